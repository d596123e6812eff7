//! What the ladder holds, in the reader's words.

use domain::rebate::{Method, RebateError};
use rust_decimal::Decimal;

use super::outcome::Shown;
pub use crate::trade::ladder::{amount, volume};
use crate::{text, trade::percent::percent};

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

/// The code of a method. One that the form does not offer, such as packages out of an agreement, is
/// shown while it is the method.
pub fn code(method: Method) -> &'static str {
    match method {
        Method::Package { .. } => "package",
        other => METHODS.iter().find(|(_, method)| *method == other).map_or("whole", |(code, _)| code),
    }
}

/// What is earned, in per cent of the value bought.
pub fn effective(shown: &Shown) -> Option<String> {
    effective_percent(shown).map(percent)
}

pub fn effective_percent(shown: &Shown) -> Option<Decimal> {
    shown.ladder.earnings.exact.checked_div(*shown.value)?.checked_mul(Decimal::ONE_HUNDRED)
}

pub fn problem(error: &RebateError) -> String {
    match error {
        RebateError::ThresholdsNotRising { .. } => text::ladder_fault_rising(),
        RebateError::OutOfRange { .. } | RebateError::Overflow | RebateError::LineOverflow { .. } => {
            text::calculators_fault_too_large()
        }
        RebateError::TooManyTiers { .. } => {
            text::calculators_fault_too_many(domain::rebate::MAXIMUM_TIERS.to_string())
        }
        _ => text::ladder_fault(),
    }
}
