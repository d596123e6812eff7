//! The way to the cart.

use api::Permission;
use leptos::prelude::*;

use crate::{state::use_state, text};

#[component]
pub fn CartLink() -> impl IntoView {
    let state = use_state();
    view! {
        <Show when=move || state.session.may(Permission::Order)>
            <a class="button cart-link" href=move || state.address.href("/cart")>
                <span class="muted">{text::common_cart()}</span>
            </a>
        </Show>
    }
}
