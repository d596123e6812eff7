//! What is held against the thresholds of a line: value or quantity, its growth, or its part of a target.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// What is held against the thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateMeasure))]
pub enum Measure {
    /// Thresholds are amounts.
    Value,
    /// Thresholds are units.
    Quantity,
    /// Thresholds lie above the baseline.
    Growth {
        /// What grows.
        of: VolumeUnit,
        /// What was bought in the period compared with.
        baseline: Option<Figure>,
        /// What is earned where there is none.
        without_baseline: WithoutBaseline,
        /// What a threshold is.
        #[serde(default)]
        thresholds: GrowthThresholds,
    },
    /// Thresholds are per cent of the target. Without a target nothing is earned.
    Attainment {
        /// What is held against the target.
        of: VolumeUnit,
        /// What 100 per cent is, in the period.
        target: Option<Figure>,
    },
}

/// What is counted of a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum VolumeUnit {
    /// Money, in the agreement's currency.
    Value,
    /// Stock units.
    Quantity,
}

/// What a partner earns who has no baseline, or one of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WithoutBaseline {
    /// Growth cannot be told, so there is none.
    EarnsNothing,
    /// All that is bought is growth, past every threshold.
    AllIsGrowth,
}

/// What a threshold above a baseline is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum GrowthThresholds {
    /// Per cent of the baseline.
    #[default]
    Percent,
    /// Value or units, as they grow.
    Absolute,
}

impl Measure {
    /// Whether value or quantity is counted.
    ///
    /// ```
    /// use domain::rebate::{Measure, VolumeUnit};
    /// let growth: Measure = serde_json::from_str(
    ///     r#"{ "growth": { "of": "quantity", "baseline": "4000", "without_baseline": "earns_nothing" } }"#,
    /// ).unwrap();
    /// assert_eq!(growth.unit(), VolumeUnit::Quantity);
    /// assert_eq!(Measure::Value.unit(), VolumeUnit::Value);
    /// ```
    #[must_use]
    pub const fn unit(&self) -> VolumeUnit {
        match self {
            Self::Value => VolumeUnit::Value,
            Self::Quantity => VolumeUnit::Quantity,
            Self::Growth { of, .. } | Self::Attainment { of, .. } => *of,
        }
    }

    /// Whether thresholds are amounts or units, not per cent of one.
    pub(super) const fn thresholds_are_volumes(&self) -> bool {
        match self {
            Self::Value | Self::Quantity => true,
            Self::Growth { thresholds, .. } => matches!(thresholds, GrowthThresholds::Absolute),
            Self::Attainment { .. } => false,
        }
    }
}

impl VolumeUnit {
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Value => Self::Quantity,
            Self::Quantity => Self::Value,
        }
    }
}
