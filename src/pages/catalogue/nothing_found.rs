//! No product matches: what to try next.

use leptos::prelude::*;

use super::{
    filter,
    listing::{Listing, product_page},
};
use crate::{
    components::{Button, EmptyState, LinkButton, Symbol},
    state::search_text::QUERY,
    text,
};

#[component]
pub fn NothingFound(listing: Listing) -> impl IntoView {
    let state = listing.state;
    let words = move || state.search_text.text.get();
    let meant = move || {
        let opened = state.catalogue.opened.get()?;
        let sku = opened.suggest_sku(words().trim())?;
        let page = product_page(&sku);
        Some(view! {
            <LinkButton href=Signal::derive(move || state.address.href(&page))>{text::catalogue_did_you_mean(sku)}</LinkButton>
        })
    };
    let clear_words = move |_| {
        state.search_text.text.set(String::new());
        state.address.set_query(&[(QUERY, None)]);
    };
    move || {
        let filtered = !listing.filter.read().is_empty();
        let has_words = !words().trim().is_empty();
        let title =
            if has_words { text::catalogue_none_match(words().trim()) } else { text::catalogue_none() };
        let detail = if filtered { text::catalogue_none_filtered() } else { text::catalogue_none_detail() };
        view! {
            <EmptyState symbol=Symbol::Search title detail>
                {meant}
                {filtered.then(|| view! {
                    <Button on_press=move |_| filter::clear(state.address)>{text::catalogue_clear_filters()}</Button>
                })}
                {has_words.then(|| view! { <Button on_press=clear_words>{text::catalogue_clear_words()}</Button> })}
            </EmptyState>
        }
    }
}
