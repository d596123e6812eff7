//! A failed request in words: what happened, what is safe, what to try.

use api::ProblemKind;
use leptos::{ev::MouseEvent, prelude::*};

use crate::{api::ApiError, components::ErrorState, text};

#[derive(Clone)]
pub struct Words {
    pub title: String,
    pub detail: String,
}

/// The server's own words where it has some; they come in the reader's language.
pub fn words(error: &ApiError) -> Words {
    match error {
        ApiError::Offline => {
            Words { title: text::common_offline_title(), detail: text::common_offline_detail() }
        }
        ApiError::Timeout => {
            Words { title: text::common_timeout_title(), detail: text::common_timeout_detail() }
        }
        ApiError::Unreadable => {
            Words { title: text::common_unreadable_title(), detail: text::common_unreadable_detail() }
        }
        ApiError::Problem(problem) => Words { title: problem.title.clone(), detail: problem.detail.clone() },
    }
}

/// A failed request in place of what it should have brought.
#[component]
pub fn Failure(
    error: ApiError,
    #[prop(optional, into)] on_again: Option<Callback<MouseEvent>>,
) -> impl IntoView {
    let Words { title, detail } = words(&error);
    // What is not there is not there at the second try either.
    match on_again.filter(|_| error.kind() != Some(ProblemKind::NotFound)) {
        Some(on_again) => {
            view! { <ErrorState title detail again_label=text::common_try_again() on_again /> }.into_any()
        }
        None => view! { <ErrorState title detail /> }.into_any(),
    }
}
