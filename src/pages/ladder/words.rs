//! What the ladder holds, in the reader's words.

use domain::rebate::{Method, RebateError};

use super::outcome::Shown;
pub use crate::trade::ladder::{amount, volume};
use crate::{state::ladder::typed::Unreadable, text, trade::percent::percent};

/// The methods that the form offers: those that a ladder with thresholds and rates has.
pub const METHODS: [(&str, Method); 7] = [
    ("whole", Method::WholeVolume),
    ("marginal", Method::Marginal),
    ("rolling", Method::Rolling),
    ("cumulative", Method::CumulativeTiers),
    ("excess", Method::ExcessOnly),
    ("interpolated", Method::Interpolated),
    ("lump", Method::LumpSum),
];

/// What is earned, in per cent of the value bought.
pub fn effective(shown: &Shown) -> Option<String> {
    let share = shown.ladder.earnings.exact.checked_div(*shown.value)?;
    Some(percent(share.checked_mul(rust_decimal::Decimal::ONE_HUNDRED)?))
}

pub fn unreadable(fault: Unreadable) -> String {
    match fault {
        Unreadable::NotANumber => text::calculators_fault_number(),
        Unreadable::NotADate => text::calculators_fault_date(),
        Unreadable::NotACurrency => text::calculators_fault_currency(),
        Unreadable::Negative => text::calculators_fault_negative(),
    }
}

pub fn problem(error: &RebateError) -> String {
    match error {
        RebateError::ThresholdsNotRising { .. } => text::ladder_fault_rising(),
        RebateError::OutOfRange { .. } | RebateError::Overflow => text::calculators_fault_too_large(),
        RebateError::TooManyTiers { .. } => {
            text::calculators_fault_too_many(domain::rebate::MAXIMUM_TIERS.to_string())
        }
        _ => text::ladder_fault(),
    }
}
