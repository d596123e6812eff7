//! What is wrong with a typed quantity, in words, and what would be right.

use domain::{
    QuantityRule,
    number_entry::{self, QuantityEntryError},
};

use super::quantity_rule::{Fix, fixes, refusal_with_cart};
use crate::text;

/// Why a typed quantity is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryProblem {
    pub words: String,
    /// The nearest quantities that may be ordered, for one-tap corrections.
    pub fixes: Vec<Fix>,
}

/// `None` for an empty field and for a quantity that may be ordered with what the cart has of it.
pub fn problem(typed: &str, rule: QuantityRule, in_cart: u32) -> Option<EntryProblem> {
    let unreadable = |error| Some(EntryProblem { words: words(error), fixes: Vec::new() });
    let quantity = match number_entry::quantity(typed) {
        Err(QuantityEntryError::Missing) | Ok(0) => return None,
        Err(error) => return unreadable(error),
        Ok(quantity) => quantity,
    };
    let Some(total) = quantity.checked_add(in_cart) else {
        return unreadable(QuantityEntryError::TooLarge);
    };
    let refused = rule.check(total).err()?;
    Some(EntryProblem { words: refusal_with_cart(&refused, in_cart), fixes: fixes(&refused, in_cart) })
}

pub fn words(error: QuantityEntryError) -> String {
    match error {
        QuantityEntryError::Missing => text::trade_refused_zero(),
        QuantityEntryError::NotANumber => text::trade_entry_not_a_number(),
        QuantityEntryError::Negative => text::trade_entry_negative(),
        QuantityEntryError::Fraction => text::trade_entry_fraction(),
        QuantityEntryError::TooLarge => text::trade_too_large(),
        QuantityEntryError::Ambiguous => text::trade_entry_ambiguous(),
        QuantityEntryError::UnknownUnit => text::trade_entry_unknown_unit(),
    }
}
