//! The application: its start, its shell around every page, and the routes.

mod account_menu;
mod bottom_bar;
mod cart_link;
mod chunks;
pub mod crash;
mod guard;
mod header;
mod language_menu;
mod market_menus;
mod navigation;
mod notices;
mod offline;
mod page_change;
mod routes;
mod search_field;
mod sign_in_dialog;
mod start_failed;
mod styles;
mod takeover;
mod turn;

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::{
    api::messages,
    browser::{
        document, location,
        own_task::{all_done, own_task},
        service_worker,
        timer::next_task,
    },
    components::{BadgeTone, Banner},
    state::{State, language::Language, provide_state},
    text,
};
use bottom_bar::BottomBar;
use header::Header;
use notices::NoticeList;
use routes::{EmbedRoutes, PageRoutes};
use sign_in_dialog::SignInDialog;

/// Fetches the messages of the language asked for and draws the application in place of what is
/// painted until then: the skeleton of `index.html`, or the catalogue as the server sent it.
pub async fn start() {
    // Not in the task that makes the module ready.
    next_task().await;
    let language = Language::of_visit();
    while let Err(error) = messages::speak(language).await {
        start_failed::wait_to_try_again(language, &error).await;
    }
    next_task().await;
    draw().await;
    // A frame keeps nothing of its own in another site.
    if !location::is_embedded() {
        service_worker::register();
    }
}

/// Draws aside, task by task, and takes the place of what is painted once there is as much: a reader who scrolls
/// or types meanwhile is heard, and the page is laid out once.
async fn draw() -> Option<()> {
    let document = document::document()?;
    let root: HtmlElement = document.get_element_by_id("app")?.dyn_into().ok()?;
    let drawn: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
    mount_to(drawn.clone(), Spoken).forget();
    all_done().await;
    takeover::take_over(&root, &drawn);
    Some(())
}

/// Draws everything anew when the language changes, so that text need not be reactive.
#[component]
fn Spoken() -> impl IntoView {
    let state = provide_state();
    let spoken = RwSignal::new(text::language());
    Effect::new(move || {
        if let Some(language) = state.address.language.get()
            && language != text::language()
        {
            spawn_local(async move {
                match messages::speak(language).await {
                    Ok(()) => spoken.set(language),
                    Err(_) => state.notices.bad(text::common_language_failed()),
                }
            });
        }
    });
    Effect::new(move || {
        let language = spoken.get();
        document::set_language(language.code(), language.direction());
        // The names of warehouses come in the reader's language.
        state.session.load();
    });
    let failed = Memo::new(move |_| state.session.failure.read().is_some());
    Effect::new(move |before: Option<bool>| {
        let failed = failed.get();
        if failed && state.online.get_untracked() {
            state.notices.bad(text::common_server_unreachable());
        } else if !failed && before == Some(true) {
            state.catalogue.refresh();
        }
        failed
    });
    Effect::new(move || {
        if !state.online.get() {
            return;
        }
        if failed.get_untracked() {
            state.session.load();
        } else if state.catalogue.failure.read_untracked().is_some() {
            state.catalogue.refresh();
        }
    });
    page_change::follow(state);
    // A document that was loaded for a frame never becomes another page: its policy is that of a frame.
    let embedded = location::is_embedded();
    if !embedded {
        chunks::fetch_ahead(state);
        offline::keep_ahead(state);
    }
    // The header first; the page in a task of its own.
    let has_begun = RwSignal::new(false);
    spawn_local(async move {
        own_task().await;
        has_begun.set(true);
    });
    move || {
        spoken.track();
        if embedded {
            view! { <EmbedShell /> }.into_any()
        } else {
            view! { <Shell state has_begun /> }.into_any()
        }
    }
}

/// A calculator in another site's frame: nothing around it.
#[component]
fn EmbedShell() -> impl IntoView {
    view! {
        <main id="main" class="embed" tabindex="-1">
            <EmbedRoutes />
        </main>
        <NoticeList />
    }
}

#[component]
fn Shell(state: State, has_begun: RwSignal<bool>) -> impl IntoView {
    view! {
        <a class="skip-link" href="#main">{text::common_skip()}</a>
        <Header />
        <Show when=move || !state.online.get()>
            <Banner tone=BadgeTone::Warn>{text::common_offline()}</Banner>
        </Show>
        <main id="main" tabindex="-1">
            <PageRoutes has_begun />
        </main>
        <BottomBar />
        <SignInDialog />
        <NoticeList />
    }
}
