//! Checked arithmetic: what does not fit is an error with a name. Exact while a result has no more
//! than 28 digits; a quotient keeps 28.

use rust_decimal::Decimal;

use super::error::RebateError;

type Checked = Result<Decimal, RebateError>;

pub(super) fn add(left: Decimal, right: Decimal) -> Checked {
    left.checked_add(right).ok_or(RebateError::Overflow)
}

pub(super) fn subtract(left: Decimal, right: Decimal) -> Checked {
    left.checked_sub(right).ok_or(RebateError::Overflow)
}

pub(super) fn multiply(left: Decimal, right: Decimal) -> Checked {
    left.checked_mul(right).ok_or(RebateError::Overflow)
}

/// The caller has made sure that `right` is not zero.
pub(super) fn divide(left: Decimal, right: Decimal) -> Checked {
    left.checked_div(right).ok_or(RebateError::Overflow)
}

/// How many times `part` is in `whole`, and what is left. The caller has made sure that `part` is
/// not zero.
pub(super) fn whole_parts(whole: Decimal, part: Decimal) -> Result<(Decimal, Decimal), RebateError> {
    let rest = whole.checked_rem(part).ok_or(RebateError::Overflow)?;
    Ok((divide(subtract(whole, rest)?, part)?, rest))
}

pub(super) fn percent_of(base: Decimal, percent: Decimal) -> Checked {
    multiply(multiply(base, percent)?, Decimal::new(1, 2))
}

pub(super) fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Checked {
    amounts.into_iter().try_fold(Decimal::ZERO, add)
}

/// `whole * part / of`, or zero where `of` is zero.
pub(super) fn proportion(whole: Decimal, part: Decimal, of: Decimal) -> Checked {
    if of.is_zero() {
        Ok(Decimal::ZERO)
    } else if part == of {
        Ok(whole)
    } else {
        divide(multiply(whole, part)?, of)
    }
}
