//! The outcome: one part for each part of the scenario.

use serde::{Deserialize, Serialize};

use super::forecast::ForecastOutcome;
use super::lot::LotOutcome;
use super::order::Order;
use super::supply::SupplyOutcome;
use super::turnover::TurnoverOutcome;
use crate::figure::Figure;
use crate::planning::Step;

/// What comes out of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderOutcome))]
pub struct Outcome {
    /// What will be sold.
    pub forecast: Option<ForecastOutcome>,
    /// How much to keep, and when to order.
    pub supply: Option<SupplyOutcome>,
    /// How much to order at a time.
    pub lot: Option<LotOutcome>,
    /// What to order now.
    pub order: Option<Order>,
    /// How fast stock turns over.
    pub turnover: Option<TurnoverOutcome>,
    /// What should be seen before anything is ordered.
    pub warnings: Vec<Warning>,
    /// Every step, in the order in which it was taken.
    pub ledger: Vec<Step>,
}

/// What should be seen before anything is ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderWarning))]
pub enum Warning {
    /// On the periods held back "as the last period" was nearer.
    WorseThanNaive,
    /// The history is too short to measure the forecast by.
    NotTested,
    /// The forecast falls below zero; for the supply it counts as none.
    ForecastBelowZero,
    /// A service level below one half keeps less than is expected to be sold.
    SafetyStockBelowZero,
    /// The lead time is longer than the forecast reaches.
    ForecastShorterThanLeadTime,
    /// More is needed than may be ordered at a time.
    OrderAboveMaximum,
    /// The rules leave no quantity to order.
    NothingOrderable,
    /// Stock turns over less often than the limit.
    TurnoverBelow {
        /// Times in the period.
        turnover: Figure,
        /// The limit.
        limit: Figure,
    },
    /// Stock turns over more often than the limit: shortages are likely.
    TurnoverAbove {
        /// Times in the period.
        turnover: Figure,
        /// The limit.
        limit: Figure,
    },
    /// Stock lasts longer than the limit, with the order where there is one.
    CoverAbove {
        /// Days.
        days: Figure,
        /// The limit.
        limit: Figure,
    },
    /// Nothing is expected to be sold, so stock lasts longer than any limit.
    CoverWithoutEnd {
        /// The limit, in days.
        limit: Figure,
    },
    /// Nothing was sold in the last periods.
    NoSale {
        /// How many.
        periods: u32,
    },
}
