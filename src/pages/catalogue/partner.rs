//! The parts of the catalogue that only partners use, or that nobody needs at once: prices, stock,
//! quantities, what is ticked, the price list as a file, the list of keys. Their code comes in the file
//! of the catalogue's engine, so that a first visit does not wait for it; the page knows them by
//! [`Parts`] alone.

mod add;
mod export;
mod help;
mod offer;
mod ordering;
mod price_range;
mod selection;

use std::{cell::Cell, time::Duration};

use leptos::{prelude::*, task::spawn_local};

use super::{line::Line, listing::Listing};
use crate::{
    api::messages,
    browser::{intl, timer::sleep},
    pages::ordering::OrderBar,
    split::in_chunk,
    state::catalogue::ListedProduct,
    text,
};

const AGAIN_AFTER: Duration = Duration::from_secs(3);

/// How each part is drawn.
#[derive(Clone, Copy)]
pub struct Parts {
    /// A box to tick a product.
    pub tick: fn(Line) -> AnyView,
    /// The cells of a row from the list price to what is available.
    pub offer_cells: fn(Line) -> AnyView,
    /// The same on a card.
    pub card_offer: fn(Line) -> AnyView,
    pub quantity: fn(Line) -> AnyView,
    /// Units of it in the cart.
    pub in_cart: fn(Line) -> AnyView,
    pub add_button: fn(Line) -> AnyView,
    pub price_range: fn(Listing) -> AnyView,
    pub selection_bar: fn(Listing) -> AnyView,
    pub export_menu: fn(Listing) -> AnyView,
    pub order_bar: fn() -> AnyView,
    /// The dialog with the keys of the page.
    pub help: fn(Listing) -> AnyView,
    /// Ticks every product that matches, shown or not; or none.
    pub select_all: fn(Listing, bool),
    /// Puts a product into the cart; `false` if what is typed for it is refused.
    pub add: fn(Listing, &ListedProduct) -> bool,
}

thread_local! {
    static PARTS: Cell<Option<Parts>> = const { Cell::new(None) };
}

/// The parts, once they and their words are there.
pub fn known() -> Option<Parts> {
    PARTS.get().filter(|_| text::is_complete())
}

/// Brings the parts when somebody may see prices, or when there is a catalogue to make a file of.
pub fn bring(listing: Listing) {
    let is_wanted =
        Memo::new(move |_| listing.may_see_prices() || listing.state.catalogue.opened.read().is_some());
    Effect::new(move || {
        if is_wanted.get() && known().is_none() {
            spawn_local(async move {
                while !is_installed().await {
                    sleep(AGAIN_AFTER).await;
                }
                // The page may be left by now.
                listing.parts.try_set(known());
            });
        }
    });
}

/// Whether code and words have come.
async fn is_installed() -> bool {
    let (code, words) = futures::join!(install(), messages::complete());
    code.is_ok() && words.is_ok()
}

in_chunk! {
    engine: install() {
        intl::write_by_pattern();
        PARTS.set(Some(Parts {
            tick: |line| view! { <selection::Tick line /> }.into_any(),
            offer_cells: |line| view! { <offer::OfferCells line /> }.into_any(),
            card_offer: |line| view! { <offer::CardOffer line /> }.into_any(),
            quantity: |line| view! { <ordering::Quantity line /> }.into_any(),
            in_cart: |line| view! { <ordering::InCart line /> }.into_any(),
            add_button: |line| view! { <ordering::AddButton line /> }.into_any(),
            price_range: |listing| view! { <price_range::PriceRange listing /> }.into_any(),
            selection_bar: |listing| view! { <selection::SelectionBar listing /> }.into_any(),
            export_menu: |listing| view! { <export::ExportMenu listing /> }.into_any(),
            order_bar: || view! { <OrderBar /> }.into_any(),
            help: |listing| view! { <help::HelpDialog open=listing.help /> }.into_any(),
            select_all: selection::select_all,
            add: add::add,
        }));
    }
}

/// A part of the page, once its code is there.
#[component]
pub fn Partner(listing: Listing, draw: fn(Parts, Listing) -> AnyView) -> impl IntoView {
    move || listing.parts.get().map(|parts| untrack(|| draw(parts, listing)))
}

/// A part of a row or card, once its code is there.
#[component]
pub fn PartnerCell(line: Line, draw: fn(Parts, Line) -> AnyView) -> impl IntoView {
    move || line.listing.parts.get().map(|parts| untrack(|| draw(parts, line)))
}
