//! Percentages as tariffs print them: `12.80`, `33 1/3`. Exact, thirds included.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::decimal;
use crate::exact::percent_of;

/// Largest denominator that a tariff's fraction may have.
const MAXIMUM_DENOMINATOR: u32 = 1_000;

/// A percentage, kept as a whole number of parts so that 33 1/3 % of 900 is 300. The digits are kept
/// as printed. Crosses the wire as text.
///
/// ```
/// use domain::tariff::Percent;
/// let third: Percent = "33 1/3".parse().unwrap();
/// assert_eq!(third.of(900.into()).unwrap(), 300.into());
/// assert_eq!(third.to_string(), "33 1/3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "String")]
pub struct Percent {
    numerator: Decimal,
    denominator: u32,
}

/// The text is not a percentage such as 12.80 or 33 1/3, or is below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPercent(pub String);

impl Percent {
    /// From decimal per cent: 2.5 is 2.5 %.
    ///
    /// ```
    /// use domain::tariff::Percent;
    /// use rust_decimal::Decimal;
    /// let rate = Percent::new(Decimal::new(25, 1));
    /// assert_eq!((rate.to_string().as_str(), rate.decimal()), ("2.5", Decimal::new(25, 1)));
    /// assert_eq!(rate.of(1_000.into()), Some(25.into()));
    /// assert!(Percent::new(Decimal::ZERO).is_zero());
    /// ```
    #[must_use]
    pub const fn new(value: Decimal) -> Self {
        Self { numerator: value, denominator: 1 }
    }

    /// This share of a base: multiplied first and divided last, so that thirds come out even.
    /// `None` where it does not fit.
    #[must_use]
    pub fn of(self, base: Decimal) -> Option<Decimal> {
        let parts = percent_of(base, self.numerator)?;
        if self.denominator == 1 { Some(parts) } else { parts.checked_div(self.denominator.into()) }
    }

    /// The percentage as a decimal, to 28 digits; thirds are cut there. To compare and sort, not to
    /// work out a duty.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.numerator.checked_div(self.denominator.into()).unwrap_or(self.numerator)
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.numerator.is_zero()
    }

    /// `33` and `1/3` as one percentage.
    pub(super) fn mixed(whole: Decimal, part: u32, denominator: u32) -> Option<Self> {
        let proper = whole.scale() == 0 && (1..denominator).contains(&part);
        if !proper || denominator > MAXIMUM_DENOMINATOR {
            return None;
        }
        let numerator = whole.checked_mul(denominator.into())?.checked_add(part.into())?;
        Some(Self { numerator, denominator })
    }
}

impl FromStr for Percent {
    type Err = InvalidPercent;

    fn from_str(text: &str) -> Result<Self, InvalidPercent> {
        let invalid = || InvalidPercent(text.to_owned());
        let Some((whole, fraction)) = text.split_once(' ') else {
            let value = decimal::parse(text).ok().filter(|value| *value >= Decimal::ZERO);
            return value.map(Self::new).ok_or_else(invalid);
        };
        let (part, denominator) = fraction.split_once('/').ok_or_else(invalid)?;
        let number = |digits: &str| {
            let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse::<u32>().ok()).flatten().ok_or_else(invalid)
        };
        let whole = Decimal::from(number(whole)?);
        Self::mixed(whole, number(part)?, number(denominator)?).ok_or_else(invalid)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            return write!(formatter, "{}", self.numerator);
        }
        let denominator = Decimal::from(self.denominator);
        let part = self.numerator.checked_rem(denominator).unwrap_or_default();
        let whole = self.decimal().trunc();
        write!(formatter, "{whole} {}/{}", part.normalize(), self.denominator)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decimal::text(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl From<Percent> for String {
    fn from(percent: Percent) -> Self {
        percent.to_string()
    }
}

impl fmt::Display for InvalidPercent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "“{}” is not a percentage such as 12.80 or 33 1/3", self.0)
    }
}

impl std::error::Error for InvalidPercent {}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Percent {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let text = utoipa::openapi::ObjectBuilder::new().schema_type(utoipa::openapi::Type::String);
        text.examples(["12.80"]).into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Percent {
    fn name() -> std::borrow::Cow<'static, str> {
        "Percent".into()
    }
}
