//! Says that goods go to another country than the one whose prices and stock are shown, and switches to it.

use domain::Country;
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{BadgeTone, Banner, Button},
    state::{market::Market, use_state},
    text,
};

/// Nothing where both are the same.
#[component]
pub fn OtherMarket(
    /// Where the goods go.
    #[prop(into)]
    country: Signal<Option<Country>>,
    /// What follows from it on this page, for the country shown and the country of the address.
    words: fn(String, String) -> String,
) -> impl IntoView {
    let state = use_state();
    let other = Memo::new(move |_| {
        let (market, country) = (state.address.market.get()?, country.get()?);
        (market.country != country).then_some((market, country))
    });
    move || {
        let (shown, country) = other.get()?;
        let name = |country: Country| intl::country(country.code());
        // A country that the house has no market of cannot be shown.
        let settings = state.session.settings.read();
        let is_market =
            settings.iter().flat_map(|settings| &settings.markets).any(|market| market.country == country);
        let switch = is_market.then(|| {
            let press = move |_| state.address.set_market(Market { country, ..shown });
            view! { <Button on_press=press>{text::ordering_switch_market(name(country))}</Button> }
        });
        Some(view! {
            <Banner tone=BadgeTone::Warn>
                <div class="stack">
                    <p>{words(name(shown.country), name(country))}</p>
                    <div>{switch}</div>
                </div>
            </Banner>
        })
    }
}
