//! Signing in, with the accounts of the demo where the server offers them.

mod again;
mod demo_accounts;
mod form;

use leptos::prelude::*;

use super::title::use_title;
use crate::{
    components::PageHeading,
    state::{language::Language, use_state},
    text,
};
use demo_accounts::DemoAccounts;
use form::SignInForm;

pub use again::SignInAgain;

#[component]
pub fn SignInPage() -> impl IntoView {
    use_title(text::sign_in_title);
    let state = use_state();
    // After signing in the page that was asked for opens, in the market of one's company.
    let done = move |()| {
        let address = state.address;
        let next = address.query.get_untracked().get("next").filter(|next| next.starts_with('/'));
        let language = address.language.get_untracked().unwrap_or_else(Language::of_visit);
        if let Some(market) = untrack(|| state.session.home_market()) {
            address.enter(language, market, next.as_deref().unwrap_or("/catalogue"));
        }
    };
    view! {
        <div class="sign-in stack">
            <PageHeading title=text::sign_in_title() detail=text::sign_in_detail() />
            <SignInForm on_done=Callback::new(done) />
            <DemoAccounts on_done=Callback::new(done) />
        </div>
    }
}
