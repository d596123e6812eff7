//! What is typed for a SKU, judged together with what the cart has of it: they become one line.

use domain::{OrderLine, OrderableProduct, QuantityRule, order};
use leptos::prelude::*;

use crate::{
    state::State,
    trade::quantity_entry::{self, EntryProblem},
};

/// Why what is typed is not taken; tracked. The cart is looked at only where something is typed.
pub fn problem(state: State, sku: &str, rule: QuantityRule) -> Option<EntryProblem> {
    let typed = state.typed.text(sku);
    if typed.is_empty() {
        return None;
    }
    quantity_entry::problem(&typed, rule, in_cart(state, sku))
}

/// The line of so many units behind those in the cart; for nothing typed, of the smallest quantity
/// alone. Tracked.
pub fn line(state: State, sku: &str, typed: u32, product: Option<&OrderableProduct>) -> OrderLine {
    if typed > 0 {
        return order::evaluate_part(sku, typed, order::Part::behind(in_cart(state, sku)), product);
    }
    let smallest = product.and_then(|product| product.rule.smallest()).unwrap_or_default();
    order::evaluate_line(sku, smallest, product)
}

/// Units of a SKU in the cart; tracked.
pub fn in_cart(state: State, sku: &str) -> u32 {
    state.cart.lines.read().units(sku)
}
