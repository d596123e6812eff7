//! The Poisson distribution: how likely each whole number is.

use rust_decimal::Decimal;

/// Beyond what is as unlikely, over the likeliest, nothing adds to twelve digits.
const SMALLEST: Decimal = Decimal::from_parts(1, 0, 0, false, 26);
const MOST_TERMS: u32 = 20_000;

/// The numbers that can come, in rising order, with their probabilities, which add up to 1 but for the
/// last digits. The numbers left out have less than 10⁻²⁰ together.
///
/// ```
/// use domain::planning::poisson::probabilities;
/// use rust_decimal::Decimal;
/// let certain = probabilities(Decimal::ZERO).unwrap();
/// assert_eq!(certain, [(Decimal::ZERO, Decimal::ONE)]);
/// ```
#[must_use]
pub fn probabilities(mean: Decimal) -> Option<Vec<(Decimal, Decimal)>> {
    if mean.is_sign_negative() {
        return None;
    }
    // Each over the likeliest: e to the power of the mean is far too large to begin with.
    let likeliest = mean.floor();
    let mut below = Vec::new();
    let (mut number, mut weight) = (likeliest, Decimal::ONE);
    while number > Decimal::ZERO && below.len() < usize::try_from(MOST_TERMS).ok()? {
        weight = weight.checked_mul(number.checked_div(mean)?)?;
        number = number.checked_sub(Decimal::ONE)?;
        if weight < SMALLEST {
            break;
        }
        below.push((number, weight));
    }
    let mut weights: Vec<(Decimal, Decimal)> = below.into_iter().rev().collect();
    (number, weight) = (likeliest, Decimal::ONE);
    for _ in 0..MOST_TERMS {
        if weight < SMALLEST {
            break;
        }
        weights.push((number, weight));
        number = number.checked_add(Decimal::ONE)?;
        weight = weight.checked_mul(mean.checked_div(number)?)?;
    }
    let total = weights.iter().try_fold(Decimal::ZERO, |total, (_, weight)| total.checked_add(*weight))?;
    let share = |(number, weight): (Decimal, Decimal)| Some((number, weight.checked_div(total)?));
    weights.into_iter().map(share).collect()
}
