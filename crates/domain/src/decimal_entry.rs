//! Decimals as people type and paste them: other digits, either separator, thousands. What is open to
//! two readings is read as the reader's language writes it. Knows no language: its mark is handed in.

use crate::decimal::{self, DecimalError};
use crate::figure::Figure;
use crate::number_entry::{ascii_digits, is_invisible};

/// Reads a decimal: `1234.5`, `1,234.5`, `1.234,56`, `1 234,56`, `1'234.5`, `١٢٣٫٥`.
///
/// With both separators the last one begins the fraction. A single one with exactly three digits
/// behind it begins a fraction only where `decimal_mark` is that separator; otherwise it stands
/// between thousands.
///
/// # Errors
/// [`DecimalError`] names what is wrong; separators that make no sense are [`DecimalError::NotADecimal`].
///
/// ```
/// use domain::decimal_entry::read;
/// assert_eq!(read("1.234,56", '.').unwrap().to_string(), "1234.56");
/// assert_eq!(read("1,234", '.').unwrap().to_string(), "1234");
/// assert_eq!(read("1,234", ',').unwrap().to_string(), "1.234");
/// assert!(read("1e3", '.').is_err());
/// ```
pub fn read(text: &str, decimal_mark: char) -> Result<Figure, DecimalError> {
    decimal::parse(&joined(text, decimal_mark)?).map(Figure::from)
}

/// The same as text: a point before the fraction, nothing between thousands, every digit as it was
/// typed.
///
/// # Errors
/// As [`read`].
///
/// ```
/// use domain::decimal_entry::plain;
/// assert_eq!(plain("1.234,50", ',').unwrap(), "1234.50");
/// ```
pub fn plain(text: &str, decimal_mark: char) -> Result<String, DecimalError> {
    let joined = joined(text, decimal_mark)?;
    decimal::parse(&joined)?;
    Ok(joined)
}

fn joined(text: &str, decimal_mark: char) -> Result<String, DecimalError> {
    let plain: String = ascii_digits(text)
        .chars()
        .filter(|letter| !letter.is_whitespace() && !is_invisible(*letter) && !matches!(letter, '\'' | '’'))
        .collect();
    let (integer, fraction) = split(&plain, decimal_mark).ok_or(DecimalError::NotADecimal)?;
    Ok(if fraction.is_empty() { integer } else { format!("{integer}.{fraction}") })
}

/// Integer without separators, and fraction.
fn split(text: &str, decimal_mark: char) -> Option<(String, String)> {
    let Some(last) = text.rfind(['.', ',']) else {
        return Some((text.to_owned(), String::new()));
    };
    let (before, after) = text.split_at_checked(last)?;
    let mark = after.chars().next()?;
    let fraction = after.strip_prefix(mark).filter(|fraction| !fraction.is_empty())?;
    let other = if mark == '.' { ',' } else { '.' };
    let is_fraction = if before.contains(mark) {
        false
    } else if before.contains(other) || fraction.len() != 3 || before.trim_start_matches('-').len() > 3 {
        true
    } else {
        mark == decimal_mark
    };
    if is_fraction {
        return Some((without_thousands(before, other)?, fraction.to_owned()));
    }
    if before.contains(other) {
        return None;
    }
    Some((without_thousands(text, mark)?, String::new()))
}

/// `1,234,567` without its separators; `None` where a group has not three digits.
fn without_thousands(text: &str, separator: char) -> Option<String> {
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.trim_start_matches('-').is_empty() {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::read;

    #[test]
    fn as_people_write_them() {
        let cases = [
            ("12.50", '.', "12.5"),
            ("12,50", '.', "12.5"),
            ("1.234.567", ',', "1234567"),
            ("1,234,567.89", ',', "1234567.89"),
            ("1.234,56", '.', "1234.56"),
            ("1 234,56", ',', "1234.56"),
            ("1’234.5", '.', "1234.5"),
            ("-1,5", ',', "-1.5"),
            ("0.125", '.', "0.125"),
            ("1234.567", ',', "1234.567"),
            ("١٢٣٫٥", '.', "123.5"),
            ("１２．５", '.', "12.5"),
        ];
        for (text, mark, expected) in cases {
            assert_eq!(read(text, mark).map(|figure| figure.to_string()).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for text in ["", "1e3", "1,23,4", "1.2.3", "1,234.567,8", "12 %", "--1", "1.", ",5,", "abc"] {
            assert!(read(text, '.').is_err(), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn never_panics(text in ".{0,24}", mark in prop_oneof![Just('.'), Just(',')]) {
            let _ = read(&text, mark);
        }

        #[test]
        fn plain_decimals_come_back(integer in 0_u64..1_000_000, fraction in 1_u32..100) {
            let text = format!("{integer}.{fraction:02}");
            let expected = domain_decimal(&text);
            prop_assert_eq!(read(&text, ',').map(|figure| figure.to_string()).ok(), Some(expected));
        }
    }

    fn domain_decimal(text: &str) -> String {
        crate::decimal::canonical(crate::decimal::parse(text).unwrap())
    }
}
