//! A total shared out by weights: exact, to the last minor unit, by largest remainder.
//!
//! Owns the one rule by which a charge is apportioned or a rebate split over its documents. Must
//! never know what the weights are: value, weight, volume, quantity.

use std::cmp::Reverse;
use std::fmt;

use rust_decimal::Decimal;

use crate::exact::in_units_of;
use crate::money::Money;

/// Why a total cannot be shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllocationError {
    /// There are no weights, or they add up to nothing: no share can be told.
    ZeroBasis,
    /// The weights are too large or too precise to be shared by exactly.
    OutOfRange,
}

/// Most that weights may add up to once all are whole numbers: leaves room to double and add.
const LARGEST_SUM: i128 = i128::MAX >> 2;

/// Shares that add up to `total`: each is rounded down to the minor unit, then what is left goes,
/// unit by unit, to the largest remainders; ties go to the earlier weight.
///
/// A weight may be negative (a credit note among invoices); its share then has the other sign. A
/// negative total is shared by its magnitude.
///
/// # Errors
/// [`AllocationError::ZeroBasis`], [`AllocationError::OutOfRange`].
///
/// ```
/// use domain::{Currency, Money, allocation::allocate};
/// use rust_decimal::Decimal;
/// let total = Money::parse("100.00", Currency::EUR).unwrap();
/// let shares = allocate(total, &[Decimal::ONE, Decimal::ONE, Decimal::ONE]).unwrap();
/// let amounts: Vec<String> = shares.iter().map(|share| share.amount()).collect();
/// assert_eq!(amounts, ["33.34", "33.33", "33.33"]);
/// ```
pub fn allocate(total: Money, weights: &[Decimal]) -> Result<Vec<Money>, AllocationError> {
    if let Some(amounts) = short_shares(total, weights) {
        return Ok(amounts);
    }
    let (weights, sum) = whole_numbers(weights).ok_or(AllocationError::OutOfRange)?;
    if sum == 0 {
        return Err(AllocationError::ZeroBasis);
    }
    let shares = share_units(total.minor().unsigned_abs(), weights, sum);
    let shares = shares.ok_or(AllocationError::OutOfRange)?;
    let mut amounts = Vec::with_capacity(shares.len());
    for share in shares {
        let signed = if total.is_negative() { share.wrapping_neg() } else { share };
        let minor = i64::try_from(signed).map_err(|_| AllocationError::OutOfRange)?;
        amounts.push(Money::from_minor(minor, total.currency()));
    }
    Ok(amounts)
}

/// `total` in `parts` equal shares, the earlier ones a minor unit larger where it does not divide.
///
/// # Errors
/// [`AllocationError::ZeroBasis`] for no parts.
///
/// ```
/// use domain::{Currency, Money, allocation::allocate_equally};
/// let total = Money::parse("40000", Currency::GBP).unwrap();
/// let quarter = Money::parse("10000", Currency::GBP).unwrap();
/// assert_eq!(allocate_equally(total, 4).unwrap(), [quarter; 4]);
/// ```
pub fn allocate_equally(total: Money, parts: usize) -> Result<Vec<Money>, AllocationError> {
    allocate(total, &vec![Decimal::ONE; parts])
}

/// The same where every product is of 64 bits and no weight is negative, as with most charges: numbers of
/// 128 bits are slow in a browser. `None` for all else.
fn short_shares(total: Money, weights: &[Decimal]) -> Option<Vec<Money>> {
    let units = total.minor().unsigned_abs();
    let scale = weights.iter().map(Decimal::scale).max()?;
    let mut amounts = Vec::with_capacity(weights.len());
    let mut sum: i64 = 0;
    for weight in weights {
        let weight = in_units_of(*weight, scale)?;
        let fits = units.leading_zeros().saturating_add(weight.leading_zeros()) > u64::BITS;
        sum = sum.checked_add(weight).filter(|_| weight >= 0 && fits)?;
        amounts.push(Money::from_minor(weight, total.currency()));
    }
    let divisor = u64::try_from(sum).ok()?;
    let mut remainders = Vec::with_capacity(amounts.len());
    let mut left = units;
    for (index, amount) in amounts.iter_mut().enumerate() {
        let product = units.wrapping_mul(amount.minor().unsigned_abs());
        let share = product.checked_div(divisor)?;
        left = left.checked_sub(share)?;
        *amount = signed(share, total)?;
        remainders.push((Reverse(product.wrapping_sub(share.wrapping_mul(divisor))), index));
    }
    for index in largest(&mut remainders, usize::try_from(left).ok()?) {
        let amount = amounts.get_mut(index)?;
        *amount = signed(amount.minor().unsigned_abs().checked_add(1)?, total)?;
    }
    Some(amounts)
}

/// So many units, with the sign of the total.
fn signed(units: u64, total: Money) -> Option<Money> {
    let units = i64::try_from(units).ok()?;
    Some(Money::from_minor(if total.is_negative() { units.wrapping_neg() } else { units }, total.currency()))
}

/// Whose remainders are the largest, so many of them, in no order.
fn largest<R: Ord>(remainders: &mut [(Reverse<R>, usize)], wanted: usize) -> impl Iterator<Item = usize> {
    if let Some(last) = wanted.checked_sub(1).filter(|last| *last < remainders.len()) {
        remainders.select_nth_unstable(last);
    }
    remainders.iter().take(wanted).map(|(_, index)| *index)
}

/// The weights as whole numbers in one scale, and their sum: as they are, or without the zeros at
/// their ends where they are too large with them.
fn whole_numbers(weights: &[Decimal]) -> Option<(Vec<i128>, i128)> {
    in_one_scale(weights).or_else(|| {
        let shortest: Vec<Decimal> = weights.iter().map(Decimal::normalize).collect();
        in_one_scale(&shortest)
    })
}

fn in_one_scale(weights: &[Decimal]) -> Option<(Vec<i128>, i128)> {
    let scale = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let mut whole = Vec::with_capacity(weights.len());
    let mut sum: i128 = 0;
    for weight in weights {
        let number = match scale.checked_sub(weight.scale())? {
            0 => weight.mantissa(),
            missing => weight.mantissa().checked_mul(10_i128.checked_pow(missing)?)?,
        };
        whole.push(number);
        sum = sum.checked_add(number)?;
    }
    (sum.unsigned_abs() <= LARGEST_SUM.unsigned_abs()).then_some((whole, sum))
}

/// Turns each weight into its share.
fn share_units(units: u64, mut weights: Vec<i128>, sum: i128) -> Option<Vec<i128>> {
    let divisor = sum.unsigned_abs();
    let mut remainders = Vec::with_capacity(weights.len());
    let mut left = i128::from(units);
    for (index, weight) in weights.iter_mut().enumerate() {
        let (share, remainder) = multiply_divide(units, weight.unsigned_abs(), divisor)?;
        let negative = weight.is_negative() != sum.is_negative();
        let (share, remainder) = match (negative, remainder) {
            (false, _) => (share, remainder),
            (true, 0) => (share.checked_neg()?, 0),
            (true, _) => (share.checked_neg()?.checked_sub(1)?, divisor.checked_sub(remainder)?),
        };
        left = left.checked_sub(share)?;
        *weight = share;
        remainders.push((Reverse(remainder), index));
    }
    for index in largest(&mut remainders, usize::try_from(left).ok()?) {
        let share = weights.get_mut(index)?;
        *share = share.checked_add(1)?;
    }
    Some(weights)
}

/// `units * weight / divisor`, rounded down, and its remainder: bit by bit where the product itself
/// needs more than 128 bits (it may need 190). `divisor` is at most a quarter of the range.
fn multiply_divide(units: u64, weight: u128, divisor: u128) -> Option<(i128, u128)> {
    if let Some(product) = weight.checked_mul(units.into()) {
        let quotient = product.checked_div(divisor)?;
        return Some((i128::try_from(quotient).ok()?, product.checked_rem(divisor)?));
    }
    let whole = weight.checked_div(divisor)?;
    let part = weight.checked_rem(divisor)?;
    let mut quotient: u128 = 0;
    let mut remainder: u128 = 0;
    for bit in (0..u64::BITS).rev() {
        quotient = quotient.checked_mul(2)?;
        remainder = remainder.checked_mul(2)?;
        if units.checked_shr(bit)? & 1 == 1 {
            remainder = remainder.checked_add(part)?;
        }
        while remainder >= divisor {
            remainder = remainder.checked_sub(divisor)?;
            quotient = quotient.checked_add(1)?;
        }
    }
    let quotient = u128::from(units).checked_mul(whole)?.checked_add(quotient)?;
    Some((i128::try_from(quotient).ok()?, remainder))
}

impl fmt::Display for AllocationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::ZeroBasis => "the weights add up to nothing",
            Self::OutOfRange => "the weights are too large or too precise",
        })
    }
}

impl std::error::Error for AllocationError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::currency::Currency;

    proptest! {
        #[test]
        fn the_same_as_in_full(
            minor in -10_000_000_i64..=10_000_000,
            weights in prop::collection::vec((0_i64..=100_000, 0_u32..=3), 1..30),
        ) {
            let total = Money::from_minor(minor, Currency::EUR);
            let weights: Vec<Decimal> =
                weights.into_iter().map(|(digits, scale)| Decimal::new(digits, scale)).collect();
            let (whole, sum) = whole_numbers(&weights).unwrap();
            prop_assume!(sum > 0);
            let full = share_units(minor.unsigned_abs(), whole, sum).unwrap();
            let full: Vec<i64> = full.into_iter().map(|share| i64::try_from(share).unwrap()).collect();
            let sign = if minor < 0 { -1 } else { 1 };
            // Of these sizes none takes the long way.
            let short: Vec<i64> =
                short_shares(total, &weights).unwrap().iter().map(|share| share.minor() * sign).collect();
            prop_assert_eq!(short, full);
        }
    }
}
