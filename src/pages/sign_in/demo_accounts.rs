//! The accounts of the demo, one press each.

use api::{session::SignIn, settings::DemoAccount};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{browser::intl, pages::failure, state::use_state, text, trade::role};

#[component]
pub fn DemoAccounts(on_done: Callback<()>) -> impl IntoView {
    let settings = use_state().session.settings;
    let rows = move || {
        let accounts = settings.get().map(|settings| settings.demo_accounts).unwrap_or_default();
        accounts.into_iter().map(|account| view! { <DemoAccountRow account on_done /> }).collect_view()
    };
    view! {
        <Show when=move || settings.read().as_ref().is_some_and(|settings| !settings.demo_accounts.is_empty())>
            <section class="stack" aria-labelledby="demo-accounts">
                <h2 id="demo-accounts">{text::sign_in_demo_title()}</h2>
                <p class="muted">{text::sign_in_demo_detail()}</p>
                <ul class="choice-list">{rows}</ul>
            </section>
        </Show>
    }
}

#[component]
fn DemoAccountRow(account: DemoAccount, on_done: Callback<()>) -> impl IntoView {
    let state = use_state();
    let request = SignIn { email: account.email.clone(), password: account.password };
    let press = move |_| {
        let request = request.clone();
        spawn_local(async move {
            match state.session.sign_in(&request).await {
                Ok(()) => on_done.run(()),
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    let country = account.country.map(|country| intl::country(country.code()));
    let place = account.company.into_iter().chain(country).collect::<Vec<_>>().join(" · ");
    view! {
        <li>
            <button type="button" class="choice" on:click=press>
                <span><strong>{account.name}</strong> " " <span class="muted">{role::name(account.role)}</span></span>
                <span class="muted">{place}</span>
                <span class="muted small">{account.email}</span>
            </button>
        </li>
    }
}
