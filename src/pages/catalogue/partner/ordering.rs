//! Ordering straight from a row or card.

use leptos::prelude::*;

use crate::{
    browser::focus,
    components::NamedAfter,
    pages::{catalogue::line::Line, ordering::QuantityEntry},
    text,
};

#[component]
pub fn Quantity(line: Line) -> impl IntoView {
    // Back to the list, so that the next arrow goes on to the next row.
    let enter = Callback::new(move |()| {
        if add(line) {
            focus::focus_first(".catalogue-grid .virtual-rows");
        }
    });
    view! {
        <QuantityEntry
            sku=line.sku()
            rule=line.rule()
            carton=line.carton()
            named_after=NamedAfter::element(&line.sku_id())
            on_enter=enter
            refusal=Signal::derive(move || Some(refusal_id(line)))
        />
    }
}

#[component]
pub fn AddButton(line: Line) -> impl IntoView {
    let NamedAfter { id, labelled_by } = NamedAfter::element(&line.sku_id());
    view! {
        <button class="button" type="button" id=id aria-labelledby=labelled_by on:click=move |_| { add(line); }>
            {text::catalogue_add()}
        </button>
    }
}

fn add(line: Line) -> bool {
    super::add::add(line.listing, &line.product.get_untracked())
}

/// The id of the element that says why a quantity is refused; tracked.
pub(super) fn refusal_id(line: Line) -> String {
    format!("refusal-{}", line.product.read().sku)
}

/// Units of it in the cart, where there are any.
#[component]
pub fn InCart(line: Line) -> impl IntoView {
    let units = Memo::new(move |_| line.listing.state.cart.lines.read().units(&line.product.read().sku));
    move || {
        let units = Some(units.get()).filter(|units| *units > 0)?;
        Some(view! { <span class="badge neutral">{text::catalogue_in_cart(units)}</span> })
    }
}
