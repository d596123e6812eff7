//! Percentages as the rules give them (`24.2`), written by the locale (`24.2 %`).

use rust_decimal::{Decimal, RoundingStrategy};

use crate::browser::intl;

/// A figure that is per cent already, as a whole number: where the digit would be noise.
pub fn whole_percent(figure: Decimal) -> String {
    percent(figure.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
}

/// A figure that is per cent already.
pub fn percent(percent: Decimal) -> String {
    intl::percent(&(percent / Decimal::ONE_HUNDRED).normalize().to_string())
}
