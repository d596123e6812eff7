//! One short link.

use api::short_link::ShortLink;
use chrono::{DateTime, Utc};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{
        clipboard, clock,
        intl::{self, DateStyle},
        location,
    },
    components::{Badge, BadgeTone, Button, ButtonKind},
    state::use_state,
    text,
    trade::calculator,
};

#[component]
pub fn ShortLinkRow(link: ShortLink, ending: RwSignal<Option<ShortLink>>) -> impl IntoView {
    let state = use_state();
    let address = format!("{}/s/{}", location::origin(), link.id);
    let now: Option<DateTime<Utc>> = clock::now().parse().ok();
    let has_expired = link.expires_at.zip(now).is_some_and(|(until, now)| until <= now);
    let (tone, standing) = match (link.revoked_at.is_some(), has_expired) {
        (true, _) => (BadgeTone::Neutral, text::sharing_is_revoked()),
        (false, true) => (BadgeTone::Neutral, text::sharing_is_expired()),
        (false, false) => (BadgeTone::Good, text::sharing_is_open()),
    };
    let is_open = link.revoked_at.is_none() && !has_expired;
    let until = link
        .expires_at
        .map_or_else(text::sharing_for_ever, |moment| intl::date(&moment.to_rfc3339(), DateStyle::Date));
    let copied = address.clone();
    let copy = move |_| {
        let address = copied.clone();
        spawn_local(async move {
            if clipboard::copy(&address).await {
                state.notices.good(text::sharing_copied());
            } else {
                state.notices.warn(text::sharing_not_copied());
            }
        });
    };
    let (copy_label, revoke_label) =
        (text::sharing_copy_one(&link.title), text::sharing_revoke_one(&link.title));
    let (title, kind, opens) = (link.title.clone(), calculator::name(link.calculator), link.opens);
    let name = if is_open {
        view! { <a href=address rel="external">{title}</a> }.into_any()
    } else {
        title.into_any()
    };
    let deeds = is_open.then(|| view! {
        <div class="cluster">
            <Button label=copy_label on_press=copy>{text::sharing_copy()}</Button>
            <Button kind=ButtonKind::Quiet label=revoke_label on_press=move |_| ending.set(Some(link.clone()))>
                {text::sharing_revoke()}
            </Button>
        </div>
    });
    view! {
        <tr>
            <td>{name}<br /><span class="muted small">{kind}</span></td>
            <td class="numeric">{intl::number(&opens.to_string())}</td>
            <td>{until}</td>
            <td><Badge tone>{standing}</Badge></td>
            <td>{deeds}</td>
        </tr>
    }
}
