//! The words in the search field of the header. They follow every key; the address follows a
//! moment later, since browsers limit how often it may change.

use std::time::Duration;

use leptos::prelude::*;

use super::address::Address;
use crate::{api::with_query, browser::timer::Debounce};

/// The name of the words in the address.
pub const QUERY: &str = "q";

const PAUSE: Duration = Duration::from_millis(250);

#[derive(Clone, Copy)]
pub struct SearchText {
    /// What to search for now.
    pub text: RwSignal<String>,
    pause: StoredValue<Debounce, LocalStorage>,
}

impl SearchText {
    pub(super) fn new() -> Self {
        Self { text: RwSignal::new(String::new()), pause: StoredValue::new_local(Debounce::new(PAUSE)) }
    }

    /// Takes over words from the address: after back, forward, or a shared link.
    pub(super) fn follow(&self, address: Address) {
        let text = self.text;
        Effect::new(move |earlier: Option<()>| {
            if address.page.get() == "/catalogue" {
                let wanted = address.query_value(QUERY).unwrap_or_default();
                // Words that were typed before the application ran are there already.
                let is_typed = earlier.is_none() && !text.read_untracked().is_empty();
                if !is_typed && text.get_untracked().trim() != wanted {
                    text.set(wanted);
                }
            }
        });
    }

    /// A key was pressed in the search field.
    pub fn typed(&self, words: String, address: Address) {
        self.text.set(words.clone());
        let write = move || {
            let words = words.trim();
            if address.page.get_untracked() == "/catalogue" {
                address.set_query(&[(QUERY, (!words.is_empty()).then(|| words.to_owned()))]);
            } else if !words.is_empty() {
                address.go(&with_query("/catalogue", &[(QUERY, Some(words))]));
            }
        };
        self.pause.with_value(|pause| pause.call(write));
    }
}
