//! Kinds of measures and which exclude which. Knows no rate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a duty is levied as.
///
/// ```
/// use domain::tariff::MeasureKind;
/// let kind: MeasureKind = "MFN".parse()?;
/// assert_eq!(kind.code(), "most_favoured_nation");
/// assert!(kind.is_ordinary_duty());
/// assert!(!"anti-dumping".parse::<MeasureKind>()?.is_ordinary_duty());
/// # Ok::<(), domain::tariff::UnknownMeasureKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MeasureKind {
    /// The rate for members of the World Trade Organization; in the United States column 1 general.
    MostFavouredNation,
    /// The rate for everybody else; in the United States column 2.
    NonMostFavouredNation,
    /// A lower rate for goods of an origin, under a programme and against proof.
    Preference,
    /// A lower rate for a time, whatever the origin.
    Suspension,
    /// Against dumped prices.
    AntiDumping,
    /// Against subsidies.
    Countervailing,
    /// Against a surge of imports.
    Safeguard,
    /// On top of the ordinary duty by another law: sections 232, 301, 122.
    Additional,
    /// The rate within a tariff quota.
    TariffQuotaIn,
    /// The rate beyond it.
    TariffQuotaOut,
    /// A tax on a kind of goods, of home or foreign make: alcohol, tobacco, fuel.
    Excise,
}

/// Measures of one kind, or of one programme of that kind. Text form: `safeguard`,
/// `additional:section 122`.
///
/// ```
/// use domain::tariff::{MeasureKind, MeasureSelector};
/// let selector: MeasureSelector = "additional:section 122".parse().unwrap();
/// assert!(selector.selects(MeasureKind::Additional, Some("section 122")));
/// assert!(!selector.selects(MeasureKind::Additional, Some("section 301")));
/// assert_eq!(selector.to_string(), "additional:section 122");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MeasureSelector {
    /// Of this kind.
    pub kind: MeasureKind,
    /// Under this programme, or under any.
    pub programme: Option<String>,
}

/// The text is not a kind of measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMeasureKind(pub String);

impl MeasureKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::MostFavouredNation,
        Self::NonMostFavouredNation,
        Self::Preference,
        Self::Suspension,
        Self::AntiDumping,
        Self::Countervailing,
        Self::Safeguard,
        Self::Additional,
        Self::TariffQuotaIn,
        Self::TariffQuotaOut,
        Self::Excise,
    ];

    /// The word for it in tables and in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MostFavouredNation => "most_favoured_nation",
            Self::NonMostFavouredNation => "non_most_favoured_nation",
            Self::Preference => "preference",
            Self::Suspension => "suspension",
            Self::AntiDumping => "anti_dumping",
            Self::Countervailing => "countervailing",
            Self::Safeguard => "safeguard",
            Self::Additional => "additional",
            Self::TariffQuotaIn => "tariff_quota_in",
            Self::TariffQuotaOut => "tariff_quota_out",
            Self::Excise => "excise",
        }
    }

    /// Whether only one of these is due: the ordinary duty, at its best lawful rate. The others are
    /// levied on top of it.
    #[must_use]
    pub const fn is_ordinary_duty(self) -> bool {
        matches!(
            self,
            Self::MostFavouredNation
                | Self::NonMostFavouredNation
                | Self::Preference
                | Self::Suspension
                | Self::TariffQuotaIn
                | Self::TariffQuotaOut
        )
    }
}

impl MeasureSelector {
    /// Whether a measure is meant.
    #[must_use]
    pub fn selects(&self, kind: MeasureKind, programme: Option<&str>) -> bool {
        self.kind == kind && (self.programme.is_none() || self.programme.as_deref() == programme)
    }
}

impl FromStr for MeasureKind {
    type Err = UnknownMeasureKind;

    /// Takes the word in any case, with spaces or hyphens for underscores, and the trade's `mfn`.
    fn from_str(text: &str) -> Result<Self, UnknownMeasureKind> {
        let word = text.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        if word == "mfn" {
            return Ok(Self::MostFavouredNation);
        }
        let kind = Self::ALL.into_iter().find(|kind| kind.code() == word);
        kind.ok_or_else(|| UnknownMeasureKind(text.to_owned()))
    }
}

impl FromStr for MeasureSelector {
    type Err = UnknownMeasureKind;

    fn from_str(text: &str) -> Result<Self, UnknownMeasureKind> {
        let (kind, programme) = match text.split_once(':') {
            Some((kind, programme)) => (kind, Some(programme.trim())),
            None => (text, None),
        };
        if programme == Some("") {
            return Err(UnknownMeasureKind(text.to_owned()));
        }
        Ok(Self { kind: kind.parse()?, programme: programme.map(str::to_owned) })
    }
}

impl fmt::Display for MeasureSelector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind.code())?;
        match &self.programme {
            Some(programme) => write!(formatter, ":{programme}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for UnknownMeasureKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "“{}” is not a kind of measure", self.0)
    }
}

impl std::error::Error for UnknownMeasureKind {}

impl TryFrom<String> for MeasureSelector {
    type Error = UnknownMeasureKind;

    fn try_from(text: String) -> Result<Self, UnknownMeasureKind> {
        text.parse()
    }
}

impl From<MeasureSelector> for String {
    fn from(selector: MeasureSelector) -> Self {
        selector.to_string()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for MeasureSelector {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let text = utoipa::openapi::ObjectBuilder::new().schema_type(utoipa::openapi::Type::String);
        text.examples(["additional:section 122"]).into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for MeasureSelector {
    fn name() -> std::borrow::Cow<'static, str> {
        "MeasureSelector".into()
    }
}
