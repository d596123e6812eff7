//! A number field with - and +. What is typed comes out as it was typed: nothing is ever rounded
//! here. How far a step goes is the owner's rule.

use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::NamedAfter;
use crate::browser::focus;

/// A 0 is there to be typed over.
fn select_nothing_yet(event: leptos::ev::MouseEvent) {
    if let Some(field) = focus::target(&event).filter(|_| event_target_value(&event) == "0") {
        focus::focus(&field);
    }
}

/// A field left empty shows the 0 that it stands for.
fn show_again(event: leptos::ev::FocusEvent, text: &str) {
    if event_target_value(&event).is_empty()
        && let Some(field) = focus::target(&event).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.set_value(text);
    }
}

/// A press on - or +, or an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuantityStep {
    pub up: bool,
    /// Shift was held: a whole carton instead of the smallest step.
    pub carton: bool,
}

#[component]
pub fn QuantityField(
    /// Names the field for screen readers: "Quantity of LMP-2140-BK".
    #[prop(into)]
    label: Signal<String>,
    #[prop(optional_no_strip)] named_after: Option<NamedAfter>,
    #[prop(into)] decrease_label: String,
    #[prop(into)] increase_label: String,
    /// What is in the field.
    #[prop(into)]
    text: Signal<String>,
    on_text: Callback<String>,
    on_step: Callback<QuantityStep>,
    #[prop(optional, into)] on_enter: Option<Callback<()>>,
    #[prop(optional, into)] invalid: Signal<bool>,
    /// The id of the element that tells the rule or what is wrong.
    #[prop(optional, into)]
    described_by: MaybeProp<String>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    let keydown = move |event: KeyboardEvent| match event.key().as_str() {
        // The owner's own key, as in a grid.
        _ if event.default_prevented() => {}
        key @ ("ArrowUp" | "ArrowDown") => {
            event.prevent_default();
            event.stop_propagation();
            on_step.run(QuantityStep { up: key == "ArrowUp", carton: event.shift_key() });
        }
        "Enter" => {
            if let Some(on_enter) = on_enter {
                event.prevent_default();
                on_enter.run(());
            }
        }
        _ => {}
    };
    let press = move |up| {
        move |event: leptos::ev::MouseEvent| {
            on_step.run(QuantityStep { up, carton: event.shift_key() });
        }
    };
    let (id, labelled_by) = named_after.map(|NamedAfter { id, labelled_by }| (id, labelled_by)).unzip();
    view! {
        <div class="quantity" class:invalid=invalid>
            // The arrow keys do the same, so these two stay out of the way of the Tab key.
            <button type="button" tabindex="-1" aria-label=decrease_label disabled=disabled on:click=press(false)>"−"</button>
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                id=id
                aria-label=label
                aria-labelledby=labelled_by
                aria-invalid=move || invalid.get().then_some("true")
                aria-describedby=move || described_by.get()
                disabled=disabled
                prop:value=text
                on:input=move |event| on_text.run(event_target_value(&event))
                on:click=select_nothing_yet
                on:blur=move |event| show_again(event, &text.get_untracked())
                on:keydown=keydown
            />
            <button type="button" tabindex="-1" aria-label=increase_label disabled=disabled on:click=press(true)>"+"</button>
        </div>
    }
}
