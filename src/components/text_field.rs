//! One line of text.

use leptos::prelude::*;

use super::{Field, field::FieldIds};

#[component]
pub fn TextField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    /// As in HTML: `text`, `email`, `password`, `date`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(optional, into)] name: String,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional, into)] placeholder: String,
    #[prop(optional, into)] hint: MaybeProp<String>,
    #[prop(optional, into)] problem: MaybeProp<String>,
    #[prop(optional)] required: bool,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    let ids = FieldIds::new();
    view! {
        <Field ids=ids.clone() label hide_label hint problem>
            <input
                id=ids.control
                class="input"
                type=kind
                name=name
                autocomplete=autocomplete
                placeholder=placeholder
                required=required
                disabled=disabled
                aria-describedby=ids.notes
                aria-invalid=move || problem.get().map(|_| "true")
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </Field>
    }
}
