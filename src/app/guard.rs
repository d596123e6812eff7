//! Lets only those onto a page who may be there. The server checks again, for every request.

use api::Permission;
use leptos::prelude::*;

use crate::{
    api::{ApiError, encode},
    components::SkeletonRows,
    pages::{failure::Failure, forbidden::ForbiddenPage},
    state::{session::Standing, use_state},
    text,
};

/// Any one of `permissions` opens the page; none at all means: whoever is signed in.
#[component]
pub fn Guard(permissions: &'static [Permission], children: ChildrenFn) -> impl IntoView {
    let state = use_state();
    let children = StoredValue::new(children);
    // An expired session keeps its page; a dialog asks for the password.
    let entry = Memo::new(move |_| match state.session.standing.get() {
        Standing::Unknown if state.session.failure.read().is_some() => Entry::Failed,
        Standing::Unknown => Entry::Wait,
        Standing::SignedOut => Entry::SignIn,
        Standing::SignedIn | Standing::Expired => {
            let open =
                permissions.is_empty() || permissions.iter().any(|permission| state.session.may(*permission));
            if open { Entry::Open } else { Entry::Closed }
        }
    });
    Effect::new(move || {
        if entry.get() == Entry::SignIn {
            let query = state.address.query.get_untracked().to_query_string();
            let here = format!("{}{query}", state.address.page.get_untracked());
            state.address.replace(&format!("/sign-in?next={}", encode(&here)));
        }
    });
    move || match entry.get() {
        Entry::Wait | Entry::SignIn => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        Entry::Failed => {
            let error = state.session.failure.get_untracked().unwrap_or(ApiError::Offline);
            view! { <Failure error on_again=move |_| state.session.load() /> }.into_any()
        }
        Entry::Open => children.with_value(|children| children()),
        Entry::Closed => view! { <ForbiddenPage /> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Wait,
    /// The server has not said who it is that asks.
    Failed,
    SignIn,
    Open,
    Closed,
}
