//! The password again, when the session has ended.

use leptos::prelude::*;

use super::form::SignInForm;
use crate::{browser::focus, state::use_state, text};

#[component]
pub fn SignInAgain() -> impl IntoView {
    let email = use_state().session.user.get_untracked().map(|user| user.email).unwrap_or_default();
    // The email is there already.
    Effect::new(|| {
        request_animation_frame(|| {
            focus::focus_first("dialog input[type='password']");
        });
    });
    view! {
        <p>{text::sign_in_again_detail()}</p>
        <SignInForm email on_done=Callback::new(|()| {}) />
    }
}
