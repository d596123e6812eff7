//! Everything by which a calculation is handed on: the link that holds it, a short link, a QR code,
//! the system's share sheet, a frame in one's own site.

use api::calculator::CalculatorKind;
use leptos::{prelude::*, task::spawn_local};

use super::{embed_snippet::EmbedSnippet, short_link_form::ShortLinkForm};
use crate::{
    browser::{clipboard, location, share},
    components::{Button, CopyField, Dialog, Icon, QR_CODE_LONGEST, QrCodeImage, Symbol},
    state::{
        State,
        calculator::{Desk, Typed},
        scenario_link, use_state,
    },
    text,
};

#[component]
pub fn ShareDialog<T: Typed>(desk: Desk<T>, open: RwSignal<bool>, title: fn() -> String) -> impl IntoView {
    let state = use_state();
    let link = RwSignal::new(String::new());
    let (handing, has_private) = (desk.clone(), desk.has_private());
    let hint = Memo::new(move |_| {
        let is_whole = !has_private.get();
        Some(if is_whole { text::sharing_link_hint() } else { text::sharing_link_hint_private() })
    });
    Effect::new(move || {
        let Some(sent) = open.get().then(|| handing.to_hand_on()).flatten() else { return };
        link.set(String::new());
        let handing = handing.clone();
        spawn_local(async move {
            match scenario_link::write(&sent).await {
                Some(fragment) => {
                    handing.opened(&fragment);
                    location::set_fragment(&fragment);
                    let _ = link.try_set(address(T::KIND, &fragment));
                }
                None => state.notices.bad(text::calculators_link_impossible()),
            }
        });
    });
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| open.set(false))
            title=Signal::derive(text::sharing_title)
            close_label=text::common_close()
        >
            <div class="stack share-parts">
                <Handed link label=text::sharing_link title hint />
                <ShortLinkForm desk=desk.clone() title />
                <EmbedSnippet desk=desk.clone() link />
            </div>
        </Dialog>
    }
}

/// Where a scenario opens, whoever reads it: in their own language and market.
fn address(calculator: CalculatorKind, fragment: &str) -> String {
    format!("{}/c/{}#{fragment}", location::origin(), calculator.code())
}

/// A link to copy, to send and to scan.
#[component]
pub fn Handed(
    #[prop(into)] link: Signal<String>,
    label: fn() -> String,
    title: fn() -> String,
    #[prop(optional, into)] hint: MaybeProp<String>,
) -> impl IntoView {
    let state = use_state();
    let is_short = Memo::new(move |_| link.read().len() <= QR_CODE_LONGEST);
    let send = move |_| {
        let link = link.get_untracked();
        spawn_local(async move {
            // Closed without sending: the link is still here to be copied.
            share::share(&title(), &link).await;
        });
    };
    view! {
        <section class="stack">
            <CopyField
                label=Signal::derive(label)
                value=link
                copy_label=text::sharing_copy()
                on_copy=Callback::new(move |_| copy(state, link.get_untracked()))
                hint
            />
            <Show when=share::is_offered>
                <div class="cluster">
                    <Button on_press=send><Icon symbol=Symbol::Share />" "{text::sharing_send()}</Button>
                </div>
            </Show>
            <details class="qr">
                <summary>{text::sharing_qr()}</summary>
                <Show
                    when=move || is_short.get()
                    fallback=|| view! { <p class="muted small">{text::sharing_qr_too_long()}</p> }
                >
                    <QrCodeImage text=link label=Signal::derive(text::sharing_qr) />
                </Show>
            </details>
        </section>
    }
}

/// Copies, and says whether it could.
pub fn copy(state: State, text: String) {
    spawn_local(async move {
        if clipboard::copy(&text).await {
            state.notices.good(text::sharing_copied());
        } else {
            state.notices.warn(text::sharing_not_copied());
        }
    });
}
