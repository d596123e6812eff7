//! The ladder handed on as a link that holds all of it; and one that came in a link, beside what has
//! become of it.

use domain::rebate::Scenario;
use leptos::{prelude::*, task::spawn_local};

use super::outcome::Outcome;
use crate::{
    browser::{clipboard, document, intl, share},
    components::{Badge, BadgeTone, Banner, Button, ButtonKind},
    state::{
        ladder::{LadderDesk, typed::Typed},
        scenario_link::{self, LinkFault},
        use_state,
    },
    text,
};

#[component]
pub fn Share(outcome: Outcome) -> impl IntoView {
    let state = use_state();
    let none = Signal::derive(move || outcome.result.read().is_none());
    let hand_on = move |_| {
        let Some(scenario) = outcome.scenario.get_untracked() else { return };
        spawn_local(async move {
            let Some(fragment) = scenario_link::write(&*scenario).await else {
                state.notices.bad(text::calculators_link_impossible());
                return;
            };
            let address = document::set_fragment(&fragment);
            if share::is_offered() && share::share(&text::ladder_title(), &address).await {
                return;
            }
            if clipboard::copy(&address).await {
                state.notices.good(text::ladder_link_copied());
            } else {
                state.notices.warn(text::ladder_link_in_address());
            }
        });
    };
    view! {
        <Button on_press=move |_| document::print()>{text::calculators_print()}</Button>
        <Button kind=ButtonKind::Primary on_press=hand_on disabled=none>{text::calculators_share()}</Button>
    }
}

/// Opens what the address holds, once; afterwards tells whether it has been changed since.
#[component]
pub fn Sent(desk: LadderDesk, outcome: Outcome) -> impl IntoView {
    let fault = RwSignal::new(None);
    let opening = desk.clone();
    leptos::task::spawn_local_scoped_with_cancellation(async move {
        match scenario_link::read::<Scenario>(&document::fragment()).await {
            None => {}
            Some(Ok(scenario)) => {
                let typed = Typed::of(&scenario, intl::marks().0);
                opening.sent.set(Some(typed.clone()));
                opening.change(|now| *now = typed);
            }
            Some(Err(damage)) => fault.set(Some(damage)),
        }
    });
    let sent = desk.sent.clone();
    let is_changed = Memo::new(move |_| {
        let before = sent.read().as_ref().and_then(|sent| sent.scenario().ok());
        before.map(|before| outcome.scenario.read().as_deref() != Some(&before))
    });
    let restore = Callback::new(move |_| {
        if let Some(sent) = desk.sent.get_untracked() {
            desk.change(|typed| *typed = sent);
        }
    });
    view! {
        {move || fault.get().map(|fault| {
            let words = match fault {
                LinkFault::Damaged => text::calculators_link_damaged(),
                LinkFault::LaterVersion => text::calculators_link_later(),
            };
            view! { <Banner tone=BadgeTone::Bad>{words}</Banner> }
        })}
        {move || is_changed.get().map(|changed| {
            if changed {
                view! {
                    <Banner tone=BadgeTone::Neutral>
                        {text::calculators_changed_since()}" "
                        <Button on_press=restore>{text::calculators_as_sent()}</Button>
                    </Banner>
                }
                .into_any()
            } else {
                view! { <p><Badge>{text::calculators_sent_to_you()}</Badge></p> }.into_any()
            }
        })}
    }
}
