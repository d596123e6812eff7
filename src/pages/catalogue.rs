//! The catalogue: searched at every key, narrowed by facets, ordered from straight out of the row.

mod active_filters;
mod aside;
mod facet_group;
mod facets;
mod filter;
mod found;
mod heading;
mod keyboard;
mod line;
mod list;
mod listing;
mod name;
mod notes;
mod nothing_found;
mod partner;
mod product_card;
mod product_row;
mod toolbar;
mod width;

use leptos::prelude::*;

use super::{failure::Failure, title::use_title};
use crate::{
    components::{PageHeading, SkeletonRows},
    state::use_state,
    text,
};
use active_filters::ActiveFilters;
use aside::FacetAside;
use facets::FacetDialog;
use heading::{detail, title};
use list::ProductList;
use listing::Listing;
use notes::Notes;
use nothing_found::NothingFound;
use partner::Partner;
use toolbar::Toolbar;

#[component]
pub fn CataloguePage() -> impl IntoView {
    use_title(text::common_catalogue);
    let state = use_state();
    let listing = Listing::new(state);
    keyboard::listen(listing);
    let is_nothing = Memo::new(move |_| listing.found.read().as_ref().map(|found| found.total == 0));
    let body = move || match (is_nothing.get(), listing.failure.get()) {
        (Some(_), _) => view! {
            <Show when=move || is_nothing.get() == Some(true)><NothingFound listing /></Show>
            <ProductList listing />
        }
        .into_any(),
        (None, Some(error)) => {
            view! { <Failure error on_again=move |_| state.catalogue.refresh() /> }.into_any()
        }
        (None, None) => view! { <SkeletonRows label=text::common_loading() rows=10 /> }.into_any(),
    };
    // The list stays while its length changes with every key, also where it is empty for a while.
    let body_kind = Memo::new(move |_| (is_nothing.get().is_some(), listing.failure.read().is_some()));
    view! {
        <div class="with-aside catalogue">
            <FacetAside listing />
            <div class="catalogue-main">
                <PageHeading
                    title=Signal::derive(move || title(listing))
                    detail=Signal::derive(move || detail(listing, state))
                >
                    <Toolbar listing />
                </PageHeading>
                <Notes />
                <ActiveFilters listing />
                {move || {
                    // Read, not only tracked: a memo that nobody reads is never worked out.
                    body_kind.get();
                    untrack(body)
                }}
                <Partner listing draw=|parts, listing| (parts.selection_bar)(listing) />
                <Partner listing draw=|parts, _| (parts.order_bar)() />
            </div>
        </div>
        <FacetDialog listing />
        <Partner listing draw=|parts, listing| (parts.help)(listing) />
    }
}
