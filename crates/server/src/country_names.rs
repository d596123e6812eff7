//! What countries are called in the eight languages, as Chromium 156 calls them. Knows no page.

use domain::Country;

use crate::text::Language;

/// A code and its names, under a line of languages.
const NAMES: &str = include_str!("country_names.csv");

/// The country's name in this language.
pub fn country_name(country: Country, language: Language) -> &'static str {
    let languages = NAMES.lines().next().unwrap_or_default().split(',');
    let names = NAMES.lines().find_map(|line| line.strip_prefix(country.code())?.strip_prefix(','));
    let mut named = languages.skip(1).zip(names.unwrap_or_default().split(','));
    named.find(|(known, _)| *known == language.code()).map(|(_, name)| name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for country in Country::all() {
            for language in Language::all() {
                let name = country_name(country, language);
                assert!(!name.is_empty() && name.trim() == name, "{country:?} in {language:?}");
            }
        }
        let germany: Country = "DE".parse().expect("a country");
        let names: Vec<_> = Language::all().map(|language| country_name(germany, language)).collect();
        let expected =
            ["Germany", "德国", "Alemania", "Allemagne", "Deutschland", "ドイツ", "Alemanha", "ألمانيا"];
        assert_eq!(names, expected);
    }
}
