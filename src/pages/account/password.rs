//! A new password. Its rules stand there before anything is refused; nothing of it is kept.

use api::{account::ChangePassword, paths};
use leptos::{ev::SubmitEvent, prelude::*};

use super::sending::{FormFailure, Sending};
use crate::{
    api::put,
    components::{Button, Checkbox, TextField},
    state::use_state,
    text,
};

#[component]
pub fn PasswordForm() -> impl IntoView {
    let state = use_state();
    let current = RwSignal::new(String::new());
    let new = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let sending = Sending::new();
    let save = move |event: SubmitEvent| {
        if !sending.begin(&event) {
            return;
        }
        let body = ChangePassword { current: current.get_untracked(), new: new.get_untracked() };
        let request = async move { put::<()>(paths::PASSWORD, &body).await };
        sending.send(request, move |()| {
            let _ = current.try_set(String::new());
            let _ = new.try_set(String::new());
            state.notices.good(text::account_password_changed());
        });
    };
    // The fields are drawn anew: the browser does not turn one kind into the other.
    let fields = move || {
        let kind = if shown.get() { "text" } else { "password" };
        view! {
            <TextField
                label=text::account_password_current()
                kind
                name="current-password"
                autocomplete="current-password"
                value=current
                on_input=Callback::new(move |typed| current.set(typed))
                problem=sending.problem("/current")
            />
            <TextField
                label=text::account_password_new()
                kind
                name="new-password"
                autocomplete="new-password"
                value=new
                on_input=Callback::new(move |typed| new.set(typed))
                hint=text::account_password_rules()
                problem=sending.problem("/new")
            />
        }
    };
    view! {
        <form class="panel stack" on:submit=save novalidate>
            <h2>{text::account_password()}</h2>
            <FormFailure sending />
            {fields}
            <Checkbox
                label=text::account_password_show()
                checked=shown
                on_change=Callback::new(move |show| shown.set(show))
            />
            <p class="muted small">{text::account_password_elsewhere()}</p>
            <div><Button kind_of_press="submit" busy=sending.busy>{text::account_password_change()}</Button></div>
        </form>
    }
}
