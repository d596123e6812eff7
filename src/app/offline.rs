//! Has the service worker keep what a visit without a network needs: what this page was made of, and
//! every page for those who are likely to want them then. See `docs/decisions/offline.md`.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{service_worker, timer},
    state::{State, session::Standing},
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
            service_worker::keep(everything).await;
        });
    });
}
