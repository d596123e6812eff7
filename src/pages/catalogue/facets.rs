//! All facets: beside the list on wide screens, in a dialog on phones.

use leptos::prelude::*;
use search::Facet;

use super::{
    facet_group::{FacetGroup, Value},
    filter::{self, BRAND, CATEGORY, Filter, ORIGIN, PURCHASED, WAREHOUSE},
    found::Found,
    listing::Listing,
    partner::Partner,
};
use crate::{
    browser::intl,
    components::{Button, ButtonKind, Checkbox, Dialog},
    pages::{ordering::warehouse_name, painted::painted},
    text,
};

#[component]
pub fn Facets(listing: Listing) -> impl IntoView {
    let state = listing.state;
    // The products come first; how many more there would be of each value, a frame later.
    let found = painted(listing.found);
    let values = move |facet: fn(&search::Facets) -> &[Facet], label: fn(Listing, &str) -> String| {
        Signal::derive(move || {
            let found = found.read();
            let facets = found.iter().flat_map(|found| facet(&found.facets));
            let value = |facet: &Facet| Value {
                label: label(listing, &facet.code),
                code: facet.code.clone(),
                count: facet.count,
                depth: 0,
            };
            facets.map(value).collect::<Vec<_>>()
        })
    };
    let categories = Signal::derive(move || categories(found.read().as_deref(), &listing.filter.read()));
    let purchased =
        move || found.read().as_ref().map(|found| found.facets.purchased_before).unwrap_or_default();
    let choose_purchased = Callback::new(move |chosen: bool| {
        filter::set(state.address, PURCHASED, chosen.then(|| "true".to_owned()));
    });
    view! {
        <div class="facets">
            <FacetGroup listing title=text::catalogue_category() facet=CATEGORY values=categories />
            <FacetGroup listing title=text::catalogue_in_stock_at() facet=WAREHOUSE
                values=values(|facets| &facets.warehouses, |listing, code| warehouse_name(listing.state, code)) />
            <Show when=move || listing.may_see_prices()><Partner listing draw=|parts, listing| (parts.price_range)(listing) /></Show>
            <FacetGroup listing title=text::catalogue_brand() facet=BRAND
                values=values(|facets| &facets.brands, |_, brand| brand.to_owned()) />
            <FacetGroup listing title=text::catalogue_origin() facet=ORIGIN
                values=values(|facets| &facets.origins, |_, code| intl::country(code)) />
            <Show when=move || listing.may_order()>
                <section class="facet">
                    <h2 class="facet-title">{text::catalogue_you()}</h2>
                    <Checkbox
                        label=text::catalogue_purchased()
                        count=Signal::derive(move || Some(intl::number(&purchased().to_string())))
                        checked=Signal::derive(move || listing.filter.read().purchased)
                        on_change=choose_purchased
                    />
                </section>
            </Show>
        </div>
    }
}

/// The top of the tree, and what is below each category that is chosen or open.
fn categories(found: Option<&Found>, filter: &Filter) -> Vec<Value> {
    let categories = found.iter().flat_map(|found| &found.facets.categories);
    let all: Vec<_> = categories.collect();
    let parent_of = |code: &str| all.iter().find(|category| category.code == code)?.parent.as_deref();
    // The chosen ones and all above them are open.
    let mut open: Vec<&str> = Vec::new();
    for chosen in &filter.categories {
        let mut at = Some(chosen.as_str());
        while let Some(code) = at.filter(|code| !open.contains(code)) {
            open.push(code);
            at = parent_of(code);
        }
    }
    let is_shown = |parent: &Option<String>| parent.as_deref().is_none_or(|parent| open.contains(&parent));
    let shown = all.iter().filter(|category| is_shown(&category.parent));
    let value = |category: &&search::CategoryFacet| Value {
        code: category.code.clone(),
        label: category.label.clone(),
        count: category.count,
        depth: category.depth,
    };
    shown.map(value).collect()
}

#[component]
pub fn FacetDialog(listing: Listing) -> impl IntoView {
    let close = move || listing.facets.set(false);
    let count = move || listing.found.read().as_ref().map(|found| found.total).unwrap_or_default();
    view! {
        <Dialog
            open=listing.facets
            on_close=Callback::new(move |()| close())
            title=text::catalogue_filters()
            close_label=text::common_close()
        >
            <Facets listing />
            <div class="dialog-foot">
                <Button on_press=move |_| filter::clear(listing.state.address)>{text::catalogue_clear_filters()}</Button>
                <Button kind=ButtonKind::Primary on_press=move |_| close()>
                    {move || text::catalogue_show(count() as u64)}
                </Button>
            </div>
        </Dialog>
    }
}
