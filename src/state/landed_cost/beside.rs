//! What is set beside the shipment: other markets, origins, delivery terms or modes. Empty lists are
//! the usual ones, which the page knows.

use domain::{Country, Incoterm, landed_cost::Mode};
use serde::{Deserialize, Serialize};

/// By what the shipment is varied, and the alternatives chosen; markets are kept beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Beside {
    pub axis: Axis,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<Country>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Incoterm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
}

/// By what the shipment is varied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    #[default]
    Markets,
    Origins,
    Terms,
    Modes,
}

impl Axis {
    pub const ALL: [Self; 4] = [Self::Markets, Self::Origins, Self::Terms, Self::Modes];
}

impl Beside {
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
