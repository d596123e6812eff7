//! The bar at the top: name, places, search, ship-to, currency, cart, account, language.

use leptos::prelude::*;

use super::{
    account_menu::AccountMenu, cart_link::CartLink, language_menu::LanguageMenu, market_menus::MarketMenus,
    navigation::Navigation, search_field::SearchField,
};
use crate::{
    browser::document,
    components::{Icon, Symbol},
    state::use_state,
};

#[component]
pub fn Header() -> impl IntoView {
    let address = use_state().address;
    view! {
        <header class="header">
            <a class="brand" href=move || address.href("/catalogue")>
                <Icon symbol=Symbol::Logo />
                <span>{document::brand()}</span>
            </a>
            <Navigation class="header-navigation" />
            <SearchField />
            <div class="header-end">
                <MarketMenus />
                <CartLink />
                <AccountMenu />
                <LanguageMenu />
            </div>
        </header>
    }
}
