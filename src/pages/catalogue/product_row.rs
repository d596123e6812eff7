//! One product as a row of the table; on phones the same cells stand as a card.

use leptos::prelude::*;

use super::{line::Line, listing::Listing, name::marked, partner::PartnerCell};
use crate::{pages::ordering::Picture, trade::quantity_rule::short_rule};

/// Draws nothing past the end of the list.
#[component]
pub fn ProductRow(listing: Listing, #[prop(into)] row: Signal<usize>) -> impl IntoView {
    let line = Line::new(listing, move || row.get());
    view! {
        <Show when=move || listing.may_see_prices()>
            <div class="grid-cell cell-check" role="gridcell"><PartnerCell line draw=|parts, line| (parts.tick)(line) /></div>
        </Show>
        <div class="grid-cell cell-picture" role="gridcell">
            <Picture address=Signal::derive(move || line.product.read().picture.clone()) />
        </div>
        <div class="grid-cell cell-product" role="gridcell"><ProductName line /></div>
        <div class="grid-cell cell-rule muted small" role="gridcell">{move || short_rule(line.rule().get())}</div>
        <Show when=move || listing.may_see_prices()>
            <PartnerCell line draw=|parts, line| (parts.offer_cells)(line) />
        </Show>
        <Show when=move || listing.may_order()>
            <div class="grid-cell cell-quantity" role="gridcell"><PartnerCell line draw=|parts, line| (parts.quantity)(line) /></div>
            <div class="grid-cell cell-add" role="gridcell"><PartnerCell line draw=|parts, line| (parts.add_button)(line) /></div>
        </Show>
    }
}

/// The name with the words found, and below it SKU, HS code, origin and what the cart has.
#[component]
pub fn ProductName(line: Line) -> impl IntoView {
    let codes = move || {
        let product = line.product.read();
        let parts = [&product.hs_code, &product.origin].into_iter().filter(|part| !part.is_empty());
        parts.map(|part| format!(" · {part}")).collect::<String>()
    };
    let name = move || {
        let product = line.product.read();
        marked(&product.name, &product.found_in_name)
    };
    let sku = move || {
        let product = line.product.read();
        marked(&product.sku, &product.found_in_sku)
    };
    view! {
        <a class="product-name" href=move || line.href()>{name}</a>
        <span class="product-codes">
            <span class="product-sku" id=line.sku_id()>{sku}</span>
            <span class="product-origin">{codes}</span>
            <PartnerCell line draw=|parts, line| (parts.in_cart)(line) />
        </span>
    }
}
