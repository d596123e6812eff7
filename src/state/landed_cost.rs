//! The landed cost calculator's own part of the state: what is typed, what travels, and the rates of
//! all markets.

pub mod rates;
pub mod typed;

use domain::landed_cost::Scenario;
use serde::{Deserialize, Serialize};

/// A shipment as it travels: its scenario and the markets set beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shipment {
    pub scenario: Scenario,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<String>,
}
