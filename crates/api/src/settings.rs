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

/// The market to begin in for someone who is not known, by the languages that the browser asks for, the best
/// first: the country that one names, else the main country of the language. A country that the brand does not
/// serve counts for nothing; where none is left, the largest market of the EU, else the brand's first.
///
/// ```
/// use api::settings::{Market, market_for};
/// let market = |country: &str, currency: &str| Market {
///     country: country.parse().unwrap(),
///     name: country.into(),
///     currency: currency.parse().unwrap(),
///     warehouses: vec!["rotterdam".into()],
/// };
/// let markets = [market("AT", "EUR"), market("DE", "EUR"), market("US", "USD")];
/// assert_eq!(market_for(&markets, ["de-AT", "de"]), Some(&markets[0]));
/// assert_eq!(market_for(&markets, ["en-GB", "en"]), Some(&markets[2]), "the United Kingdom is not served");
/// assert_eq!(market_for(&markets, ["sv"]), Some(&markets[1]));
/// ```
pub fn market_for<'a>(
    markets: &'a [Market],
    languages: impl IntoIterator<Item = &'a str>,
) -> Option<&'a Market> {
    let in_country =
        |code: &str| markets.iter().find(|market| market.country.code().eq_ignore_ascii_case(code));
    let of_tag = |tag: &str| {
        // What follows a single letter is no country: `ar-u-nu-latn`.
        let mut parts = tag.split('-').take_while(|part| part.len() > 1);
        let language = parts.next().unwrap_or_default();
        let region = parts.find(|part| part.len() == 2);
        region.and_then(in_country).or_else(|| in_country(main_country(language)))
    };
    languages.into_iter().find_map(of_tag).or_else(|| in_country("DE")).or_else(|| markets.first())
}

/// The country most likely meant by someone who names a language alone; nothing for languages that no screen is
/// written in.
fn main_country(language: &str) -> &'static str {
    match language {
        "en" => "US",
        "zh" => "CN",
        "es" => "ES",
        "fr" => "FR",
        "de" => "DE",
        "ja" => "JP",
        "pt" => "BR",
        "ar" => "AE",
        _ => "",
    }
}

/// `GET /settings`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Settings {
    /// Countries that can be shipped to.
    pub markets: Vec<Market>,
    /// What can be bought in.
    pub currencies: Vec<Currency>,
    /// Where goods leave from.
    pub warehouses: Vec<Warehouse>,
    /// Terms that an order may have.
    pub incoterms: Vec<Incoterm>,
    /// Accounts to try the demo with; empty on a real installation.
    pub demo_accounts: Vec<DemoAccount>,
}

/// A country that can be shipped to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Market {
    /// Where goods are shipped to, ISO 3166 alpha-2.
    pub country: Country,
    /// What the country is called, in the reader's language.
    pub name: String,
    /// The currency usually quoted there.
    pub currency: Currency,
    /// Codes of the warehouses that serve it, preferred first.
    pub warehouses: Vec<String>,
}

/// A warehouse of the brand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Warehouse {
    /// What stock and promises name.
    pub code: String,
    /// Where it stands.
    pub country: Country,
    /// In the reader's language.
    pub name: String,
}

/// An account of the demo data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoAccount {
    /// What to sign in with.
    pub email: String,
    /// The same for all of them.
    pub password: String,
    /// Whose account it is.
    pub name: String,
    /// What it may do.
    pub role: crate::Role,
    /// The name of its company; `None` for the brand's own people.
    pub company: Option<String>,
    /// The country of its company.
    pub country: Option<Country>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn market(country: &str, currency: &str) -> Market {
        Market {
            country: country.parse().expect("a country"),
            name: country.to_owned(),
            currency: currency.parse().expect("a currency"),
            warehouses: Vec::new(),
        }
    }

    #[test]
    fn who_is_not_known_begins_at_home() {
        let markets = [
            market("AE", "AED"),
            market("AT", "EUR"),
            market("BR", "BRL"),
            market("CH", "CHF"),
            market("DE", "EUR"),
            market("US", "USD"),
        ];
        let begins = |languages: &[&'static str]| {
            market_for(&markets, languages.iter().copied()).map(|market| market.country.code().to_owned())
        };
        for (languages, country) in [
            // What the tag names, with a script or an extension in it too.
            (&["en-US", "en"][..], "US"),
            (&["de-CH", "de"], "CH"),
            (&["en-Latn-AT"], "AT"),
            (&["ar-u-nu-latn"], "AE"),
            // The main country of the language, where the brand does not ship to the one named.
            (&["de"], "DE"),
            (&["de", "en-US", "en"], "DE"),
            (&["pt-PT"], "BR"),
            (&["en-NZ"], "US"),
            // Somebody else's language, then one's own.
            (&["sv", "de-AT"], "AT"),
            // Never the first of an alphabet.
            (&["fr-FR"], "DE"),
            (&["sv-SE", "sv"], "DE"),
            (&[], "DE"),
        ] {
            assert_eq!(begins(languages).as_deref(), Some(country), "{languages:?}");
        }
        let abroad = [market("JP", "JPY"), market("SG", "SGD")];
        assert_eq!(market_for(&abroad, ["sv"]), abroad.first());
        assert_eq!(market_for(&[], ["en-US"]), None);
    }
}
