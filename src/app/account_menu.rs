//! Who is signed in, the way to the account, the theme, and the way out.

use api::Permission;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    components::{ButtonKind, Icon, LinkButton, Menu, MenuItem, Symbol},
    pages::{failure, theme_choice::ThemeChoice},
    state::{session::Standing, use_state},
    text,
};

#[component]
pub fn AccountMenu() -> impl IntoView {
    let state = use_state();
    let sign_out = move |()| {
        spawn_local(async move {
            match state.session.sign_out().await {
                Ok(()) => state.address.leave_for("/catalogue"),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    let person = move || {
        let user = state.session.user.get()?;
        let sees_rebates =
            user.role.may(Permission::SeeCompanyOrders) || user.role.may(Permission::SeePartnerOrders);
        let company = user.company.map(|company| company.name);
        Some(view! {
            <li class="menu-note">
                <strong>{user.name}</strong>
                <span class="muted">{company.unwrap_or(user.email)}</span>
            </li>
            <MenuItem href=state.address.href("/account")>{text::common_account()}</MenuItem>
            {sees_rebates.then(|| view! {
                <MenuItem href=state.address.href("/rebates")>{text::rebates_title()}</MenuItem>
            })}
            <MenuItem on_choose=sign_out>{text::common_sign_out()}</MenuItem>
        })
    };
    view! {
        <div class="cluster wide-only">
            <Show when=move || state.session.standing.get() == Standing::SignedOut>
                <LinkButton kind=ButtonKind::Primary href=Signal::derive(move || state.address.href("/sign-in"))>
                    {text::common_sign_in()}
                </LinkButton>
            </Show>
            <Menu label=text::common_account() face=|| view! { <Icon symbol=Symbol::Account /> }>
                {person}
                <li class="menu-note">
                    <ThemeChoice />
                </li>
            </Menu>
        </div>
    }
}
