//! Short links: a scenario kept under an address that fits on a slide. Only what its sender made public
//! is in it: what they marked as private never comes here.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::beside::Beside;
use crate::calculator::CalculatorKind;

/// Longest title.
pub const LONGEST_TITLE: usize = 120;
/// The largest scenario that is kept, as bytes of JSON.
pub const LARGEST_SCENARIO: usize = 512 << 10;
/// Most markets that are set beside a shipment's own.
pub const MOST_MARKETS: usize = 60;
/// Most fields that a sender keeps to themselves.
pub const MOST_WITHHELD: usize = 60;

/// `POST /short-links`. Nothing of it can be changed afterwards: whoever changes it makes another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewShortLink {
    /// What the sender and whoever opens it read.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 120))]
    pub title: String,
    /// The calculator that it opens.
    pub calculator: CalculatorKind,
    /// A scenario of that calculator.
    #[cfg_attr(feature = "openapi", schema(value_type = AnyScenario))]
    pub scenario: serde_json::Value,
    /// Markets that a shipment is set beside, by the codes of their rates; for landed cost alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 60))]
    pub markets: Vec<String>,
    /// What a shipment is set beside, and by what it is varied; what a reorder plan is for.
    #[serde(default, skip_serializing_if = "Beside::is_usual")]
    pub beside: Beside,
    /// The names of fields whose values the sender keeps: they are not in the scenario.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 60))]
    pub withheld: Vec<String>,
    /// When it stops to open; never if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
}

/// One of one's own: `GET /short-links`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShortLink {
    /// The end of its address: the storefront opens it at `/s/{id}`.
    #[cfg_attr(feature = "openapi", schema(example = "k7mw2d9xqhtr4cnv8b3y"))]
    pub id: String,
    /// What its sender called it.
    pub title: String,
    /// The calculator that it opens.
    pub calculator: CalculatorKind,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it stops to open; never where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    /// When its sender ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<DateTime<Utc>>,
    /// How often others opened it.
    pub opens: u64,
    /// When somebody opened it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<DateTime<Utc>>,
}

/// What a short link holds: `GET /short-links/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SharedScenario {
    /// What its sender called it.
    pub title: String,
    /// The calculator that the scenario is of.
    pub calculator: CalculatorKind,
    /// A scenario of that calculator.
    #[cfg_attr(feature = "openapi", schema(value_type = AnyScenario))]
    pub scenario: serde_json::Value,
    /// Markets that a shipment is set beside, by the codes of their rates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<String>,
    /// What a shipment is set beside, and by what it is varied; what a reorder plan is for.
    #[serde(default, skip_serializing_if = "Beside::is_usual")]
    pub beside: Beside,
    /// The names of fields whose values the sender keeps: they are not in the scenario.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<String>,
    /// When it was made: what rates it was worked out with may have changed since.
    pub created_at: DateTime<Utc>,
    /// When it stops to open; never where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
}

/// The scenario of one of the calculators: what the description says where any of them may stand.
#[cfg(feature = "openapi")]
#[derive(Serialize, utoipa::ToSchema)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "it is only ever described")]
pub enum AnyScenario {
    /// A shipment.
    LandedCost(domain::landed_cost::Scenario),
    /// An agreement and what is bought under it.
    Rebate(domain::rebate::Scenario),
    /// A price and its costs.
    Price(domain::price_calculator::Scenario),
    /// A plan of stock.
    Reorder(domain::reorder_planner::Scenario),
    /// What is owed and expected in foreign currency.
    Fx(domain::currency_planner::Scenario),
}
