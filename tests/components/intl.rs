//! Numbers, money and dates by locale, exact beyond the digits of a float.

use entrepot::browser::intl::{self, DateStyle};
use wasm_bindgen_test::wasm_bindgen_test;

/// Spaces that do not break are spaces.
fn plain(text: String) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{200f}', '\u{200e}', '\u{61c}'], "")
}

#[wasm_bindgen_test]
fn decimals_stay_exact() {
    intl::set_locale("en");
    assert_eq!(intl::money("12345678901234567.89", "EUR"), "€12,345,678,901,234,567.89");
    assert_eq!(intl::number("9007199254740993"), "9,007,199,254,740,993");
    assert_eq!(intl::fixed("0.1", 3), "0.100");
}

#[wasm_bindgen_test]
fn money_has_the_digits_of_its_currency_or_its_own() {
    intl::set_locale("en");
    assert_eq!(intl::money("1200", "JPY"), "¥1,200");
    assert_eq!(intl::money("8.9", "EUR"), "€8.90");
    assert_eq!(intl::money("0.0345", "USD"), "$0.0345");
    assert_eq!(intl::money("1.250", "KWD").chars().filter(char::is_ascii_digit).count(), 4);
}

#[wasm_bindgen_test]
fn each_locale_in_its_own_way() {
    intl::set_locale("de");
    assert_eq!(plain(intl::money("1234.5", "EUR")), "1.234,50 €");
    assert_eq!(plain(intl::percent("0.245")), "24,5 %");
    assert_eq!(intl::marks(), (',', '.'));
    assert_eq!(intl::country("DE"), "Deutschland");
    assert_eq!(intl::list(["Rotterdam", "Shenzhen", "Dubai"]), "Rotterdam, Shenzhen und Dubai");
    intl::set_locale("zh-CN");
    assert_eq!(intl::date("2026-12-14", DateStyle::Day), "12月14日");
    intl::set_locale("fr");
    assert_eq!(plain(intl::number("1234567.8")), "1 234 567,8");
    intl::set_locale("ar-u-nu-latn");
    assert_eq!(plain(intl::money("403.20", "EUR")), "403.20 €");
    assert!(intl::is_right_to_left());
    intl::set_locale("en");
    assert!(!intl::is_right_to_left());
}

#[wasm_bindgen_test]
fn a_date_is_the_same_day_everywhere() {
    intl::set_locale("en");
    assert_eq!(intl::date("2026-01-01", DateStyle::Date), "Jan 1, 2026");
    assert_eq!(intl::date("not a date", DateStyle::Date), "not a date");
}

#[wasm_bindgen_test]
fn what_intl_does_not_know_is_shown_as_it_is() {
    intl::set_locale("en");
    assert_eq!(intl::country("not a country"), "not a country");
}
