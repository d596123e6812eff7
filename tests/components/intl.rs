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
    assert_eq!(plain(intl::percent_fixed("0.2", 1, "auto")), "20,0 %");
    assert_eq!(plain(intl::percent_fixed("0.05", 0, "exceptZero")), "+5 %");
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
    // The dollar stays at its letters.
    assert!(intl::money("-80000", "USD").ends_with("US$\u{200e}"));
    assert!(!intl::money("403.20", "EUR").ends_with('\u{200e}'));
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

/// What `Intl` itself makes of a number.
fn asked(locale: &str, options: &[(&str, &str)], decimal: &str) -> String {
    let given = js_sys::Object::new();
    for (name, value) in options {
        js_sys::Reflect::set(&given, &(*name).into(), &(*value).into()).unwrap();
    }
    let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).unwrap();
    let constructor = js_sys::Reflect::get(&intl, &"NumberFormat".into()).unwrap().into();
    let object =
        js_sys::Reflect::construct(&constructor, &js_sys::Array::of2(&locale.into(), &given)).unwrap();
    let format: js_sys::Function = js_sys::Reflect::get(&object, &"format".into()).unwrap().into();
    format.call1(&object, &decimal.into()).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
fn numbers_are_written_as_the_browser_writes_them() {
    const LOCALES: [&str; 8] = ["en", "zh-CN", "es", "fr", "de", "ja", "pt-BR", "ar-u-nu-latn"];
    const WHOLES: [&str; 14] = [
        "0",
        "-0",
        "7",
        "12",
        "999",
        "1000",
        "-1234",
        "9999",
        "12345",
        "-99999",
        "123456",
        "1234567",
        "12345678901234567890",
        "007",
    ];
    intl::write_by_pattern();
    for locale in LOCALES {
        intl::set_locale(locale);
        for whole in WHOLES {
            assert_eq!(intl::number(whole), asked(locale, &[], whole), "{locale} {whole}");
            for fraction in ["", ".5", ".50", ".99", ".345", ".0005"] {
                let amount = format!("{whole}{fraction}");
                let digits = (fraction.len().max(1) - 1).to_string();
                assert_eq!(intl::number(&amount), asked(locale, &[], &amount), "{locale} {amount}");
                for currency in ["EUR", "USD", "JPY", "KWD", "AED", "CNY", "BRL"] {
                    let mut options = vec![
                        ("style", "currency"),
                        ("currency", currency),
                        ("currencyDisplay", "narrowSymbol"),
                    ];
                    if fraction.len() > 3 {
                        options.extend([
                            ("minimumFractionDigits", &*digits),
                            ("maximumFractionDigits", &digits),
                        ]);
                    }
                    // The first is asked of the browser, the second written by what it taught.
                    for _ in 0..2 {
                        let written = intl::money(&amount, currency);
                        // But for the mark that keeps a dollar at its letters.
                        let written = written.trim_end_matches('\u{200e}');
                        assert_eq!(written, asked(locale, &options, &amount), "{locale} {amount} {currency}");
                    }
                }
                for decimals in [0, 1, 2, 3] {
                    let count = decimals.to_string();
                    let options = [("minimumFractionDigits", &*count), ("maximumFractionDigits", &count)];
                    for _ in 0..2 {
                        let written = intl::fixed(&amount, decimals);
                        assert_eq!(written, asked(locale, &options, &amount), "{locale} {amount} {decimals}");
                    }
                }
            }
        }
    }
    intl::set_locale("en");
}

#[wasm_bindgen_test]
fn what_is_no_number_is_left_to_the_browser() {
    intl::write_by_pattern();
    intl::set_locale("en");
    for text in ["", ".", "-", "1.2.3", "1e3", "--1", "abc", "١٢", ".5", "5."] {
        for _ in 0..2 {
            assert_eq!(intl::number(text), asked("en", &[], text), "{text}");
        }
    }
}
