//! A colleague who has lost their password gets a new one from the company's admin.

use api::company::{ChangeUser, CompanyUser};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use super::profile::FormFailure;
use crate::{
    api::{ApiError, patch},
    browser::random,
    components::{Button, ButtonKind, Dialog, TextField},
    state::use_state,
    text,
};

/// A button, and the dialog that it opens.
#[component]
pub fn NewPassword(
    /// The person's address in the API.
    path: String,
    name: String,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let title = text::account_user_password_of(&name);
    let label = title.clone();
    let person = StoredValue::new((path, name));
    let done = Callback::new(move |()| asked.set(false));
    view! {
        <Button label=Signal::derive(move || Some(label.clone())) on_press=move |_| asked.set(true)>
            {text::account_user_password()}
        </Button>
        <Dialog open=asked on_close=done title close_label=text::common_close() modal_only=true>
            {
                let (path, name) = person.get_value();
                view! { <NewPasswordForm path name done /> }
            }
        </Dialog>
    }
}

#[component]
fn NewPasswordForm(path: String, name: String, done: Callback<()>) -> impl IntoView {
    let notices = use_state().notices;
    let password = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<ApiError>);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let change = ChangeUser { password: Some(password.get_untracked()), ..ChangeUser::default() };
        let (path, name) = (path.clone(), name.clone());
        spawn_local(async move {
            let answer = patch::<CompanyUser>(&path, &change).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(_) => {
                    notices.good(text::account_user_password_is_set(name));
                    // The page may have been left meanwhile.
                    let _ = done.try_run(());
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error));
                }
            }
        });
    };
    view! {
        <form class="stack" on:submit=save novalidate>
            <FormFailure failed />
            <TextField
                label=text::account_password_new()
                autocomplete="new-password"
                value=password
                on_input=Callback::new(move |typed| password.set(typed))
                hint=text::account_first_password_hint()
                problem=Signal::derive(move || failed.read().as_ref()?.of_field("/password"))
            />
            <div class="cluster">
                <Button kind=ButtonKind::Primary kind_of_press="submit" busy>{text::account_user_password_set()}</Button>
                <Button on_press=move |_| password.set(random::password())>{text::account_password_suggest()}</Button>
            </div>
        </form>
    }
}
