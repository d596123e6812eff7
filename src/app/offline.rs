//! Has the service worker keep what a visit without a network needs: what this page was made of, and
//! every page for those who are likely to want them then. See `docs/decisions/offline.md`.

use std::time::Duration;

use api::paths::RATES;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    api::get_text,
    browser::{service_worker, snapshots, timer},
    split::in_chunk,
    state::{State, landed_cost::rates::KEPT, session::Standing},
};

/// By then a visit has what it began with.
const AFTER_THE_FIRST_PAGES: Duration = Duration::from_secs(8);

/// Partners order and look things up without a network, and a calculator is opened where there is none.
pub fn keep_ahead(state: State) {
    let everything = Memo::new(move |_| {
        state.session.standing.get() == Standing::SignedIn
            || state.address.page.read().starts_with("/calculators")
    });
    Effect::new(move || {
        let everything = everything.get();
        spawn_local(async move {
            timer::sleep(AFTER_THE_FIRST_PAGES).await;
            // Where this file does not come, neither would the others: the next visit asks again.
            drop(keep(everything).await);
        });
    });
}

in_chunk! {
    /// The catalogue's engine is here by then, and the first page does not wait for this.
    engine: keep(everything: bool) {
        spawn_local(async move {
            service_worker::keep(everything).await;
            if everything {
                keep_rates().await;
            }
        });
    }
}

/// Those of the landed cost calculator, for who has not opened it yet.
async fn keep_rates() {
    if !snapshots::has(KEPT).await
        && let Ok(rates) = get_text(RATES).await
    {
        snapshots::write(KEPT, rates.as_bytes(), "").await;
    }
}
