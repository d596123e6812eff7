//! A line of an agreement: what counts, how it is measured, what it pays.

use serde::{Deserialize, Serialize};

use super::super::measure::Measure;
use super::super::scope::Scope;
use super::method::Method;
use super::stacking::{Stacking, StackingKind};
use crate::figure::Figure;

/// One line: what counts, how it is measured, what it pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateLine))]
pub struct Line {
    /// Unique in the agreement.
    pub id: String,
    /// Which purchases count; all if not said.
    #[serde(default)]
    pub scope: Scope,
    /// What is held against the thresholds.
    pub measure: Measure,
    /// How the tiers turn into an amount.
    pub method: Method,
    /// What a rate is an amount of.
    #[serde(default)]
    pub rate_unit: RateUnit,
    /// What of the volume is paid for.
    #[serde(default)]
    pub pays_on: PaysOn,
    /// In rising order of threshold. Empty for free goods alone.
    pub tiers: Vec<Tier>,
    /// Which lump sums of the tiers reached are paid.
    #[serde(default)]
    pub lumps: Lumps,
    /// Whether a lump sum of a tier from zero is paid where nothing was bought.
    #[serde(default)]
    pub lump_at_zero: bool,
    /// Below this value or quantity the line earns nothing, its floor included.
    #[serde(default)]
    pub minimum_volume: Option<Figure>,
    /// Most that is earned in a period; of free goods, most units given.
    #[serde(default)]
    pub cap: Option<Figure>,
    /// Least that is earned in a period: a guarantee. An interim settlement leaves it aside.
    #[serde(default)]
    pub floor: Option<Figure>,
    /// Whether more returned than bought takes back at the rate of a first tier that begins at
    /// zero; if not, nothing is earned. Lump sums, packages and free goods are never negative.
    #[serde(default)]
    pub below_zero: bool,
    /// Its place among the other lines; if not said it is worked out whatever the others earn.
    #[serde(default)]
    pub stacking: Stacking,
}

/// What a rate stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RateUnit {
    /// Per cent of the value. On thresholds in units a slab has its share of the value.
    #[default]
    Percent,
    /// An amount for each unit. On thresholds in value a slab has its share of the units.
    PerUnit,
}

/// Which part of the volume is paid for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PaysOn {
    /// All that was bought.
    #[default]
    Whole,
    /// Only on what lies above the baseline or the target.
    Increment,
}

/// Which lump sums count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Lumps {
    /// Only that of the tier reached.
    #[default]
    HighestTier,
    /// Those of all tiers up to the one reached.
    EachTier,
}

/// A rung of the ladder: it begins at its threshold and ends where the next one begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateTier))]
pub struct Tier {
    /// Where it begins: an amount, units, or per cent.
    pub threshold: Figure,
    /// Per cent or an amount per unit, as the line says.
    pub rate: Figure,
    /// Paid once for being here.
    pub lump: Figure,
    /// Least that the line earns once this tier is the one reached.
    pub minimum: Option<Figure>,
}

impl Line {
    /// Most money that is earned: of free goods the cap counts units.
    pub(in super::super) const fn most_earned(&self) -> Option<Figure> {
        match self.method {
            Method::FreeGoods { .. } => None,
            _ => self.cap,
        }
    }

    /// The group of lines of which only the best pays, if it is in one.
    pub(in super::super) fn best_of_group(&self) -> Option<&str> {
        match &self.stacking.kind {
            StackingKind::BestOf { group } => Some(group),
            _ => None,
        }
    }
}
