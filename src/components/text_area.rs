//! Several lines of text, such as a note to the order.

use leptos::prelude::*;

use super::{Field, field::FieldIds};

#[component]
pub fn TextArea(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    #[prop(default = 3)] rows: u32,
    #[prop(optional, into)] placeholder: String,
    #[prop(optional, into)] hint: MaybeProp<String>,
    #[prop(optional, into)] problem: MaybeProp<String>,
) -> impl IntoView {
    let ids = FieldIds::new();
    view! {
        <Field ids=ids.clone() label hint problem>
            <textarea
                id=ids.control
                class="input"
                rows=rows
                placeholder=placeholder
                aria-describedby=ids.notes
                aria-invalid=move || problem.get().map(|_| "true")
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
        </Field>
    }
}
