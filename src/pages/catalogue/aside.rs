//! The filters beside the list: on wide screens alone, and once the list itself is painted.

use leptos::prelude::*;

use super::{facets::Facets, listing::Listing, width::is_wide};
use crate::{browser::timer::after_paint, text};

#[component]
pub fn FacetAside(listing: Listing) -> impl IntoView {
    let is_wide = is_wide();
    let is_painted = RwSignal::new(false);
    after_paint(move || {
        // The page may have been left meanwhile.
        let _ = is_painted.try_set(true);
    });
    view! {
        <aside class="wide-only" aria-label=text::catalogue_filters()>
            <Show when=move || is_painted.get() && is_wide.get()><Facets listing /></Show>
        </aside>
    }
}
