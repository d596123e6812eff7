//! The SKU: typed, or found by name.

use leptos::{ev::KeyboardEvent, prelude::*};
use search::Query;

use super::grid::Shown;
use crate::{
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
        typing.set(false);
        order.set_sku(place(), chosen);
    };
    let keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !sku.read_untracked().is_empty() {
            event.prevent_default();
            order.set_sku(place(), String::new());
        }
    };
    let field = move || {
        view! {
            <div class="quick-sku" on:keydown=keydown on:focusout=move |_| typing.set(false)>
                <Combobox
                    label=text::quick_order_sku()
                    hide_label=true
                    placeholder=text::quick_order_column_sku()
                    text=sku
                    on_text=Callback::new(move |typed| {
                        typing.set(true);
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
