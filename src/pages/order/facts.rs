//! Where the order goes, on which terms, and what it weighs.

use api::order::Order;
use leptos::prelude::*;

use crate::{
    browser::intl::{self, DateStyle},
    components::{Definition, DefinitionList},
    text,
    trade::{address, load, money::money},
};

#[component]
pub fn Facts(order: Order) -> impl IntoView {
    let summary = order.summary;
    let fact = |name: String, value: Option<String>| {
        value.map(|value| view! { <Definition name>{value}</Definition> })
    };
    let terms = order.payment_terms_days.map(|days| match days {
        0 => text::order_prepaid(),
        days => text::order_terms_days(days),
    });
    // What came out of another system names the country alone.
    let country = summary.ship_to_country.map(|country| intl::country(country.code()));
    let ship_to = order.ship_to.as_ref().map(|place| address::words(&place.fields)).or(country);
    let requested = order.requested_date.map(|date| intl::date(&date.to_string(), DateStyle::Date));
    view! {
        <div class="panel">
            <DefinitionList>
                {fact(text::orders_total(), Some(money(summary.total)))}
                {fact(text::orders_company(), Some(summary.company_name))}
                {fact(text::order_placed_by(), summary.placed_by)}
                {fact(text::orders_po_number(), summary.po_number)}
                {fact(text::orders_ship_to(), ship_to)}
                {fact(text::order_incoterm(), order.incoterm.map(|incoterm| incoterm.code().to_owned()))}
                {fact(text::order_terms(), terms)}
                {fact(text::order_requested_date(), requested)}
                {fact(text::order_load(), (order.load.units > 0).then(|| load::words(order.load)))}
                {fact(text::order_note(), order.note)}
            </DefinitionList>
        </div>
    }
}
