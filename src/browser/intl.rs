//! Numbers, money, dates, names and plurals as the reader's locale writes them, by the browser's
//! own `Intl`.
//!
//! Decimals come as strings and stay strings: `Intl.NumberFormat` is exact when fed a string and
//! wrong through `f64` from 17 digits on. Formatters are costly to make and kept per locale.

mod formatter;
mod pattern;

use std::cell::RefCell;

use js_sys::{Array, Date};
use wasm_bindgen::JsValue;

use formatter::Formatter;

thread_local! {
    static LOCALE: RefCell<&'static str> = const { RefCell::new("en") };
}

/// The locale of everything formatted from now on, such as `zh-CN` or `ar-u-nu-latn`.
pub fn set_locale(locale: &'static str) {
    LOCALE.set(locale);
    formatter::forget();
}

/// From now on numbers are written by the pattern that the browser writes them by: for pages with hundreds
/// of them. A first visit does not wait for the code.
pub fn write_by_pattern() {
    formatter::write_with(pattern::write);
}

fn locale() -> &'static str {
    LOCALE.with_borrow(|locale| *locale)
}

/// Whether the locale is written from right to left.
pub fn is_right_to_left() -> bool {
    locale().starts_with("ar")
}

/// `1234.5` as `1,234.5`, at most three decimals.
pub fn number(decimal: &str) -> String {
    // Zeros at the end of a fraction are left out: nothing that a pattern knows.
    match formatter::decimals(decimal) {
        0 => formatter::decimal(decimal, "whole", &[]),
        _ => Formatter::new("NumberFormat", "format", "number", &[]).text(&decimal.into()),
    }
}

/// A number with a fixed count of decimals, so that columns line up.
pub fn fixed(decimal: &str, decimals: u8) -> String {
    let digits = decimals.to_string();
    let key = format!("fixed {digits} {}", formatter::decimals(decimal));
    let options = [("minimumFractionDigits", &*digits), ("maximumFractionDigits", &digits)];
    formatter::decimal(decimal, &key, &options)
}

/// An amount such as `1234.50` and `EUR` as `€1,234.50`, with the currency's own decimals or the
/// amount's, if it has more (a unit price of `0.0345`).
pub fn money(amount: &str, currency: &str) -> String {
    let decimals = formatter::decimals(amount);
    let key = format!("money {currency} {decimals}");
    let digits = decimals.to_string();
    let mut options =
        vec![("style", "currency"), ("currency", currency), ("currencyDisplay", "narrowSymbol")];
    if decimals > 2 {
        options.extend([("minimumFractionDigits", &*digits), ("maximumFractionDigits", &digits)]);
    }
    let mut written = formatter::decimal(amount, &key, &options);
    // From right to left the sign of `US$` would leave its letters.
    if is_right_to_left() && written.ends_with(['$', '£', '¥']) {
        written.push('\u{200e}');
    }
    written
}

/// A ratio such as `0.245` as `24.5 %`, at most one decimal.
pub fn percent(ratio: &str) -> String {
    let options = [("style", "percent"), ("maximumFractionDigits", "1")];
    Formatter::new("NumberFormat", "format", "percent", &options).text(&ratio.into())
}

/// The same with a fixed count of decimals, so that a column lines up; `sign` as `Intl` takes it.
pub fn percent_fixed(ratio: &str, decimals: u32, sign: &str) -> String {
    let digits = decimals.to_string();
    let options = [
        ("style", "percent"),
        ("minimumFractionDigits", &*digits),
        ("maximumFractionDigits", &digits),
        ("signDisplay", sign),
    ];
    Formatter::new("NumberFormat", "format", &format!("percent {digits} {sign}"), &options)
        .text(&ratio.into())
}

/// A measure in a unit that `Intl` knows, such as `kilogram`, `gram` or `centimeter`.
pub fn unit(decimal: &str, unit: &str) -> String {
    let options = [("style", "unit"), ("unit", unit), ("maximumFractionDigits", "2")];
    Formatter::new("NumberFormat", "format", &format!("unit {unit}"), &options).text(&decimal.into())
}

/// How much of a date is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `14 Dec`
    Day,
    /// `14 Dec 2026`
    Date,
    /// `14 December 2026`
    Long,
    /// `14 Dec 2026, 09:30`, in the reader's time zone
    Moment,
}

/// A date (`2026-12-14`) or a moment (`2026-12-14T09:30:00Z`).
pub fn date(iso: &str, style: DateStyle) -> String {
    let moment = Date::new(&iso.into());
    if moment.get_time().is_nan() {
        return iso.to_owned();
    }
    // A bare date is midnight UTC; in the reader's zone it could be the day before.
    let zone: &[(&str, &str)] = if iso.contains('T') { &[] } else { &[("timeZone", "UTC")] };
    let parts: &[(&str, &str)] = match style {
        DateStyle::Day => &[("day", "numeric"), ("month", "short")],
        DateStyle::Date => &[("dateStyle", "medium")],
        DateStyle::Long => &[("dateStyle", "long")],
        DateStyle::Moment => &[("dateStyle", "medium"), ("timeStyle", "short")],
    };
    let options = [zone, parts].concat();
    let key = format!("date {} {}", style as u8, zone.len());
    Formatter::new("DateTimeFormat", "format", &key, &options).text(&moment)
}

/// `DE` as "Germany".
pub fn country(code: &str) -> String {
    display_name("region", code)
}

/// `EUR` as "Euro".
pub fn currency_name(code: &str) -> String {
    display_name("currency", code)
}

fn display_name(kind: &str, code: &str) -> String {
    Formatter::new("DisplayNames", "of", &format!("name {kind}"), &[("type", kind)])
        .try_text(&code.into())
        .unwrap_or_else(|| code.to_owned())
}

/// "Rotterdam, Shenzhen and Dubai".
pub fn list(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let items: Array = items.into_iter().map(|item| JsValue::from_str(item.as_ref())).collect();
    Formatter::new("ListFormat", "format", "list", &[("type", "conjunction")]).text(&items)
}

/// The plural category of a decimal: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn plural(decimal: &str) -> String {
    // The browser makes a float of it. Plural rules look at small numbers and remainders: exact enough.
    Formatter::new("PluralRules", "select", "plural", &[]).text(&decimal.into())
}

/// Compares two words as a dictionary of the locale orders them.
pub fn compare(one: &str, other: &str) -> std::cmp::Ordering {
    Formatter::new("Collator", "compare", "collator", &[("numeric", "true")])
        .number2(&one.into(), &other.into())
        .total_cmp(&0.0)
}

/// The decimal and grouping marks of the locale, to read what a person types.
pub fn marks() -> (char, char) {
    let sample = number("1234567.8");
    let mut found = sample.chars().filter(|character| !character.is_numeric());
    let group = found.next().unwrap_or(',');
    let decimal = found.next_back().unwrap_or('.');
    (decimal, group)
}
