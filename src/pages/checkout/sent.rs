//! The order as it was sent, while nobody knows what became of it.

use domain::RequestedLine;
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Column, Table},
    state::checkout::{Intent, SeenLine},
    text,
    trade::money::money,
};

/// The order as it was sent, while nobody knows what became of it: the cart may hold other lines, or
/// none, by now.
#[component]
pub fn Sent(intent: Intent) -> impl IntoView {
    let Intent { order, mut seen, .. } = intent;
    if seen.is_empty() {
        // Sent by an earlier version, which kept no more than this.
        let bare = |line: RequestedLine| SeenLine {
            name: String::new(),
            sku: line.sku,
            quantity: line.quantity,
            unit_price: None,
            amount: None,
        };
        seen = order.lines.into_iter().map(bare).collect();
    }
    let rows = seen.into_iter().map(|SeenLine { sku, name, quantity, unit_price, amount }| {
        view! {
            <tr>
                <td>
                    <div>{name}</div>
                    <div class="muted small">{sku}</div>
                </td>
                <td class="numeric">{intl::number(&quantity.to_string())}</td>
                <td class="numeric">{unit_price.map(money)}</td>
                <td class="numeric strong">{amount.map(money)}</td>
            </tr>
        }
    });
    let columns = vec![
        Column::start(text::order_product()),
        Column::end(text::order_quantity()),
        Column::end(text::order_unit_price()),
        Column::end(text::order_amount()),
    ];
    view! {
        <Table label=text::checkout_review() columns class="order-lines">
            {rows.collect_view()}
            <tr class="total-row">
                <td colspan="3">{text::order_goods_total()}</td>
                <td class="numeric strong">{money(order.confirmed_total)}</td>
            </tr>
        </Table>
    }
}
