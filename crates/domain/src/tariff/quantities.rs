//! How much of the goods there is, in every unit that somebody stated. Knows no duty.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::error::DutyError;
use super::unit::{Basis, Dimension, DutyUnit, MeasureUnit};

/// Amounts by unit. A unit that was not stated is converted from one that was (tonnes from
/// kilograms, number from dozens), or worked out of two (alcohol from litres and strength); never
/// across kinds, and never net from gross. Crosses the wire as a list.
///
/// ```
/// use domain::tariff::{MeasureUnit, Quantities};
/// let mut goods = Quantities::default();
/// goods.set(MeasureUnit::Kilogram, 2_500.into());
/// let tonnes = goods.get(&MeasureUnit::Tonne.into()).unwrap().unwrap();
/// assert_eq!(tonnes.amount.to_string(), "2.5");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Entry>", into = "Vec<Entry>")]
pub struct Quantities(BTreeMap<DutyUnit, Decimal>);

/// One quantity as it is written in JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Entry {
    unit: MeasureUnit,
    #[serde(default)]
    basis: Basis,
    /// Decimal text.
    #[serde(with = "crate::decimal")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2500"))]
    amount: Decimal,
}

/// A quantity that was asked for, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How much, in the unit asked for; exact to 28 digits.
    pub amount: Decimal,
    /// The stated quantities it was worked out of: one, or two where they were multiplied.
    pub stated: Vec<DutyUnit>,
}

impl Quantities {
    /// States a quantity, in place of what was stated in this unit before.
    pub fn set(&mut self, unit: impl Into<DutyUnit>, amount: Decimal) {
        self.0.insert(unit.into(), amount);
    }

    /// This with one more quantity.
    #[must_use]
    pub fn with(mut self, unit: impl Into<DutyUnit>, amount: Decimal) -> Self {
        self.set(unit, amount);
        self
    }

    /// What was stated, by unit.
    pub fn stated(&self) -> impl Iterator<Item = (&DutyUnit, Decimal)> {
        self.0.iter().map(|(unit, amount)| (unit, *amount))
    }

    /// How much there is in a unit: as stated, else converted, else worked out of two others.
    /// `None` where nothing stated leads to it.
    ///
    /// # Errors
    /// [`DutyError::Overflow`].
    ///
    /// ```
    /// use domain::tariff::{MeasureUnit, Quantities};
    /// let spirits = Quantities::default()
    ///     .with(MeasureUnit::Hectolitre, 10.into())
    ///     .with(MeasureUnit::PercentVolume, 40.into());
    /// assert_eq!(spirits.stated().count(), 2);
    /// let alcohol = spirits.get(&MeasureUnit::LitreOfPureAlcohol.into())?.unwrap();
    /// assert_eq!((alcohol.amount, alcohol.stated.len()), (400.into(), 2));
    /// assert_eq!(spirits.get(&MeasureUnit::Kilogram.into())?, None);
    /// # Ok::<(), domain::tariff::DutyError>(())
    /// ```
    pub fn get(&self, wanted: &DutyUnit) -> Result<Option<Found>, DutyError> {
        if let Some(found) = self.converted(wanted)? {
            return Ok(Some(found));
        }
        let product = self.product(wanted)?;
        // Units of alcohol count the alcohol of the goods, whatever words are added.
        let alcohol = wanted.unit.size().0 == Dimension::Alcohol;
        if product.is_none() && alcohol && wanted.basis != Basis::Net {
            return self.get(&wanted.unit.into());
        }
        Ok(product)
    }

    fn converted(&self, wanted: &DutyUnit) -> Result<Option<Found>, DutyError> {
        if let Some(amount) = self.0.get(wanted) {
            return Ok(Some(Found { amount: *amount, stated: vec![wanted.clone()] }));
        }
        let (dimension, size) = wanted.unit.size();
        let related = self.0.iter().find(|(unit, _)| {
            unit.basis == wanted.basis && unit.unit != wanted.unit && unit.unit.size().0 == dimension
        });
        let Some((unit, amount)) = related else {
            return Ok(None);
        };
        let amount = amount.checked_mul(unit.unit.size().1).and_then(|all| all.checked_div(size));
        let amount = amount.ok_or(DutyError::Overflow)?.normalize();
        Ok(Some(Found { amount, stated: vec![unit.clone()] }))
    }

    /// Units that are products: both factors must be known.
    fn product(&self, wanted: &DutyUnit) -> Result<Option<Found>, DutyError> {
        use MeasureUnit::{
            Hectolitre, Jewel, Kilogram, KilogramDegreeUnderHundred, KilogramPercentSucrose,
            LitreOfPureAlcohol, Number, PercentSucrose, PercentVolume, PercentVolumeHectolitre, ProofLitre,
            SmallProducerRelief, SmallProducerReliefAlcohol, SugarDegree,
        };
        let hundred = Decimal::ONE_HUNDRED;
        let combine = |first, second, with: &dyn Fn(Decimal, Decimal) -> Option<Decimal>| {
            self.combined(wanted, first, second, with)
        };
        match wanted.unit {
            LitreOfPureAlcohol | PercentVolumeHectolitre => {
                combine(PercentVolume, Hectolitre, &Decimal::checked_mul)
            }
            ProofLitre => combine(PercentVolume, Hectolitre, &|strength, volume| {
                strength.checked_mul(volume)?.checked_mul(Decimal::TWO)
            }),
            KilogramDegreeUnderHundred => combine(Kilogram, SugarDegree, &|weight, degrees| {
                weight.checked_mul(hundred.checked_sub(degrees)?.max(Decimal::ZERO))
            }),
            KilogramPercentSucrose => combine(Kilogram, PercentSucrose, &Decimal::checked_mul),
            MeasureUnit::JewelOverSeven => combine(Jewel, Number, &|jewels, number| {
                Some(jewels.checked_sub(number.checked_mul(7.into())?)?.max(Decimal::ZERO))
            }),
            SmallProducerReliefAlcohol => match self.get(&LitreOfPureAlcohol.into())? {
                Some(alcohol) => {
                    let Some(relief) = self.0.get(&SmallProducerRelief.into()) else {
                        return Ok(None);
                    };
                    let amount = alcohol.amount.checked_mul(*relief).ok_or(DutyError::Overflow)?;
                    let stated = [alcohol.stated, vec![SmallProducerRelief.into()]].concat();
                    Ok(Some(Found { amount, stated }))
                }
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    fn combined(
        &self,
        wanted: &DutyUnit,
        first: MeasureUnit,
        second: MeasureUnit,
        with: &dyn Fn(Decimal, Decimal) -> Option<Decimal>,
    ) -> Result<Option<Found>, DutyError> {
        let of = |unit| DutyUnit::of(unit, wanted.basis.clone());
        let (Some(first), Some(second)) = (self.converted(&of(first))?, self.converted(&of(second))?) else {
            return Ok(None);
        };
        let amount = with(first.amount, second.amount).ok_or(DutyError::Overflow)?.normalize();
        Ok(Some(Found { amount, stated: [first.stated, second.stated].concat() }))
    }
}

impl TryFrom<Vec<Entry>> for Quantities {
    type Error = &'static str;

    fn try_from(entries: Vec<Entry>) -> Result<Self, Self::Error> {
        let mut quantities = Self::default();
        for Entry { unit, basis, amount } in entries {
            if quantities.0.insert(DutyUnit::of(unit, basis), amount).is_some() {
                return Err("a unit is stated twice");
            }
        }
        Ok(quantities)
    }
}

impl From<Quantities> for Vec<Entry> {
    fn from(quantities: Quantities) -> Self {
        let entry = |(DutyUnit { unit, basis }, amount)| Entry { unit, basis, amount };
        quantities.0.into_iter().map(entry).collect()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Quantities {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        <Vec<Entry> as utoipa::PartialSchema>::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Quantities {
    fn name() -> std::borrow::Cow<'static, str> {
        "Quantities".into()
    }

    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>)>) {
        <Vec<Entry> as utoipa::ToSchema>::schemas(schemas);
    }
}
