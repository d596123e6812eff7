//! Says on paper how many rows of a long list are there: only those that were in view exist.

use leptos::{ev, html, prelude::*};

/// Nothing where all rows are there.
#[component]
pub fn PrintedRows(
    /// A selector that finds one element for each row that is there.
    row: &'static str,
    #[prop(into)] total: Signal<usize>,
    /// Of how many are there, and of how many there are.
    words: fn(usize, usize) -> String,
) -> impl IntoView {
    let note = NodeRef::<html::P>::new();
    // The browser takes the page as it is when the event ends: an effect would come too late.
    let printing = window_event_listener(ev::beforeprint, move |_| {
        if let Some(note) = note.get_untracked() {
            let (shown, total) = (count(row), total.get_untracked());
            let words = if shown < total { words(shown, total) } else { String::new() };
            note.set_text_content(Some(&words));
        }
    });
    on_cleanup(move || printing.remove());
    view! { <p class="print-only" node_ref=note></p> }
}

fn count(selector: &str) -> usize {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector_all(selector).ok());
    found.map_or(0, |found| found.length() as usize)
}
