//! The server's own words: Fluent messages of `locales/`, in the reader's language.
//!
//! Knows which languages there are and how a reader asks for one. Money ([`Message::money`]) and counts
//! ([`Message::count`]) are written as the language writes them, and counts choose its plural; other numbers
//! are given to a message as text. The storefront formats what it shows itself.

mod money;

use std::collections::HashMap;
use std::sync::LazyLock;

use api::settings::{LANGUAGES, language_for};
use domain::Money;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;

/// One of the eight languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(&'static str);

/// A message and its arguments, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Argument {
    Text(String),
    Count(u64),
    Money(Money),
}

type Bundle = FluentBundle<FluentResource>;

macro_rules! sources {
    ($($language:literal),*) => {
        [$((
            $language,
            [
                include_str!(concat!("../../../locales/", $language, "/problems.ftl")),
                include_str!(concat!("../../../locales/", $language, "/refusals.ftl")),
                include_str!(concat!("../../../locales/", $language, "/scenarios.ftl")),
                // What the catalogue says before the storefront runs: see `site::shell`.
                include_str!(concat!("../../../locales/", $language, "/common.ftl")),
                include_str!(concat!("../../../locales/", $language, "/catalogue.ftl")),
                include_str!(concat!("../../../locales/", $language, "/trade.ftl")),
                include_str!(concat!("../../../locales/", $language, "/calculators.ftl")),
                include_str!(concat!("../../../locales/", $language, "/ladder.ftl")),
                include_str!(concat!("../../../locales/", $language, "/workbook.ftl")),
            ].as_slice(),
        )),*]
    };
}

static BUNDLES: LazyLock<HashMap<&'static str, Bundle>> = LazyLock::new(|| {
    sources!("en", "zh-CN", "es", "fr", "de", "ja", "pt-BR", "ar")
        .into_iter()
        .map(|(language, sources)| (language, bundle(language, sources)))
        .collect()
});

fn bundle(language: &'static str, sources: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.parse().into_iter().collect());
    // A SKU or a sum inside Arabic text would otherwise turn its neighbours around.
    bundle.set_use_isolating(language == "ar");
    bundle.set_formatter(Some(match language {
        "de" | "pt-BR" => grouped::<'.', 4, _>,
        "es" => grouped::<'.', 5, _>,
        "fr" => grouped::<'\u{202f}', 4, _>,
        _ => grouped::<',', 4, _>,
    }));
    for source in sources {
        // The storefront's build refuses files with errors; what could be read is used.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A count as a bundle chooses its plural by it.
///
/// `intl_pluralrules` 7 compares the whole number where the rule of Arabic takes its last two digits:
/// 932 would not be among 11 to 99. It is given these two, and the count itself in the one option that
/// says nothing about a whole number.
fn counted(count: u64) -> FluentNumber {
    let last_two = if count > 100 && count % 100 >= 3 { count % 100 } else { count };
    let mut number = FluentNumber::from(last_two);
    number.options.maximum_fraction_digits = usize::try_from(count).ok();
    number
}

/// A count with its digits in threes, from so many digits on, as the browser's `Intl` writes them.
fn grouped<const MARK: char, const FROM: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(money::grouped(&number.options.maximum_fraction_digits?.to_string(), MARK, FROM))
}

impl Language {
    pub const ENGLISH: Self = Self("en");

    /// The tag: `zh-CN`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Which way it is written, as `dir` says it.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.0 == "ar" { "rtl" } else { "ltr" }
    }

    /// The language with this tag or the nearest to it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        language_for(tag).map(Self)
    }

    /// All eight.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(|(code, _)| Self(code))
    }

    /// The best of the eight for an `Accept-Language` header; `None` where it names none of them.
    #[must_use]
    pub fn accepted(headers: &HeaderMap) -> Option<Self> {
        let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut best: Option<(u32, Self)> = None;
        for choice in header.split(',') {
            let (tag, quality) = choice.split_once(';').unwrap_or((choice, "q=1"));
            let quality = thousandths(quality.trim().trim_start_matches("q="));
            let known = Self::from_tag(tag.trim()).filter(|_| quality > 0);
            if let Some(language) = known
                && best.is_none_or(|(present, _)| quality > present)
            {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// `0.8` as 800, without floats.
fn thousandths(quality: &str) -> u32 {
    let (whole, fraction) = quality.split_once('.').unwrap_or((quality, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    let whole: u32 = whole.parse().unwrap_or(0);
    whole.min(1) * 1000 + digits.parse::<u32>().unwrap_or(0)
}

impl Message {
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, Argument::Text(value.to_string())));
        self
    }

    /// With one more argument, of which there may be one or many.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: u64) -> Self {
        self.arguments.push((name, Argument::Count(count)));
        self
    }

    /// With one more argument, an amount.
    #[must_use]
    pub fn money(mut self, name: &'static str, money: Money) -> Self {
        self.arguments.push((name, Argument::Money(money)));
        self
    }

    /// The words, in this language; in English where the language lacks them.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        self.written(language.code())
            .or_else(|| self.written(Language::ENGLISH.code()))
            .unwrap_or_else(|| self.id.to_owned())
    }

    fn written(&self, language: &str) -> Option<String> {
        let bundle = BUNDLES.get(language)?;
        let pattern = bundle.get_message(self.id)?.value()?;
        let mut arguments = FluentArgs::new();
        for (name, value) in &self.arguments {
            match value {
                Argument::Text(text) => arguments.set(*name, text.as_str()),
                Argument::Count(count) => arguments.set(*name, counted(*count)),
                Argument::Money(money) => arguments.set(*name, money::written(*money, language)),
            }
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(header: &str) -> Option<&'static str> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, header.parse().expect("a header value"));
        Language::accepted(&headers).map(Language::code)
    }

    #[test]
    fn counts_are_written_as_the_language_groups_them() {
        let written = |language: &str, count: u64| {
            let language = Language::from_tag(language).expect("a language");
            Message::new("catalogue-count").count("count", count).in_language(language)
        };
        assert_eq!(written("en", 1), "1 product");
        assert_eq!(written("en", 1_234_567), "1,234,567 products");
        assert!(written("de", 1234).starts_with("1.234 "));
        assert!(written("es", 1234).starts_with("1234 "));
        assert!(written("es", 12_345).starts_with("12.345 "));
        assert!(written("fr", 1234).starts_with("1\u{202f}234"));
        assert_eq!(written("ar", 1234), "\u{2068}1,234\u{2069} منتجًا");
        assert_eq!(written("ar", 1205), "\u{2068}1,205\u{2069} منتجات");
        assert_eq!(written("ar", 300), "\u{2068}300\u{2069} منتج");
    }

    #[test]
    fn amounts_are_written_as_the_language_writes_them() {
        let total = Money::from_minor(188_640, domain::Currency::EUR);
        let written = |language: &str| {
            let language = Language::from_tag(language).expect("a language");
            Message::new("order-total-changed")
                .money("confirmed", total)
                .money("now", total)
                .in_language(language)
        };
        assert!(written("en").starts_with("You confirmed €1,886.40; today it comes to €1,886.40."));
        assert!(written("de").starts_with("Bestätigt haben Sie 1.886,40\u{a0}€;"));
        assert!(written("ar").contains("\u{2068}\u{200f}1,886.40\u{a0}€\u{2069}"));
    }

    #[test]
    fn the_best_accepted_language_wins() {
        assert_eq!(accepted("nl, pt;q=0.4, de-AT;q=0.8, en;q=0.5"), Some("de"));
        assert_eq!(accepted("zh-Hans-SG"), Some("zh-CN"));
        assert_eq!(accepted("ja;q=0, fr;q=0.001"), Some("fr"));
        assert_eq!(accepted("nl, *"), None);
        assert_eq!(accepted(";;;q=,,"), None);
    }
}
