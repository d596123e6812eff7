//! What is typed for a SKU, judged together with what the cart has of it: they become one line.

use domain::{OrderLine, OrderableProduct, QuantityRule, order};
use leptos::prelude::*;

use crate::{
    state::{State, typed_quantities},
    trade::quantity_entry::{self, EntryProblem},
};

/// What is typed for the SKU of a field. A memo: in a list the field becomes another's, most often with as
/// little typed as before, and then nobody who reads it runs again.
pub fn typed(state: State, sku: Signal<String>) -> Memo<String> {
    Memo::new(move |_| state.typed.text(&sku.read()))
}

/// The quantity that is typed, 0 where none is, or nothing that is a quantity; tracked.
pub fn quantity(typed: Memo<String>) -> u32 {
    typed_quantities::quantity(&typed.read()).unwrap_or_default()
}

/// Why what is typed is not taken; tracked. Rule and cart are looked at only where something is typed.
pub fn problem(
    state: State,
    typed: Memo<String>,
    sku: Signal<String>,
    rule: Signal<QuantityRule>,
) -> Option<EntryProblem> {
    let typed = typed.read();
    if typed.is_empty() {
        return None;
    }
    quantity_entry::problem(&typed, rule.get(), in_cart(state, &sku.read()))
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
