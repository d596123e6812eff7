//! Every word that a person reads: one typed function per message of `locales/`.
//!
//! Views call `text::cart_title()` plainly, without signals: the whole application is rendered
//! again when the language changes. Owns the loaded messages; knows nothing of the network.

mod argument;
mod pattern;

use std::cell::{Cell, RefCell};

pub use argument::Argument;
pub use pattern::resolve;

use crate::{browser::intl, state::language::Language};

include!(concat!(env!("OUT_DIR"), "/text.rs"));

thread_local! {
    static MESSAGES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static LANGUAGE: Cell<Option<Language>> = const { Cell::new(None) };
}

/// A file of messages that belongs to another build of the application.
#[derive(Debug)]
pub struct OtherVersion;

/// The messages of one language, checked to belong to this build but not yet shown.
pub struct Messages(Vec<String>);

impl Messages {
    /// Reads the file that the build wrote: the version, then each message's pattern.
    pub fn read(json: &str) -> Result<Self, OtherVersion> {
        let lines: Vec<String> = serde_json::from_str(json).map_err(|_| OtherVersion)?;
        match lines.first() {
            Some(version) if version == VERSION => Ok(Self(lines)),
            _ => Err(OtherVersion),
        }
    }

    /// From now on every message is in this language.
    pub fn speak(self, language: Language) {
        intl::set_locale(language.locale());
        LANGUAGE.set(Some(language));
        MESSAGES.with_borrow_mut(|messages| *messages = self.0);
    }
}

/// The language that is spoken now.
pub fn language() -> Language {
    LANGUAGE.get().unwrap_or_else(Language::of_visit)
}

/// The words for a start that failed, in the language asked for, before any messages are there.
pub fn start_failed(language: Language) -> (&'static str, &'static str) {
    (built_in(START_FAILED, language), built_in(START_AGAIN, language))
}

fn built_in(words: &'static [(&str, &str)], language: Language) -> &'static str {
    let found = words.iter().find(|(code, _)| *code == language.code());
    found.map_or("", |(_, words)| words)
}

fn message(number: usize, arguments: &[Argument]) -> String {
    MESSAGES.with_borrow(|messages| {
        // The first line of the file is the version.
        let pattern = messages.get(number + 1).map_or("", String::as_str);
        resolve(pattern, arguments)
    })
}
