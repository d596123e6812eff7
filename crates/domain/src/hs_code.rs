//! Harmonized System codes: digits only inside, any punctuation accepted. Knows no tariff.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A tariff code of 6 to 12 digits; the first six are the Harmonized System's own.
///
/// ```
/// use domain::HsCode;
/// let code: HsCode = "9405.21.00".parse().unwrap();
/// assert_eq!(code.digits(), "94052100");
/// assert_eq!(code.to_string(), "9405.21.00");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, example = "94052100"))]
pub struct HsCode(String);

/// The text has other characters than digits, points, spaces and hyphens, or too few or many digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHsCode(pub String);

impl HsCode {
    /// The digits alone.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl FromStr for HsCode {
    type Err = InvalidHsCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: String = text.chars().filter(|letter| !matches!(letter, '.' | ' ' | '-')).collect();
        if (6..=12).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(digits))
        } else {
            Err(InvalidHsCode(text.to_owned()))
        }
    }
}

impl fmt::Display for HsCode {
    /// Groups as tariffs print it: `9405.21`, `9405.21.00`, `9405.21.0010`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, digit) in self.0.chars().enumerate() {
            if matches!(position, 4 | 6) || (position == 8 && self.0.len() > 10) {
                formatter.write_str(".")?;
            }
            write!(formatter, "{digit}")?;
        }
        Ok(())
    }
}

impl fmt::Display for InvalidHsCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "“{}” is not an HS code of 6 to 12 digits", self.0)
    }
}

impl std::error::Error for InvalidHsCode {}

impl TryFrom<String> for HsCode {
    type Error = InvalidHsCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<HsCode> for String {
    fn from(code: HsCode) -> Self {
        code.0
    }
}
