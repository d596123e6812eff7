//! A calculation that came in a link, beside what has become of it.

use std::sync::Arc;

use leptos::{ev, prelude::*};

use super::put_aside::PutAside;
use crate::{
    browser::location,
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
pub fn Sent<T: Typed, F: Fn(Desk<T>) -> AnyView + Send + 'static>(
    desk: Desk<T>,
    /// Draws the calculator on a desk with what was sent.
    draw: F,
) -> impl IntoView {
    let fault = RwSignal::new(None);
    let opening = desk.clone();
    let open = move || {
        let fragment = location::fragment();
        fault.set(match scenario_link::read::<T::Scenario>(&fragment) {
            None => None,
            Some(Ok(opened)) => {
                opening.receive(&opened.sent, &fragment);
                (!opened.is_whole).then(text::calculators_link_partly)
            }
            Some(Err(LinkFault::Damaged)) => Some(text::calculators_link_damaged()),
            Some(Err(LinkFault::LaterVersion)) => Some(text::calculators_link_later()),
        });
    };
    open();
    // Another link put into the address of a page that is open already.
    let listening = window_event_listener(ev::hashchange, move |_| open());
    on_cleanup(move || listening.remove());
    let opened = untrack(|| use_state().address.query_value("opened"));
    let aside = desk.clone();
    let typed = desk.typed.clone();
    // What the form has no field for counts all the same.
    let has_more = Memo::new(move |_| {
        let typed = typed.read();
        typed.scenario().is_ok_and(|all| typed.clone().without_rest().scenario().ok() != Some(all))
    });
    let has_private = desk.has_private();
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
        {move || fault.get().map(|words| view! { <Banner tone=BadgeTone::Bad>{words}</Banner> })}
        <PutAside desk=aside />
        <Show when=move || has_private.get()>
            <p class="muted small no-print">{text::calculators_private_stay()}</p>
        </Show>
        <Show when=move || has_more.get()>
            <Banner tone=BadgeTone::Neutral>{text::calculators_holds_more()}</Banner>
        </Show>
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
                    // What is not whole is not as it was sent.
                    _ if fault.read().is_some() => ().into_any(),
                    Some(title) => view! { <p class="muted">{text::sharing_opened(title)}</p> }.into_any(),
                    None => view! { <p><Badge>{text::calculators_sent_to_you()}</Badge></p> }.into_any(),
                }
            }
        })}
        {move || {
            let shown = comparing.get() && is_changed.get() == Some(true);
            shown.then(|| before.get()).flatten().map(|before| view! {
                <section class="stack as-sent" class:no-print=move || has_private.get() aria-labelledby="as-sent">
                    <h2 id="as-sent">{text::calculators_as_it_was_sent()}</h2>
                    <fieldset disabled=true class="plain">{draw(Desk::<T>::preset(&before))}</fieldset>
                    <h2>{text::calculators_as_it_is_now()}</h2>
                </section>
            })
        }}
    }
}
