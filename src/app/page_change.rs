//! What a change of page does besides drawing it: the keyboard goes to the page's heading, so that
//! a screen reader reads where one has arrived.

use leptos::prelude::*;

use crate::{browser::focus, state::State};

pub fn follow(state: State) {
    Effect::new(move |before: Option<String>| {
        let page = state.address.page.get();
        if before.is_some_and(|before| before != page) {
            // The heading is there one frame later.
            request_animation_frame(|| {
                focus::focus_first("[data-page-heading]");
            });
        }
        page
    });
}
