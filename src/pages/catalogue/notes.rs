//! What the reader should know of the whole list: prices after signing in, how old it is offline.

use leptos::prelude::*;

use crate::{
    browser::intl::{self, DateStyle},
    components::{BadgeTone, Banner, LinkButton},
    state::{catalogue::CatalogueStatus, session::Standing, use_state},
    text,
};

#[component]
pub fn Notes() -> impl IntoView {
    let state = use_state();
    let signed_out = move || state.session.standing.get() == Standing::SignedOut;
    let sign_in = Signal::derive(move || {
        let query = state.address.query.get().to_query_string();
        let next = format!("{}{query}", state.address.page.get());
        state.address.href(&format!("/sign-in?next={}", crate::api::encode(&next)))
    });
    // Shown when the server does not answer, not in the moment before it does.
    let is_kept = move || {
        state.catalogue.status.get() == CatalogueStatus::Kept
            && (!state.online.get() || state.catalogue.failure.read().is_some())
    };
    let age = move || match state.catalogue.confirmed.get() {
        Some(moment) => text::catalogue_kept_since(intl::date(&moment, DateStyle::Moment)),
        None => text::catalogue_kept(),
    };
    view! {
        <Show when=signed_out>
            <Banner>
                <div class="banner-invitation">
                    <span>{text::catalogue_invitation()}</span>
                    <LinkButton href=sign_in>{text::common_sign_in()}</LinkButton>
                </div>
            </Banner>
        </Show>
        <Show when=is_kept><Banner tone=BadgeTone::Warn>{age}</Banner></Show>
    }
}
