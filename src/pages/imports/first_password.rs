//! The password that people of an import begin with. It is held here alone and never kept.

use leptos::prelude::*;

use crate::{
    api::ApiError,
    browser::random,
    components::{Button, TextField},
    text,
};

#[component]
pub fn FirstPassword(password: RwSignal<String>, failure: RwSignal<Option<ApiError>>) -> impl IntoView {
    let problem = move || failure.read().as_ref()?.of_field("/initial_password");
    view! {
        <div class="stack">
            <TextField
                label=text::imports_first_password()
                autocomplete="new-password"
                value=password
                on_input=Callback::new(move |typed| password.set(typed))
                hint=text::imports_first_password_hint()
                problem=Signal::derive(problem)
            />
            <div>
                <Button on_press=move |_| password.set(random::password())>
                    {text::imports_first_password_suggest()}
                </Button>
            </div>
        </div>
    }
}
