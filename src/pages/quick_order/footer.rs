//! What the rows sum to, always in sight, and the way into the cart.

use domain::cart::{CartError, MAXIMUM_LINES};
use leptos::prelude::*;

use crate::{
    components::{ActionBar, Button, ButtonKind},
    state::{notices::Tone, use_state},
    text,
    trade::{container::ContainerMeter, load, money::money},
};

#[component]
pub fn OrderFooter() -> impl IntoView {
    let state = use_state();
    let summary = Memo::new(move |_| state.quick_order().summary());
    let add = move |_| match state.quick_order().add_to_cart(state.cart) {
        Ok(count) => {
            let go = move || state.address.go("/cart");
            let words = text::quick_order_added_to_cart(count);
            state.notices.with_action(Tone::Good, words, text::quick_order_to_cart(), go);
        }
        Err(CartError::TooManyLines) => state.notices.bad(text::quick_order_cart_full(MAXIMUM_LINES)),
        Err(_) => state.notices.bad(text::trade_too_large()),
    };
    view! {
        <ActionBar class="quick-footer" label=text::quick_order_footer()>
            <strong>{move || text::trade_lines(summary.read().lines)}</strong>
            <span class="muted">{move || load::words(summary.read().load)}</span>
            <div class="quick-meter wide-only"><ContainerMeter load=Signal::derive(move || summary.read().load) /></div>
            <strong class="quick-total">{move || summary.read().total.map(money)}</strong>
            <Button
                kind=ButtonKind::Primary
                disabled=Signal::derive(move || summary.read().lines == 0)
                on_press=add
            >
                {text::quick_order_add()}
            </Button>
        </ActionBar>
    }
}
