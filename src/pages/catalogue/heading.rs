//! The head of the list in words: what is shown, how many, how quickly found, at whose prices.

use leptos::prelude::*;

use super::listing::Listing;
use crate::{browser::intl, pages::ordering::warehouse_name, state::State, text, trade::tier};

/// The one category chosen, or the catalogue.
pub fn title(listing: Listing) -> String {
    let filter = listing.filter.read();
    let found = listing.found.read();
    let label = match (filter.categories.as_slice(), found.as_ref()) {
        ([one], Some(found)) => found.facets.categories.iter().find(|category| category.code == *one),
        _ => None,
    };
    label.map_or_else(text::common_catalogue, |category| category.label.clone())
}

/// "214 products match “lamp” in 1 ms · your prices, Gold tier, from Rotterdam"
pub fn detail(listing: Listing, state: State) -> Option<String> {
    let found = listing.found.get()?;
    let count = found.total as u64;
    let words = found.text.trim();
    let matching = match found.milliseconds {
        _ if words.is_empty() => text::catalogue_count(count),
        Some(milliseconds) => {
            let took = if milliseconds < 1.0 {
                "<1".to_owned()
            } else {
                intl::number(&(milliseconds.round() as u64).to_string())
            };
            text::catalogue_matching(count, words, took)
        }
        None => text::catalogue_from_server(count),
    };
    Some(match terms(state) {
        Some(terms) => format!("{matching} · {terms}"),
        None => matching,
    })
}

/// The warehouse is the one that the market prefers.
fn terms(state: State) -> Option<String> {
    let user = state.session.user.read();
    let company = user.as_ref()?.company.as_ref()?;
    let country = state.address.market.get()?.country;
    let settings = state.session.settings.read();
    let mut markets = settings.iter().flat_map(|settings| &settings.markets);
    let market = markets.find(|market| market.country == country);
    let warehouse = market.and_then(|market| market.warehouses.first());
    let tier = tier::name(&company.tier);
    Some(match warehouse {
        Some(warehouse) => text::catalogue_terms_from(tier, warehouse_name(state, warehouse)),
        None => text::catalogue_terms(tier),
    })
}
