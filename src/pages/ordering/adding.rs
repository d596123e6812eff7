//! Lines go into the cart in one change, which can be undone.

use domain::cart::{CartChange, CartError, MAXIMUM_LINES};
use leptos::prelude::untrack;

use super::entry;
use crate::{
    browser::intl,
    state::{State, notices::Tone},
    text,
    trade::{quantity_entry::problem, quantity_rule::refusal_with_cart},
};

/// Adds a SKU: what is typed for it, or else the smallest quantity that can be added to what the cart
/// has of it. `false` if that is refused: for what is typed the refusal is in sight, else it is told.
pub fn add_one(state: State, sku: &str, rule: domain::QuantityRule) -> bool {
    let (typed, in_cart) = untrack(|| (state.typed.text(sku), entry::in_cart(state, sku)));
    if problem(&typed, rule, in_cart).is_some() {
        return false;
    }
    let quantity = match domain::number_entry::quantity(&typed).unwrap_or_default() {
        0 => rule.smallest_beside(in_cart),
        quantity => Some(quantity),
    };
    match quantity {
        Some(quantity) => add_lines(state, vec![(sku.to_owned(), quantity)]),
        None => {
            let more = in_cart.saturating_add(rule.smallest().unwrap_or(1));
            if let Err(refused) = rule.check(more) {
                state.notices.bad(refusal_with_cart(&refused, in_cart));
            }
            false
        }
    }
}

/// Adds lines, empties their fields, and says so. `false` if the cart does not take them.
pub fn add_lines(state: State, lines: Vec<(String, u32)>) -> bool {
    let changes =
        lines.iter().map(|(sku, quantity)| CartChange::Add { sku: sku.clone(), quantity: *quantity });
    let before = undoing(state, &lines);
    if let Err(error) = state.cart.change(changes.collect()) {
        state.notices.bad(refused(error));
        return false;
    }
    let typed: Vec<(String, String)> =
        untrack(|| lines.iter().map(|(sku, _)| (sku.clone(), state.typed.text(sku))).collect());
    state.typed.set(lines.iter().map(|(sku, _)| (sku.as_str(), String::new())));
    let words = match lines.as_slice() {
        [(sku, quantity)] => text::ordering_added_one(intl::number(&quantity.to_string()), sku),
        _ => text::ordering_added(lines.len() as u64),
    };
    state.notices.with_action(Tone::Good, words, text::ordering_undo(), move || {
        // Puts back what was there: nothing that the cart would refuse.
        if state.cart.change(before.clone()).is_ok() {
            state.typed.set(typed.iter().map(|(sku, text)| (sku.as_str(), text.clone())));
        }
    });
    true
}

/// The changes that give these lines the quantities they have now.
fn undoing(state: State, lines: &[(String, u32)]) -> Vec<CartChange> {
    use leptos::prelude::GetUntracked;
    let present: std::collections::HashMap<String, u32> = state
        .cart
        .lines
        .get_untracked()
        .lines
        .into_iter()
        .map(|line| (line.sku.to_uppercase(), line.quantity))
        .collect();
    let back = |(sku, _): &(String, u32)| {
        let quantity = present.get(&sku.to_uppercase()).copied().unwrap_or_default();
        CartChange::Set { sku: sku.clone(), quantity }
    };
    lines.iter().map(back).collect()
}

fn refused(error: CartError) -> String {
    match error {
        CartError::TooManyLines => text::ordering_too_many_lines(MAXIMUM_LINES as u64),
        CartError::QuantityTooLarge { .. } => text::trade_too_large(),
        CartError::EmptySku { .. } => text::trade_unknown_sku(),
    }
}
