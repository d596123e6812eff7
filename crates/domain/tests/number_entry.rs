//! Typed quantities: every printed form reads back, and no fraction is ever taken for a whole.

use domain::number_entry::{QuantityEntryError, ascii_digits, quantity};
use proptest::prelude::*;

/// Digits zero of the Unicode blocks (UnicodeData.txt, general category Nd): Arabic-Indic, extended
/// Arabic-Indic, Devanagari, full-width.
const ZEROS: [u32; 4] = [0x0660, 0x06F0, 0x0966, 0xFF10];

/// In groups of three, as CLDR prints them: en `,`, de and pt-BR `.`, fr U+202F, es U+A0, de-CH ’.
const SEPARATORS: [&str; 8] = [",", ".", "\u{202F}", "\u{A0}", " ", "’", "'", "\u{66C}"];

fn grouped(n: u32, separator: &str) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// CLDR `#,##,##0.###`, as in India.
fn grouped_in_india(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && (left == 3 || (left > 3 && left % 2 == 1)) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[test]
fn digits_of_unicode() {
    for zero in ZEROS {
        let digits: String = (0..10).filter_map(|n| char::from_u32(zero + n)).collect();
        assert_eq!(ascii_digits(&digits), "0123456789");
    }
}

#[test]
fn table() {
    use QuantityEntryError::*;
    let cases: [(&str, Result<u32, QuantityEntryError>); 46] = [
        ("48", Ok(48)),
        (" 48 ", Ok(48)),
        ("+48", Ok(48)),
        ("007", Ok(7)),
        ("0", Ok(0)),
        ("-0", Ok(0)),
        ("48.0", Ok(48)),
        ("48,0", Ok(48)),
        ("48,00", Ok(48)),
        ("1,200.00", Ok(1200)),
        ("1.200,00", Ok(1200)),
        ("1’200.00", Ok(1200)),
        ("1 200,00", Ok(1200)),
        ("1,234,567", Ok(1_234_567)),
        ("1,00,000", Ok(100_000)),
        ("٤٨", Ok(48)),
        ("١٬٢٠٠", Ok(1200)),
        ("１，２００", Ok(1200)),
        ("\u{200F}٤٨\u{200F}", Ok(48)),
        ("\u{FEFF}48", Ok(48)),
        ("4294967295", Ok(u32::MAX)),
        ("4294967296", Err(TooLarge)),
        ("99999999999999999999", Err(TooLarge)),
        ("", Err(Missing)),
        (" \u{200E}", Err(Missing)),
        ("-3", Err(Negative)),
        ("\u{61C}-3", Err(Negative)),
        ("−3", Err(Negative)),
        ("1.5", Err(Fraction)),
        ("1,5", Err(Fraction)),
        ("0.500", Err(Fraction)),
        ("1,200.50", Err(Fraction)),
        ("1,200.500", Err(Fraction)),
        ("1.200,500", Err(Fraction)),
        ("١٫٥", Err(Fraction)),
        ("1e3", Err(NotANumber)),
        ("0x10", Err(NotANumber)),
        ("48 0", Err(NotANumber)),
        ("48'0", Err(NotANumber)),
        ("12 34", Err(NotANumber)),
        ("1,200,00", Err(NotANumber)),
        ("1..2", Err(NotANumber)),
        (".5", Err(NotANumber)),
        ("5.", Err(NotANumber)),
        ("12-24", Err(NotANumber)),
        ("∞", Err(NotANumber)),
    ];
    for (text, expected) in cases {
        assert_eq!(quantity(text), expected, "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_printed_form_reads_back(n in any::<u32>(), separator in 0..SEPARATORS.len(), zero in 0..ZEROS.len()) {
        let printed = grouped(n, SEPARATORS[separator]);
        prop_assert_eq!(quantity(&printed), Ok(n));
        prop_assert_eq!(quantity(&n.to_string()), Ok(n));
        prop_assert_eq!(quantity(&grouped_in_india(n)), Ok(n));
        let foreign: String = printed.chars().map(|letter| match letter.to_digit(10) {
            Some(digit) => char::from_u32(ZEROS[zero] + digit).unwrap(),
            None => letter,
        }).collect();
        prop_assert_eq!(quantity(&foreign), Ok(n));
    }

    #[test]
    fn no_fraction_is_whole(n in any::<u32>(), separator in 0..4usize, fraction in "[0-9]{0,6}[1-9]") {
        // With a separator of thousands in sight, or not three digits behind: beyond doubt a fraction.
        let (thousands, point) = [(",", "."), (".", ","), ("\u{202F}", ","), ("’", ".")][separator];
        let printed = format!("{}{point}{fraction}", grouped(n, thousands));
        if n >= 1000 || fraction.len() != 3 {
            let read = quantity(&printed);
            prop_assert!(
                matches!(read, Err(QuantityEntryError::Fraction)),
                "{} read as {:?}", printed, read
            );
        }
    }

    #[test]
    fn never_panics_and_reads_only_its_own_digits(text in "\\PC*|[-+0-9.,' x]{0,12}") {
        if let Ok(n) = quantity(&text) {
            let digits: String = ascii_digits(&text).chars().filter(char::is_ascii_digit).collect();
            let significant = digits.trim_start_matches('0');
            prop_assert!(n == 0 || significant.starts_with(&n.to_string()));
        }
    }
}
