//! A text with the parts marked that the search found.

use leptos::prelude::*;

use crate::state::catalogue::OpenCatalogue;

/// Unmarked until there is a catalogue in the browser that knows what was found.
pub fn marked(opened: Option<&dyn OpenCatalogue>, text: &str, words: &str) -> AnyView {
    let Some(opened) = opened.filter(|_| !words.trim().is_empty()) else {
        return text.to_owned().into_any();
    };
    let mut parts = Vec::new();
    let mut shown = 0;
    for range in opened.highlight(text, words) {
        parts.push(text.get(shown..range.start).unwrap_or_default().to_owned().into_any());
        let found = text.get(range.clone()).unwrap_or_default().to_owned();
        parts.push(view! { <mark>{found}</mark> }.into_any());
        shown = range.end;
    }
    parts.push(text.get(shown..).unwrap_or_default().to_owned().into_any());
    parts.into_any()
}
