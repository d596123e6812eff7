//! What everyone may know before signing in: languages, markets, currencies, warehouses.

use domain::{Country, Currency, Incoterm};
use serde::{Deserialize, Serialize};

/// The languages that every screen and message has, with their names in themselves.
pub const LANGUAGES: [(&str, &str); 8] = [
    ("en", "English"),
    ("zh-CN", "简体中文"),
    ("es", "Español"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("ja", "日本語"),
    ("pt-BR", "Português (Brasil)"),
    ("ar", "العربية"),
];

/// The best of [`LANGUAGES`] for a BCP 47 tag: exact, else the same primary language, else none.
///
/// ```
/// use api::settings::language_for;
/// assert_eq!(language_for("zh-Hans-SG"), Some("zh-CN"));
/// assert_eq!(language_for("AR-eg"), Some("ar"));
/// assert_eq!(language_for("nl"), None);
/// ```
#[must_use]
pub fn language_for(tag: &str) -> Option<&'static str> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let codes = || LANGUAGES.iter().map(|(code, _)| *code);
    codes()
        .find(|code| code.eq_ignore_ascii_case(tag))
        .or_else(|| codes().find(|code| primary(code) == primary(tag)))
}

/// `GET /settings`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Settings {
    pub markets: Vec<Market>,
    pub currencies: Vec<Currency>,
    pub warehouses: Vec<Warehouse>,
    pub incoterms: Vec<Incoterm>,
    /// Accounts to try the demo with; empty on a real installation.
    pub demo_accounts: Vec<DemoAccount>,
}

/// A country that can be shipped to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Market {
    pub country: Country,
    /// The currency usually quoted there.
    pub currency: Currency,
    /// Codes of the warehouses that serve it, preferred first.
    pub warehouses: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Warehouse {
    pub code: String,
    pub country: Country,
    /// In the reader's language.
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoAccount {
    pub email: String,
    pub password: String,
    pub name: String,
    pub role: crate::Role,
    pub company: Option<String>,
    pub country: Option<Country>,
}
