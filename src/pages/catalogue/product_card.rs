//! One product as a card with a large picture, several side by side.

use leptos::prelude::*;

use super::{line::Line, listing::Listing, partner::PartnerCell, product_row::ProductName};
use crate::{pages::ordering::Picture, trade::quantity_rule::short_rule};

/// The card at a place of a line; nothing past the end of the list.
#[component]
pub fn ProductCard(listing: Listing, #[prop(into)] line: Signal<usize>, place: usize) -> impl IntoView {
    let number = line;
    let line = Line::new(listing, move || line.get() * listing.per_line.get() + place);
    let is_current = move || listing.current.get() == Some(number.get()) && listing.place.get() == place;
    view! {
        <div
            class="product-card"
            class:current=is_current
            role="gridcell"
            data-place=place.to_string()
            hidden=move || !line.is_there()
        >
            <Picture address=Signal::derive(move || line.product.read().picture.clone()) />
            <div><ProductName line /></div>
            <span class="muted small">{move || short_rule(line.rule().get())}</span>
            <Show when=move || listing.may_see_prices()>
                <PartnerCell line draw=|parts, line| (parts.card_offer)(line) />
            </Show>
            <Show when=move || listing.may_order()>
                <div class="card-order">
                    <PartnerCell line draw=|parts, line| (parts.quantity)(line) />
                    <PartnerCell line draw=|parts, line| (parts.add_button)(line) />
                </div>
            </Show>
        </div>
    }
}
