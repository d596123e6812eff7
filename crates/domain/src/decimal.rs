//! Decimals as text that crosses a border: strict on the way in, canonical on the way out; and how
//! they are rounded where it happens often. What a person types in a field is read by `decimal_entry`, not
//! by this module.

use std::convert::Infallible;
use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::Visitor;
use serde::{Deserializer, Serializer, de};

use crate::exact::{POWERS_OF_TEN, from_digits};

/// Most digits after the point that an input may carry.
pub const MAXIMUM_SCALE: usize = 12;
/// Most digits before the point that an input may carry.
pub const MAXIMUM_INTEGER_DIGITS: usize = 15;

/// Why a text is not taken as a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Nothing but digits, one point and a leading minus are taken: no exponent, no separators.
    NotADecimal,
    /// More than [`MAXIMUM_SCALE`] digits after the point.
    TooPrecise,
    /// More than [`MAXIMUM_INTEGER_DIGITS`] digits before it.
    TooLarge,
}

/// Reads `-12.50`. Refuses exponents, separators, spaces and a bare point, so that a number is
/// never read as another one.
///
/// # Errors
/// [`DecimalError`] names what is wrong.
///
/// ```
/// use domain::decimal::{parse, DecimalError};
/// assert_eq!(parse("12.50").unwrap().to_string(), "12.50");
/// assert_eq!(parse("1e3"), Err(DecimalError::NotADecimal));
/// ```
pub fn parse(text: &str) -> Result<Decimal, DecimalError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (integer, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(DecimalError::NotADecimal),
        Some((integer, fraction)) => (integer, fraction),
        None => (digits, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if integer.is_empty() || !all_digits(integer) || !all_digits(fraction) {
        return Err(DecimalError::NotADecimal);
    }
    if fraction.len() > MAXIMUM_SCALE {
        return Err(DecimalError::TooPrecise);
    }
    if integer.trim_start_matches('0').len() > MAXIMUM_INTEGER_DIGITS {
        return Err(DecimalError::TooLarge);
    }
    // Reading that rounds would bring the reading of exponents with it.
    Decimal::from_str_exact(text).map_err(|_| DecimalError::TooLarge)
}

/// Writes without trailing zeros and without a negative zero: the form that is stored and compared.
///
/// ```
/// use domain::decimal::{canonical, parse};
/// assert_eq!(canonical(parse("-0.0").unwrap()), "0");
/// assert_eq!(canonical(parse("12.50").unwrap()), "12.5");
/// ```
#[must_use]
pub fn canonical(value: Decimal) -> String {
    value.normalize().to_string()
}

/// The same as [`Decimal::round_dp_with_strategy`], which takes digits off in several long divisions:
/// an amount of 64 bits needs one short one.
///
/// ```
/// use domain::decimal::{parse, round};
/// use rust_decimal::RoundingStrategy::{MidpointAwayFromZero, ToZero};
/// let duty = parse("12.345")?;
/// assert_eq!(round(duty, 2, MidpointAwayFromZero), parse("12.35")?);
/// assert_eq!(round(duty, 2, ToZero), parse("12.34")?);
/// # Ok::<(), domain::decimal::DecimalError>(())
/// ```
#[must_use]
pub fn round(value: Decimal, digits: u32, strategy: RoundingStrategy) -> Decimal {
    if value.scale() <= digits {
        return value;
    }
    let short = round_short(value, digits, strategy);
    short.unwrap_or_else(|| value.round_dp_with_strategy(digits, strategy))
}

/// `None` for what is not of 64 bits, for nothing (whose sign is kept) and for deprecated strategies.
fn round_short(value: Decimal, digits: u32, strategy: RoundingStrategy) -> Option<Decimal> {
    let mantissa = u64::try_from(value.mantissa().unsigned_abs()).ok().filter(|mantissa| *mantissa > 0)?;
    let dropped = usize::try_from(value.scale().checked_sub(digits)?).ok()?;
    let power = *POWERS_OF_TEN.get(dropped)?;
    let quotient = mantissa.checked_div(power)?;
    let rest = mantissa.wrapping_sub(quotient.wrapping_mul(power));
    let half = power >> 1;
    let negative = value.is_sign_negative();
    let away = match strategy {
        RoundingStrategy::MidpointAwayFromZero => rest >= half,
        RoundingStrategy::MidpointNearestEven => rest > half || (rest == half && quotient & 1 == 1),
        RoundingStrategy::MidpointTowardZero => rest > half,
        RoundingStrategy::ToZero => false,
        RoundingStrategy::AwayFromZero => rest > 0,
        RoundingStrategy::ToPositiveInfinity => rest > 0 && !negative,
        RoundingStrategy::ToNegativeInfinity => rest > 0 && negative,
        _ => return None,
    };
    let rounded = i64::try_from(quotient.wrapping_add(away.into())).ok()?;
    Some(from_digits(if negative { rounded.wrapping_neg() } else { rounded }, digits))
}

/// A fraction of whole numbers as a whole number, half away from zero. `None` where it does not fit.
///
/// ```
/// use domain::decimal::half_up;
/// assert_eq!([half_up(5, 2), half_up(-5, 2), half_up(4, 3)], [Some(3), Some(-3), Some(1)]);
/// assert_eq!(half_up(5, 0), None);
/// ```
#[must_use]
pub fn half_up(numerator: i128, denominator: i128) -> Option<i128> {
    let below = denominator.unsigned_abs();
    let twice = numerator.unsigned_abs().checked_mul(2)?.checked_add(below)?;
    let whole = i128::try_from(twice.checked_div(below.checked_mul(2)?)?).ok()?;
    if numerator.is_negative() == denominator.is_negative() { Some(whole) } else { whole.checked_neg() }
}

/// Writes a decimal into JSON as text, digits kept: for `#[serde(with = "domain::decimal")]`.
///
/// # Errors
/// Only the serializer's own.
///
/// ```
/// #[derive(serde::Serialize)]
/// struct Weight(#[serde(with = "domain::decimal")] rust_decimal::Decimal);
/// let weight = Weight(domain::decimal::parse("12.50")?);
/// assert_eq!(serde_json::to_string(&weight)?, "\"12.50\"");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Reads a decimal from JSON text by [`parse`]: JSON numbers and exponents are refused, where
/// `rust_decimal`'s own reading would take `"1e3"`.
///
/// # Errors
/// [`DecimalError`] as the deserializer's error.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Weight(#[serde(with = "domain::decimal")] rust_decimal::Decimal);
/// let weight: Weight = serde_json::from_str("\"12.50\"")?;
/// assert_eq!(weight.0.to_string(), "12.50");
/// assert!(["12.5", "\"1e3\""].iter().all(|json| serde_json::from_str::<Weight>(json).is_err()));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    read(deserializer, parse)
}

/// Reads the text of a decimal from JSON by `parse`: a number is refused with what is wanted in its place.
///
/// # Errors
/// Whatever is no text, and what `parse` refuses.
pub(crate) fn read<'de, D, T, E>(deserializer: D, parse: fn(&str) -> Result<T, E>) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    E: fmt::Display,
{
    struct Text<T, E>(fn(&str) -> Result<T, E>);

    impl<T, E: fmt::Display> Visitor<'_> for Text<T, E> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a decimal as text")
        }

        fn visit_str<F: de::Error>(self, text: &str) -> Result<T, F> {
            (self.0)(text).map_err(F::custom)
        }
    }

    deserializer.deserialize_str(Text(parse))
}

/// The text itself, for whoever parses it later.
///
/// # Errors
/// Whatever is no text.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    read(deserializer, |text| Ok::<_, Infallible>(text.to_owned()))
}

impl fmt::Display for DecimalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotADecimal => formatter.write_str("not a decimal such as 12.50"),
            Self::TooPrecise => write!(formatter, "more than {MAXIMUM_SCALE} digits after the point"),
            Self::TooLarge => write!(formatter, "more than {MAXIMUM_INTEGER_DIGITS} digits before the point"),
        }
    }
}

impl std::error::Error for DecimalError {}
