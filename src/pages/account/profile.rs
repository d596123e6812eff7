//! Who one is, in which language one is written to, how the pages look, and the way out.

use api::{account::Profile, paths, session::Session as WireSession};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use super::{
    drafted::Drafted,
    sending::{FormFailure, Sending},
};
use crate::{
    api::put,
    components::{Button, ButtonKind, Choice, Definition, DefinitionList, SelectField, TextField},
    pages::{failure, theme_choice::ThemeChoice},
    state::{language::Language, notices::Tone, use_state},
    text,
    trade::role,
};

#[component]
pub fn ProfilePart() -> impl IntoView {
    let state = use_state();
    let Some(user) = state.session.user.get_untracked() else {
        return ().into_any();
    };
    let stored = Profile { name: user.name.clone(), language: user.language.clone() };
    let form = Drafted::new(state.session, "profile", stored);
    let sending = Sending::new();
    let save = move |event: SubmitEvent| {
        if !sending.begin(&event) {
            return;
        }
        let (profile, kept) = (form.typed.get_untracked(), form.draft());
        let language = profile.language.clone();
        let request = async move { put::<WireSession>(paths::PROFILE, &profile).await };
        sending.send(request, move |session| {
            kept.forget();
            state.session.user.set(session.user);
            tell(state, &language);
        });
    };
    let languages: Vec<Choice> =
        Language::all().map(|language| Choice::new(language.code(), language.name().to_owned())).collect();
    view! {
        <section class="panel stack">
            <h2>{text::account_profile()}</h2>
            <DefinitionList>
                <Definition name=text::sign_in_email()>{user.email}</Definition>
                <Definition name=text::account_role()>{role::name(user.role)}</Definition>
                {user.company.map(|company| {
                    view! { <Definition name=text::account_company()>{company.name}</Definition> }
                })}
            </DefinitionList>
            <form class="stack" on:submit=save novalidate>
                <FormFailure sending />
                <TextField
                    label=text::account_name()
                    name="name"
                    autocomplete="name"
                    value=Signal::derive(move || form.typed.read().name.clone())
                    on_input=Callback::new(move |name: String| form.change(&|typed| typed.name.clone_from(&name)))
                    problem=sending.problem("/name")
                />
                <SelectField
                    label=text::common_language()
                    choices=languages
                    value=Signal::derive(move || form.typed.read().language.clone())
                    on_change=Callback::new(move |code: String| form.change(&|typed| typed.language.clone_from(&code)))
                    hint=text::account_language_hint()
                    problem=sending.problem("/language")
                />
                <div class="cluster">
                    <Button kind=ButtonKind::Primary kind_of_press="submit" busy=sending.busy>{text::account_save()}</Button>
                </div>
            </form>
            <hr />
            <div class="cluster account-look">
                <span class="field-label">{text::common_theme()}</span>
                <ThemeChoice />
            </div>
            <SignOut />
        </section>
    }
    .into_any()
}

/// Says that it is saved, and offers the language if it is another one than the page's.
fn tell(state: crate::state::State, code: &str) {
    match Language::from_code(code)
        .filter(|language| Some(*language) != state.address.language.get_untracked())
    {
        Some(language) => state.notices.with_action(
            Tone::Good,
            text::account_saved(),
            text::account_switch_language(language.name()),
            move || state.address.set_language(language),
        ),
        None => state.notices.good(text::account_saved()),
    }
}

#[component]
fn SignOut() -> impl IntoView {
    let state = use_state();
    let sign_out = move |_| {
        spawn_local(async move {
            match state.session.sign_out().await {
                Ok(()) => state.address.leave_for("/catalogue"),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    view! { <div><Button on_press=sign_out>{text::common_sign_out()}</Button></div> }
}
