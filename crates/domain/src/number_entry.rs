//! Numbers as people type and paste them: other digits, separators of thousands. A quantity is
//! whole, so three digits behind a separator are thousands; all else that is open to two readings is
//! refused, never guessed. Knows no language and no unit: units are `order_entry`'s business.

use serde::{Deserialize, Serialize};

/// Why a typed quantity is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuantityEntryError {
    /// Nothing was typed.
    Missing,
    /// Not a number at all.
    NotANumber,
    /// Below zero.
    Negative,
    /// A fraction of a unit.
    Fraction,
    /// More than 32 bits of units.
    TooLarge,
    /// It can be read as two different quantities, such as `A,1,200`: 1 or 1,200.
    Ambiguous,
    /// A number of something that is neither a unit nor a carton, such as `6 pallets`.
    UnknownUnit,
}

/// Turns Arabic-Indic, extended Arabic-Indic, Devanagari and full-width digits, and the Arabic and
/// full-width separators and signs, into their ASCII forms.
///
/// ```
/// assert_eq!(domain::number_entry::ascii_digits("١٢٣"), "123");
/// ```
#[must_use]
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

fn ascii_digit(letter: char) -> char {
    let zero = ['\u{660}', '\u{6F0}', '\u{966}', '\u{FF10}'];
    for first in zero {
        let offset = u32::from(letter).wrapping_sub(u32::from(first));
        if let Some(digit) = char::from_digit(offset, 10) {
            return digit;
        }
    }
    match letter {
        '\u{66B}' | '\u{FF0E}' => '.',
        '\u{66C}' | '\u{FF0C}' | '\u{060C}' => ',',
        '\u{2212}' | '\u{FF0D}' => '-',
        '\u{FF0B}' => '+',
        other => other,
    }
}

/// Whether a letter shows nothing and only travels along: byte order and direction marks, joiners.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Reads a whole quantity: `48`, `1,200`, `1.200`, `1 200`, `1'200`, `1,200.00`, `1,00,000`, `48.0`,
/// `٤٨`.
///
/// A separator is one of thousands if every group behind it has three digits (or, with commas, two
/// and at last three, as in India). A point or comma behind all others begins a fraction, which may
/// only be zeros: `1.5`, `1,50` and `1,200.500` are refused.
///
/// # Errors
/// [`QuantityEntryError`] names what is wrong.
///
/// ```
/// use domain::number_entry::{quantity, QuantityEntryError};
/// assert_eq!(quantity("1.200"), Ok(1200));
/// assert_eq!(quantity("1,200.00"), Ok(1200));
/// assert_eq!(quantity("1,5"), Err(QuantityEntryError::Fraction));
/// assert_eq!(quantity("1e3"), Err(QuantityEntryError::NotANumber));
/// ```
pub fn quantity(text: &str) -> Result<u32, QuantityEntryError> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return whole(text);
    }
    let text: String = ascii_digits(text).chars().filter(|letter| !is_invisible(*letter)).collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(QuantityEntryError::Missing);
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = grouped(digits)?;
    if negative && value > 0 { Err(QuantityEntryError::Negative) } else { Ok(value) }
}

fn whole(digits: &str) -> Result<u32, QuantityEntryError> {
    digits.parse().map_err(|_| QuantityEntryError::TooLarge)
}

/// One sign for each kind of separator; `None` for anything else.
const fn separator(letter: char) -> Option<char> {
    match letter {
        '.' | ',' => Some(letter),
        '\'' | '’' => Some('\''),
        ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' => Some(' '),
        _ => None,
    }
}

fn grouped(text: &str) -> Result<u32, QuantityEntryError> {
    let separators: Vec<char> = text.chars().filter_map(separator).collect();
    let groups: Vec<&str> = text.split(|letter| separator(letter).is_some()).collect();
    let all_digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    if !groups.iter().all(all_digits) {
        return Err(QuantityEntryError::NotANumber);
    }
    let (Some((&last, others)), Some((&fraction, integer))) = (separators.split_last(), groups.split_last())
    else {
        return whole(text);
    };
    if others.iter().all(|other| *other == last) && are_thousands(&groups, last) {
        return whole(&groups.concat());
    }
    // Not thousands, so what is behind the last point or comma is a fraction.
    let thousands = match others.split_first() {
        None => true,
        Some((first, rest)) => {
            *first != last && rest.iter().all(|other| other == first) && are_thousands(integer, *first)
        }
    };
    if !thousands || !matches!(last, '.' | ',') {
        return Err(QuantityEntryError::NotANumber);
    }
    // Excel writes 48 as 48.0 or 48.00 when the column has decimals.
    if fraction.bytes().all(|byte| byte == b'0') {
        whole(&integer.concat())
    } else {
        Err(QuantityEntryError::Fraction)
    }
}

fn are_thousands(groups: &[&str], separator: char) -> bool {
    let Some((first, rest)) = groups.split_first() else {
        return false;
    };
    let Some((last, middle)) = rest.split_last() else {
        return false;
    };
    let of = |size: usize| middle.iter().all(|group| group.len() == size);
    let western = first.len() <= 3 && of(3);
    let indian = separator == ',' && first.len() <= 2 && of(2);
    !first.starts_with('0') && last.len() == 3 && (western || indian)
}
