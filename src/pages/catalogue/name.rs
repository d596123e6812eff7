//! A text with the parts marked that the search found.

use std::ops::Range;

use leptos::prelude::*;

/// `found` in order, and none over another.
pub fn marked(text: &str, found: &[Range<usize>]) -> AnyView {
    if found.is_empty() {
        return text.to_owned().into_any();
    }
    let mut parts = Vec::new();
    let mut shown = 0;
    for range in found {
        parts.push(text.get(shown..range.start).unwrap_or_default().to_owned().into_any());
        let found = text.get(range.clone()).unwrap_or_default().to_owned();
        parts.push(view! { <mark>{found}</mark> }.into_any());
        shown = range.end;
    }
    parts.push(text.get(shown..).unwrap_or_default().to_owned().into_any());
    parts.into_any()
}
