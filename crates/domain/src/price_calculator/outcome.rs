//! The outcome: what each channel answers, with the ledger of how.

use serde::{Deserialize, Serialize};

use super::scenario::Factor;
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::{Step, Validity};

/// What comes out of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceOutcome))]
pub struct Outcome {
    /// As asked, or as the scenario's buying price gives it.
    pub cost: CostOutcome,
    /// In the scenario's order.
    pub channels: Vec<ChannelOutcome>,
    /// What should be seen before the figures are used.
    pub warnings: Vec<Warning>,
}

/// What a unit costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceCost))]
pub struct CostOutcome {
    /// With all that landing adds.
    pub landed: Figure,
    /// Landed cost less the rebate expected.
    pub net_net: Figure,
    /// The amounts add up to the net-net cost.
    pub ledger: Vec<Step>,
}

/// What one channel answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceChannelOutcome))]
pub struct ChannelOutcome {
    /// The channel's id.
    pub channel: String,
    /// The answer to its question.
    pub answer: Answer,
    /// One row for each step of each variation.
    pub sensitivity: Vec<SensitivityRow>,
}

/// An answer, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceAnswer))]
pub enum Answer {
    /// There is one.
    Found(Box<Found>),
    /// Percentages take all that a higher price would bring.
    NoPriceIsEnough,
    /// Not even goods for nothing would leave the target.
    NoBuyingPriceIsLowEnough,
    /// The rebate gives back more than the goods cost: no buying price is too high.
    EveryBuyingPriceWorks,
}

/// A price and what it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceFound))]
pub struct Found {
    /// What was solved for; `None` where the price was given.
    pub solution: Option<Solution>,
    /// A unit at that price.
    pub unit: UnitEconomics,
    /// Units that earn the channel's fixed costs, rounded up; `None` where it has none and says nothing
    /// of a period, or where a unit leaves nothing.
    pub break_even_volume: Option<Figure>,
    /// A period, where the channel says how much it sells.
    pub period: Option<PeriodEconomics>,
}

/// A price that was solved for: exactly, then rounded to the safe side, then worked out forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceSolution))]
pub struct Solution {
    /// What was solved for.
    pub of: SolvedFor,
    /// Before rounding.
    pub exact: Figure,
    /// After it: up for a selling price, down for a buying price, which is in the buying currency.
    pub price: Money,
    /// By which rule.
    pub ledger: Vec<Step>,
}

/// What was solved for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SolvedFor {
    /// The price charged, after discount.
    SellingPrice,
    /// What the supplier is paid.
    BuyingPrice,
    /// The list price by mark-up.
    ListPrice,
}

/// A unit sold: from its price to what it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnitEconomics {
    /// Before discount.
    pub list_price: Money,
    /// Taken off it.
    pub discount: Money,
    /// What is charged, with tax where the channel shows its prices so.
    pub price: Money,
    /// Without tax.
    pub net_price: Figure,
    /// Net price less what is refunded: what margins are a share of.
    pub revenue: Figure,
    /// Net-net cost.
    pub cost: Figure,
    /// What is left after everything.
    pub profit: Figure,
    /// Profit in per cent of the revenue; `None` without revenue.
    pub margin_percent: Option<Figure>,
    /// Profit in per cent of the cost; `None` without cost.
    pub mark_up_percent: Option<Figure>,
    /// Net price less cost, in per cent of the net price: before what the channel takes.
    pub gross_margin_percent: Option<Figure>,
    /// Net price less cost, in per cent of the cost.
    pub gross_mark_up_percent: Option<Figure>,
    /// ROAS at which advertising takes all that a unit leaves before it: revenue over that; `None` where
    /// nothing is left to advertise with.
    pub break_even_roas: Option<Figure>,
    /// The amounts add up to the profit.
    pub ledger: Vec<Step>,
}

/// All units of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PeriodEconomics {
    /// Units sold.
    pub volume: Figure,
    /// Revenue, rounded half up once.
    pub revenue: Money,
    /// Profit less fixed costs, rounded half up once.
    pub profit: Money,
    /// Units that earn the fixed costs, rounded up; `None` where a unit leaves nothing.
    pub break_even_volume: Option<Figure>,
    /// How they came about.
    pub ledger: Vec<Step>,
}

/// One step of one variation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceSensitivityRow))]
pub struct SensitivityRow {
    /// What is varied.
    pub factor: Factor,
    /// By how many per cent.
    pub step: Figure,
    /// The list price, which is held unless it is what is varied.
    pub list_price: Money,
    /// What a unit leaves.
    pub profit: Figure,
    /// In per cent of the revenue.
    pub margin_percent: Option<Figure>,
    /// What the period leaves.
    pub period_profit: Option<Money>,
}

/// What should be seen before the figures are used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceWarning))]
pub enum Warning {
    /// A rate does not hold on the day of the scenario.
    NotInForce {
        /// JSON pointer to the rate.
        pointer: String,
        /// Whether it begins later or has ended.
        validity: Validity,
    },
    /// A unit sold through this channel loses money.
    Loss {
        /// The channel's id.
        channel: String,
    },
}
