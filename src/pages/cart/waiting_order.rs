//! An order that was sent and whose answer never came: it stays in sight until it is settled in checkout.

use leptos::prelude::*;

use crate::{
    components::{BadgeTone, Banner, LinkButton},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn WaitingOrder() -> impl IntoView {
    let state = use_state();
    let checkout = state.checkout();
    // Another tab may have sent it.
    checkout.reread();
    let total = Memo::new(move |_| {
        let draft = checkout.draft.read();
        draft.intent.as_ref().map(|intent| intent.order.confirmed_total)
    });
    let to_checkout = Signal::derive(move || state.address.href("/checkout"));
    move || {
        total.get().map(|total| {
            view! {
                <Banner tone=BadgeTone::Warn>
                    <div class="cluster">
                        <span>{text::cart_order_waiting(money(total))}</span>
                        <LinkButton href=to_checkout>{text::cart_order_waiting_open()}</LinkButton>
                    </div>
                </Banner>
            }
        })
    }
}
