//! Asks for the password again when the session has ended, over the page, of which nothing is lost.

use leptos::prelude::*;

use crate::{
    components::Dialog,
    pages::sign_in::SignInForm,
    state::{session::Standing, use_state},
    text,
};

#[component]
pub fn SignInDialog() -> impl IntoView {
    let session = use_state().session;
    let open = Signal::derive(move || session.standing.get() == Standing::Expired);
    let give_up = move |()| session.forget();
    let email = move || session.user.get().map(|user| user.email).unwrap_or_default();
    view! {
        <Dialog
            open
            on_close=Callback::new(give_up)
            title=text::sign_in_again_title()
            close_label=text::common_close()
            modal_only=true
        >
            <p>{text::sign_in_again_detail()}</p>
            <SignInForm email=email() on_done=Callback::new(|()| {}) />
        </Dialog>
    }
}
