//! Countries by ISO 3166-1 alpha-2 code. Knows no name: the browser's `Intl` has them in every language.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A country or territory by its two-letter code.
///
/// ```
/// use domain::Country;
/// assert_eq!("DE".parse::<Country>().unwrap().code(), "DE");
/// assert!("XX".parse::<Country>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, example = "DE", pattern = "^[A-Z]{2}$"))]
pub struct Country([u8; 2]);

/// The text is not an ISO 3166-1 alpha-2 code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCountry(pub String);

const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
    BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK \
    HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC \
    NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB \
    SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV \
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

impl Country {
    /// Every country, by code.
    ///
    /// ```
    /// use domain::Country;
    /// assert!(Country::all().any(|country| country.code() == "BR"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split_ascii_whitespace().filter_map(|code| Some(Self(code.as_bytes().try_into().ok()?)))
    }

    /// The two letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = CODES.split_ascii_whitespace().any(|code| code == text);
        match <[u8; 2]>::try_from(text.as_bytes()) {
            Ok(code) if known => Ok(Self(code)),
            _ => Err(UnknownCountry(text.to_owned())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "“{}” is not an ISO 3166 country code", self.0)
    }
}

impl std::error::Error for UnknownCountry {}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}
