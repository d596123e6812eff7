//! What a change of page does besides drawing it: the keyboard goes to the page's heading, so that
//! a screen reader reads where one has arrived, but not out of a field of the header. Who comes back
//! finds the page where they left it.

use leptos::prelude::*;
use web_sys::Element;

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
/// Ten seconds: some pages are drawn from an answer that has to come first.
const MOST_FRAMES_OF_HEADING: u32 = 600;

pub fn follow(state: State) {
    Effect::new(move |before: Option<String>| {
        let page = state.address.page.get();
        if before.is_some_and(|before| before != page) {
            let (here, active) = (page.clone(), focus::active());
            // The heading is there one frame later.
            request_animation_frame(move || match state.address.arrival() {
                // Who types on in the search field is not to be interrupted.
                Arrival::New if focus::is_in_header_field() => {}
                Arrival::New => to_heading(state.address, &here, active, MOST_FRAMES_OF_HEADING),
                Arrival::Return(down) => {
                    focus::focus_in_place(HEADING);
                    scroll_back(state.address, down, MOST_FRAMES);
                }
            });
        }
        page
    });
}

/// As soon as there is one; not from a reader who has gone on meanwhile.
fn to_heading(address: Address, page: &str, active: Option<Element>, frames: u32) {
    let has_gone_on = || !focus::is_nowhere() && focus::active() != active;
    if frames == 0 || *address.page.read_untracked() != page || has_gone_on() || focus::focus_first(HEADING) {
        return;
    }
    let page = page.to_owned();
    request_animation_frame(move || to_heading(address, &page, active, frames - 1));
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
