//! The places at the bottom of a phone's screen, in reach of the thumb.

use api::Permission;
use leptos::prelude::*;

use super::navigation::{PLACES, PlaceLink};
use crate::{components::Symbol, state::use_state, text};

#[component]
pub fn BottomBar() -> impl IntoView {
    let state = use_state();
    let links = move || {
        let open = PLACES.iter().filter(|place| place.is_open_to(state));
        open.map(|place| view! { <PlaceLink page=place.page symbol=place.symbol label=place.label() /> })
            .collect_view()
    };
    view! {
        <nav class="bottom-bar" aria-label=text::common_navigation()>
            {links}
            <Show when=move || state.session.may(Permission::Order)>
                <PlaceLink page="/cart" symbol=Symbol::Cart label=text::common_cart() />
            </Show>
            <Show
                when=move || state.session.is_signed_in()
                fallback=|| view! { <PlaceLink page="/sign-in" symbol=Symbol::Account label=text::common_sign_in() /> }
            >
                <PlaceLink page="/account" symbol=Symbol::Account label=text::common_account() />
            </Show>
        </nav>
    }
}
