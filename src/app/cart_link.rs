//! The way to the cart, and what it comes to.

use api::Permission;
use leptos::prelude::*;

use crate::{state::use_state, text, trade::money::money};

#[component]
pub fn CartLink() -> impl IntoView {
    let state = use_state();
    let total = move || {
        let total = state.cart_value.with(|order| order.goods_total).filter(|total| total.minor() > 0);
        total.map(money)
    };
    view! {
        <Show when=move || state.session.may(Permission::Order)>
            <a class="button cart-link" href=move || state.address.href("/cart")>
                <span class="muted">{text::common_cart()}</span>
                <span class="cart-link-total">{total}</span>
            </a>
        </Show>
    }
}
