//! A decimal as it stands in a scenario, an agreement or a result: text in JSON, never a number, no
//! exponent.

use std::fmt;
use std::ops::Deref;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};

use crate::decimal::{self, DecimalError, MAXIMUM_INTEGER_DIGITS, MAXIMUM_SCALE};

/// The first whole number with too many digits for an input.
const INPUT_LIMIT: u128 = 10_u128.pow(MAXIMUM_INTEGER_DIGITS as u32);

/// An exact decimal. Crosses the wire as text in its shortest form.
///
/// ```
/// use domain::Figure;
/// let figure: Figure = serde_json::from_str("\"12.50\"").unwrap();
/// assert_eq!(serde_json::to_string(&figure).unwrap(), "\"12.5\"");
/// assert!(serde_json::from_str::<Figure>("12.5").is_err());
/// assert!(serde_json::from_str::<Figure>("\"1e3\"").is_err());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, example = "12.5", pattern = "^-?[0-9]+(\\.[0-9]+)?$"))]
pub struct Figure(Decimal);

/// Why a text is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NotAFigure {
    /// It is not a decimal such as 12.50.
    NotADecimal,
    /// It has more digits than a decimal holds.
    TooManyDigits,
}

impl Figure {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Reads decimal text as [`decimal::parse`] does.
    ///
    /// # Errors
    /// [`DecimalError`] names what is wrong.
    ///
    /// ```
    /// use domain::{Figure, decimal::DecimalError};
    /// let weight = Figure::parse("12.50")?;
    /// assert_eq!((weight.to_string().as_str(), weight.decimal().scale()), ("12.5", 2));
    /// assert_eq!(Figure::parse("1,250"), Err(DecimalError::NotADecimal));
    /// # Ok::<(), DecimalError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        decimal::parse(text).map(Self)
    }

    /// The number itself.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// Whether it is within the digits that an input may carry.
    pub(crate) fn is_input(self) -> bool {
        let fits =
            |value: Decimal| usize::try_from(value.scale()).is_ok_and(|digits| digits <= MAXIMUM_SCALE);
        // Most have few digits before and behind the point together.
        if fits(self.0) && self.0.mantissa().unsigned_abs() < INPUT_LIMIT {
            return true;
        }
        let value = self.0.normalize();
        fits(value) && value.trunc().mantissa().unsigned_abs() < INPUT_LIMIT
    }
}

impl Deref for Figure {
    type Target = Decimal;

    fn deref(&self) -> &Decimal {
        &self.0
    }
}

impl From<Decimal> for Figure {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl From<Figure> for String {
    fn from(figure: Figure) -> Self {
        decimal::canonical(figure.0)
    }
}

/// Takes more digits than [`Figure::parse`]: a computed amount may have up to 28.
fn read(text: &str) -> Result<Figure, NotAFigure> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = [integer, fraction]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if !plain {
        return Err(NotAFigure::NotADecimal);
    }
    Decimal::from_str_exact(text).map(Figure).map_err(|_| NotAFigure::TooManyDigits)
}

/// By hand, so that a refusal tells a figure from any other text.
impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decimal::read(deserializer, read)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&decimal::canonical(self.0))
    }
}

impl fmt::Display for NotAFigure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotADecimal => "the figure is not a decimal such as 12.50",
            Self::TooManyDigits => "the figure has too many digits",
        })
    }
}
