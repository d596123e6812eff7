//! A text to be taken along: shown whole, selected at a press, with a button to copy it.

use leptos::{ev::MouseEvent, html, prelude::*};

use super::{Button, Field, Icon, Symbol, field::FieldIds};

#[component]
pub fn CopyField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] copy_label: String,
    on_copy: Callback<MouseEvent>,
    #[prop(optional, into)] hint: MaybeProp<String>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let input = NodeRef::<html::Input>::new();
    let select = move |_| {
        if let Some(input) = input.get_untracked() {
            input.select();
        }
    };
    view! {
        <Field ids=ids.clone() label hint>
            <div class="copy-field">
                <input
                    id=ids.control
                    class="input"
                    node_ref=input
                    readonly=true
                    dir="ltr"
                    aria-describedby=ids.notes
                    prop:value=value
                    on:focus=select
                />
                <Button on_press=on_copy><Icon symbol=Symbol::Copy />" "{copy_label}</Button>
            </div>
        </Field>
    }
}
