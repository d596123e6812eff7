//! The language of the screen: one of the eight that every message is written in.

use api::settings::{LANGUAGES, language_for};

use crate::browser::{document, location, storage};

/// A language by its code, known to be one of [`LANGUAGES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static str);

const KEPT: storage::Key = storage::Key { name: "language", version: 1 };

impl Default for Language {
    fn default() -> Self {
        Self("en")
    }
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(|(code, _)| Self(code))
    }

    /// The language with exactly this code, as addresses write it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|language| language.0 == code)
    }

    /// The code in addresses, on the wire and in `lang`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The locale for `Intl`: the trade writes prices and SKUs in Latin digits in Arabic too.
    pub fn locale(self) -> &'static str {
        if self.0 == "ar" { "ar-u-nu-latn" } else { self.0 }
    }

    pub fn direction(self) -> &'static str {
        if self.0 == "ar" { "rtl" } else { "ltr" }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        LANGUAGES.iter().find(|(code, _)| *code == self.0).map_or(self.0, |(_, name)| name)
    }

    /// What fits on a small button.
    pub fn short_name(self) -> &'static str {
        match self.0 {
            "zh-CN" => "中文",
            "es" => "ES",
            "fr" => "FR",
            "de" => "DE",
            "ja" => "日本語",
            "pt-BR" => "PT",
            "ar" => "ع",
            _ => "EN",
        }
    }

    /// The language in the present address, else the one chosen last, else the best of those that
    /// the browser asks for.
    pub fn of_visit() -> Self {
        let path = location::path();
        let wished = || document::preferred_languages().iter().find_map(|tag| language_for(tag)).map(Self);
        path.split('/')
            .nth(1)
            .and_then(Self::from_code)
            .or_else(|| storage::read::<String>(KEPT, "").and_then(|code| Self::from_code(&code)))
            .or_else(wished)
            .unwrap_or_default()
    }

    /// Remembers the choice for the next visit without a language in the address.
    pub fn keep(self) {
        storage::write(KEPT, "", &self.0);
    }
}
