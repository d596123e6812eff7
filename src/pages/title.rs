//! The name of the page in the browser's tab.

use leptos::prelude::*;

use crate::browser::document;

/// Names the tab after the page: "Cart · Entrepot". Follows signals that `words` reads.
pub fn use_title(words: impl Fn() -> String + 'static) {
    Effect::new(move || document::set_title(&format!("{} · {}", words(), document::brand())));
}
