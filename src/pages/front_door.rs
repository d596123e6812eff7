//! The address without language or market: goes on to the catalogue in the best of both.

use leptos::prelude::*;

use crate::{
    browser::location,
    components::{PageHeading, SkeletonRows},
    state::{language::Language, session::Standing, use_state},
    text,
};

#[component]
pub fn FrontDoor() -> impl IntoView {
    let state = use_state();
    Effect::new(move || {
        let language = state.address.language.get().unwrap_or_else(Language::of_visit);
        // The company's market is known once the server has said who is signed in.
        let known = state.session.standing.get() != Standing::Unknown;
        let market = state.address.market.get().or_else(|| state.session.home_market().filter(|_| known));
        if let Some(market) = market {
            if location::is_embedded() {
                // With the parameters and the scenario that the frame's address brought.
                let (path, query, fragment) = (location::path(), location::query(), location::fragment());
                location::replace(&format!("/{}/{}{path}{query}#{fragment}", language.code(), market.code()));
                return;
            }
            state.address.turn(language, market);
        }
    });
    let is_empty = Memo::new(move |_| {
        state.session.settings.read().as_ref().is_some_and(|settings| settings.markets.is_empty())
    });
    view! {
        <Show when=move || is_empty.get() fallback=|| view! { <SkeletonRows label=text::common_loading() /> }>
            <PageHeading title=text::common_no_market() detail=text::common_no_market_detail() />
        </Show>
    }
}
