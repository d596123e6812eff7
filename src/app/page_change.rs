//! What a change of page does besides drawing it: the keyboard goes to the page's heading, so that
//! a screen reader reads where one has arrived, but not out of a field of the header. Who comes back
//! finds the page where they left it.

use leptos::prelude::*;

use crate::{
    browser::{document, focus, history},
    state::{
        State,
        address::{Address, Arrival},
    },
};

const HEADING: &str = "[data-page-heading]";
/// A second: what is not long enough by then will not become so.
const MOST_FRAMES: u32 = 60;

pub fn follow(state: State) {
    Effect::new(move |before: Option<String>| {
        let page = state.address.page.get();
        if before.is_some_and(|before| before != page) {
            // The heading is there one frame later.
            request_animation_frame(move || match state.address.arrival() {
                // Who types on in the search field is not to be interrupted.
                Arrival::New if focus::is_in_header_field() => {}
                Arrival::New => {
                    focus::focus_first(HEADING);
                }
                Arrival::Return(down) => {
                    focus::focus_in_place(HEADING);
                    scroll_back(state.address, down, MOST_FRAMES);
                }
            });
        }
        page
    });
}

/// Scrolls to where the reader was as soon as the page is that long: its rows come a little later.
fn scroll_back(address: Address, down: f64, frames: u32) {
    if address.arrival() != Arrival::Return(down) {
        return;
    }
    if frames == 0 || document::most_scrolled() >= down {
        history::scroll_to(down);
    } else {
        request_animation_frame(move || scroll_back(address, down, frames - 1));
    }
}
