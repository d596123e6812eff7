//! What is wrong with a typed quantity, in words, and what would be right.

use domain::{
    QuantityRule,
    number_entry::{self, QuantityEntryError},
};

use super::quantity_rule::{neighbours, refusal};
use crate::text;

/// Why a typed quantity is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryProblem {
    pub words: String,
    /// The nearest quantities that may be ordered, for one-tap corrections.
    pub fixes: Vec<u32>,
}

/// `None` for an empty field and for a quantity that may be ordered.
pub fn problem(typed: &str, rule: QuantityRule) -> Option<EntryProblem> {
    match number_entry::quantity(typed) {
        Err(QuantityEntryError::Missing) | Ok(0) => None,
        Err(error) => Some(EntryProblem { words: words(error), fixes: Vec::new() }),
        Ok(quantity) => {
            let refused = rule.check(quantity).err()?;
            Some(EntryProblem { words: refusal(&refused), fixes: neighbours(&refused) })
        }
    }
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
