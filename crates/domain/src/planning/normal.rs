//! The normal distribution: density, share below, loss beyond, and the points that belong to them.
//!
//! Exact enough that a service level turns into the same safety stock at every digit shown.

use rust_decimal::Decimal;

use super::mathematics::{exponential, logarithm, square_root};

/// 1 / √(2π).
const PEAK: Decimal = Decimal::from_parts(2_880_526_071, 2_378_455_365, 216_267_043, false, 28);
/// Beyond it the shares are 0 and 1 to fifteen digits.
const FAR: i64 = 8;
const MOST_TERMS: i64 = 400;
/// Steps to a point: one for a digit where the loss is smallest.
const MOST_STEPS: u32 = 100;
/// The smallest loss that can be told from none.
const SMALLEST_LOSS: Decimal = Decimal::from_parts(1, 0, 0, false, 18);

/// The density at `point`, to an absolute error below 10⁻²⁶.
#[must_use]
pub fn density(point: Decimal) -> Option<Decimal> {
    if point.abs() > Decimal::from(12) {
        return Some(Decimal::ZERO);
    }
    let half_square = point.checked_mul(point)?.checked_div(Decimal::TWO)?;
    exponential(Decimal::ZERO.checked_sub(half_square)?)?.checked_mul(PEAK)
}

/// The share below `point`, to an absolute error below 10⁻¹⁹ within 8 deviations and 10⁻¹⁵ beyond.
///
/// ```
/// use domain::planning::normal::share_below;
/// use rust_decimal::Decimal;
/// assert_eq!(share_below(Decimal::ZERO), Some(Decimal::new(5, 1)));
/// ```
#[must_use]
pub fn share_below(point: Decimal) -> Option<Decimal> {
    if point.abs() > Decimal::from(FAR) {
        return Some(if point.is_sign_negative() { Decimal::ZERO } else { Decimal::ONE });
    }
    // 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + ...), all terms of one sign.
    let squared = point.checked_mul(point)?;
    let mut term = point;
    let mut total = point;
    for number in 1..MOST_TERMS {
        let odd = number.checked_mul(2)?.checked_add(1)?;
        term = term.checked_mul(squared)?.checked_div(Decimal::from(odd))?;
        if term.is_zero() {
            break;
        }
        total = total.checked_add(term)?;
    }
    density(point)?.checked_mul(total)?.checked_add(Decimal::new(5, 1))
}

/// The point that `share` lies below; `None` unless the share is between 0 and 1.
///
/// The error is below 10⁻¹⁵ for shares from 10⁻⁴ to 1 − 10⁻⁴ and below 10⁻⁷ from 10⁻¹² on, in
/// standard deviations.
///
/// ```
/// use domain::planning::normal::point_of;
/// use rust_decimal::{Decimal, RoundingStrategy};
/// let point = point_of(Decimal::new(95, 2)).unwrap();
/// let shown = point.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
/// assert_eq!(shown.to_string(), "1.644854");
/// ```
#[must_use]
pub fn point_of(share: Decimal) -> Option<Decimal> {
    if share <= Decimal::ZERO || share >= Decimal::ONE {
        return None;
    }
    let half = Decimal::new(5, 1);
    if share > half {
        return Decimal::ZERO.checked_sub(point_of(Decimal::ONE.checked_sub(share)?)?);
    }
    let mut point = first_guess(share)?;
    // Halley's step triples the digits: 4·10⁻⁴, then 10⁻¹⁰, then all there are.
    for _ in 0..3 {
        let slope = density(point)?;
        if slope.is_zero() {
            break;
        }
        let newton = share_below(point)?.checked_sub(share)?.checked_div(slope)?;
        let bend = Decimal::ONE.checked_add(point.checked_mul(newton)?.checked_div(Decimal::TWO)?)?;
        if bend.is_zero() {
            break;
        }
        point = point.checked_sub(newton.checked_div(bend)?)?;
    }
    Some(point)
}

/// The standard loss: how far above `point` a number is expected to lie, nothing where it is below.
/// φ(x) − x (1 − Φ(x)), to an absolute error below 10⁻¹⁷ times the point.
///
/// ```
/// use domain::planning::normal::{density, loss};
/// use rust_decimal::Decimal;
/// assert_eq!(loss(Decimal::ZERO), density(Decimal::ZERO));
/// ```
#[must_use]
pub fn loss(point: Decimal) -> Option<Decimal> {
    if point.abs() > Decimal::from(FAR) {
        return Decimal::ZERO.checked_sub(point.min(Decimal::ZERO));
    }
    let above = Decimal::ONE.checked_sub(share_below(point)?)?;
    density(point)?.checked_sub(point.checked_mul(above)?)
}

/// The point whose loss is `loss`; `None` unless that is above zero.
///
/// The error is below 10⁻¹² for losses from 10⁻⁴ on and grows as they get smaller.
#[must_use]
pub fn point_of_loss(wanted: Decimal) -> Option<Decimal> {
    if wanted <= Decimal::ZERO {
        return None;
    }
    // Below the point the loss is falling and bent upwards, so Newton's steps never go past it.
    let mut point = Decimal::ZERO.checked_sub(wanted)?;
    for _ in 0..MOST_STEPS {
        let above = Decimal::ONE.checked_sub(share_below(point)?)?;
        let excess = loss(point)?.checked_sub(wanted)?;
        if excess <= SMALLEST_LOSS || above <= SMALLEST_LOSS {
            break;
        }
        point = point.checked_add(excess.checked_div(above)?)?;
    }
    Some(point)
}

/// Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23: error below 4.5·10⁻⁴, for
/// shares up to one half.
fn first_guess(share: Decimal) -> Option<Decimal> {
    let log = logarithm(share)?.checked_mul(Decimal::from(-2))?;
    let root = square_root(log)?;
    let polynomial = |factors: [Decimal; 4]| {
        factors
            .into_iter()
            .rev()
            .try_fold(Decimal::ZERO, |total: Decimal, factor| total.checked_mul(root)?.checked_add(factor))
    };
    let above = polynomial([
        Decimal::new(2_515_517, 6),
        Decimal::new(802_853, 6),
        Decimal::new(10_328, 6),
        Decimal::ZERO,
    ])?;
    let below = polynomial([
        Decimal::ONE,
        Decimal::new(1_432_788, 6),
        Decimal::new(189_269, 6),
        Decimal::new(1_308, 6),
    ])?;
    above.checked_div(below)?.checked_sub(root)
}
