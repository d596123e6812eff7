//! Checked arithmetic and checked inputs: what does not fit is a fault with a name. Exact while a
//! result has no more than 28 digits; a quotient keeps 28.

use rust_decimal::{Decimal, RoundingStrategy};

use super::error::{Fault, InputError};
use crate::currency::Currency;
use crate::decimal::MAXIMUM_SCALE;
use crate::figure::Figure;
use crate::money::Money;

/// A number, or the fault that it cannot be had. Callers say at which field.
pub(crate) type Checked = Result<Decimal, Fault>;

pub(crate) fn add(left: Decimal, right: Decimal) -> Checked {
    left.checked_add(right).ok_or(Fault::Overflow)
}

pub(crate) fn subtract(left: Decimal, right: Decimal) -> Checked {
    left.checked_sub(right).ok_or(Fault::Overflow)
}

pub(crate) fn multiply(left: Decimal, right: Decimal) -> Checked {
    left.checked_mul(right).ok_or(Fault::Overflow)
}

pub(crate) fn divide(left: Decimal, right: Decimal) -> Checked {
    if right.is_zero() {
        return Err(Fault::DivisionByZero);
    }
    left.checked_div(right).ok_or(Fault::Overflow)
}

pub(crate) fn percent_of(base: Decimal, percent: Decimal) -> Checked {
    multiply(multiply(base, percent)?, Decimal::new(1, 2))
}

pub(crate) fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Checked {
    amounts.into_iter().try_fold(Decimal::ZERO, add)
}

pub(crate) fn square(value: Decimal) -> Checked {
    multiply(value, value)
}

/// As shown: half away from zero, twelve digits after the point.
pub(crate) fn shown(value: Decimal) -> Figure {
    let digits = u32::try_from(MAXIMUM_SCALE).unwrap_or(12);
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).normalize().into()
}

/// In minor units, half up, of the figure shown: a quotient ends after 28 digits, and what is lost there makes no
/// half less than one.
pub(crate) fn money(value: Decimal, currency: Currency) -> Result<Money, Fault> {
    Money::round_half_up(*shown(value), currency).map_err(|_| Fault::Overflow)
}

/// Whether a typed figure is within the digits that an input may carry.
pub(crate) fn input(figure: Figure, pointer: &str) -> Result<Decimal, InputError> {
    if figure.is_input() { Ok(*figure) } else { Err(InputError::at(pointer, Fault::TooManyDigits)) }
}

/// A typed figure of zero or more.
pub(crate) fn not_negative(figure: Figure, pointer: &str) -> Result<Decimal, InputError> {
    let value = input(figure, pointer)?;
    if value < Decimal::ZERO { Err(InputError::at(pointer, Fault::Negative)) } else { Ok(value) }
}

/// A typed figure above zero.
pub(crate) fn positive(figure: Figure, pointer: &str) -> Result<Decimal, InputError> {
    let value = input(figure, pointer)?;
    if value <= Decimal::ZERO { Err(InputError::at(pointer, Fault::NotPositive)) } else { Ok(value) }
}

/// A typed figure from zero to `limit`, both allowed.
pub(crate) fn at_most(figure: Figure, limit: i64, pointer: &str) -> Result<Decimal, InputError> {
    let value = not_negative(figure, pointer)?;
    if value > Decimal::from(limit) {
        Err(InputError::at(pointer, Fault::AboveLimit { limit }))
    } else {
        Ok(value)
    }
}

/// A typed figure between two limits, neither allowed.
pub(crate) fn within(figure: Figure, above: i64, below: i64, pointer: &str) -> Result<Decimal, InputError> {
    let value = input(figure, pointer)?;
    if value <= Decimal::from(above) || value >= Decimal::from(below) {
        Err(InputError::at(pointer, Fault::NotWithin { above, below }))
    } else {
        Ok(value)
    }
}

/// At most `limit` entries.
pub(crate) fn no_more_than(count: usize, limit: u32, pointer: &str) -> Result<(), InputError> {
    if count > usize::try_from(limit).unwrap_or(usize::MAX) {
        Err(InputError::at(pointer, Fault::TooMany { limit }))
    } else {
        Ok(())
    }
}
