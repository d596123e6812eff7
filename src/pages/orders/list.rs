//! The list itself: a table on wide screens, cards on phones and tablets.

use api::{Permission, order::OrderSummary};
use leptos::prelude::*;

use super::row::{OrderCard, OrderRow};
use crate::{
    components::{Checkbox, Column, Table},
    state::use_state,
    text,
};

/// What a row needs to know of the list around it.
#[derive(Clone, Copy)]
pub struct Listing {
    pub selected: RwSignal<Vec<String>>,
    /// The orders are of several companies.
    pub of_partners: bool,
}

#[component]
pub fn OrderList(orders: RwSignal<Vec<OrderSummary>>, selected: RwSignal<Vec<String>>) -> impl IntoView {
    let session = use_state().session;
    let listing = Listing { selected, of_partners: untrack(|| session.may(Permission::SeePartnerOrders)) };
    let mut columns = vec![
        Column::start(text::orders_select()),
        Column::start(text::orders_number()),
        Column::start(text::orders_date()),
        Column::start(text::orders_po_number()),
        Column::start(text::orders_status()),
        Column::start(text::orders_ship_to()),
        Column::end(text::orders_lines()),
        Column::end(text::orders_units()),
        Column::end(text::orders_total()),
    ];
    if listing.of_partners {
        columns.insert(3, Column::start(text::orders_company()));
    }
    let all_selected = move || {
        let orders = orders.read();
        !orders.is_empty() && selected.read().len() == orders.len()
    };
    let select_all = Callback::new(move |all: bool| {
        let orders = orders.read();
        let numbers = orders.iter().filter(|_| all).map(|order| order.number.clone());
        selected.set(numbers.collect());
    });
    let key = |order: &OrderSummary| order.number.clone();
    view! {
        <div class="as-rows stack">
            <Checkbox label=text::orders_select_all() checked=Signal::derive(all_selected) on_change=select_all />
            <Table label=text::common_orders() columns>
                <For each=move || orders.get() key=key let:order><OrderRow order listing /></For>
            </Table>
        </div>
        <ul class="cards as-cards">
            <For each=move || orders.get() key=key let:order><OrderCard order listing /></For>
        </ul>
    }
}
