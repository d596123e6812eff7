//! `/c/{calculator}#{scenario}`: opens a link that somebody handed on in the reader's own language and
//! market. What stands behind the `#` goes along in the browser; no server sees it. Open to everyone.

use api::calculator::CalculatorKind;
use leptos::prelude::*;

use super::super::{not_found::NotFoundPage, title::use_title};
use crate::{
    browser::location,
    components::{PageHeading, SkeletonRows},
    state::{language::Language, session::Standing, use_state},
    text,
    trade::calculator,
};

#[component]
pub fn LongLink() -> impl IntoView {
    let path = use_state().address.path.get_untracked();
    match CalculatorKind::from_code(path.strip_prefix("/c/").unwrap_or_default()) {
        Some(kind) => view! { <Opening kind /> }.into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

#[component]
fn Opening(kind: CalculatorKind) -> impl IntoView {
    use_title(move || calculator::name(kind));
    let state = use_state();
    Effect::new(move || {
        // The company's market is known once the server has said who is signed in.
        let known = state.session.standing.get() != Standing::Unknown;
        if let Some(market) = state.session.home_market().filter(|_| known) {
            let page = format!("{}#{}", calculator::page(kind), location::fragment());
            state.address.enter(Language::of_visit(), market, &page);
        }
    });
    view! {
        <PageHeading title=calculator::name(kind) />
        <SkeletonRows label=text::common_loading() />
    }
}
