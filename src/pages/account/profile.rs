//! Who one is, in which language one is written to, how the pages look, and the way out.

use api::{account::Profile, paths, session::Session as WireSession};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    api::{ApiError, put},
    components::{
        BadgeTone, Banner, Button, ButtonKind, Choice, Definition, DefinitionList, SelectField, TextField,
    },
    pages::{failure, theme_choice::ThemeChoice},
    state::{drafts::Draft, language::Language, notices::Tone, use_state},
    text,
    trade::role,
};

#[component]
pub fn ProfilePart() -> impl IntoView {
    let state = use_state();
    let Some(user) = state.session.user.get_untracked() else {
        return ().into_any();
    };
    let draft = StoredValue::new(Draft::of(state.session, "profile"));
    let stored = Profile { name: user.name.clone(), language: user.language.clone() };
    let typed = RwSignal::new(draft.with_value(Draft::read).unwrap_or(stored));
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<ApiError>);
    let change = move |change: &dyn Fn(&mut Profile)| {
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
        let profile = typed.get_untracked();
        let kept = draft.get_value();
        spawn_local(async move {
            let answer = put::<WireSession>(paths::PROFILE, &profile).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(session) => {
                    kept.forget();
                    state.session.user.set(session.user);
                    tell(state, &profile.language);
                }
                Err(error) => {
                    let _ = failed.try_set(Some(error));
                }
            }
        });
    };
    let languages: Vec<Choice> = Language::all()
        .map(|language| Choice { value: language.code().to_owned(), label: language.name().to_owned() })
        .collect();
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
                <FormFailure failed />
                <TextField
                    label=text::account_name()
                    name="name"
                    autocomplete="name"
                    value=Signal::derive(move || typed.read().name.clone())
                    on_input=Callback::new(move |name: String| change(&|typed| typed.name.clone_from(&name)))
                    problem=problem("/name")
                />
                <SelectField
                    label=text::common_language()
                    choices=languages
                    value=Signal::derive(move || typed.read().language.clone())
                    on_change=Callback::new(move |code: String| change(&|typed| typed.language.clone_from(&code)))
                    hint=text::account_language_hint()
                    problem=problem("/language")
                />
                <div class="cluster">
                    <Button kind=ButtonKind::Primary kind_of_press="submit" busy>{text::account_save()}</Button>
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

/// What is wrong as a whole; the fields at fault say so themselves.
#[component]
pub fn FormFailure(failed: RwSignal<Option<ApiError>>) -> impl IntoView {
    move || {
        let words = failed.read().as_ref().map(failure::words)?;
        Some(view! { <Banner tone=BadgeTone::Bad>{words.detail}</Banner> })
    }
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
