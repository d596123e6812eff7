//! A calculation kept under a short address: a title, how long it opens, then the link itself.

use api::{
    paths,
    short_link::{NewShortLink, ShortLink},
};
use chrono::{DateTime, Duration, Utc};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use super::share_dialog::Handed;
use crate::{
    api::{ApiError, post_once},
    browser::{clock, location, random},
    components::{Button, Choice, SelectField, TextField},
    pages::failure,
    state::{
        calculator::{Desk, Shared, Typed},
        scenario_link::Sent,
        use_state,
    },
    text,
};

const DAYS: [u32; 3] = [7, 30, 90];
const USUAL: &str = "30";

#[component]
pub fn ShortLinkForm<T: Typed>(desk: Desk<T>, title: fn() -> String) -> impl IntoView {
    let state = use_state();
    let (name, days) = (RwSignal::new(title()), RwSignal::new(USUAL.to_owned()));
    let made = RwSignal::new(None::<String>);
    let (busy, error) = (RwSignal::new(false), RwSignal::new(None::<ApiError>));
    let of_field = move |pointer: &'static str| {
        Signal::derive(move || error.read().as_ref().and_then(|error| error.of_field(pointer)))
    };
    let other = move || {
        let error = error.get()?;
        let shown = ["/title", "/expires_at"].iter().any(|field| error.of_field(field).is_some());
        (!shown).then(|| failure::words(&error).detail)
    };
    // Sent again after a failure, it is the same intent.
    let key = StoredValue::new(random::id());
    let desk = StoredValue::new(desk);
    let make = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(Sent { scenario, withheld }) = desk.with_value(Desk::to_hand_on) else { return };
        let Some(Shared { scenario, markets, beside }) = T::shared(&scenario) else { return };
        let days: Option<i64> = days.get_untracked().parse().ok();
        let body = NewShortLink {
            title: name.get_untracked(),
            calculator: T::KIND,
            scenario,
            markets,
            beside,
            withheld,
            expires_at: days.and_then(in_days),
        };
        busy.set(true);
        error.set(None);
        spawn_local(async move {
            let answer = post_once::<ShortLink>(paths::SHORT_LINKS, &body, &key.get_value()).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(link) => drop(made.try_set(Some(address(&link.id)))),
                Err(problem) => {
                    // A problem is an answer: the next try is another intent.
                    if matches!(problem, ApiError::Problem(_)) {
                        let _ = key.try_set_value(random::id());
                    }
                    let _ = error.try_set(Some(problem));
                }
            }
        });
    };
    let choices = || {
        let days = DAYS.map(|days| Choice { value: days.to_string(), label: text::sharing_days(days) });
        let for_ever = Choice { value: "never".to_owned(), label: text::sharing_for_ever() };
        days.into_iter().chain([for_ever]).collect::<Vec<_>>()
    };
    let form = move || {
        view! {
            <form class="stack" on:submit=make>
                <TextField
                    label=text::sharing_name()
                    value=name
                    on_input=Callback::new(move |text| name.set(text))
                    problem=of_field("/title")
                    required=true
                />
                <SelectField
                    label=text::sharing_until()
                    choices=choices()
                    value=days
                    on_change=Callback::new(move |value| days.set(value))
                    problem=of_field("/expires_at")
                />
                <p class="field-problem" role="alert">{other}</p>
                <div class="cluster">
                    <Button kind_of_press="submit" busy>{text::sharing_make()}</Button>
                </div>
            </form>
        }
    };
    let link = Signal::derive(move || made.get().unwrap_or_default());
    view! {
        <section class="stack">
            <h3>{text::sharing_short()}</h3>
            <p class="muted small">{text::sharing_short_hint()}</p>
            {move || match (state.session.is_signed_in(), made.read().is_some()) {
                (false, _) => {
                    let sign_in = state.address.href("/sign-in");
                    view! { <p><a href=sign_in>{text::sharing_sign_in()}</a></p> }.into_any()
                }
                (true, false) => form().into_any(),
                (true, true) => {
                    let mine = state.address.href("/account/links");
                    view! {
                        <Handed link label=text::sharing_short title />
                        <p><a href=mine>{text::sharing_mine()}</a></p>
                    }
                    .into_any()
                }
            }}
        </section>
    }
}

/// `None` where the device does not know the time.
fn in_days(days: i64) -> Option<DateTime<Utc>> {
    let now: DateTime<Utc> = clock::now().parse().ok()?;
    now.checked_add_signed(Duration::days(days))
}

/// Where a short link opens.
pub fn address(id: &str) -> String {
    format!("{}/s/{id}", location::origin())
}
