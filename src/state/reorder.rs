//! The reorder planner's own part of the state: what is typed, what travels, and histories out of
//! one's own orders.

pub mod approach;
mod example;
pub mod own_orders;
pub mod private;
pub mod typed;

use chrono::NaiveDate;
use domain::reorder_planner::Scenario;
use serde::{Deserialize, Serialize};

/// A plan as it travels: its scenario, the SKU it is for, and the day that its history begins on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub scenario: Scenario,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sku: String,
    /// The first day of the first period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<NaiveDate>,
}
