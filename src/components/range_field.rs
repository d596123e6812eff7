//! A number slid instead of typed, by the browser's own control.

use leptos::prelude::*;

use super::{Field, field::FieldIds};

#[component]
pub fn RangeField(
    #[prop(into)] label: Signal<String>,
    /// Whole numbers, as text.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] most: Signal<String>,
    #[prop(into)] step: Signal<String>,
    /// The value in words, for screen readers.
    #[prop(into)]
    words: Signal<String>,
    on_input: Callback<String>,
) -> impl IntoView {
    let ids = FieldIds::new();
    view! {
        <Field ids=ids.clone() label>
            <input
                id=ids.control
                class="range"
                type="range"
                min="0"
                max=most
                step=step
                aria-describedby=ids.notes
                aria-valuetext=words
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </Field>
    }
}
