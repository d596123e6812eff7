//! Who is signed in, the way to the account, the theme, and the way out.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::theme::Theme,
    components::{Icon, Menu, MenuItem, Segment, Segmented, Symbol},
    pages::failure,
    state::use_state,
    text,
};

#[component]
pub fn AccountMenu() -> impl IntoView {
    let state = use_state();
    let name = move || state.session.user.get().map(|user| user.name).unwrap_or_else(text::common_account);
    let sign_out = move |()| {
        spawn_local(async move {
            match state.session.sign_out().await {
                Ok(()) => state.address.go("/catalogue"),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    let signed_in = move || {
        let user = state.session.user.get()?;
        let company = user.company.map(|company| company.name);
        Some(view! {
            <li class="menu-note">
                <strong>{user.name}</strong>
                <span class="muted">{company.unwrap_or(user.email)}</span>
            </li>
            <MenuItem href=state.address.href("/account")>{text::common_account()}</MenuItem>
            <MenuItem on_choose=sign_out>{text::common_sign_out()}</MenuItem>
        })
    };
    let signed_out = move || {
        state.session.user.read().is_none().then(|| {
            view! { <MenuItem href=state.address.href("/sign-in")>{text::common_sign_in()}</MenuItem> }
        })
    };
    view! {
        <div class="wide-only">
            <Menu label=Signal::derive(name) face=|| view! { <Icon symbol=Symbol::Account /> }>
                {signed_in}
                {signed_out}
                <li class="menu-note"><ThemeChoice /></li>
            </Menu>
        </div>
    }
}

/// Light, dark, or as the device is.
#[component]
pub fn ThemeChoice() -> impl IntoView {
    let theme = use_state().preferences.theme;
    let segments = [Theme::System, Theme::Light, Theme::Dark]
        .map(|theme| Segment { value: code(theme).to_owned(), label: words(theme) })
        .to_vec();
    let choose = move |value: String| {
        let chosen = [Theme::Light, Theme::Dark].into_iter().find(|theme| code(*theme) == value);
        theme.set(chosen.unwrap_or_default());
    };
    view! {
        <Segmented
            label=text::common_theme()
            segments
            value=Signal::derive(move || code(theme.get()).to_owned())
            on_change=Callback::new(choose)
        />
    }
}

fn code(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn words(theme: Theme) -> String {
    match theme {
        Theme::System => text::common_theme_system(),
        Theme::Light => text::common_theme_light(),
        Theme::Dark => text::common_theme_dark(),
    }
}
