//! Sums and products of decimals where there are many of them. They are those of [`Decimal`] to the
//! last digit; what fits 64 bits, as most amounts do, is worked out there.

use rust_decimal::Decimal;

/// The powers of ten that 64 bits hold.
pub(crate) const POWERS_OF_TEN: [u64; 20] = {
    let mut powers = [1; 20];
    let mut rest: &mut [u64] = &mut powers;
    let mut power: u64 = 1;
    while let Some((first, others)) = rest.split_first_mut() {
        *first = power;
        power = power.wrapping_mul(10);
        rest = others;
    }
    powers
};

/// Adds to a sum, in place: a decimal that is handed on is copied, and a processor waits before it
/// copies what was just written. `None` where it does not fit.
#[inline(always)]
pub(crate) fn add_to(sum: &mut Decimal, amount: Decimal) -> Option<()> {
    if amount.is_zero() {
        return Some(());
    }
    // Most sums are of one amount or two.
    if sum.is_zero() && sum.scale() <= amount.scale() {
        *sum = amount;
        return Some(());
    }
    let Some(digits) = short_sum(*sum, amount) else {
        return add_long(sum, amount);
    };
    *sum = from_digits(digits, sum.scale().max(amount.scale()));
    Some(())
}

#[cold]
fn add_long(sum: &mut Decimal, amount: Decimal) -> Option<()> {
    *sum = sum.checked_add(amount)?;
    Some(())
}

/// Takes off a sum, in place. `None` where it does not fit.
#[inline(always)]
pub(crate) fn take_from(sum: &mut Decimal, amount: Decimal) -> Option<()> {
    let mut opposite = amount;
    opposite.set_sign_negative(amount.is_sign_positive());
    add_to(sum, opposite)
}

/// One times the other. `None` where it does not fit.
pub(crate) fn product(one: Decimal, other: Decimal) -> Option<Decimal> {
    let scale = one.scale().saturating_add(other.scale());
    match short_product(one, other) {
        Some(digits) if scale <= Decimal::MAX_SCALE => Some(from_digits(digits, scale)),
        _ => one.checked_mul(other),
    }
}

/// So many per cent of a base. `None` where it does not fit.
pub(crate) fn percent_of(base: Decimal, percent: Decimal) -> Option<Decimal> {
    let scale = base.scale().saturating_add(percent.scale()).saturating_add(2);
    match short_product(base, percent) {
        Some(digits) if scale <= Decimal::MAX_SCALE => Some(from_digits(digits, scale)),
        _ => base.checked_mul(percent)?.checked_mul(Decimal::new(1, 2)),
    }
}

/// All together. `None` where they do not fit.
pub(crate) fn sum<'a>(amounts: impl IntoIterator<Item = &'a Decimal>) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for amount in amounts {
        add_to(&mut sum, *amount)?;
    }
    Some(sum)
}

/// The digits of a sum in the finer scale of both.
#[inline(always)]
fn short_sum(one: Decimal, other: Decimal) -> Option<i64> {
    let scale = one.scale().max(other.scale());
    in_units_of(one, scale)?.checked_add(in_units_of(other, scale)?)
}

#[inline(always)]
fn short_product(one: Decimal, other: Decimal) -> Option<i64> {
    product_of(short(one)?, short(other)?)
}

/// The digits of a decimal as a whole number of 64 bits.
#[inline(always)]
fn short(value: Decimal) -> Option<i64> {
    let parts = value.unpack();
    if parts.hi != 0 {
        return None;
    }
    let digits = i64::try_from(u64::from(parts.mid) << 32 | u64::from(parts.lo)).ok()?;
    Some(if parts.negative { digits.wrapping_neg() } else { digits })
}

/// The digits of a decimal with zeros behind, as many as the scale wants.
#[inline(always)]
pub(crate) fn in_units_of(value: Decimal, scale: u32) -> Option<i64> {
    let digits = short(value)?;
    let zeros = scale.checked_sub(value.scale())?;
    if zeros == 0 || digits == 0 {
        return Some(digits);
    }
    let power = POWERS_OF_TEN.get(usize::try_from(zeros).ok()?)?;
    product_of(digits, i64::try_from(*power).ok()?)
}

/// By the bits of both: a browser has no instruction that tells when a product of 64 bits is too large.
#[inline(always)]
fn product_of(one: i64, other: i64) -> Option<i64> {
    let bits = |number: i64| u64::BITS.saturating_sub(number.unsigned_abs().leading_zeros());
    (bits(one).saturating_add(bits(other)) < u64::BITS).then(|| one.wrapping_mul(other))
}

/// The decimal of so many digits.
#[inline(always)]
pub(crate) fn from_digits(digits: i64, scale: u32) -> Decimal {
    let [a, b, c, d, e, f, g, h] = digits.unsigned_abs().to_le_bytes();
    let (low, middle) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
    Decimal::from_parts(low, middle, 0, digits < 0, scale)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Of few digits and many, of either sign, nothing among them.
    fn decimal() -> impl Strategy<Value = Decimal> {
        let limit = i128::pow(2, 96) - 1;
        let digits = prop_oneof![
            Just(0),
            -1_000_000..=1_000_000_i128,
            i128::from(i64::MIN)..=i128::from(i64::MAX),
            -limit..=limit,
        ];
        (digits, 0..=Decimal::MAX_SCALE)
            .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale))
    }

    proptest! {
        #[test]
        fn the_same_as_in_full(one in decimal(), other in decimal()) {
            let [mut more, mut less] = [one; 2];
            prop_assert_eq!(add_to(&mut more, other).map(|()| more), one.checked_add(other));
            prop_assert_eq!(take_from(&mut less, other).map(|()| less), one.checked_sub(other));
            prop_assert_eq!(sum(&[one, other]), one.checked_add(other));
            prop_assert_eq!(product(one, other), one.checked_mul(other));
            let percent = one.checked_mul(other).and_then(|all| all.checked_mul(Decimal::new(1, 2)));
            prop_assert_eq!(percent_of(one, other), percent);
        }
    }
}
