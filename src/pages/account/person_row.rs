//! One person: their role, a new password, and whether they may sign in. The admin who looks cannot change
//! themselves.

use api::{
    Role,
    company::{ChangeUser, CompanyUser},
    paths,
};
use leptos::{prelude::*, task::spawn_local};

use super::new_password::NewPassword;
use crate::{
    api::{ApiError, patch},
    components::{Badge, BadgeTone, Button, Choice, SelectField},
    pages::failure,
    state::use_state,
    text,
    trade::role,
};

#[component]
pub fn PersonRow(person: CompanyUser) -> impl IntoView {
    let state = use_state();
    let oneself = state.session.user.read_untracked().as_ref().is_some_and(|user| user.id == person.id);
    let now = RwSignal::new(person.clone());
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<String>);
    let path = StoredValue::new(paths::to(paths::COMPANY_USER, &person.id));
    let change = move |change: ChangeUser| {
        let before = now.get_untracked();
        // At once, and taken back where the server says no.
        now.update(|person| {
            person.role = change.role.unwrap_or(person.role);
            person.blocked = change.blocked.unwrap_or(person.blocked);
        });
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            let answer = patch::<CompanyUser>(&path.get_value(), &change).await;
            let _ = busy.try_set(false);
            match answer {
                // The page may have been left meanwhile.
                Ok(person) => drop(now.try_set(person)),
                Err(error) => {
                    let _ = now.try_set(before);
                    let _ = problem.try_set(Some(refusal(&error)));
                }
            }
        });
    };
    let roles: Vec<Choice> =
        Role::OF_A_COMPANY.into_iter().map(|role| Choice::new(role.code(), role::name(role))).collect();
    let standing = move || {
        let (tone, words) = match (oneself, now.read().blocked) {
            (true, _) => (BadgeTone::Neutral, text::account_user_oneself()),
            (false, true) => (BadgeTone::Bad, text::account_user_blocked()),
            (false, false) => (BadgeTone::Good, text::account_user_active()),
        };
        view! { <Badge tone>{words}</Badge> }
    };
    let block = move |_| {
        let blocked = !now.read_untracked().blocked;
        change(ChangeUser { blocked: Some(blocked), ..ChangeUser::default() });
    };
    let block_words =
        move || if now.read().blocked { text::account_user_unblock() } else { text::account_user_block() };
    let name = StoredValue::new(person.name.clone());
    let block_label = move || {
        let name = name.get_value();
        if now.read().blocked {
            text::account_user_unblock_one(name)
        } else {
            text::account_user_block_one(name)
        }
    };
    view! {
        <li class="person">
            <div>
                <p class="strong">{person.name.clone()}</p>
                <p class="muted person-email">{person.email}</p>
            </div>
            <div>{standing}</div>
            <SelectField
                label=text::account_user_role_of(&person.name)
                hide_label=true
                choices=roles
                value=Signal::derive(move || now.read().role.code().to_owned())
                on_change=Callback::new(move |code: String| {
                    change(ChangeUser { role: Role::from_code(&code), ..ChangeUser::default() });
                })
                problem=problem
                disabled=oneself
            />
            <Show when=move || !oneself fallback=|| view! { <span></span> }>
                <div class="cluster person-deeds">
                    <NewPassword path=path.get_value() name=name.get_value() />
                    <Button busy label=Signal::derive(move || Some(block_label())) on_press=block>{block_words}</Button>
                </div>
            </Show>
        </li>
    }
}

/// The words at the field, else those for the whole.
fn refusal(error: &ApiError) -> String {
    error
        .of_field("/role")
        .or_else(|| error.of_field("/blocked"))
        .unwrap_or_else(|| failure::words(error).detail)
}
