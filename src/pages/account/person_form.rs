//! One more person with a first password, which they change in their profile.

use api::{
    Role,
    company::{AddUser, CompanyUser},
    paths,
};
use leptos::{ev::SubmitEvent, prelude::*};
use serde::{Deserialize, Serialize};

use super::{
    drafted::Drafted,
    handed_password::HandedPassword,
    intent::Intent,
    sending::{FormFailure, Sending},
};
use crate::{
    api::post_once,
    components::{Choice, SelectField, TextField},
    state::{notices::Notices, use_state},
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
    let empty = Typed { name: String::new(), email: String::new(), role: Role::Buyer };
    let form = Drafted::new(state.session, "person", empty);
    let password = RwSignal::new(String::new());
    let sending = Sending::new();
    let intent = StoredValue::new(Intent::<AddUser>::new());
    let save = move |event: SubmitEvent| {
        if !sending.begin(&event) {
            return;
        }
        let Typed { name, email, role } = form.typed.get_untracked();
        let body = AddUser { email, name, role, password: password.get_untracked() };
        let key = intent.try_update_value(|intent| intent.key_for(&body)).unwrap_or_default();
        let kept = form.draft();
        let request = async move { post_once::<CompanyUser>(paths::COMPANY_USERS, &body, &key).await };
        sending.send(request, move |person| {
            kept.forget();
            tell(state.notices, &person);
            // The page may have been left meanwhile.
            let _ = on_done.try_run(());
        });
    };
    let roles: Vec<Choice> =
        Role::OF_A_COMPANY.into_iter().map(|role| Choice::new(role.code(), role::name(role))).collect();
    view! {
        <form class="stack" on:submit=save novalidate>
            <FormFailure sending />
            <TextField
                label=text::account_name()
                value=Signal::derive(move || form.typed.read().name.clone())
                on_input=Callback::new(move |name: String| form.change(&|typed| typed.name.clone_from(&name)))
                problem=sending.problem("/name")
            />
            <TextField
                label=text::sign_in_email()
                kind="email"
                value=Signal::derive(move || form.typed.read().email.clone())
                on_input=Callback::new(move |email: String| form.change(&|typed| typed.email.clone_from(&email)))
                problem=sending.problem("/email")
            />
            <SelectField
                label=text::account_role()
                choices=roles
                value=Signal::derive(move || form.typed.read().role.code().to_owned())
                on_change=Callback::new(move |code: String| {
                    if let Some(role) = Role::from_code(&code) {
                        form.change(&|typed| typed.role = role);
                    }
                })
                hint=Signal::derive(move || Some(may(form.typed.read().role)))
                problem=sending.problem("/role")
            />
            <HandedPassword
                password
                label=text::account_first_password()
                send=text::account_user_add()
                sending
            />
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
