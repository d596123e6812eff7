//! ISO 668 freight containers and how full a load makes them.

use serde::{Deserialize, Serialize};

use crate::packaging::Load;

/// A dry container by its trade name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Container {
    /// 20' standard.
    Twenty,
    /// 40' standard.
    Forty,
    /// 40' high cube.
    FortyHighCube,
}

/// How a load sits in containers of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContainerFill {
    /// The kind of container.
    pub container: Container,
    /// Full containers that the load needs before the last one.
    pub full: u64,
    /// How full the last one is, in tenths of a per cent of the scarcer of volume and payload, rounded up.
    pub last_per_mille: u32,
    /// Whether the payload, not the volume, is what fills it.
    pub limited_by_weight: bool,
}

impl Container {
    /// From small to large.
    pub const ALL: [Self; 3] = [Self::Twenty, Self::Forty, Self::FortyHighCube];

    /// Inner volume (33.2, 67.7, 76.3 m³: usual dry containers to ISO 668).
    #[must_use]
    pub const fn volume_cubic_millimetres(self) -> u64 {
        match self {
            Self::Twenty => 33_200_000_000,
            Self::Forty => 67_700_000_000,
            Self::FortyHighCube => 76_300_000_000,
        }
    }

    /// Payload (28.2, 26.7, 26.5 t: what carriers commonly accept).
    #[must_use]
    pub const fn payload_grams(self) -> u64 {
        match self {
            Self::Twenty => 28_200_000,
            Self::Forty => 26_700_000,
            Self::FortyHighCube => 26_500_000,
        }
    }

    /// The smallest container that takes the load alone, or the largest where none does.
    ///
    /// ```
    /// use domain::{Container, Load};
    /// let volume_cubic_millimetres = 40_000_000_000;
    /// let load = Load { volume_cubic_millimetres, weight_grams: 9_500_000, ..Load::default() };
    /// assert!(load.volume_cubic_millimetres > Container::Twenty.volume_cubic_millimetres());
    /// assert!(load.weight_grams < Container::Twenty.payload_grams());
    /// assert_eq!(Container::smallest_for(load), Container::Forty);
    /// ```
    #[must_use]
    pub fn smallest_for(load: Load) -> Self {
        let fits = |container: &Self| {
            load.volume_cubic_millimetres <= container.volume_cubic_millimetres()
                && load.weight_grams <= container.payload_grams()
        };
        Self::ALL.into_iter().find(fits).unwrap_or(Self::FortyHighCube)
    }

    /// How full containers of this kind get.
    ///
    /// ```
    /// use domain::{Container, Load};
    /// let load = Load { volume_cubic_millimetres: 49_800_000_000, ..Load::default() };
    /// let fill = Container::Twenty.fill(load);
    /// assert_eq!((fill.full, fill.last_per_mille), (1, 500));
    /// ```
    #[must_use]
    pub fn fill(self, load: Load) -> ContainerFill {
        let per_mille = |used: u64, capacity: u64| {
            u128::from(used).saturating_mul(1000).div_ceil(u128::from(capacity.max(1)))
        };
        let by_volume = per_mille(load.volume_cubic_millimetres, self.volume_cubic_millimetres());
        let by_weight = per_mille(load.weight_grams, self.payload_grams());
        let total = by_volume.max(by_weight);
        let full = total.saturating_sub(1) / 1000;
        let last = total.saturating_sub(full.saturating_mul(1000));
        ContainerFill {
            container: self,
            full: u64::try_from(full).unwrap_or(u64::MAX),
            last_per_mille: u32::try_from(last).unwrap_or(1000),
            limited_by_weight: self.is_weight_scarcer(load),
        }
    }

    /// Compared without division, so that two shares that round to the same are told apart.
    fn is_weight_scarcer(self, load: Load) -> bool {
        let product = |used: u64, other: u64| u128::from(used).saturating_mul(u128::from(other));
        product(load.weight_grams, self.volume_cubic_millimetres())
            > product(load.volume_cubic_millimetres, self.payload_grams())
    }
}
