//! What is paid for beside the goods: freight, insurance, handling.

use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::figure::Figure;
use crate::landed_cost::basis::Basis;
use crate::landed_cost::component::Component;

/// A cost beside the goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostCharge))]
pub struct Charge {
    /// Which part of the way it pays for.
    pub component: Component,
    /// In the words of the invoice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How much, in whole minor units of its currency; below zero a credit, where it counts towards no customs
    /// value. One of nothing is known to cost nothing, while a cost that no charge states is not known.
    pub amount: Figure,
    /// Of the amount.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// How the lines share it.
    pub basis: Basis,
    /// The lines that share it, counted from 0; all if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<usize>,
    /// Whether the prices contain it; as the term says if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_price: Option<bool>,
    /// Whether the amount is the actual one and shown apart from the price: else it is not deducted.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub shown_separately: bool,
    /// For freight and insurance: how much of it, in per cent, lies before the border. All if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_to_border: Option<Figure>,
}

const fn yes() -> bool {
    true
}

const fn is_yes(value: &bool) -> bool {
    *value
}
