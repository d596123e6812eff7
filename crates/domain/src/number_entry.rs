//! Numbers as people type and paste them: other digits, separators of thousands, a unit behind.
//! Never guesses: what can be read in two ways is refused.

/// Why a typed quantity is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityEntryError {
    Missing,
    /// Not a number at all.
    NotANumber,
    Negative,
    /// A fraction of a unit.
    Fraction,
    /// More than 32 bits of units.
    TooLarge,
}

/// Turns Arabic-Indic, extended Arabic-Indic, Devanagari and full-width digits, and the Arabic and
/// full-width separators, into their ASCII forms.
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
        other => other,
    }
}

/// Reads a whole quantity: `48`, `1,200`, `1.200`, `1 200`, `1'200`, `48.0`, `٤٨`.
///
/// A separator is one of thousands only if every group behind it has three digits; `1.5` and
/// `1,50` are fractions and refused.
///
/// # Errors
/// [`QuantityEntryError`] names what is wrong.
///
/// ```
/// use domain::number_entry::{quantity, QuantityEntryError};
/// assert_eq!(quantity("1.200"), Ok(1200));
/// assert_eq!(quantity("1,5"), Err(QuantityEntryError::Fraction));
/// assert_eq!(quantity("1e3"), Err(QuantityEntryError::NotANumber));
/// ```
pub fn quantity(text: &str) -> Result<u32, QuantityEntryError> {
    let text = ascii_digits(text);
    let text = text.trim();
    if text.is_empty() {
        return Err(QuantityEntryError::Missing);
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let is_separator =
        |letter: char| matches!(letter, '.' | ',' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}');
    if !digits
        .chars()
        .all(|letter| letter.is_ascii_digit() || is_separator(letter))
    {
        return Err(QuantityEntryError::NotANumber);
    }
    let mut groups = digits.split(is_separator);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    if first.is_empty() || rest.iter().any(|group| group.is_empty()) {
        return Err(QuantityEntryError::NotANumber);
    }
    let thousands =
        first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3);
    let whole = match rest.as_slice() {
        [] => first.to_owned(),
        _ if thousands => first.to_owned() + &rest.concat(),
        // Excel writes 48 as 48.0 or 48.00 when the column has decimals.
        [zeros] if zeros.bytes().all(|byte| byte == b'0') => first.to_owned(),
        [_] => return Err(QuantityEntryError::Fraction),
        [..] => return Err(QuantityEntryError::NotANumber),
    };
    let value: u32 = whole.parse().map_err(|_| QuantityEntryError::TooLarge)?;
    if negative && value > 0 {
        Err(QuantityEntryError::Negative)
    } else {
        Ok(value)
    }
}
