//! The name of a law or table, as it is called where it holds: English in every language of the screen.

use leptos::prelude::*;

use crate::browser::intl;

#[component]
pub fn SourceName(source: String) -> impl IntoView {
    view! { <bdi lang="en" dir="ltr">{source}</bdi> }
}

/// The same among other words in one line: between marks that keep its own direction.
pub fn source_words(source: &str) -> String {
    if intl::is_right_to_left() { format!("\u{2066}{source}\u{2069}") } else { source.to_owned() }
}
