//! Order, density, export, and on phones the way to the filters.

use leptos::prelude::*;
use search::Sort;

use super::{
    filter::{self, SORT, SORTS},
    listing::Listing,
    partner::Partner,
};
use crate::{
    components::{Button, ButtonKind, Choice, Icon, Segment, Segmented, SelectField, Symbol},
    state::preferences::Density,
    text,
};

const DENSITIES: [Density; 3] = [Density::Comfortable, Density::Standard, Density::Compact];

#[component]
pub fn Toolbar(listing: Listing) -> impl IntoView {
    let address = listing.state.address;
    let density = listing.state.preferences.density;
    let sorts = move || {
        let may_see_prices = listing.may_see_prices();
        let offered = SORTS
            .iter()
            .filter(|(_, sort)| may_see_prices || !matches!(sort, Sort::PriceUp | Sort::PriceDown));
        offered
            .map(|(name, sort)| Choice { value: (*name).to_owned(), label: sort_name(*sort) })
            .collect::<Vec<_>>()
    };
    let sort = move || {
        let asked = listing.filter.read().sort;
        SORTS.iter().find(|(_, sort)| *sort == asked).map_or("", |(name, _)| *name).to_owned()
    };
    // Relevance is what no choice means.
    let choose_sort =
        Callback::new(move |sort: String| filter::set(address, SORT, (sort != SORTS[0].0).then_some(sort)));
    let segments =
        DENSITIES.map(|density| Segment { value: density.name().to_owned(), label: density_name(density) });
    let choose_density = Callback::new(move |name: String| {
        if let Some(chosen) = DENSITIES.into_iter().find(|density| density.name() == name) {
            density.set(chosen);
        }
    });
    let filters = move |_| listing.facets.set(true);
    view! {
        <span class="phone-only">
            <Button on_press=filters><Icon symbol=Symbol::Filter />{text::catalogue_filters()}</Button>
        </span>
        <SelectField
            label=text::catalogue_sort()
            hide_label=true
            choices=Signal::derive(sorts)
            value=Signal::derive(sort)
            on_change=choose_sort
        />
        <Segmented
            label=text::catalogue_density()
            segments=segments.to_vec()
            value=Signal::derive(move || density.get().name().to_owned())
            on_change=choose_density
        />
        <Show when=move || listing.may_see_prices()><Partner listing draw=|parts, listing| (parts.export_menu)(listing) /></Show>
        <span class="wide-only">
            <Button kind=ButtonKind::Quiet label=text::catalogue_keys() on_press=move |_| listing.help.set(true)>
                <kbd aria-hidden="true">"?"</kbd>
            </Button>
        </span>
    }
}

fn sort_name(sort: Sort) -> String {
    match sort {
        Sort::Relevance => text::catalogue_sort_relevance(),
        Sort::Name => text::catalogue_sort_name(),
        Sort::Sku => text::catalogue_sort_sku(),
        Sort::PriceUp => text::catalogue_sort_price_up(),
        Sort::PriceDown => text::catalogue_sort_price_down(),
        Sort::Newest => text::catalogue_sort_newest(),
    }
}

fn density_name(density: Density) -> String {
    match density {
        Density::Comfortable => text::catalogue_density_comfortable(),
        Density::Standard => text::catalogue_density_standard(),
        Density::Compact => text::catalogue_density_compact(),
    }
}
