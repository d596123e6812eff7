//! One order in the list.

use api::order::OrderSummary;
use leptos::prelude::*;

use super::{list::Listing, query::OrderFilter};
use crate::{
    browser::intl::{self, DateStyle},
    components::Checkbox,
    state::use_state,
    text,
    trade::{money::money, order_status::StatusBadge},
};

#[component]
pub fn OrderRow(order: OrderSummary, listing: Listing) -> impl IntoView {
    let company = listing.of_partners.then(|| view! { <td>{order.company_name.clone()}</td> });
    let country = order.ship_to_country.map(|country| intl::country(country.code()));
    view! {
        <tr>
            <td><Selection number=order.number.clone() listing /></td>
            <td><OrderLink number=order.number.clone() /></td>
            <td>{intl::date(&order.placed_at.to_rfc3339(), DateStyle::Date)}</td>
            {company}
            <td class="po-number">{order.po_number.clone()}</td>
            <td><StatusBadge status=order.status /></td>
            <td>{country}</td>
            <td class="numeric">{intl::number(&order.lines.to_string())}</td>
            <td class="numeric">{intl::number(&order.units.to_string())}</td>
            <td class="numeric strong">{money(order.total)}</td>
        </tr>
    }
}

#[component]
pub fn OrderCard(order: OrderSummary, listing: Listing) -> impl IntoView {
    let company = listing.of_partners.then(|| view! { <p class="muted">{order.company_name.clone()}</p> });
    let po_number = order.po_number.clone().map(|number| view! { <p class="muted">{number}</p> });
    view! {
        <li class="panel order-card">
            <Selection number=order.number.clone() listing />
            <div>
                <OrderLink number=order.number.clone() />
                <p class="muted">{intl::date(&order.placed_at.to_rfc3339(), DateStyle::Date)}</p>
                {company}
                {po_number}
                <StatusBadge status=order.status />
            </div>
            <div class="numeric">
                <p class="strong">{money(order.total)}</p>
                <p class="muted">{text::trade_lines(order.lines)}</p>
            </div>
        </li>
    }
}

#[component]
fn Selection(number: String, listing: Listing) -> impl IntoView {
    let label = text::orders_select_one(&number);
    let chosen = {
        let number = number.clone();
        Signal::derive(move || listing.selected.read().contains(&number))
    };
    let change = Callback::new(move |choose: bool| {
        listing.selected.update(|selected| {
            selected.retain(|other| *other != number);
            if choose {
                selected.push(number.clone());
            }
        });
    });
    view! { <Checkbox label hide_label=true checked=chosen on_change=change /> }
}

/// Keeps the filter, so that "next" on the order's page stays within it.
#[component]
fn OrderLink(number: String) -> impl IntoView {
    let address = use_state().address;
    let href = {
        let number = number.clone();
        move || {
            let filter = OrderFilter::of_address(address).to_query();
            address.href(&format!("/orders/{}{filter}", crate::api::encode(&number)))
        }
    };
    view! { <a class="strong" href=href>{number}</a> }
}
