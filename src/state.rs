//! What outlives a page: address, preferences, session, catalogue, cart, drafts, notices. Pages read
//! it through [`use_state`] and never hand it signals of their own, which die with the page.

pub mod address;
pub mod calculator;
pub mod cart;
pub mod cart_costs;
mod cart_start;
pub mod cart_undo;
pub mod cart_value;
pub mod catalogue;
pub mod checkout;
pub mod currency;
pub mod drafts;
pub mod import_mapping;
pub mod import_upload;
pub mod ladder;
pub mod landed_cost;
pub mod language;
pub mod market;
pub mod notices;
pub mod preferences;
pub mod price;
pub mod quick_order;
pub mod reorder;
pub mod scenario_link;
pub mod search_text;
pub mod session;
mod ticked;
pub mod typed_quantities;

use leptos::prelude::*;

use crate::browser::online::online;
use address::Address;
use cart::Cart;
use cart_undo::CartUndo;
use cart_value::CartValue;
use catalogue::Catalogue;
use import_upload::ImportUpload;
use notices::Notices;
use preferences::Preferences;
use search_text::SearchText;
use session::Session;
use ticked::{Ticked, ticked};
use typed_quantities::TypedQuantities;

/// Everything that outlives a page, as signals owned by the application; copied freely.
#[derive(Clone, Copy)]
pub struct State {
    pub address: Address,
    pub cart: Cart,
    pub cart_undo: CartUndo,
    pub cart_value: CartValue,
    pub catalogue: Catalogue,
    pub import_upload: ImportUpload,
    pub notices: Notices,
    pub online: Signal<bool>,
    pub preferences: Preferences,
    root: StoredValue<Owner>,
    pub search_text: SearchText,
    pub session: Session,
    pub ticked: Ticked,
    pub typed: TypedQuantities,
}

impl State {
    /// Makes what lives as long as the application, from within a page: for what only one page needs,
    /// so that the code comes in that page's file.
    fn outliving<T>(&self, make: impl FnOnce() -> T) -> T {
        self.root.with_value(|root| root.with(make))
    }
}

/// Made once, under the application's owner.
pub fn provide_state() -> State {
    let address = Address::new();
    let search_text = SearchText::new();
    search_text.follow(address);
    let notices = Notices::new();
    let session = Session::new();
    let cart = Cart::new(session, notices);
    let catalogue = Catalogue::new(address, session);
    let cart_value = CartValue::new();
    cart_start::when_wanted(cart, cart_value, catalogue, session);
    let state = State {
        address,
        cart,
        cart_undo: CartUndo::new(cart),
        cart_value,
        catalogue,
        import_upload: ImportUpload::new(address, notices),
        notices,
        online: online(),
        preferences: Preferences::new(),
        root: StoredValue::new(Owner::current().unwrap_or_default()),
        search_text,
        session,
        ticked: ticked(session),
        typed: TypedQuantities::new(session),
    };
    provide_context(state);
    state
}

/// The application's state, from any component.
pub fn use_state() -> State {
    expect_context()
}
