//! The bar at the end of the page: what the typed quantities sum to, and the way into the cart.

use api::Permission;
use domain::{
    OrderEvaluation, OrderLine,
    order::{Part, evaluate_part, summarise},
};
use leptos::prelude::*;

use super::adding::add_lines;
use crate::{
    components::{ActionBar, Button, ButtonKind},
    state::use_state,
    text,
    trade::{load, money::money, next_break},
};

/// Shown while something is typed in any quantity field.
#[component]
pub fn OrderBar() -> impl IntoView {
    let state = use_state();
    let order = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let opened = opened.as_ref()?;
        let typed = state.typed.all();
        // What the cart has already is judged along, not summed.
        let in_cart = state.cart.lines.read().units_by_sku();
        let lines = typed.iter().filter_map(|(sku, quantity)| {
            let quantity = quantity.ok().filter(|quantity| *quantity > 0)?;
            let part = Part::behind(in_cart.of(sku));
            Some(evaluate_part(sku, quantity, part, opened.orderable(sku).as_ref()))
        });
        summarise(lines.collect(), opened.currency(), None).ok()
    });
    // Lines that are off the rules stay in their fields.
    let ready = Memo::new(move |_| {
        let order = order.read();
        let lines = order.iter().flat_map(|order| &order.lines).filter(|line| line.problems.is_empty());
        lines.map(|line| (line.sku.clone(), line.quantity)).collect::<Vec<_>>()
    });
    let left = move || state.typed.all().len().saturating_sub(ready.read().len());
    let is_shown = move || {
        state.session.may(Permission::Order) && order.read().is_some() && !state.typed.all().is_empty()
    };
    let total = move || order.read().as_ref().map(|order| money(order.goods_total));
    let add = move |_| {
        add_lines(state, ready.get_untracked());
    };
    view! {
        <Show when=is_shown>
            <ActionBar class="order-bar" label=text::ordering_bar()>
                <p class="order-bar-sum">
                    <strong>{move || text::trade_lines(ready.read().len() as u64)}</strong>
                    <span class="muted">{move || order.read().as_ref().map(|order| load::words(order.load))}</span>
                </p>
                <NextBreakHint order />
                <Show when=move || left() != 0>
                    <span class="badge bad" role="status">{move || text::ordering_refused(left() as u64)}</span>
                </Show>
                <strong class="order-bar-total">{total}</strong>
                <Button
                    kind=ButtonKind::Primary
                    disabled=Signal::derive(move || ready.read().is_empty())
                    on_press=add
                >
                    {move || text::ordering_add_lines(ready.read().len() as u64)}
                </Button>
            </ActionBar>
        </Show>
    }
}

/// The price break that saves the most; a press takes it.
#[component]
fn NextBreakHint(order: Memo<Option<OrderEvaluation>>) -> impl IntoView {
    let typed = use_state().typed;
    let best = move || {
        let order = order.read();
        let hinting = order.as_ref()?.lines.iter().filter(|line| line.problems.is_empty());
        let saves = |line: &&OrderLine| line.next_break.as_ref().map(|next| next.saves.minor());
        hinting.filter(|line| line.next_break.is_some()).max_by_key(saves).cloned()
    };
    move || {
        let line = best()?;
        let next = line.next_break?;
        let words = format!("{}: {}", line.sku, next_break::words(&next));
        let take = move |_| {
            let quantity = line.quantity.saturating_add(next.units_more);
            typed.set([(line.sku.as_str(), quantity.to_string())]);
        };
        Some(view! { <button type="button" class="badge good break-hint" on:click=take>{words}</button> })
    }
}
