//! A choice out of a list, by the browser's own control.

use leptos::prelude::*;

use super::{Field, field::FieldIds};

/// One choice of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

#[component]
pub fn SelectField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] value: Signal<String>,
    on_change: Callback<String>,
    #[prop(optional, into)] hint: MaybeProp<String>,
    #[prop(optional, into)] problem: MaybeProp<String>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let options = move || {
        let chosen = value.get();
        let option = |Choice { value, label }| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        };
        choices.get().into_iter().map(option).collect_view()
    };
    view! {
        <Field ids=ids.clone() label hide_label hint problem>
            <select
                id=ids.control
                class="input"
                aria-describedby=ids.notes
                aria-invalid=move || problem.get().map(|_| "true")
                disabled=disabled
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                {options}
            </select>
        </Field>
    }
}
