//! How goods are packed: unit, carton, pallet; and what a quantity weighs and fills.
//! Weights are whole grams, volumes whole cubic millimetres.

use serde::{Deserialize, Serialize};

/// One carton: how many units it holds and its own gross weight and outer volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Carton {
    /// Units in a full carton, at least 1.
    pub units: u32,
    /// Gross weight of a full carton, in grams.
    pub weight_grams: u64,
    /// Outer volume of a carton, in cubic millimetres.
    pub volume_cubic_millimetres: u64,
}

/// The packaging of one SKU.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Packaging {
    /// Gross weight of one packed unit.
    pub unit_weight_grams: u64,
    /// Outer volume of one packed unit.
    pub unit_volume_cubic_millimetres: u64,
    /// The carton, where the SKU is packed in one.
    pub carton: Option<Carton>,
    /// Full cartons on a full pallet.
    pub cartons_per_pallet: Option<u32>,
}

/// What a quantity weighs and fills: full cartons by the carton's figures, loose units by the unit's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Load {
    /// All units, in cartons and loose.
    pub units: u64,
    /// Full cartons.
    pub cartons: u64,
    /// Units beyond the full cartons.
    pub loose_units: u64,
    /// Gross weight in grams.
    pub weight_grams: u64,
    /// Outer volume in cubic millimetres.
    pub volume_cubic_millimetres: u64,
}

impl Packaging {
    /// The load of `quantity` units; `None` if a figure does not fit in 64 bits.
    ///
    /// ```
    /// use domain::{Carton, Packaging};
    /// let carton = Carton { units: 24, weight_grams: 5_200, volume_cubic_millimetres: 60_000_000 };
    /// let packaging = Packaging { unit_weight_grams: 200, unit_volume_cubic_millimetres: 2_000_000,
    ///     carton: Some(carton), cartons_per_pallet: Some(20) };
    /// let load = packaging.load(50).unwrap();
    /// assert_eq!((load.cartons, load.loose_units, load.weight_grams), (2, 2, 10_800));
    /// ```
    #[must_use]
    pub fn load(&self, quantity: u32) -> Option<Load> {
        let units = u64::from(quantity);
        let (cartons, loose_units) = match self.carton {
            Some(carton) => {
                let size = u64::from(carton.units.max(1));
                (units.checked_div(size)?, units.checked_rem(size)?)
            }
            None => (0, units),
        };
        let carton = self.carton.unwrap_or(Carton { units: 1, weight_grams: 0, volume_cubic_millimetres: 0 });
        let total = |per_carton: u64, per_unit: u64| {
            cartons.checked_mul(per_carton)?.checked_add(loose_units.checked_mul(per_unit)?)
        };
        Some(Load {
            units,
            cartons,
            loose_units,
            weight_grams: total(carton.weight_grams, self.unit_weight_grams)?,
            volume_cubic_millimetres: total(
                carton.volume_cubic_millimetres,
                self.unit_volume_cubic_millimetres,
            )?,
        })
    }
}

impl Load {
    /// Both loads together; `None` if a figure does not fit in 64 bits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            units: self.units.checked_add(other.units)?,
            cartons: self.cartons.checked_add(other.cartons)?,
            loose_units: self.loose_units.checked_add(other.loose_units)?,
            weight_grams: self.weight_grams.checked_add(other.weight_grams)?,
            volume_cubic_millimetres: self
                .volume_cubic_millimetres
                .checked_add(other.volume_cubic_millimetres)?,
        })
    }
}
