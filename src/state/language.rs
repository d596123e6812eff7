//! The eight languages of the storefront.

use crate::browser::{document, storage};

/// A language that every message is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Chinese,
    Spanish,
    French,
    German,
    Japanese,
    Portuguese,
    Arabic,
}

const KEPT: storage::Key = storage::Key { name: "language", version: 1 };

impl Language {
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Chinese,
        Self::Spanish,
        Self::French,
        Self::German,
        Self::Japanese,
        Self::Portuguese,
        Self::Arabic,
    ];

    /// The code in addresses, on the wire and in `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-CN",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::German => "de",
            Self::Japanese => "ja",
            Self::Portuguese => "pt-BR",
            Self::Arabic => "ar",
        }
    }

    /// The locale for `Intl`: the trade writes prices and SKUs in Latin digits in Arabic too.
    pub fn locale(self) -> &'static str {
        match self {
            Self::Arabic => "ar-u-nu-latn",
            other => other.code(),
        }
    }

    pub fn direction(self) -> &'static str {
        if self == Self::Arabic { "rtl" } else { "ltr" }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "简体中文",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Japanese => "日本語",
            Self::Portuguese => "Português (Brasil)",
            Self::Arabic => "العربية",
        }
    }

    /// What fits on a small button.
    pub fn short_name(self) -> &'static str {
        match self {
            Self::English => "EN",
            Self::Chinese => "中文",
            Self::Spanish => "ES",
            Self::French => "FR",
            Self::German => "DE",
            Self::Japanese => "日本語",
            Self::Portuguese => "PT",
            Self::Arabic => "ع",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language in the present address, else the one chosen last, else the best of those that
    /// the browser asks for.
    pub fn of_visit() -> Self {
        let path = document::path();
        let in_address = path.split('/').nth(1).and_then(Self::from_code);
        in_address
            .or_else(|| storage::read::<String>(KEPT, "").and_then(|code| Self::from_code(&code)))
            .unwrap_or_else(|| Self::best_of(document::preferred_languages()))
    }

    /// The first wish that we speak, regions aside: `pt-PT` is served by `pt-BR`.
    pub fn best_of(wishes: impl IntoIterator<Item = String>) -> Self {
        let primary = |code: &str| code.split('-').next().unwrap_or_default().to_lowercase();
        wishes
            .into_iter()
            .find_map(|wish| Self::ALL.into_iter().find(|language| primary(language.code()) == primary(&wish)))
            .unwrap_or_default()
    }

    /// Remembers the choice for the next visit without a language in the address.
    pub fn keep(self) {
        storage::write(KEPT, "", &self.code());
    }
}
