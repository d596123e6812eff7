//! From which to which unit price. Follows every key; the address a moment later.

use std::time::Duration;

use domain::{Currency, Money, decimal_entry};
use leptos::prelude::*;

use crate::{
    browser::{intl, timer::Debounce},
    components::NumberField,
    pages::catalogue::{
        filter::{self, PRICE_FROM, PRICE_TO},
        listing::Listing,
    },
    text,
    trade::money::money,
};

const PAUSE: Duration = Duration::from_millis(400);

#[component]
pub fn PriceRange(listing: Listing) -> impl IntoView {
    let currency = move || listing.state.address.market.get().map(|market| market.currency);
    let range = move || {
        let found = listing.found.get()?;
        let (low, high) = found.facets.prices?;
        let currency = currency()?;
        let of = |minor| money(Money::from_minor(minor, currency));
        Some(text::catalogue_price_range(of(low), of(high)))
    };
    view! {
        <section class="facet">
            <h2 class="facet-title">{text::catalogue_price()}</h2>
            <div class="price-range">
                <PriceField listing name=PRICE_FROM label=text::catalogue_price_from() />
                <PriceField listing name=PRICE_TO label=text::catalogue_price_to() />
            </div>
            <p class="muted small">{range}</p>
        </section>
    }
}

#[component]
fn PriceField(listing: Listing, name: &'static str, label: String) -> impl IntoView {
    let address = listing.state.address;
    let currency = move || untrack(|| address.market.get()).map(|market| market.currency);
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    // A shared link, "back" or a removed chip changes the address without any key.
    Effect::new(move || {
        let known = address.query_value(name).unwrap_or_default();
        let shown = read(&typed.get_untracked(), currency()).ok().flatten().unwrap_or_default();
        if shown != known {
            typed.set(shown_as(&known));
            problem.set(None);
        }
    });
    let pause = StoredValue::new_local(Debounce::new(PAUSE));
    on_cleanup(move || {
        pause.try_with_value(Debounce::cancel);
    });
    let input = Callback::new(move |text: String| {
        typed.set(text.clone());
        let take = move || match read(&text, currency()) {
            Ok(price) => {
                problem.set(None);
                filter::set(address, name, price);
            }
            Err(()) => problem.set(Some(text::catalogue_price_unreadable())),
        };
        pause.with_value(|pause| pause.call(take));
    });
    let unit = move || currency().map(|currency| currency.code().to_owned());
    view! { <NumberField label value=typed on_input=input unit=Signal::derive(unit) problem /> }
}

/// Decimal text with the currency's digits, out of what the reader's locale writes.
fn read(typed: &str, currency: Option<Currency>) -> Result<Option<String>, ()> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let price = decimal_entry::read(typed, intl::marks().0).map_err(|_| ())?;
    let price = Money::parse(&price.to_string(), currency.ok_or(())?).map_err(|_| ())?;
    if price.is_negative() { Err(()) } else { Ok(Some(price.amount())) }
}

/// The other way round.
fn shown_as(amount: &str) -> String {
    amount.replace('.', &intl::marks().0.to_string())
}
