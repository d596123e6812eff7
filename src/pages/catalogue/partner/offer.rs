//! What a product costs this partner, and how soon it can be had.

use domain::{Money, OrderLine};
use leptos::prelude::*;

use super::ordering::refusal_id;
use crate::{
    pages::{
        catalogue::line::Line,
        ordering::{AvailabilityNote, Available, Refusal, entry},
    },
    text,
    trade::money::money,
};

/// Copied freely; dies with the row.
#[derive(Clone, Copy)]
struct Offer {
    line: Line,
    typed: Memo<String>,
    /// Worked out for what is typed behind what the cart has, or else for the smallest quantity.
    order: Memo<OrderLine>,
}

impl Offer {
    fn of(line: Line) -> Self {
        let state = line.listing.state;
        let typed = entry::typed(state, line.sku());
        let order = Memo::new(move |_| {
            let product = line.product.read();
            entry::line(state, &product.sku, entry::quantity(typed), product.orderable.as_deref())
        });
        Self { line, typed, order }
    }

    fn available(self) -> Available {
        let product = self.line.product.read();
        let state = self.line.listing.state;
        let typed = entry::quantity(self.typed);
        Available::of(state, product.orderable.as_deref(), &self.order.read(), typed)
    }

    fn price(self) -> String {
        shown(self.order.read().unit_price)
    }

    fn list_price(self) -> String {
        shown(self.order.read().list_price)
    }

    /// For whoever has no prices of their own, as the brand's people.
    fn list_price_alone(self) -> Option<String> {
        let order = self.order.read();
        order.list_price.filter(|_| order.unit_price.is_none()).map(money)
    }

    /// The list price where this partner pays less: no other is struck through.
    fn higher_list_price(self) -> Option<String> {
        let order = self.order.read();
        let (price, list_price) = (order.unit_price?, order.list_price?);
        let difference = list_price.minus(price).ok()?;
        (difference.decimal() > rust_decimal::Decimal::ZERO).then(|| money(list_price))
    }

    /// What is saved against the list price, in per cent; `None` where that is nothing.
    fn saved(self) -> Option<String> {
        let order = self.order.read();
        let percent = order.unit_price?.percent_below(order.list_price?)?;
        (percent > rust_decimal::Decimal::ZERO).then(|| crate::trade::percent::whole_percent(percent))
    }
}

fn shown(price: Option<Money>) -> String {
    price.map(money).unwrap_or_default()
}

#[component]
pub fn OfferCells(line: Line) -> impl IntoView {
    let offer = Offer::of(line);
    view! {
        <div class="grid-cell cell-list numeric muted" role="gridcell">{move || offer.list_price()}</div>
        <div class="grid-cell cell-price numeric strong" role="gridcell">{move || offer.price()}</div>
        <div class="grid-cell cell-saved numeric muted" role="gridcell">{move || offer.saved()}</div>
        <div class="grid-cell cell-available" role="gridcell"><AvailableOrRefused offer /></div>
    }
}

#[component]
pub fn CardOffer(line: Line) -> impl IntoView {
    let offer = Offer::of(line);
    let saved = move || Some(view! { <span class="badge good">{offer.saved()?}</span> });
    let list_price = move || Some(view! { <s class="muted small">{offer.higher_list_price()?}</s> });
    let alone = move || {
        let price = offer.list_price_alone()?;
        Some(
            view! { <strong>{price}</strong><span class="muted small">{text::catalogue_column_list()}</span> },
        )
    };
    view! {
        <div class="card-price">
            <strong>{move || offer.price()}</strong>
            {alone}
            {list_price}
            {saved}
            <super::selection::Tick line />
        </div>
        <div><AvailableOrRefused offer /></div>
    }
}

/// How soon it can be had; while the quantity is refused, why and what would be taken.
#[component]
fn AvailableOrRefused(offer: Offer) -> impl IntoView {
    let line = offer.line;
    let state = line.listing.state;
    let (sku, rule) = (line.sku(), line.rule());
    let refused = Memo::new(move |_| entry::problem(state, offer.typed, sku, rule).is_some());
    view! {
        <Show
            when=move || refused.get()
            fallback=move || view! { <AvailabilityNote available=Signal::derive(move || offer.available()) /> }
        >
            <Refusal sku rule id=Signal::derive(move || refusal_id(line)) />
        </Show>
    }
}
