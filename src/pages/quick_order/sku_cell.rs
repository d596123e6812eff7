//! The SKU: typed, or found by name.

use leptos::{ev::KeyboardEvent, prelude::*};
use search::Query;

use super::grid::{QUANTITY, Shown};
use crate::{
    browser::focus,
    components::{Combobox, ComboboxOption},
    state::use_state,
    text,
};

const SUGGESTIONS: usize = 8;

#[component]
pub fn SkuCell(shown: Memo<Shown>) -> impl IntoView {
    let state = use_state();
    let order = state.quick_order();
    // Looked for only where somebody types.
    let typing = RwSignal::new(false);
    let place = move || shown.read_untracked().place;
    let sku = Memo::new(move |_| shown.read().row.sku.clone());
    let options = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        let Some(opened) = opened.as_ref().filter(|_| typing.get() && sku.read().trim().len() > 1) else {
            return Vec::new();
        };
        let found = opened.catalogue().search(&Query { text: sku.get(), ..Query::default() });
        let option = |row: &u32| {
            let row = opened.catalogue().row(*row);
            ComboboxOption {
                value: row.sku().to_owned(),
                label: row.sku().to_owned(),
                detail: row.name().to_owned(),
            }
        };
        found
            .rows
            .iter()
            .filter(|row| opened.catalogue().row(**row).active())
            .take(SUGGESTIONS)
            .map(option)
            .collect()
    });
    let choose = move |chosen: String| {
        let place = place();
        typing.set(false);
        order.set_sku(place, chosen);
        go_to_quantity();
        // Not missed before there was time to type it.
        order.begin(place);
    };
    let left = move |_| {
        typing.set(false);
        order.finish();
    };
    let before = StoredValue::new(String::new());
    let entered = move |_| before.set_value(sku.get_untracked());
    // Takes back what was typed since the field was entered.
    let keydown = move |event: KeyboardEvent| {
        let before = before.get_value();
        if event.key() == "Escape" && *sku.read_untracked() != before {
            event.prevent_default();
            order.set_sku(place(), before);
        }
    };
    let field = move || {
        view! {
            <div class="quick-sku" on:keydown=keydown on:focusin=entered on:focusout=left>
                <Combobox
                    label=text::quick_order_sku()
                    hide_label=true
                    placeholder=text::quick_order_column_sku()
                    text=sku
                    invalid=Signal::derive(move || shown.read().check.is_sku_refused())
                    on_text=Callback::new(move |typed| {
                        typing.set(true);
                        order.begin(place());
                        order.set_sku(place(), typed);
                    })
                    options
                    on_choose=Callback::new(choose)
                />
            </div>
        }
    };
    view! {
        <Show when=move || !shown.read().row.in_cart fallback=move || view! { <span>{sku}</span> }>
            {field()}
        </Show>
    }
}

/// The field beside the SKU that has the keyboard, with what is in it to be typed over.
fn go_to_quantity() {
    let cell = focus::active().and_then(|field| field.closest("[data-cell]").ok().flatten());
    let at = cell.and_then(|cell| cell.get_attribute("data-cell"));
    if let Some((row, _)) = at.as_deref().and_then(|at| at.split_once(':')) {
        focus::focus_first(&format!("[data-cell=\"{row}:{QUANTITY}\"] input"));
    }
}
