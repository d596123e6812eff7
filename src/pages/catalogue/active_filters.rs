//! The filters that are on, each with a cross to take it off.

use leptos::prelude::*;

use super::{
    filter::{self, BRAND, CATEGORY, ORIGIN, PRICE_FROM, PRICE_TO, PURCHASED, WAREHOUSE, choose},
    listing::Listing,
};
use crate::{
    browser::intl,
    components::{Button, ButtonKind, Icon, Symbol},
    pages::ordering::warehouse_name,
    text,
    trade::money::money,
};

/// A filter's name in the address, its value there, and how it is shown.
type Chip = (&'static str, String, String);

#[component]
pub fn ActiveFilters(listing: Listing) -> impl IntoView {
    let address = listing.state.address;
    let chips = Memo::new(move |_| chips(listing));
    let chip = move |(name, value, label): Chip| {
        let remove = move |_| match name {
            CATEGORY | BRAND | WAREHOUSE | ORIGIN => choose(address, name, &value, false),
            _ => filter::set(address, name, None),
        };
        let deed = text::catalogue_remove_filter(&label);
        view! {
            <li>
                <button type="button" class="chip" aria-label=deed on:click=remove>
                    {label}<Icon symbol=Symbol::Close />
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !chips.read().is_empty()>
            <div class="cluster chips">
                <ul class="cluster" aria-label=text::catalogue_active_filters()>
                    <For each=move || chips.get() key=|chip| chip.clone() children=chip />
                </ul>
                <Button kind=ButtonKind::Quiet on_press=move |_| filter::clear(address)>
                    {text::catalogue_clear_filters()}
                </Button>
            </div>
        </Show>
    }
}

fn chips(listing: Listing) -> Vec<Chip> {
    let filter = listing.filter.get();
    let found = listing.found.get();
    let categories = found.as_ref().map(|found| found.facets.categories.as_slice()).unwrap_or_default();
    let category = |code: &String| {
        let known = categories.iter().find(|category| category.code == *code);
        known.map_or_else(|| code.clone(), |category| category.label.clone())
    };
    let price = |amount: &String| {
        let currency = listing.state.address.market.get()?.currency;
        domain::Money::parse(amount, currency).ok().map(money)
    };
    let mut chips: Vec<Chip> = Vec::new();
    chips.extend(filter.categories.iter().map(|code| (CATEGORY, code.clone(), category(code))));
    let stocked = |code: &String| text::catalogue_in_stock_chip(warehouse_name(listing.state, code));
    chips.extend(filter.warehouses.iter().map(|code| (WAREHOUSE, code.clone(), stocked(code))));
    chips.extend(filter.brands.iter().map(|brand| (BRAND, brand.clone(), brand.clone())));
    chips.extend(filter.origins.iter().map(|code| (ORIGIN, code.clone(), intl::country(code))));
    if let Some(from) = filter.price_from.as_ref().and_then(price) {
        chips.push((PRICE_FROM, String::new(), text::catalogue_from_price(from)));
    }
    if let Some(to) = filter.price_to.as_ref().and_then(price) {
        chips.push((PRICE_TO, String::new(), text::catalogue_to_price(to)));
    }
    if filter.purchased {
        chips.push((PURCHASED, String::new(), text::catalogue_purchased()));
    }
    chips
}
