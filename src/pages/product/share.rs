//! The link to this page, for a colleague.

use leptos::{prelude::*, task::spawn_local};

use super::sheet::Sheet;
use crate::{
    browser::{clipboard, location, share},
    components::{Button, Icon, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn Share(sheet: Signal<Sheet>) -> impl IntoView {
    let notices = use_state().notices;
    let copy = move |_| {
        spawn_local(async move {
            if clipboard::copy(&location::address()).await {
                notices.good(text::product_link_copied());
            } else {
                notices.bad(text::product_link_not_copied());
            }
        });
    };
    let send = move |_| {
        let name = sheet.read_untracked().name.clone();
        spawn_local(async move {
            share::share(&name, &location::address()).await;
        });
    };
    view! {
        <Button on_press=copy><Icon symbol=Symbol::Copy />{text::product_copy_link()}</Button>
        <Show when=share::is_offered>
            <Button on_press=send><Icon symbol=Symbol::Share />{text::product_share()}</Button>
        </Show>
    }
}
