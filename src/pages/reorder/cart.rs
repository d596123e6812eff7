//! The way into the cart, for those who may order and a SKU that can be.

use api::Permission;
use domain::reorder_planner::LawfulQuantity;
use leptos::prelude::*;

use super::outcome::{Outcome, Shown};
use crate::{
    components::{Button, ButtonKind},
    pages::ordering::add_lines,
    state::use_state,
    text,
    trade::quantity_rule,
};

#[component]
pub fn AddToCart(outcome: Outcome, shown: Shown) -> impl IntoView {
    let state = use_state();
    let units = match shown.outcome.order.map(|order| order.quantity) {
        Some(LawfulQuantity::Orderable { units, .. }) => Some(units),
        Some(LawfulQuantity::AboveMaximum { largest }) => Some(largest),
        _ => None,
    };
    let sku = shown.plan.sku;
    let product = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let product = opened.as_ref()?.orderable(&sku)?;
        let may = state.session.may(Permission::Order) && product.active && product.price.is_some();
        may.then_some((product.sku, product.rule))
    });
    let stale = Signal::derive(move || outcome.is_stale());
    move || {
        let ((sku, rule), units) = product.get().zip(units)?;
        // What was typed may be another rule than the catalogue's.
        if let Err(refused) = rule.check(units) {
            return Some(
                view! { <p class="field-problem" role="alert">{quantity_rule::refusal(&refused)}</p> }
                    .into_any(),
            );
        }
        let add = move |_| {
            add_lines(state, vec![(sku.clone(), units)]);
        };
        Some(
            view! {
                <p class="no-print">
                    <Button kind=ButtonKind::Primary on_press=add disabled=stale>{text::reorder_add(text::trade_units(units))}</Button>
                </p>
            }
            .into_any(),
        )
    }
}
