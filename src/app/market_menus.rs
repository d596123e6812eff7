//! Ship-to country and currency, so that price and stock are right while browsing.

use domain::Currency;
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Menu, MenuItem},
    state::{market::Market, use_state},
    text,
};

#[component]
pub fn MarketMenus() -> impl IntoView {
    let market = use_state().address.market;
    view! {
        <Show when=move || market.get().is_some()>
            <CountryMenu />
            <CurrencyMenu />
        </Show>
    }
}

#[component]
fn CountryMenu() -> impl IntoView {
    let state = use_state();
    // By the server, if it answers: the browser takes 30 ms to make the first of its own names of countries.
    let name = move || {
        let country = state.address.market.get()?.country;
        let settings = state.session.settings.read();
        if settings.is_none() && state.session.failure.read().is_none() {
            return None;
        }
        let market =
            settings.as_ref().and_then(|house| house.markets.iter().find(|one| one.country == country));
        Some(market.map_or_else(|| intl::country(country.code()), |market| market.name.clone()))
    };
    let items = move || {
        let settings = state.session.settings.get();
        let countries: Vec<_> = settings
            .into_iter()
            .flat_map(|settings| settings.markets)
            .map(|market| (market.country, market.name))
            .collect();
        let countries = search::sorted(&countries, |(_, one), (_, other)| intl::compare(one, other));
        let item = |(country, name)| {
            let choose = move |()| {
                if let Some(market) = state.address.market.get_untracked() {
                    state.address.set_market(Market { country, ..market });
                }
            };
            let current = Signal::derive(move || {
                state.address.market.get().is_some_and(|market| market.country == country)
            });
            view! { <MenuItem on_choose=choose current>{name}</MenuItem> }
        };
        countries.into_iter().map(item).collect_view()
    };
    view! {
        <Menu
            face=move || view! { <span class="muted menu-prefix">{text::common_ship_to()}</span> <span class="menu-face">{name}</span> }
        >
            {items}
        </Menu>
    }
}

#[component]
fn CurrencyMenu() -> impl IntoView {
    let state = use_state();
    let code = move || {
        state.address.market.get().map(|market| market.currency.code().to_owned()).unwrap_or_default()
    };
    let items = move || {
        let currencies = state.session.settings.get().map(|settings| settings.currencies).unwrap_or_default();
        let item = |currency: Currency| {
            let choose = move |()| {
                if let Some(market) = state.address.market.get_untracked() {
                    state.address.set_market(Market { currency, ..market });
                }
            };
            let current = Signal::derive(move || {
                state.address.market.get().is_some_and(|market| market.currency == currency)
            });
            view! {
                <MenuItem on_choose=choose current>
                    <span class="menu-code">{currency.code().to_owned()}</span>
                    <span class="muted">{intl::currency_name(currency.code())}</span>
                </MenuItem>
            }
        };
        currencies.into_iter().map(item).collect_view()
    };
    view! {
            <Menu label=text::common_currency() face=move || view! { <span>{code}</span> }>
                {items}
            </Menu>
    }
}
