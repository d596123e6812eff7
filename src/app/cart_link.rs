//! The way to the cart, and what it comes to.

use api::Permission;
use leptos::prelude::*;

use crate::{
    components::{Icon, Symbol},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn CartLink() -> impl IntoView {
    let state = use_state();
    let total = move || {
        let total = state.cart_value.with(|order| order.goods_total).filter(|total| total.minor() > 0);
        total.map(|total| view! { <span class="cart-link-total">{money(total)}</span> })
    };
    view! {
        <Show when=move || state.session.may(Permission::Order)>
            <a class="button cart-link" href=move || state.address.href("/cart")>
                <Icon symbol=Symbol::Cart />
                <span class="muted">{text::common_cart()}</span>
                {total}
            </a>
        </Show>
    }
}
