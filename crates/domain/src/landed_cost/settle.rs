//! From exact amounts to money: the total rounded once, the lines sharing it by largest remainder, so
//! that they add up.

use rust_decimal::{Decimal, RoundingStrategy};

use super::rounding::Rounding;
use crate::allocation::{AllocationError, allocate};
use crate::currency::Currency;
use crate::decimal::round;
use crate::exact::sum;
use crate::money::Money;

/// Digits by which shares are compared: they tell who gets the odd cent and keep weights exact.
const SHARE_DIGITS: u32 = 12;

/// The sum of exact amounts (or `known`, where lines only share a total), rounded by the market's
/// rule and then to the minor unit. `None` where it does not fit.
pub(super) fn total(
    exact: &[Decimal],
    known: Option<Decimal>,
    rounding: Option<Rounding>,
    currency: Currency,
) -> Option<Money> {
    let sum = match known {
        Some(total) => total,
        None => sum(exact)?,
    };
    let rounded = match rounding {
        Some(rounding) => rounding.round(sum)?,
        None => sum,
    };
    Money::round_half_up(rounded, currency).ok()
}

/// The total shared by exact amounts. `None` where one does not fit.
pub(super) fn share(total: Money, exact: &[Decimal]) -> Option<Vec<Money>> {
    if total.is_zero() && exact.iter().all(Decimal::is_zero) {
        return Some(vec![total; exact.len()]);
    }
    if let Some(lines) = whole(exact, total) {
        return Some(lines);
    }
    let weights: Vec<Decimal> = exact
        .iter()
        .map(|amount| round(*amount, SHARE_DIGITS, RoundingStrategy::MidpointAwayFromZero))
        .collect();
    match allocate(total, &weights) {
        Ok(lines) => Some(lines),
        // A rounding made something of nothing: all of it on the first line.
        Err(AllocationError::ZeroBasis) => {
            let mut lines = vec![Money::zero(total.currency()); exact.len()];
            if let Some(first) = lines.first_mut() {
                *first = total;
            }
            Some(lines)
        }
        Err(AllocationError::OutOfRange) => None,
    }
}

/// The amounts themselves, where all are whole minor units already and add up.
fn whole(exact: &[Decimal], total: Money) -> Option<Vec<Money>> {
    let currency = total.currency();
    let mut left = total.minor();
    let mut lines = Vec::with_capacity(exact.len());
    for amount in exact {
        let money = Money::round_half_up(*amount, currency).ok()?;
        if amount.scale() > currency.minor_digits() && money.decimal() != *amount {
            return None;
        }
        left = left.checked_sub(money.minor())?;
        lines.push(money);
    }
    (left == 0).then_some(lines)
}
