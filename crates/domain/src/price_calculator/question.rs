//! What is asked of a channel: what a price leaves, the price for a target, the highest buying price.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;
use crate::money::Money;

/// What is asked.
///
/// ```
/// use domain::price_calculator::{Answer, Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "currency": "EUR", "cost": { "buying_price": "40" },
///     "question": { "price_by_mark_up": { "on": "buying_price", "mark_up": { "percent": "50" } } },
///     "channels": [{ "id": "shop" }]
/// }"#)?;
/// let outcome = calculate(&scenario)?;
/// let Answer::Found(found) = &outcome.channels[0].answer else { panic!() };
/// assert_eq!(found.unit.price.amount(), "60.00");
/// // 20 of 60.
/// assert_eq!(found.unit.margin_percent.unwrap().to_string(), "33.333333333333");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceQuestion))]
pub enum Question {
    /// What a price leaves.
    ProfitAt {
        /// The list price, with tax where the channel shows its prices so.
        price: Money,
    },
    /// The lowest list price that leaves the target.
    PriceFor {
        /// What is to be left.
        target: Target,
    },
    /// A list price by mark-up on cost, whatever it leaves: margin, then discount.
    PriceByMarkUp {
        /// The cost that is marked up.
        on: CostBasis,
        /// By how much.
        mark_up: MarkUp,
    },
    /// The highest buying price at which a list price still leaves the target.
    HighestBuyingPrice {
        /// The list price.
        price: Money,
        /// What is to be left.
        target: Target,
    },
}

/// What is to be left of a unit after all that the channel takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceTarget))]
pub enum Target {
    /// Profit in per cent of the revenue without tax, below 100.
    Margin(Figure),
    /// Profit in per cent of the net-net cost.
    MarkUp(Figure),
    /// Profit as an amount.
    Profit(Figure),
}

/// By how much a cost is raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MarkUp {
    /// In per cent of the cost.
    Percent(Figure),
    /// By an amount.
    Amount(Figure),
}

/// Which cost is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CostBasis {
    /// In the scenario's currency.
    BuyingPrice,
    /// With all that landing adds.
    LandedCost,
    /// Landed cost less the rebate expected.
    NetNetCost,
}
