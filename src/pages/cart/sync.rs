//! Whether the server knows the cart as it is shown.

use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeTone},
    state::{cart::SyncStatus, use_state},
    text,
};

#[component]
pub fn SyncBadge() -> impl IntoView {
    let cart = use_state().cart;
    let tone = move || match cart.sync.get() {
        SyncStatus::Saved => BadgeTone::Good,
        SyncStatus::Waiting => BadgeTone::Warn,
        SyncStatus::Unknown | SyncStatus::Sending => BadgeTone::Neutral,
    };
    let words = move || match cart.sync.get() {
        SyncStatus::Unknown => String::new(),
        SyncStatus::Saved => text::cart_saved(),
        SyncStatus::Sending => text::cart_sending(),
        SyncStatus::Waiting => text::cart_kept(),
    };
    view! { <span role="status"><Badge tone=Signal::derive(tone)>{words}</Badge></span> }
}
