//! What is ticked, and what can be done with all of it at once.

use domain::number_entry;
use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, NamedAfter},
    pages::{
        catalogue::{line::Line, listing::Listing},
        ordering::add_lines,
    },
    text,
    trade::quantity_entry::problem,
};

/// Ticks every product that matches, shown or not; or none.
pub fn select_all(listing: Listing, all: bool) {
    let matching = listing.found.get_untracked().filter(|_| all);
    let skus = matching.iter().flat_map(|found| found.rules()).map(|(sku, _)| sku);
    listing.selected.set(skus.collect());
}

#[component]
pub fn Tick(line: Line) -> impl IntoView {
    let selected = line.listing.selected;
    // Where nothing is ticked, which product moves into the row is all one.
    let checked = Memo::new(move |_| {
        let selected = selected.read();
        !selected.is_empty() && selected.contains(&line.product.read().sku)
    });
    let change = move |event| {
        let sku = line.product.read_untracked().sku.clone();
        selected.update(|selected| {
            if event_target_checked(&event) {
                selected.insert(sku);
            } else {
                selected.remove(&sku);
            }
        });
    };
    let NamedAfter { id, labelled_by } = NamedAfter::element(&line.sku_id());
    view! {
        <label class="checkbox">
            <input
                type="checkbox"
                id=id
                aria-label=text::catalogue_select()
                aria-labelledby=labelled_by
                prop:checked=checked
                on:change=change
            />
        </label>
    }
}

#[component]
pub fn SelectionBar(listing: Listing) -> impl IntoView {
    let selected = listing.selected;
    let count = move || selected.read().len();
    let total = move || listing.found.read().as_ref().map(|found| found.total).unwrap_or_default();
    view! {
        <Show when=move || !selected.read().is_empty()>
            <section class="selection-bar cluster" aria-label=text::catalogue_selection()>
                <strong role="status">{move || text::catalogue_selected(count() as u64)}</strong>
                <Show when=move || count() < total()>
                    <Button kind=ButtonKind::Quiet on_press=move |_| select_all(listing, true)>
                        {move || text::catalogue_select_all(total() as u64)}
                    </Button>
                </Show>
                <Button kind=ButtonKind::Quiet on_press=move |_| select_all(listing, false)>
                    {text::catalogue_select_none()}
                </Button>
                <Show when=move || listing.may_order()>
                    <Button on_press=move |_| add_selected(listing)>{text::catalogue_add_selected()}</Button>
                </Show>
            </section>
        </Show>
    }
}

/// Each at what is typed for it, or else at its minimum. What cannot be ordered stays ticked.
fn add_selected(listing: Listing) {
    let Some(opened) = listing.state.catalogue.opened.get_untracked() else {
        return;
    };
    let in_cart = listing.state.cart.lines.read_untracked().units_by_sku();
    let quantity = |sku: &String| {
        let product = opened.orderable(sku).filter(|product| product.active && product.price.is_some())?;
        let typed = untrack(|| listing.state.typed.text(sku));
        match number_entry::quantity(&typed).unwrap_or_default() {
            0 => product.rule.smallest_beside(in_cart.of(sku)),
            quantity => problem(&typed, product.rule, in_cart.of(sku)).is_none().then_some(quantity),
        }
    };
    let skus: Vec<String> = listing.selected.get_untracked().into_iter().collect();
    let skus = search::sorted(&skus, String::cmp);
    let lines: Vec<_> = skus.into_iter().filter_map(|sku| Some((sku.clone(), quantity(&sku)?))).collect();
    let added: Vec<String> = lines.iter().map(|(sku, _)| sku.clone()).collect();
    if !lines.is_empty() && add_lines(listing.state, lines) {
        listing.selected.update(|selected| selected.retain(|sku| !added.contains(sku)));
    }
    let left = listing.selected.read_untracked().len();
    if left > 0 && !added.is_empty() {
        listing.state.notices.warn(text::catalogue_left_selected(left as u64));
    }
}
