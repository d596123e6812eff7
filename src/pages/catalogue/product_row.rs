//! One product as a row of the table; on phones the same cells stand as a card.

use leptos::prelude::*;

use super::{line::Line, listing::Listing, name::marked};
use crate::{
    browser::focus,
    components::{Button, Checkbox},
    pages::ordering::{AvailabilityNote, Picture, QuantityEntry, Refusal},
    text,
    trade::{quantity_entry::problem, quantity_rule::short_rule},
};

/// Draws nothing past the end of the list.
#[component]
pub fn ProductRow(listing: Listing, #[prop(into)] row: Signal<usize>) -> impl IntoView {
    let line = Line::new(listing, move || row.get());
    view! {
        <Show when=move || listing.may_see_prices()>
            <div class="grid-cell cell-check" role="gridcell"><Selection line /></div>
        </Show>
        <div class="grid-cell cell-picture" role="gridcell">
            <Picture address=Signal::derive(move || line.product.read().picture.clone()) />
        </div>
        <div class="grid-cell cell-product" role="gridcell"><ProductName line /></div>
        <div class="grid-cell cell-rule muted small" role="gridcell">{move || short_rule(line.rule().get())}</div>
        <Show when=move || listing.may_see_prices()>
            <div class="grid-cell cell-list numeric muted" role="gridcell">{move || line.list_price()}</div>
            <div class="grid-cell cell-price numeric strong" role="gridcell">{move || line.price()}</div>
            <div class="grid-cell cell-saved numeric muted" role="gridcell">{move || line.saved()}</div>
            <div class="grid-cell cell-available" role="gridcell"><AvailableOrRefused line /></div>
        </Show>
        <Show when=move || listing.may_order()>
            <div class="grid-cell cell-quantity" role="gridcell"><Quantity line /></div>
            <div class="grid-cell cell-add" role="gridcell"><AddButton line /></div>
        </Show>
    }
}

#[component]
pub fn Selection(line: Line) -> impl IntoView {
    let selected = line.listing.selected;
    let checked = move || selected.read().contains(&line.product.read().sku);
    let change = Callback::new(move |choose: bool| {
        let sku = line.product.read_untracked().sku.clone();
        selected.update(|selected| {
            if choose {
                selected.insert(sku);
            } else {
                selected.remove(&sku);
            }
        });
    });
    let label = move || text::catalogue_select(line.product.read().sku.clone());
    view! { <Checkbox label=Signal::derive(label) hide_label=true checked=Signal::derive(checked) on_change=change /> }
}

/// The name with the words found, and below it SKU, HS code and origin.
#[component]
pub fn ProductName(line: Line) -> impl IntoView {
    let words = line.listing.state.search_text.text;
    let marked = move |text: &str| {
        let found = line.listing.found.read();
        let opened = found.as_ref().and_then(|found| found.rows()).map(|(opened, _)| &**opened);
        marked(opened, text, &words.read())
    };
    let codes = move || {
        let product = line.product.read();
        let parts = [&product.hs_code, &product.origin].into_iter().filter(|part| !part.is_empty());
        parts.map(|part| format!(" · {part}")).collect::<String>()
    };
    let in_cart = move || {
        let units = line.in_cart()?;
        Some(view! { <span class="badge neutral">{text::catalogue_in_cart(units)}</span> })
    };
    view! {
        <a class="product-name" href=move || line.href()>{move || marked(&line.product.read().name)}</a>
        <span class="product-codes">
            <span class="product-sku">{move || marked(&line.product.read().sku)}</span>
            {codes} {in_cart}
        </span>
    }
}

/// How soon it can be had; while the quantity is refused, why and what would be taken.
#[component]
pub fn AvailableOrRefused(line: Line) -> impl IntoView {
    let typed = line.listing.state.typed;
    let refused =
        Memo::new(move |_| problem(&typed.text(&line.product.read().sku), line.rule().get()).is_some());
    view! {
        <Show
            when=move || refused.get()
            fallback=move || view! {
                <AvailabilityNote
                    line=line.order
                    stock=line.stock()
                    typed=Signal::derive(move || line.typed.get() > 0)
                />
            }
        >
            <Refusal sku=line.sku() rule=line.rule() id=Signal::derive(move || refusal_id(line)) />
        </Show>
    }
}

#[component]
pub fn Quantity(line: Line) -> impl IntoView {
    // Back to the list, so that the next arrow goes on to the next row.
    let enter = Callback::new(move |()| {
        if line.add() {
            focus::focus_first(".catalogue-grid .virtual-rows");
        }
    });
    view! {
        <QuantityEntry
            sku=line.sku()
            rule=line.rule()
            carton=line.carton()
            on_enter=enter
            described_by=Signal::derive(move || Some(refusal_id(line)))
        />
    }
}

#[component]
pub fn AddButton(line: Line) -> impl IntoView {
    let label = move || text::catalogue_add_one(line.product.read().sku.clone());
    view! {
        <Button label=Signal::derive(label) on_press=move |_| { line.add(); }>{text::catalogue_add()}</Button>
    }
}

fn refusal_id(line: Line) -> String {
    format!("refusal-{}", line.product.read().sku)
}
