//! How the tiers of a line turn into an amount, as it is agreed. What that comes to is told by
//! `rebate::method`.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// How the tiers turn into an amount. Volume B, tier k from L(k) to U(k) at rate r(k), t reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateMethod))]
pub enum Method {
    /// B × r(t): the tier reached pays back to the first unit.
    WholeVolume,
    /// Each slab at its own rate: the sum of (min(B, U(k)) − L(k)) × r(k).
    Marginal,
    /// Tiers passed pay on their upper end, the one reached on all: sum of U(k) × r(k), and B × r(t).
    Rolling,
    /// Every tier reached pays on all: B × the sum of r(k).
    CumulativeTiers,
    /// One tier: B × r once it is reached, nothing before.
    Gate,
    /// Lump sums alone.
    LumpSum,
    /// Only what lies above the first threshold, at the rate reached: (B − L(1)) × r(t).
    ExcessOnly,
    /// Each part of the attainment pays its share of the amount at target, times its rate in per
    /// cent: 30 points at 150 per cent pay 45 per cent of the amount.
    Accelerator {
        /// What the target pays, reached exactly, at a rate of 100.
        amount_at_target: Figure,
    },
    /// B × a rate on the straight line between two thresholds; the last rate beyond the last.
    Interpolated,
    /// `amount` for every `every` of value or units above the first threshold.
    Package {
        /// The package, in value or units.
        every: Figure,
        /// What each package pays.
        amount: Figure,
        /// What a package begun pays.
        #[serde(default)]
        round: PackageRounding,
    },
    /// `free` units for every `every` units. Pays no money.
    FreeGoods {
        /// The step, in units.
        every: Figure,
        /// Units given with each step.
        free: Figure,
        /// What a part of a step gives.
        #[serde(default)]
        rule: FreeGoodsRule,
    },
}

/// What a package pays that is begun and not full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PackageRounding {
    /// As much as a full one.
    #[default]
    Up,
    /// Nothing.
    Down,
}

/// What a part of a step gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FreeGoodsRule {
    /// Nothing: only full steps count.
    #[default]
    FullSteps,
    /// Its share, rounded half up to whole units.
    Proportional,
    /// It takes everything: units are given only where the quantity is made of full steps.
    WholeOnly,
}

impl Method {
    /// Whether each part of the volume is paid by where it lies on the ladder.
    pub(in super::super) const fn by_part(&self) -> bool {
        matches!(
            self,
            Self::Marginal
                | Self::Rolling
                | Self::ExcessOnly
                | Self::Accelerator { .. }
                | Self::Package { .. }
        )
    }
}
