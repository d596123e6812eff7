//! A colleague who has lost their password gets a new one from the company's admin.

use api::company::{ChangeUser, CompanyUser};
use leptos::{ev::SubmitEvent, prelude::*};

use super::{
    handed_password::HandedPassword,
    sending::{FormFailure, Sending},
};
use crate::{
    api::patch,
    components::{Button, Dialog},
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
    let sending = Sending::new();
    let save = move |event: SubmitEvent| {
        if !sending.begin(&event) {
            return;
        }
        let change = ChangeUser { password: Some(password.get_untracked()), ..ChangeUser::default() };
        let (path, name) = (path.clone(), name.clone());
        let request = async move { patch::<CompanyUser>(&path, &change).await };
        sending.send(request, move |_| {
            notices.good(text::account_user_password_is_set(name));
            // The page may have been left meanwhile.
            let _ = done.try_run(());
        });
    };
    view! {
        <form class="stack" on:submit=save novalidate>
            <FormFailure sending />
            <HandedPassword
                password
                label=text::account_password_new()
                send=text::account_user_password_set()
                sending
            />
        </form>
    }
}
