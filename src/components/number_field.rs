//! A number with its unit behind it. Comes out as typed; the owner reads it.

use leptos::prelude::*;

use super::{Field, field::FieldIds};

#[component]
pub fn NumberField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    /// Such as `EUR` or `%`.
    #[prop(optional, into)]
    unit: MaybeProp<String>,
    #[prop(optional, into)] hint: MaybeProp<String>,
    #[prop(optional, into)] problem: MaybeProp<String>,
) -> impl IntoView {
    let ids = FieldIds::new();
    view! {
        <Field ids=ids.clone() label hide_label hint problem>
            <div class="input-with-unit">
                <input
                    id=ids.control
                    class="input numeric"
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    // Tells style sheets where nothing is typed: paper leaves such a field out.
                    placeholder=" "
                    aria-describedby=ids.notes
                    aria-invalid=move || problem.get().map(|_| "true")
                    prop:value=value
                    on:input=move |event| on_input.run(event_target_value(&event))
                />
                {move || unit.get().map(|unit| view! { <span class="input-unit">{unit}</span> })}
            </div>
        </Field>
    }
}
