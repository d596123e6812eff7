//! Asks for the password again when the session has ended, over the page, of which nothing is lost.

use leptos::prelude::*;

use super::chunks::{Chunk, SIGN_IN_AGAIN};
use crate::{
    components::Dialog,
    state::{session::Standing, use_state},
    text,
};

#[component]
pub fn SignInDialog() -> impl IntoView {
    let session = use_state().session;
    let open = Signal::derive(move || session.standing.get() == Standing::Expired);
    let give_up = move |()| session.forget();
    view! {
        <Dialog
            open
            on_close=Callback::new(give_up)
            title=text::sign_in_again_title()
            close_label=text::common_close()
            modal_only=true
        >
            <Chunk page=SIGN_IN_AGAIN />
        </Dialog>
    }
}
