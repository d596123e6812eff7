//! What outlives a page: address, preferences, session, notices. Pages read it through
//! [`use_state`] and never hand it signals of their own, which die with the page.

pub mod address;
pub mod cart;
pub mod catalogue;
pub mod language;
pub mod market;
pub mod notices;
pub mod preferences;
pub mod search_text;
pub mod session;

use leptos::prelude::*;

use crate::browser::online::online;
use address::Address;
use cart::Cart;
use catalogue::Catalogue;
use notices::Notices;
use preferences::Preferences;
use search_text::SearchText;
use session::Session;

/// Everything that outlives a page, as signals owned by the application; copied freely.
#[derive(Clone, Copy)]
pub struct State {
    pub address: Address,
    pub cart: Cart,
    pub catalogue: Catalogue,
    pub notices: Notices,
    pub online: Signal<bool>,
    pub preferences: Preferences,
    pub search_text: SearchText,
    pub session: Session,
}

/// Made once, inside the router and under the application's owner.
pub fn provide_state() -> State {
    let address = Address::new();
    let search_text = SearchText::new();
    search_text.follow(address);
    let notices = Notices::new();
    let session = Session::new();
    let state = State {
        address,
        cart: Cart::new(session, notices),
        catalogue: Catalogue::new(address, session),
        notices,
        online: online(),
        preferences: Preferences::new(),
        search_text,
        session,
    };
    provide_context(state);
    state
}

/// The application's state, from any component.
pub fn use_state() -> State {
    expect_context()
}
