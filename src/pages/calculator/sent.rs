//! A calculation that came in a link, beside what has become of it.

use std::sync::Arc;

use leptos::{ev, prelude::*};

use crate::{
    browser::document,
    components::{Badge, BadgeTone, Banner, Button},
    state::{
        calculator::{Desk, Typed},
        scenario_link::{self, LinkFault},
        use_state,
    },
    text,
};

/// Opens what the address holds, once; afterwards tells whether it has been changed since, and shows
/// on demand what was sent.
#[component]
pub fn Sent<T: Typed>(
    desk: Desk<T>,
    /// Draws the calculator on a desk with what was sent.
    draw: fn(Desk<T>) -> AnyView,
) -> impl IntoView {
    let fault = RwSignal::new(None);
    let opening = desk.clone();
    let open = move || {
        let opening = opening.clone();
        leptos::task::spawn_local_scoped_with_cancellation(async move {
            fault.set(None);
            match scenario_link::read::<T::Scenario>(&document::fragment()).await {
                None => {}
                Some(Ok(scenario)) => opening.receive(&scenario),
                Some(Err(damage)) => fault.set(Some(damage)),
            }
        });
    };
    open();
    // Another link put into the address of a page that is open already.
    let listening = window_event_listener(ev::hashchange, move |_| open());
    on_cleanup(move || listening.remove());
    let opened = untrack(|| use_state().address.query_value("opened"));
    let comparing = RwSignal::new(false);
    let sent = desk.sent.clone();
    let before = Memo::new(move |_| sent.read().as_ref().and_then(|sent| sent.scenario().ok()).map(Arc::new));
    let typed = desk.typed.clone();
    let is_changed = Memo::new(move |_| {
        let before = before.get()?;
        Some(typed.read().scenario().ok().as_ref() != Some(&*before))
    });
    let restore = Callback::new(move |_| {
        if let Some(sent) = desk.sent.get_untracked() {
            desk.change(|typed| *typed = sent);
        }
    });
    let compare = Callback::new(move |_| comparing.update(|comparing| *comparing = !*comparing));
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
                        <Button on_press=restore>{text::calculators_as_sent()}</Button>" "
                        <Button on_press=compare>{move || if comparing.get() {
                            text::calculators_compare_end()
                        } else {
                            text::calculators_compare()
                        }}</Button>
                    </Banner>
                }
                .into_any()
            } else {
                // Out of a short link: under the name that its maker gave it.
                match opened.clone() {
                    Some(title) => view! { <p class="muted">{text::sharing_opened(title)}</p> }.into_any(),
                    None => view! { <p><Badge>{text::calculators_sent_to_you()}</Badge></p> }.into_any(),
                }
            }
        })}
        {move || {
            let shown = comparing.get() && is_changed.get() == Some(true);
            shown.then(|| before.get()).flatten().map(|before| view! {
                <section class="stack as-sent" aria-labelledby="as-sent">
                    <h2 id="as-sent">{text::calculators_as_it_was_sent()}</h2>
                    <fieldset disabled=true class="plain">{draw(Desk::<T>::preset(&before))}</fieldset>
                    <h2>{text::calculators_as_it_is_now()}</h2>
                </section>
            })
        }}
    }
}
