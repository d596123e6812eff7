//! The end of a form that gives somebody else a password, which they change later: the password typed or
//! suggested, and the button that sends the form.

use leptos::prelude::*;

use super::sending::Sending;
use crate::{
    browser::random,
    components::{Button, ButtonKind, TextField},
    text,
};

#[component]
pub fn HandedPassword(
    password: RwSignal<String>,
    label: String,
    /// On the button that sends the form.
    send: String,
    sending: Sending,
) -> impl IntoView {
    view! {
        <TextField
            label
            autocomplete="new-password"
            value=password
            on_input=Callback::new(move |typed| password.set(typed))
            hint=text::account_first_password_hint()
            problem=sending.problem("/password")
        />
        <div class="cluster">
            <Button kind=ButtonKind::Primary kind_of_press="submit" busy=sending.busy>{send}</Button>
            <Button on_press=move |_| password.set(random::password())>{text::account_password_suggest()}</Button>
        </div>
    }
}
