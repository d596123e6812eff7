//! The way back from an order of unknown fate: the server says whether it was placed, and if not, that it
//! never will be.

use api::{
    order::{WithdrawOrder, WithdrawnOrder},
    paths,
};
use leptos::{prelude::*, task::spawn_local};

use super::{placing::arrived, standing::Standing};
use crate::{
    api::post,
    components::{Button, ButtonKind},
    state::use_state,
    text,
};

#[component]
pub fn WithdrawButton(standing: Standing) -> impl IntoView {
    let state = use_state();
    let busy = RwSignal::new(false);
    let press = move |_| {
        let Some(intent) = state.checkout().draft.read_untracked().intent.clone() else { return };
        busy.set(true);
        standing.refusal.set(None);
        spawn_local(async move {
            let request = WithdrawOrder { key: intent.key };
            let answer = post::<WithdrawnOrder>(paths::ORDERS_WITHDRAW, &request).await;
            match answer {
                Ok(WithdrawnOrder { placed: Some(number) }) => {
                    state.notices.good(text::checkout_had_arrived());
                    arrived(state, &number);
                }
                Ok(WithdrawnOrder { placed: None }) => {
                    state.checkout().let_go();
                    state.cart.refresh();
                    state.notices.good(text::checkout_withdrawn());
                    standing.refresh();
                }
                Err(error) => drop(standing.refusal.try_set(Some(error))),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet busy disabled=standing.placing on_press=press>{text::checkout_withdraw()}</Button>
        <p class="muted small">{text::checkout_withdraw_detail()}</p>
    }
}
