//! Square root, logarithm, exponential and power of decimals: total, checked, without a float.
//!
//! Every function answers `None` where there is no result or it does not fit. Errors are bounded
//! as each says; the tests hold them against published values.

use rust_decimal::{Decimal, RoundingStrategy};

/// ln 2 to 28 digits.
const LN_2: Decimal = Decimal::from_parts(2_860_148_159, 2_180_329_217, 375_755_839, false, 28);
/// The sums below stop at terms smaller than this, or after [`MOST_TERMS`].
const SMALLEST: Decimal = Decimal::from_parts(1, 0, 0, false, 28);
const MOST_TERMS: u32 = 300;

/// The root of a number that is not negative, to a relative error below 10⁻²⁴ (an absolute one of
/// 10⁻²⁷ near zero).
///
/// ```
/// use domain::planning::mathematics::square_root;
/// use rust_decimal::Decimal;
/// assert_eq!(square_root(Decimal::from(144)), Some(Decimal::from(12)));
/// assert_eq!(square_root(Decimal::NEGATIVE_ONE), None);
/// ```
#[must_use]
pub fn square_root(value: Decimal) -> Option<Decimal> {
    if value.is_zero() {
        return Some(Decimal::ZERO);
    }
    let mut mantissa = u128::try_from(value.mantissa()).ok()?;
    let mut scale = value.scale();
    // Whole pairs of digits, as many as fit, for a first root of 18 digits.
    while scale < 54 {
        let Some(larger) = mantissa.checked_mul(10) else { break };
        mantissa = larger;
        scale = scale.checked_add(1)?;
    }
    if scale.checked_rem(2)? == 1 {
        mantissa = mantissa.checked_div(10)?;
        scale = scale.checked_sub(1)?;
    }
    let root = i128::try_from(mantissa.isqrt()).ok()?;
    let root = Decimal::try_from_i128_with_scale(root, scale.checked_div(2)?).ok()?;
    if root.is_zero() || root.checked_mul(root) == Some(value) {
        return Some(root.normalize());
    }
    // One step of Newton doubles the digits.
    let refined = root.checked_add(value.checked_div(root)?)?.checked_div(Decimal::TWO)?;
    Some(refined.normalize())
}

/// The natural logarithm of a number above zero, to an absolute error below 10⁻²⁵.
///
/// ```
/// use domain::planning::mathematics::logarithm;
/// use rust_decimal::Decimal;
/// assert_eq!(logarithm(Decimal::ONE), Some(Decimal::ZERO));
/// assert_eq!(logarithm(Decimal::ZERO), None);
/// ```
#[must_use]
pub fn logarithm(value: Decimal) -> Option<Decimal> {
    if value <= Decimal::ZERO {
        return None;
    }
    let (low, high) = (Decimal::new(75, 2), Decimal::new(15, 1));
    let mut mantissa = value;
    let mut twos = 0_i64;
    while mantissa > high {
        mantissa = mantissa.checked_div(Decimal::TWO)?;
        twos = twos.checked_add(1)?;
    }
    while mantissa < low {
        mantissa = mantissa.checked_mul(Decimal::TWO)?;
        twos = twos.checked_sub(1)?;
    }
    // ln m = 2 (t + t³/3 + t⁵/5 + ...) with t = (m − 1) / (m + 1), at most 0.2.
    let ratio = mantissa.checked_sub(Decimal::ONE)?.checked_div(mantissa.checked_add(Decimal::ONE)?)?;
    let squared = ratio.checked_mul(ratio)?;
    let mut power = ratio;
    let mut total = ratio;
    for odd in (3..MOST_TERMS).step_by(2) {
        power = power.checked_mul(squared)?;
        total = total.checked_add(power.checked_div(Decimal::from(odd))?)?;
        if power.abs() <= SMALLEST {
            break;
        }
    }
    LN_2.checked_mul(Decimal::from(twos))?.checked_add(total.checked_mul(Decimal::TWO)?)
}

/// e to a power, to a relative error below 10⁻²⁴ where the result is above 1, and an absolute one
/// of 10⁻²⁶ below. Underflow is zero.
///
/// ```
/// use domain::planning::mathematics::exponential;
/// use rust_decimal::Decimal;
/// assert_eq!(exponential(Decimal::ZERO), Some(Decimal::ONE));
/// assert_eq!(exponential(Decimal::from(100)), None);
/// ```
#[must_use]
pub fn exponential(value: Decimal) -> Option<Decimal> {
    if value < Decimal::from(-70) {
        return Some(Decimal::ZERO);
    }
    if value > Decimal::from(70) {
        return None;
    }
    let twos = value.checked_div(LN_2)?.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let rest = value.checked_sub(twos.checked_mul(LN_2)?)?;
    let mut term = Decimal::ONE;
    let mut total = Decimal::ONE;
    for number in 1..MOST_TERMS {
        term = term.checked_mul(rest)?.checked_div(Decimal::from(number))?;
        total = total.checked_add(term)?;
        if term.abs() <= SMALLEST {
            break;
        }
    }
    let step = if twos.is_sign_negative() { Decimal::new(5, 1) } else { Decimal::TWO };
    let mut count = twos.abs();
    while count > Decimal::ZERO {
        total = total.checked_mul(step)?;
        count = count.checked_sub(Decimal::ONE)?;
    }
    Some(total)
}

/// A number above zero to any power: e^(exponent × ln base), with the errors of both.
#[must_use]
pub fn power(base: Decimal, exponent: Decimal) -> Option<Decimal> {
    exponential(logarithm(base)?.checked_mul(exponent)?)
}
