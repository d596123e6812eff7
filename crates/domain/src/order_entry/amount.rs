//! One amount: a number, perhaps with a multiplication sign and a unit: `48`, `x 48`, `6 ctn`, `6箱`.

use super::EntryUnit;
use super::units;
use crate::number_entry::{QuantityEntryError, quantity};

/// The number, and the unit if one is named beside it.
pub(super) fn read(text: &str) -> (Result<u32, QuantityEntryError>, Option<EntryUnit>) {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return (quantity(text), None);
    }
    let text = without_times(text);
    let Some(start) = text.find(char::is_alphabetic) else {
        return (quantity(text), None);
    };
    let Some((number, unit)) = text.split_at_checked(start).filter(|_| start > 0) else {
        return (Err(QuantityEntryError::NotANumber), None);
    };
    match (quantity(number), units::unit(unit)) {
        (Err(QuantityEntryError::Missing | QuantityEntryError::NotANumber), _) => {
            (Err(QuantityEntryError::NotANumber), None)
        }
        (number, Some(unit)) => (number, Some(unit)),
        (number, None) if units::is_word(unit) => (number.and(Err(QuantityEntryError::UnknownUnit)), None),
        _ => (Err(QuantityEntryError::NotANumber), None),
    }
}

/// Whether it is meant as an amount, orderable or not: `48`, `1,5`, `-3`, `6 pallets`.
pub(super) fn is_amount(text: &str) -> bool {
    !matches!(read(text).0, Err(QuantityEntryError::NotANumber | QuantityEntryError::Missing))
}

/// Whether the word stands between SKU and quantity: `LMP-2140-BK x 48`.
pub(super) fn is_times(word: &str) -> bool {
    matches!(word, "x" | "X" | "×" | "*")
}

fn without_times(text: &str) -> &str {
    let signs = ['x', 'X', '×', '*'];
    let text = text.trim();
    text.strip_prefix(signs).or_else(|| text.strip_suffix(signs)).unwrap_or(text).trim()
}
