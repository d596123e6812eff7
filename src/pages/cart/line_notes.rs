//! What a line has to say: when it is served, what is wrong and how to mend it, what the next price
//! break would save, and a price that changed.

use domain::{CartChange, LineProblem, OrderLine, number_entry};
use leptos::prelude::*;

use super::told;
use crate::{
    browser::intl,
    components::{Badge, BadgeTone},
    state::use_state,
    text,
    trade::{availability::PromiseBadge, line_problem, money::money, next_break, quantity_rule::neighbours},
};

#[component]
pub fn LineNotes(sku: String, line: Memo<Option<OrderLine>>) -> impl IntoView {
    let state = use_state();
    let sku = StoredValue::new(sku);
    let unread = Memo::new(move |_| state.cart.unread(&sku.read_value()));
    view! {
        <div class="cart-notes">
            {move || {
                // What is typed is refused beside its field.
                line.get().filter(|_| unread.read().is_none()).map(|line| {
                    let problems: Vec<String> = line.problems.iter().map(line_problem::words).collect();
                    if problems.is_empty() {
                        view! { <PromiseBadge promise=line.promise /> }.into_any()
                    } else {
                        view! { <Badge tone=BadgeTone::Bad>{problems.join(" · ")}</Badge> }.into_any()
                    }
                })
            }}
            <Fixes sku line unread />
            <PriceChanged line />
            <NextBreak sku line />
        </div>
    }
}

/// One tap each: a valid quantity, or the SKU that was meant; where no quantity is typed, the one before
/// if it is valid, and no line at all for a zero.
#[component]
fn Fixes(
    sku: StoredValue<String>,
    line: Memo<Option<OrderLine>>,
    unread: Memo<Option<String>>,
) -> impl IntoView {
    let state = use_state();
    let set = move |quantity: u32| {
        let words = text::trade_use_quantity(intl::number(&quantity.to_string()));
        (words, CartChange::Set { sku: sku.get_value(), quantity })
    };
    move || {
        let line = line.get()?;
        let mut fixes = Vec::new();
        if let Some(text) = unread.get() {
            let refused = line.problems.iter().any(|problem| matches!(problem, LineProblem::Quantity(_)));
            if !refused {
                fixes.push(set(state.cart.lines.read().units(&sku.read_value())));
            }
            if number_entry::quantity(&text) == Ok(0) {
                fixes.push((
                    text::cart_remove_sku(sku.get_value()),
                    CartChange::Remove { sku: sku.get_value() },
                ));
            }
        }
        for problem in &line.problems {
            match problem {
                LineProblem::Quantity(refusal) => fixes.extend(neighbours(refusal).into_iter().map(set)),
                LineProblem::UnknownSku if unread.read().is_none() => {
                    let opened = state.catalogue.opened.read();
                    let catalogue = opened.as_ref()?.catalogue();
                    if let Some(row) = catalogue.suggest_sku(&sku.read_value()) {
                        let with = catalogue.row(row).sku().to_owned();
                        let change = CartChange::Replace { sku: sku.get_value(), with: with.clone() };
                        fixes.push((text::cart_use_sku(with), change));
                    }
                }
                LineProblem::UnknownSku
                | LineProblem::Withdrawn
                | LineProblem::NoPrice
                | LineProblem::TooLarge => {}
            }
        }
        let buttons = fixes.into_iter().map(|(words, change)| {
            let press = move |_| match &change {
                CartChange::Remove { sku } => told(state, state.cart_undo.remove(sku)),
                change => told(state, state.cart.change(vec![change.clone()])),
            };
            view! { <button type="button" class="fix" on:click=press>{words}</button> }
        });
        Some(buttons.collect_view())
    }
}

#[component]
fn PriceChanged(line: Memo<Option<OrderLine>>) -> impl IntoView {
    let value = use_state().cart_value;
    move || {
        let line = line.get()?;
        let (before, now) = (value.price_before(&line)?, line.unit_price?);
        let accept = move |_| value.accept_price(&line);
        Some(view! {
            <span class="badge warn">{text::cart_price_changed(money(before), money(now))}</span>
            <button type="button" class="fix" on:click=accept>{text::cart_price_accept()}</button>
        })
    }
}

/// One tap takes it.
#[component]
fn NextBreak(sku: StoredValue<String>, line: Memo<Option<OrderLine>>) -> impl IntoView {
    let state = use_state();
    move || {
        let line = line.get().filter(|line| line.problems.is_empty())?;
        let next = line.next_break?;
        let words = next_break::words(&next);
        let quantity = line.quantity.saturating_add(next.units_more);
        let take = move |_| told(state, state.cart.set(&sku.read_value(), quantity));
        Some(view! { <button type="button" class="next-break" on:click=take>{words}</button> })
    }
}
