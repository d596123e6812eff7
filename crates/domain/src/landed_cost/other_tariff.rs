//! Another tariff whose duties may be due in place of the market's own: Northern Ireland between the
//! Union's and that of the United Kingdom. Which of two duties is due, by data; works no duty out.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use super::rounding::Rounding;
use crate::figure::Figure;
use crate::tariff::MeasureKind;

/// When the duties of another tariff are due. All duties of customs of a line are compared, those on
/// top of the ordinary one included; where the market's own come to nothing, they stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OtherTariff {
    /// Its name among the tariff tables: `UK`.
    pub tariff: String,
    /// Only who takes part in one of these schemes may use it; everybody if none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
    /// By how much the two may differ.
    pub difference: DutyDifference,
    /// Measures of the market's own tariff beside which it is never due.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barred_by: Vec<MeasureKind>,
    /// What the importer must be able to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

/// By how much two duties may differ, either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyDifference {
    /// In per cent of the customs value.
    pub percent: Figure,
    /// Whether a difference of exactly as much is still allowed.
    pub inclusive: bool,
    /// Of the difference that is allowed; kept exact if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
}

impl DutyDifference {
    /// How much is allowed on a customs value; `None` where it does not fit.
    pub(super) fn allowed(&self, value: Decimal) -> Option<Decimal> {
        let exact = value.checked_mul(*self.percent)?.checked_mul(Decimal::new(1, 2))?;
        match self.rounding {
            Some(rounding) => rounding.round(exact),
            None => Some(exact),
        }
    }

    /// Whether two duties are near enough to each other.
    pub(super) fn allows(&self, own: Decimal, other: Decimal, allowed: Decimal) -> Option<bool> {
        let difference = own.checked_sub(other)?.abs();
        Some(difference < allowed || (self.inclusive && difference == allowed))
    }
}
