//! The scenario: what a unit costs, where it is sold, and what is asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::channel::Channel;
use super::question::Question;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::planning::Provenance;

/// The newest form of a scenario.
pub const VERSION: u32 = 1;

/// Everything that the calculator takes in. All amounts are per unit and without tax unless said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceScenario))]
pub struct Scenario {
    /// The form in which it was written, 1 today ([`VERSION`]).
    pub version: u32,
    /// Of the selling prices and of every amount that names no other.
    pub currency: Currency,
    /// The day whose rates are wanted; rates out of force on it are marked.
    #[serde(default)]
    pub as_of: Option<NaiveDate>,
    /// What a unit costs.
    pub cost: Cost,
    /// What is asked of every channel that asks nothing of its own.
    pub question: Question,
    /// Side by side, in this order.
    pub channels: Vec<Channel>,
    /// What is varied, each alone.
    #[serde(default)]
    pub sensitivity: Vec<Variation>,
}

/// From the buying price to the net-net cost of a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = UnitCost))]
pub struct Cost {
    /// What the supplier is paid.
    pub buying_price: Figure,
    /// Its currency, if another than the scenario's.
    pub buying_currency: Option<Currency>,
    /// Units of the scenario's currency for one of the buying currency; needed where they differ.
    pub exchange_rate: Option<ExchangeRate>,
    /// What landing adds in proportion to the buying price, in per cent: duty, insurance.
    pub landed_percent: Figure,
    /// What landing adds for each unit: freight, handling.
    pub landed_per_unit: Figure,
    /// The rebate expected, in per cent of the buying price.
    pub rebate_percent: Figure,
    /// The rebate expected for each unit.
    pub rebate_per_unit: Figure,
}

/// A rate of exchange and where it is from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceExchangeRate))]
pub struct ExchangeRate {
    /// Home currency for one unit of the other.
    pub rate: Figure,
    /// Who says so, and for when.
    #[serde(default)]
    pub provenance: Provenance,
}

/// One quantity varied in steps, the rest held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceVariation))]
pub struct Variation {
    /// What is varied.
    pub factor: Factor,
    /// By how many per cent, such as -10, -5, 5, 10.
    pub steps: Vec<Figure>,
}

/// What can be varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceFactor))]
pub enum Factor {
    /// The list price.
    Price,
    /// The units sold in a period.
    Volume,
    /// The rate of exchange; changes nothing where the supplier is paid in the scenario's currency.
    ExchangeRate,
    /// The buying price.
    Cost,
}
