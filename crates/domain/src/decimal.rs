//! Decimals as text that crosses a border: strict on the way in, canonical on the way out.
//! What a person types in a field is `number_entry`'s business, not this module's.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serializer, de};

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
    text.parse().map_err(|_| DecimalError::TooLarge)
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

/// Writes a decimal into JSON as text, digits kept: for `#[serde(with = "domain::decimal")]`.
///
/// # Errors
/// Only the serializer's own.
pub fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Reads a decimal from JSON text by [`parse`]: JSON numbers and exponents are refused, where
/// `rust_decimal`'s own reading would take `"1e3"`.
///
/// # Errors
/// [`DecimalError`] as the deserializer's error.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
    parse(&text).map_err(de::Error::custom)
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
