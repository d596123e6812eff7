//! Duties of a tariff as the engine stacks them: what kind, for which goods, what they shut out.
//! How a rate reads and what it comes to is `tariff`'s.

use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use super::scenario::DutyKind;
use crate::country::Country;
use crate::rebate::Figure;
use crate::tariff::{DutyExpression, DutyUnit};

/// One measure of a tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Measure {
    /// By which other measures refer to it and people recognise it: `s232-steel`, `EU-KR`.
    pub id: String,
    /// What kind of duty.
    pub kind: DutyKind,
    /// The tariff code begins with this; any code if empty.
    #[serde(default)]
    pub hs: String,
    /// Only goods made in one of these; all if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub origins: Vec<Country>,
    /// But not goods made in one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub not_origins: Vec<Country>,
    /// How much.
    pub duty: DutyExpression,
    /// What does not apply where this one does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<Exclusion>,
    /// For a quota: how much of the goods it still takes. All of them if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<Balance>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

/// What a measure shuts out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Exclusion {
    /// All measures of a kind.
    Kind(DutyKind),
    /// One measure, by its id.
    Measure(String),
}

/// What a tariff quota still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Balance {
    /// How much.
    pub amount: Figure,
    /// Of what.
    pub unit: DutyUnit,
}

impl Measure {
    /// Whether it is about goods of this code and origin. A measure for some origins is not about
    /// goods whose origin is not known.
    #[must_use]
    pub fn covers(&self, hs_code: &str, origin: Option<Country>) -> bool {
        let listed = |list: &[Country]| origin.is_some_and(|origin| list.contains(&origin));
        hs_code.starts_with(&self.hs)
            && (self.origins.is_empty() || listed(&self.origins))
            && !listed(&self.not_origins)
    }

    /// Whether it shuts the other one out.
    #[must_use]
    pub fn excludes(&self, other: &Self) -> bool {
        self.excludes.iter().any(|exclusion| match exclusion {
            Exclusion::Kind(kind) => *kind == other.kind,
            Exclusion::Measure(id) => *id == other.id,
        })
    }
}
