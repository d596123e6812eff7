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
    static FIRST: RefCell<Messages> = const { RefCell::new(Messages(Vec::new())) };
    static LATER: RefCell<Messages> = const { RefCell::new(Messages(Vec::new())) };
    static LANGUAGE: Cell<Option<Language>> = const { Cell::new(None) };
}

/// A file of messages that belongs to another build of the application.
#[derive(Debug)]
pub struct OtherVersion;

/// A file of messages of one language, checked to belong to this build but not yet shown.
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

    /// From now on every message is in this language; `later` holds those that only pages with files
    /// of their own need, if any of these was opened yet.
    pub fn speak(self, later: Option<Self>, language: Language) {
        intl::set_locale(language.locale());
        LANGUAGE.set(Some(language));
        FIRST.set(self);
        LATER.set(later.unwrap_or(Self(Vec::new())));
    }

    /// Takes over the messages that only pages with files of their own need.
    pub fn add(self) {
        LATER.set(self);
    }

    fn resolve(&self, number: usize, arguments: &[Argument]) -> String {
        // The first line of the file is the version.
        let pattern = self.0.get(number + 1).map_or("", String::as_str);
        resolve(pattern, arguments)
    }
}

/// Whether the messages are there that only pages with files of their own need.
pub fn is_complete() -> bool {
    LATER.with_borrow(|messages| !messages.0.is_empty())
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

fn first(number: usize, arguments: &[Argument]) -> String {
    FIRST.with_borrow(|messages| messages.resolve(number, arguments))
}

fn later(number: usize, arguments: &[Argument]) -> String {
    LATER.with_borrow(|messages| messages.resolve(number, arguments))
}
