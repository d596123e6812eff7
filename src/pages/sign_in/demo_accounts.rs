//! The accounts of the demo by company, one press each.

use api::{session::SignIn, settings::DemoAccount};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{browser::intl, components::Button, pages::failure, state::use_state, text, trade::role};

#[component]
pub fn DemoAccounts(on_done: Callback<()>) -> impl IntoView {
    let settings = use_state().session.settings;
    let houses = move || {
        let accounts = settings.get().map(|settings| settings.demo_accounts).unwrap_or_default();
        let draw = |accounts: &[DemoAccount]| view! { <House accounts=accounts.to_vec() on_done /> };
        accounts.chunk_by(|one, other| one.company == other.company).map(draw).collect_view()
    };
    view! {
        <Show when=move || settings.read().as_ref().is_some_and(|settings| !settings.demo_accounts.is_empty())>
            <section class="panel stack" aria-labelledby="demo-accounts">
                <h2 id="demo-accounts">{text::sign_in_demo_title()}</h2>
                <p class="muted">{text::sign_in_demo_detail()}</p>
                <ul class="demo-houses">{houses}</ul>
            </section>
        </Show>
    }
}

/// The people of one company, or of the brand.
#[component]
fn House(accounts: Vec<DemoAccount>, on_done: Callback<()>) -> impl IntoView {
    let first = accounts.first().cloned();
    let name =
        first.as_ref().and_then(|account| account.company.clone()).unwrap_or_else(text::sign_in_demo_brand);
    let country = first.and_then(|account| account.country).map(|country| intl::country(country.code()));
    let buttons = accounts.into_iter().map(|account| view! { <Person account on_done /> }).collect_view();
    view! {
        <li class="demo-house">
            <span>
                <strong>{name}</strong>
                " "
                <span class="muted">{country}</span>
            </span>
            <span class="cluster">{buttons}</span>
        </li>
    }
}

#[component]
fn Person(account: DemoAccount, on_done: Callback<()>) -> impl IntoView {
    let state = use_state();
    let busy = RwSignal::new(false);
    let label = format!("{}, {}, {}", role::name(account.role), account.name, account.email);
    let request = SignIn { email: account.email, password: account.password };
    let press = move |_| {
        let request = request.clone();
        busy.set(true);
        spawn_local(async move {
            let answer = state.session.sign_in(&request).await;
            let _ = busy.try_set(false);
            match answer {
                // The page may have been left meanwhile.
                Ok(()) => {
                    let _ = on_done.try_run(());
                }
                Err(error) => state.notices.bad(failure::words(&error).detail),
            }
        });
    };
    view! { <Button busy label on_press=press>{role::name(account.role)}</Button> }
}
