//! The total and the way on. Lines that cannot be ordered are put aside on request, never dropped.

use leptos::prelude::*;

use super::told;
use crate::{
    components::{Button, ButtonKind, LinkButton},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn Checkout() -> impl IntoView {
    let state = use_state();
    let invalid = Memo::new(move |_| state.cart_value.invalid().len());
    let total = move || state.cart_value.with(|order| money(order.goods_total));
    let park = move |_| {
        told(state, state.cart_undo.save_for_later(untrack(|| state.cart_value.invalid())));
        state.address.go("/checkout");
    };
    // Parking every line would leave nothing to check out.
    let some_valid =
        move || state.cart_value.with(|order| order.lines.len() > invalid.get()).unwrap_or_default();
    view! {
        <section class="cart-pay">
            <p class="cart-total">
                <span class="muted">{text::cart_total()}</span>
                <strong>{total}</strong>
            </p>
            <Show
                when={move || invalid.get() > 0}
                fallback=move || {
                    view! {
                        <LinkButton kind=ButtonKind::Primary href=Signal::derive(move || state.address.href("/checkout"))>
                            {text::common_checkout()}
                        </LinkButton>
                    }
                }
            >
                <p class="small muted">{text::cart_not_counted()}</p>
                <Show when=some_valid>
                    <Button kind=ButtonKind::Primary on_press=park>{move || text::cart_park(invalid.get())}</Button>
                </Show>
            </Show>
        </section>
    }
}
