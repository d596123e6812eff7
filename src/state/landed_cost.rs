//! The landed cost calculator's own part of the state: what is typed, what travels, the rates of all
//! markets, and what the tariffs say on codes that these do not have.

pub mod rates;
pub mod tariff;
pub mod typed;

use api::beside::Beside;
use domain::landed_cost::Scenario;
use serde::{Deserialize, Serialize};

/// A shipment as it travels: its scenario and what is set beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shipment {
    pub scenario: Scenario,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<String>,
    #[serde(default, skip_serializing_if = "Beside::is_usual")]
    pub beside: Beside,
}
