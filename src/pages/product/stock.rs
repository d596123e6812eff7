//! What each warehouse has, and what arrives there on which day.

use api::Permission;
use domain::WarehouseStock;
use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{
    browser::intl,
    components::{Badge, BadgeTone, Column, Table},
    pages::ordering::warehouse_name,
    state::use_state,
    text,
    trade::availability::day,
};

#[component]
pub fn Stock(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    let stock = Memo::new(move |_| {
        sheet.read().orderable.as_ref().map(|product| product.stock.clone()).unwrap_or_default()
    });
    let row = move |stock: WarehouseStock| {
        let tone = if stock.on_hand > 0 { BadgeTone::Good } else { BadgeTone::Bad };
        let arrivals = stock.arrivals.iter().map(|arrival| {
            view! { <li>{text::trade_later(intl::number(&arrival.quantity.to_string()), day(arrival.date))}</li> }
        });
        view! {
            <tr>
                <td>{warehouse_name(state, &stock.warehouse)}</td>
                <td class="numeric"><Badge tone>{intl::number(&stock.on_hand.to_string())}</Badge></td>
                <td><ul>{arrivals.collect_view()}</ul></td>
            </tr>
        }
    };
    let columns = || {
        vec![
            Column::start(text::product_warehouse()),
            Column::end(text::product_ready()),
            Column::start(text::product_arriving()),
        ]
    };
    view! {
        <Show when=move || state.session.may(Permission::SeePrices) && !stock.read().is_empty()>
            <Table label=text::product_stock() columns=columns()>
                {move || stock.get().into_iter().map(row).collect_view()}
            </Table>
        </Show>
    }
}
