//! A choice out of a list, by the browser's own control.

use leptos::{html, prelude::*};

use super::{Field, field::FieldIds};

/// One choice of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

impl Choice {
    pub fn new(value: &str, label: String) -> Self {
        Self { value: value.to_owned(), label }
    }
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
    let control = NodeRef::<html::Select>::new();
    let value = Memo::new(move |_| value.get());
    let options = move || {
        let chosen = value.get_untracked();
        let option = |Choice { value, label }| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        };
        choices.get().into_iter().map(option).collect_view()
    };
    // The options stay; which of them is chosen follows the value. The attribute alone would not do:
    // it tells nothing to an option that the reader has chosen before.
    Effect::new(move || {
        choices.track();
        let chosen = value.get();
        if let Some(control) = control.get() {
            control.set_value(&chosen);
        }
    });
    let choose = move |event| {
        on_change.run(event_target_value(&event));
        // Where the value did not follow, the control goes back to it.
        if let Some(control) = control.get_untracked() {
            control.set_value(&value.get_untracked());
        }
    };
    view! {
        <Field ids=ids.clone() label hide_label hint problem>
            <select
                node_ref=control
                id=ids.control
                class="input"
                aria-describedby=ids.notes
                aria-invalid=move || problem.get().map(|_| "true")
                disabled=disabled
                on:change=choose
            >
                {options}
            </select>
        </Field>
    }
}
