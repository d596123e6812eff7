//! What one unit costs from which quantity on; a press on a row takes its quantity, or what is
//! missing to it where the cart has some.

use domain::{PriceBreak, QuantityRule};
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    browser::intl,
    components::{Button, ButtonKind, Column, Table},
    pages::ordering::entry,
    state::use_state,
    text,
    trade::{money::money, percent::percent},
};

#[component]
pub fn Breaks(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    let applied = Memo::new(move |_| sheet.read().line(state).price_from_quantity);
    // Steps that no orderable quantity reaches alone are not shown.
    let steps = Memo::new(move |_| {
        let sheet = sheet.read();
        let price = sheet.orderable.as_ref().and_then(|product| product.price.clone());
        (price.map(|price| price.as_slice().to_vec()).unwrap_or_default(), sheet.rule())
    });
    let row = move |(step, rule): (PriceBreak, QuantityRule)| {
        let saved = move || {
            let list_price = sheet.read().orderable.as_ref()?.list_price?;
            step.unit_price.percent_below(list_price).map(percent)
        };
        let is_current = move || applied.get() == Some(step.minimum_quantity);
        let quantity = rule.at_least(step.minimum_quantity);
        let take = move |_| {
            let sku = sheet.read_untracked().sku.clone();
            let missing = quantity.and_then(|quantity| {
                quantity.checked_sub(untrack(|| entry::in_cart(state, &sku))).filter(|missing| *missing > 0)
            });
            if let Some(missing) = missing {
                state.typed.set([(sku.as_str(), missing.to_string())]);
            }
        };
        let from = text::product_break_from(intl::number(&step.minimum_quantity.to_string()));
        let on_paper = from.clone();
        view! {
            <tr class:current=is_current aria-current=move || is_current().then_some("true")>
                <td>
                    <Button kind=ButtonKind::Quiet on_press=take>{from}</Button>
                    // Paper has no buttons.
                    <span class="print-only">{on_paper}</span>
                </td>
                <td class="numeric strong">{money(step.unit_price)}</td>
                <td class="numeric">{saved}</td>
            </tr>
        }
    };
    let table = move || {
        let (steps, rule) = steps.get();
        (steps.len() > 1).then(|| {
            let columns = vec![
                Column::start(text::product_quantity()),
                Column::end(text::catalogue_column_price()),
                Column::end(text::catalogue_column_saved()),
            ];
            let rows = steps.into_iter().map(|step| row((step, rule))).collect_view();
            view! { <Table label=text::product_breaks() columns>{rows}</Table> }
        })
    };
    view! { <div class="breaks">{table}</div> }
}
