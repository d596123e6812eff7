//! Where a rate comes from and when it holds. Knows no rate.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The paper behind a rate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningProvenance))]
pub struct Provenance {
    /// Who says so: a law, a price list, "typed by hand".
    pub source: String,
    /// The first day on which it holds; from ever if not said.
    pub valid_from: Option<NaiveDate>,
    /// The last such day; for ever if not said.
    pub valid_to: Option<NaiveDate>,
    /// When someone last held it against its source.
    pub verified_on: Option<NaiveDate>,
}

/// Whether a rate holds on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlanningValidity))]
pub enum Validity {
    /// It does.
    InForce,
    /// It begins later.
    NotYet,
    /// It has ended.
    Ended,
}

impl Provenance {
    /// Whether the rate holds on `date`.
    ///
    /// ```
    /// use domain::planning::{Provenance, Validity};
    /// let fee = Provenance { valid_to: "2026-06-30".parse().ok(), ..Provenance::default() };
    /// assert_eq!(fee.on("2026-07-01".parse().unwrap()), Validity::Ended);
    /// ```
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Validity {
        if self.valid_from.is_some_and(|first| date < first) {
            Validity::NotYet
        } else if self.valid_to.is_some_and(|last| date > last) {
            Validity::Ended
        } else {
            Validity::InForce
        }
    }
}
