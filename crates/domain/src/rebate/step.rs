//! How an amount came about, step by step. The amounts of all steps add up to the result.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// One line of the explanation. The amounts of all steps add up to the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateStep))]
pub struct Step {
    /// What happened.
    pub kind: StepKind,
    /// Counted from 1.
    pub tier: Option<u32>,
    /// What the rate was applied to, or what was taken off the base.
    pub base: Option<Figure>,
    /// In the line's rate unit.
    pub rate: Option<Figure>,
    /// What it adds to the result, or takes off.
    pub amount: Figure,
    /// The other line that caused this step.
    pub other_line: Option<String>,
}

/// Why an amount changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateStepKind))]
pub enum StepKind {
    /// What another line earns is taken off the base; the amount is zero, the base negative.
    BaseReduction,
    /// A rate on a part of the volume.
    Slab,
    /// A lump sum of a tier.
    Lump,
    /// Free units are in `base`; the amount is zero.
    FreeGoods,
    /// The minimum volume is not reached.
    MinimumVolume,
    /// Raised to the least that the tier reached pays.
    TierMinimum,
    /// Raised to the line's floor.
    Floor,
    /// Lowered to the line's cap; of free goods, `base` has the units that are not given.
    Cap,
    /// Another line pays instead.
    StackingReduction,
    /// From the exact amount to the settled one.
    Rounding,
    /// What this period has paid already.
    PriorSettlement,
    /// The debt of earlier periods.
    BroughtForward,
    /// A debt that is carried forward or waived instead of paid back.
    Clawback,
}

impl Step {
    pub(super) fn new(kind: StepKind, amount: Decimal) -> Self {
        Self { kind, tier: None, base: None, rate: None, amount: amount.into(), other_line: None }
    }

    pub(super) fn on(self, base: Decimal, rate: Decimal) -> Self {
        Self { base: Some(base.into()), rate: Some(rate.into()), ..self }
    }

    pub(super) fn in_tier(self, tier: usize) -> Self {
        Self { tier: Some(number(tier)), ..self }
    }
}

/// Places are counted from 1 in what people read.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}
