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
    // What is typed and no quantity is not what the server has.
    let unread = Memo::new(move |_| cart.has_unread());
    let words = move || match cart.sync.get() {
        SyncStatus::Saved if unread.get() => String::new(),
        SyncStatus::Unknown => String::new(),
        SyncStatus::Saved => text::cart_saved(),
        SyncStatus::Sending => text::cart_sending(),
        SyncStatus::Waiting => text::cart_kept(),
    };
    view! { <span role="status"><Badge tone=Signal::derive(tone)>{words}</Badge></span> }
}
