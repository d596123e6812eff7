//! The quantity, exactly as typed.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::grid::Shown;
use crate::{state::use_state, text};

#[component]
pub fn QuantityCell(shown: Memo<Shown>) -> impl IntoView {
    let order = use_state().quick_order();
    let place = move || shown.read_untracked().place;
    let quantity = Memo::new(move |_| shown.read().row.quantity.clone());
    let invalid = move || shown.read().check.is_quantity_refused().then_some("true");
    let before = StoredValue::new(String::new());
    // Takes back what was typed since the field was entered.
    let keydown = move |event: KeyboardEvent| {
        let before = before.get_value();
        if event.key() == "Escape" && *quantity.read_untracked() != before {
            event.prevent_default();
            order.set_quantity(place(), before);
        }
    };
    view! {
        <input
            class="input numeric"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            placeholder=text::quick_order_column_quantity()
            aria-label=move || text::quick_order_quantity_of_row(shown.read().place + 1)
            aria-invalid=invalid
            aria-describedby=move || format!("quick-result-{}", shown.read().place)
            disabled=move || shown.read().row.in_cart
            prop:value=quantity
            on:input=move |event| {
                order.finish();
                order.set_quantity(place(), event_target_value(&event));
            }
            on:focus=move |_| before.set_value(quantity.get_untracked())
            on:blur=move |_| order.finish()
            on:keydown=keydown
        />
    }
}
