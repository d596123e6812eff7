//! One more person with a first password, which they change in their profile.

use api::{
    Role,
    company::{AddUser, CompanyUser},
    paths,
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};

use super::{intent::Intent, profile::FormFailure};
use crate::{
    api::{ApiError, post_once},
    browser::random,
    components::{Button, ButtonKind, Choice, SelectField, TextField},
    state::{drafts::Draft, notices::Notices, use_state},
    text,
    trade::role,
};

/// What is kept of the form: never the password.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Typed {
    name: String,
    email: String,
    role: Role,
}

#[component]
pub fn PersonForm(on_done: Callback<()>) -> impl IntoView {
    let state = use_state();
    let draft = StoredValue::new(Draft::of(state.session, "person"));
    let empty = Typed { name: String::new(), email: String::new(), role: Role::Buyer };
    let typed = RwSignal::new(draft.with_value(Draft::read).unwrap_or(empty));
    let password = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<ApiError>);
    let intent = StoredValue::new(Intent::<AddUser>::new());
    let change = move |change: &dyn Fn(&mut Typed)| {
        typed.update(change);
        draft.with_value(|draft| draft.keep(&*typed.read_untracked()));
    };
    let problem =
        move |pointer: &'static str| Signal::derive(move || failed.read().as_ref()?.of_field(pointer));
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let Typed { name, email, role } = typed.get_untracked();
        let body = AddUser { email, name, role, password: password.get_untracked() };
        let key = intent.try_update_value(|intent| intent.key_for(&body)).unwrap_or_default();
        let kept = draft.get_value();
        spawn_local(async move {
            let answer = post_once::<CompanyUser>(paths::COMPANY_USERS, &body, &key).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(person) => {
                    kept.forget();
                    tell(state.notices, &person);
                    // The page may have been left meanwhile.
                    let _ = on_done.try_run(());
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error));
                }
            }
        });
    };
    let roles: Vec<Choice> = Role::OF_A_COMPANY
        .into_iter()
        .map(|role| Choice { value: role.code().to_owned(), label: role::name(role) })
        .collect();
    view! {
        <form class="stack" on:submit=save novalidate>
            <FormFailure failed />
            <TextField
                label=text::account_name()
                value=Signal::derive(move || typed.read().name.clone())
                on_input=Callback::new(move |name: String| change(&|typed| typed.name.clone_from(&name)))
                problem=problem("/name")
            />
            <TextField
                label=text::sign_in_email()
                kind="email"
                value=Signal::derive(move || typed.read().email.clone())
                on_input=Callback::new(move |email: String| change(&|typed| typed.email.clone_from(&email)))
                problem=problem("/email")
            />
            <SelectField
                label=text::account_role()
                choices=roles
                value=Signal::derive(move || typed.read().role.code().to_owned())
                on_change=Callback::new(move |code: String| {
                    if let Some(role) = Role::from_code(&code) {
                        change(&|typed| typed.role = role);
                    }
                })
                hint=Signal::derive(move || Some(may(typed.read().role)))
                problem=problem("/role")
            />
            <TextField
                label=text::account_first_password()
                autocomplete="new-password"
                value=password
                on_input=Callback::new(move |typed| password.set(typed))
                hint=text::account_first_password_hint()
                problem=problem("/password")
            />
            <div class="cluster">
                <Button kind=ButtonKind::Primary kind_of_press="submit" busy>{text::account_user_add()}</Button>
                <Button on_press=move |_| password.set(random::password())>{text::account_password_suggest()}</Button>
            </div>
        </form>
    }
}

/// What a role of a company may do.
fn may(role: Role) -> String {
    match role {
        Role::CompanyAdmin => text::account_may_company_admin(),
        Role::Approver => text::account_may_approver(),
        _ => text::account_may_buyer(),
    }
}

fn tell(notices: Notices, person: &CompanyUser) {
    notices.good(text::account_user_added(&person.name));
}
