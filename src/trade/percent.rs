//! Percentages as the rules give them (`24.2`), written by the locale (`24.2 %`).

use rust_decimal::{Decimal, RoundingStrategy};

use crate::browser::intl;

/// A figure that is per cent already, as a whole number: where the digit would be noise.
pub fn whole_percent(figure: Decimal) -> String {
    percent(figure.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
}

/// A figure that is per cent already.
pub fn percent(percent: Decimal) -> String {
    intl::percent(&ratio(percent))
}

/// The same with so many decimals: a column of them lines up.
pub fn fixed_percent(percent: Decimal, decimals: u32) -> String {
    intl::percent_fixed(&ratio(percent), decimals, "auto")
}

/// The same with all of its decimals: a rate of duty.
pub fn full_percent(percent: Decimal) -> String {
    fixed_percent(percent, percent.normalize().scale())
}

/// The same as a change: `+5 %`.
pub fn percent_change(percent: Decimal) -> String {
    intl::percent_fixed(&ratio(percent), percent.normalize().scale(), "exceptZero")
}

fn ratio(percent: Decimal) -> String {
    (percent / Decimal::ONE_HUNDRED).normalize().to_string()
}
