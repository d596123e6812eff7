//! Where an order stands.

use api::order::OrderStatus;
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeTone},
    text,
};

pub fn name(status: OrderStatus) -> String {
    match status {
        OrderStatus::Placed => text::trade_status_placed(),
        OrderStatus::Confirmed => text::trade_status_confirmed(),
        OrderStatus::Shipped => text::trade_status_shipped(),
        OrderStatus::Delivered => text::trade_status_delivered(),
        OrderStatus::Cancelled => text::trade_status_cancelled(),
        OrderStatus::CreditNote => text::trade_status_credit_note(),
    }
}

#[component]
pub fn StatusBadge(status: OrderStatus) -> impl IntoView {
    let tone = match status {
        OrderStatus::Placed | OrderStatus::CreditNote => BadgeTone::Warn,
        OrderStatus::Confirmed | OrderStatus::Shipped => BadgeTone::Neutral,
        OrderStatus::Delivered => BadgeTone::Good,
        OrderStatus::Cancelled => BadgeTone::Bad,
    };
    view! { <Badge tone>{name(status)}</Badge> }
}
