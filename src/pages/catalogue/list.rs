//! The list itself: rows or cards, of which only those in view exist.

use leptos::prelude::*;

use super::{keyboard, listing::Listing, product_card::ProductCard, product_row::ProductRow};
use crate::{
    components::{Checkbox, VirtualRows},
    state::preferences::Density,
    text,
};

#[component]
pub fn ProductList(listing: Listing) -> impl IntoView {
    let density = listing.state.preferences.density;
    let columns = Memo::new(move |_| match (listing.may_see_prices(), listing.may_order()) {
        (true, true) => "order",
        (true, false) => "prices",
        _ => "names",
    });
    // Another density or width is another list; another answer is not.
    move || {
        let (density, per_line) = (density.get(), listing.per_line.get());
        let rows = if density == Density::Comfortable {
            view! { <Cards listing per_line /> }.into_any()
        } else {
            view! { <Rows listing /> }.into_any()
        };
        view! {
            <div
                class="grid catalogue-grid"
                data-density=density.name()
                data-columns=columns
                hidden=move || listing.count() == 0
                role="grid"
                aria-label=text::common_catalogue()
                aria-rowcount=move || (listing.count().div_ceil(per_line) + 1).to_string()
                on:keydown=move |event| keyboard::pressed(listing, &event)
                on:focusin=move |event| keyboard::entered(listing, &event)
            >
                {rows}
            </div>
        }
    }
}

#[component]
fn Rows(listing: Listing) -> impl IntoView {
    let row = move |index: Signal<usize>| view! { <ProductRow listing row=index /> };
    view! {
        <Head listing />
        <VirtualRows
            count=Signal::derive(move || listing.count())
            renewed=Signal::derive(move || listing.found.track())
            current=listing.current
            reveal=listing.reveal
            label=text::common_catalogue()
            on_open=Callback::new(move |_| keyboard::open(listing))
            row
        />
    }
}

#[component]
fn Cards(listing: Listing, per_line: usize) -> impl IntoView {
    let line = move |index: Signal<usize>| {
        (0..per_line).map(|place| view! { <ProductCard listing line=index place /> }).collect_view()
    };
    view! {
        <div class="card-lines" style:--per-line=per_line.to_string()>
            <VirtualRows
                count=Signal::derive(move || listing.count().div_ceil(per_line))
                renewed=Signal::derive(move || listing.found.track())
                row_height=300.0
                current=listing.current
                reveal=listing.reveal
                label=text::common_catalogue()
                on_open=Callback::new(move |_| keyboard::open(listing))
                row=line
            />
        </div>
    }
}

#[component]
fn Head(listing: Listing) -> impl IntoView {
    let total = move || listing.found.read().as_ref().map(|found| found.total).unwrap_or_default();
    let all = move || total() > 0 && listing.selected.read().len() >= total();
    let choose_all = Callback::new(move |all: bool| {
        if let Some(parts) = listing.parts.get_untracked() {
            (parts.select_all)(listing, all);
        }
    });
    let head = |class: &str, label: String| view! { <div class=format!("cell-{class}") role="columnheader">{label}</div> };
    view! {
        <div class="grid-head grid-row" role="row" aria-rowindex="1">
            <Show when=move || listing.may_see_prices()>
                <div class="cell-check" role="columnheader">
                    <Checkbox
                        label=Signal::derive(move || text::catalogue_select_all(total() as u64))
                        hide_label=true
                        checked=Signal::derive(all)
                        on_change=choose_all
                    />
                </div>
            </Show>
            <div class="cell-picture" role="columnheader"><span class="visually-hidden">{text::catalogue_column_picture()}</span></div>
            {head("product", text::catalogue_column_product())}
            {head("rule", text::catalogue_column_rule())}
            <Show when=move || listing.may_see_prices()>
                {head("list numeric", text::catalogue_column_list())}
                {head("price numeric", text::catalogue_column_price())}
                {head("saved numeric", text::catalogue_column_saved())}
                {head("available", text::catalogue_column_available())}
            </Show>
            <Show when=move || listing.may_order()>
                {head("quantity", text::catalogue_column_quantity())}
                // As wide as the rows' buttons in every language, so that the heads stand over their columns.
                <div class="cell-add" role="columnheader"><span class="button as-wide">{text::catalogue_add()}</span></div>
            </Show>
        </div>
    }
}
