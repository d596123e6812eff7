//! Percentages as the rules give them (`24.2`), written by the locale (`24.2 %`).

use rust_decimal::Decimal;

use crate::browser::intl;

/// A figure that is per cent already.
pub fn percent(percent: Decimal) -> String {
    intl::percent(&(percent / Decimal::ONE_HUNDRED).normalize().to_string())
}
