//! Money inside a message, written as the browser's `Intl.NumberFormat` writes it for the same reader, with
//! the sign that the storefront asks for. Exact: digits are moved, never computed.

use domain::{Currency, Money};

/// How a language writes an amount.
struct Style {
    group: char,
    /// From how many digits on they stand in threes.
    grouped_from: usize,
    decimal: char,
    sign: Sign,
}

/// Where the currency's sign stands.
enum Sign {
    /// `€12.50`, and `CHF 12.50` with a space behind a letter.
    Before,
    /// `€ 12,50`
    BeforeSpace,
    /// `12,50 €`
    AfterSpace,
}

const POINT: Style = Style { group: ',', grouped_from: 4, decimal: '.', sign: Sign::Before };
const COMMA: Style = Style { group: '.', grouped_from: 4, decimal: ',', sign: Sign::AfterSpace };

const NO_BREAK_SPACE: char = '\u{a0}';
const LEFT_TO_RIGHT: char = '\u{200e}';
const RIGHT_TO_LEFT: char = '\u{200f}';

/// The amount in this language, such as `€1,234.50` or `1.234,50 €`.
pub fn written(money: Money, language: &str) -> String {
    let style = style(language);
    let amount = money.amount();
    let (minus, digits) = match amount.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", amount.as_str()),
    };
    let number = localized(digits, &style);
    let currency = money.currency();
    let sign = sign(&currency, language);
    match style.sign {
        Sign::Before if sign.ends_with(char::is_alphabetic) => {
            format!("{minus}{sign}{NO_BREAK_SPACE}{number}")
        }
        Sign::Before => format!("{minus}{sign}{number}"),
        Sign::BeforeSpace => format!("{minus}{sign}{NO_BREAK_SPACE}{number}"),
        Sign::AfterSpace if language == "ar" => right_to_left(minus, &number, sign),
        Sign::AfterSpace => format!("{minus}{number}{NO_BREAK_SPACE}{sign}"),
    }
}

/// With the marks that keep minus, number and sign in their order.
fn right_to_left(minus: &str, number: &str, sign: &str) -> String {
    let mut written = String::from(RIGHT_TO_LEFT);
    if !minus.is_empty() {
        written.push(LEFT_TO_RIGHT);
    }
    written += &format!("{minus}{number}{NO_BREAK_SPACE}{sign}");
    // The sign of `US$` would leave its letters.
    if sign.ends_with(['$', '£', '¥']) {
        written.push(LEFT_TO_RIGHT);
    }
    written
}

fn localized(digits: &str, style: &Style) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut number = grouped(whole, style.group, style.grouped_from);
    if !fraction.is_empty() {
        number.push(style.decimal);
        number += fraction;
    }
    number
}

/// Digits in threes, from so many on.
pub fn grouped(digits: &str, mark: char, from: usize) -> String {
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() >= from && (digits.len() - at).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(digit);
    }
    written
}

fn style(language: &str) -> Style {
    match language {
        "de" => COMMA,
        "es" => Style { grouped_from: 5, ..COMMA },
        "fr" => Style { group: '\u{202f}', ..COMMA },
        "pt-BR" => Style { sign: Sign::BeforeSpace, ..COMMA },
        "ar" => Style { sign: Sign::AfterSpace, ..POINT },
        _ => POINT,
    }
}

/// What stands for the currency, as short as the storefront writes it; a rare one has its code.
fn sign<'a>(currency: &'a Currency, language: &str) -> &'a str {
    match (currency.code(), language) {
        ("AED", "ar") => "د.إ.\u{200f}",
        ("KWD", "ar") => "د.ك.\u{200f}",
        ("SAR", "ar") => "ر.س.\u{200f}",
        ("CNY", "ar") => "CN¥",
        ("GBP", "ar") => "UK£",
        ("JPY", "ar") => "JP¥",
        ("USD", "ar") => "US$",
        ("CNY" | "JPY", "ja") => "￥",
        ("CNY" | "JPY", _) => "¥",
        ("GBP", _) => "£",
        ("USD", _) => "$",
        ("BRL", _) => "R$",
        ("CZK", _) => "Kč",
        ("DKK" | "NOK" | "SEK", _) => "kr",
        ("EUR", _) => "€",
        ("HUF", _) => "Ft",
        ("INR", _) => "₹",
        ("KRW", _) => "₩",
        ("PLN", _) => "zł",
        (code, _) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" })` of
    /// Node 20 (ICU 78) writes, with `ar-u-nu-latn` as the storefront asks for Arabic and the mark that it adds
    /// behind `US$`.
    #[rustfmt::skip]
    const INTL: &[(&str, &str, &str, &str)] = &[
        ("en", "EUR", "0.05", "€0.05"),
        ("en", "EUR", "999.00", "€999.00"),
        ("en", "EUR", "1234.50", "€1,234.50"),
        ("en", "EUR", "12345.67", "€12,345.67"),
        ("en", "EUR", "-1886.40", "-€1,886.40"),
        ("en", "EUR", "90071992547409.93", "€90,071,992,547,409.93"),
        ("en", "USD", "1234.50", "$1,234.50"),
        ("en", "GBP", "1234.50", "£1,234.50"),
        ("en", "CNY", "1234.50", "¥1,234.50"),
        ("en", "AED", "1234.50", "AED\u{a0}1,234.50"),
        ("en", "CHF", "1234.50", "CHF\u{a0}1,234.50"),
        ("en", "BRL", "1234.50", "R$1,234.50"),
        ("en", "PLN", "1234.50", "zł\u{a0}1,234.50"),
        ("en", "INR", "1234.50", "₹1,234.50"),
        ("en", "SEK", "-12345.60", "-kr\u{a0}12,345.60"),
        ("en", "DKK", "-0.50", "-kr\u{a0}0.50"),
        ("en", "NOK", "7.00", "kr\u{a0}7.00"),
        ("en", "CZK", "7.00", "Kč\u{a0}7.00"),
        ("en", "JPY", "1234567", "¥1,234,567"),
        ("en", "KRW", "1234", "₩1,234"),
        ("en", "KWD", "1234.500", "KWD\u{a0}1,234.500"),
        ("en", "SAR", "1234.50", "SAR\u{a0}1,234.50"),
        ("zh-CN", "EUR", "0.05", "€0.05"),
        ("zh-CN", "EUR", "999.00", "€999.00"),
        ("zh-CN", "EUR", "1234.50", "€1,234.50"),
        ("zh-CN", "EUR", "12345.67", "€12,345.67"),
        ("zh-CN", "EUR", "-1886.40", "-€1,886.40"),
        ("zh-CN", "EUR", "90071992547409.93", "€90,071,992,547,409.93"),
        ("zh-CN", "USD", "1234.50", "$1,234.50"),
        ("zh-CN", "GBP", "1234.50", "£1,234.50"),
        ("zh-CN", "CNY", "1234.50", "¥1,234.50"),
        ("zh-CN", "AED", "1234.50", "AED\u{a0}1,234.50"),
        ("zh-CN", "CHF", "1234.50", "CHF\u{a0}1,234.50"),
        ("zh-CN", "BRL", "1234.50", "R$1,234.50"),
        ("zh-CN", "PLN", "1234.50", "zł\u{a0}1,234.50"),
        ("zh-CN", "INR", "1234.50", "₹1,234.50"),
        ("zh-CN", "SEK", "-12345.60", "-kr\u{a0}12,345.60"),
        ("zh-CN", "DKK", "-0.50", "-kr\u{a0}0.50"),
        ("zh-CN", "NOK", "7.00", "kr\u{a0}7.00"),
        ("zh-CN", "CZK", "7.00", "Kč\u{a0}7.00"),
        ("zh-CN", "JPY", "1234567", "¥1,234,567"),
        ("zh-CN", "KRW", "1234", "₩1,234"),
        ("zh-CN", "KWD", "1234.500", "KWD\u{a0}1,234.500"),
        ("zh-CN", "SAR", "1234.50", "SAR\u{a0}1,234.50"),
        ("es", "EUR", "0.05", "0,05\u{a0}€"),
        ("es", "EUR", "999.00", "999,00\u{a0}€"),
        ("es", "EUR", "1234.50", "1234,50\u{a0}€"),
        ("es", "EUR", "12345.67", "12.345,67\u{a0}€"),
        ("es", "EUR", "-1886.40", "-1886,40\u{a0}€"),
        ("es", "EUR", "90071992547409.93", "90.071.992.547.409,93\u{a0}€"),
        ("es", "USD", "1234.50", "1234,50\u{a0}$"),
        ("es", "GBP", "1234.50", "1234,50\u{a0}£"),
        ("es", "CNY", "1234.50", "1234,50\u{a0}¥"),
        ("es", "AED", "1234.50", "1234,50\u{a0}AED"),
        ("es", "CHF", "1234.50", "1234,50\u{a0}CHF"),
        ("es", "BRL", "1234.50", "1234,50\u{a0}R$"),
        ("es", "PLN", "1234.50", "1234,50\u{a0}zł"),
        ("es", "INR", "1234.50", "1234,50\u{a0}₹"),
        ("es", "SEK", "-12345.60", "-12.345,60\u{a0}kr"),
        ("es", "DKK", "-0.50", "-0,50\u{a0}kr"),
        ("es", "NOK", "7.00", "7,00\u{a0}kr"),
        ("es", "CZK", "7.00", "7,00\u{a0}Kč"),
        ("es", "JPY", "1234567", "1.234.567\u{a0}¥"),
        ("es", "KRW", "1234", "1234\u{a0}₩"),
        ("es", "KWD", "1234.500", "1234,500\u{a0}KWD"),
        ("es", "SAR", "1234.50", "1234,50\u{a0}SAR"),
        ("fr", "EUR", "0.05", "0,05\u{a0}€"),
        ("fr", "EUR", "999.00", "999,00\u{a0}€"),
        ("fr", "EUR", "1234.50", "1\u{202f}234,50\u{a0}€"),
        ("fr", "EUR", "12345.67", "12\u{202f}345,67\u{a0}€"),
        ("fr", "EUR", "-1886.40", "-1\u{202f}886,40\u{a0}€"),
        ("fr", "EUR", "90071992547409.93", "90\u{202f}071\u{202f}992\u{202f}547\u{202f}409,93\u{a0}€"),
        ("fr", "USD", "1234.50", "1\u{202f}234,50\u{a0}$"),
        ("fr", "GBP", "1234.50", "1\u{202f}234,50\u{a0}£"),
        ("fr", "CNY", "1234.50", "1\u{202f}234,50\u{a0}¥"),
        ("fr", "AED", "1234.50", "1\u{202f}234,50\u{a0}AED"),
        ("fr", "CHF", "1234.50", "1\u{202f}234,50\u{a0}CHF"),
        ("fr", "BRL", "1234.50", "1\u{202f}234,50\u{a0}R$"),
        ("fr", "PLN", "1234.50", "1\u{202f}234,50\u{a0}zł"),
        ("fr", "INR", "1234.50", "1\u{202f}234,50\u{a0}₹"),
        ("fr", "SEK", "-12345.60", "-12\u{202f}345,60\u{a0}kr"),
        ("fr", "DKK", "-0.50", "-0,50\u{a0}kr"),
        ("fr", "NOK", "7.00", "7,00\u{a0}kr"),
        ("fr", "CZK", "7.00", "7,00\u{a0}Kč"),
        ("fr", "JPY", "1234567", "1\u{202f}234\u{202f}567\u{a0}¥"),
        ("fr", "KRW", "1234", "1\u{202f}234\u{a0}₩"),
        ("fr", "KWD", "1234.500", "1\u{202f}234,500\u{a0}KWD"),
        ("fr", "SAR", "1234.50", "1\u{202f}234,50\u{a0}SAR"),
        ("de", "EUR", "0.05", "0,05\u{a0}€"),
        ("de", "EUR", "999.00", "999,00\u{a0}€"),
        ("de", "EUR", "1234.50", "1.234,50\u{a0}€"),
        ("de", "EUR", "12345.67", "12.345,67\u{a0}€"),
        ("de", "EUR", "-1886.40", "-1.886,40\u{a0}€"),
        ("de", "EUR", "90071992547409.93", "90.071.992.547.409,93\u{a0}€"),
        ("de", "USD", "1234.50", "1.234,50\u{a0}$"),
        ("de", "GBP", "1234.50", "1.234,50\u{a0}£"),
        ("de", "CNY", "1234.50", "1.234,50\u{a0}¥"),
        ("de", "AED", "1234.50", "1.234,50\u{a0}AED"),
        ("de", "CHF", "1234.50", "1.234,50\u{a0}CHF"),
        ("de", "BRL", "1234.50", "1.234,50\u{a0}R$"),
        ("de", "PLN", "1234.50", "1.234,50\u{a0}zł"),
        ("de", "INR", "1234.50", "1.234,50\u{a0}₹"),
        ("de", "SEK", "-12345.60", "-12.345,60\u{a0}kr"),
        ("de", "DKK", "-0.50", "-0,50\u{a0}kr"),
        ("de", "NOK", "7.00", "7,00\u{a0}kr"),
        ("de", "CZK", "7.00", "7,00\u{a0}Kč"),
        ("de", "JPY", "1234567", "1.234.567\u{a0}¥"),
        ("de", "KRW", "1234", "1.234\u{a0}₩"),
        ("de", "KWD", "1234.500", "1.234,500\u{a0}KWD"),
        ("de", "SAR", "1234.50", "1.234,50\u{a0}SAR"),
        ("ja", "EUR", "0.05", "€0.05"),
        ("ja", "EUR", "999.00", "€999.00"),
        ("ja", "EUR", "1234.50", "€1,234.50"),
        ("ja", "EUR", "12345.67", "€12,345.67"),
        ("ja", "EUR", "-1886.40", "-€1,886.40"),
        ("ja", "EUR", "90071992547409.93", "€90,071,992,547,409.93"),
        ("ja", "USD", "1234.50", "$1,234.50"),
        ("ja", "GBP", "1234.50", "£1,234.50"),
        ("ja", "CNY", "1234.50", "￥1,234.50"),
        ("ja", "AED", "1234.50", "AED\u{a0}1,234.50"),
        ("ja", "CHF", "1234.50", "CHF\u{a0}1,234.50"),
        ("ja", "BRL", "1234.50", "R$1,234.50"),
        ("ja", "PLN", "1234.50", "zł\u{a0}1,234.50"),
        ("ja", "INR", "1234.50", "₹1,234.50"),
        ("ja", "SEK", "-12345.60", "-kr\u{a0}12,345.60"),
        ("ja", "DKK", "-0.50", "-kr\u{a0}0.50"),
        ("ja", "NOK", "7.00", "kr\u{a0}7.00"),
        ("ja", "CZK", "7.00", "Kč\u{a0}7.00"),
        ("ja", "JPY", "1234567", "￥1,234,567"),
        ("ja", "KRW", "1234", "₩1,234"),
        ("ja", "KWD", "1234.500", "KWD\u{a0}1,234.500"),
        ("ja", "SAR", "1234.50", "SAR\u{a0}1,234.50"),
        ("pt-BR", "EUR", "0.05", "€\u{a0}0,05"),
        ("pt-BR", "EUR", "999.00", "€\u{a0}999,00"),
        ("pt-BR", "EUR", "1234.50", "€\u{a0}1.234,50"),
        ("pt-BR", "EUR", "12345.67", "€\u{a0}12.345,67"),
        ("pt-BR", "EUR", "-1886.40", "-€\u{a0}1.886,40"),
        ("pt-BR", "EUR", "90071992547409.93", "€\u{a0}90.071.992.547.409,93"),
        ("pt-BR", "USD", "1234.50", "$\u{a0}1.234,50"),
        ("pt-BR", "GBP", "1234.50", "£\u{a0}1.234,50"),
        ("pt-BR", "CNY", "1234.50", "¥\u{a0}1.234,50"),
        ("pt-BR", "AED", "1234.50", "AED\u{a0}1.234,50"),
        ("pt-BR", "CHF", "1234.50", "CHF\u{a0}1.234,50"),
        ("pt-BR", "BRL", "1234.50", "R$\u{a0}1.234,50"),
        ("pt-BR", "PLN", "1234.50", "zł\u{a0}1.234,50"),
        ("pt-BR", "INR", "1234.50", "₹\u{a0}1.234,50"),
        ("pt-BR", "SEK", "-12345.60", "-kr\u{a0}12.345,60"),
        ("pt-BR", "DKK", "-0.50", "-kr\u{a0}0,50"),
        ("pt-BR", "NOK", "7.00", "kr\u{a0}7,00"),
        ("pt-BR", "CZK", "7.00", "Kč\u{a0}7,00"),
        ("pt-BR", "JPY", "1234567", "¥\u{a0}1.234.567"),
        ("pt-BR", "KRW", "1234", "₩\u{a0}1.234"),
        ("pt-BR", "KWD", "1234.500", "KWD\u{a0}1.234,500"),
        ("pt-BR", "SAR", "1234.50", "SAR\u{a0}1.234,50"),
        ("ar", "EUR", "0.05", "\u{200f}0.05\u{a0}€"),
        ("ar", "EUR", "999.00", "\u{200f}999.00\u{a0}€"),
        ("ar", "EUR", "1234.50", "\u{200f}1,234.50\u{a0}€"),
        ("ar", "EUR", "12345.67", "\u{200f}12,345.67\u{a0}€"),
        ("ar", "EUR", "-1886.40", "\u{200f}\u{200e}-1,886.40\u{a0}€"),
        ("ar", "EUR", "90071992547409.93", "\u{200f}90,071,992,547,409.93\u{a0}€"),
        ("ar", "USD", "1234.50", "\u{200f}1,234.50\u{a0}US$\u{200e}"),
        ("ar", "GBP", "1234.50", "\u{200f}1,234.50\u{a0}UK£\u{200e}"),
        ("ar", "CNY", "1234.50", "\u{200f}1,234.50\u{a0}CN¥\u{200e}"),
        ("ar", "AED", "1234.50", "\u{200f}1,234.50\u{a0}د.إ.\u{200f}"),
        ("ar", "CHF", "1234.50", "\u{200f}1,234.50\u{a0}CHF"),
        ("ar", "BRL", "1234.50", "\u{200f}1,234.50\u{a0}R$\u{200e}"),
        ("ar", "PLN", "1234.50", "\u{200f}1,234.50\u{a0}zł"),
        ("ar", "INR", "1234.50", "\u{200f}1,234.50\u{a0}₹"),
        ("ar", "SEK", "-12345.60", "\u{200f}\u{200e}-12,345.60\u{a0}kr"),
        ("ar", "DKK", "-0.50", "\u{200f}\u{200e}-0.50\u{a0}kr"),
        ("ar", "NOK", "7.00", "\u{200f}7.00\u{a0}kr"),
        ("ar", "CZK", "7.00", "\u{200f}7.00\u{a0}Kč"),
        ("ar", "JPY", "1234567", "\u{200f}1,234,567\u{a0}JP¥\u{200e}"),
        ("ar", "KRW", "1234", "\u{200f}1,234\u{a0}₩"),
        ("ar", "KWD", "1234.500", "\u{200f}1,234.500\u{a0}د.ك.\u{200f}"),
        ("ar", "SAR", "1234.50", "\u{200f}1,234.50\u{a0}ر.س.\u{200f}"),
    ];

    #[test]
    fn money_is_written_as_the_browser_writes_it() {
        for &(language, currency, amount, expected) in INTL {
            let currency: Currency = currency.parse().expect("a currency");
            let money = Money::parse(amount, currency).expect("an amount");
            assert_eq!(written(money, language), expected, "{language} {currency} {amount}");
        }
    }
}
