//! Where a rule comes from and when it holds. A rule past its date is used only with a visible mark.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Dates and source of one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RuleProvenance))]
pub struct Provenance {
    /// The first day; from ever if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// The last day that is known; open if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    /// Whether it ends for good on that day, instead of being followed by a rule not yet known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// Where it was read.
    pub source: String,
    /// What whoever keeps the rates is to know of it. No reader is shown it, so it is not handed on.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "openapi", schema(ignore))]
    pub note: Option<String>,
    /// When; unverified if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<NaiveDate>,
}

impl Provenance {
    /// Whether it holds on this day.
    ///
    /// ```
    /// use domain::landed_cost::Provenance;
    /// let day = |text: &str| text.parse().unwrap();
    /// let rule = Provenance { valid_to: Some(day("2026-09-30")), ..Provenance::default() };
    /// assert!(rule.covers(day("2026-09-30")));
    /// assert!(!rule.covers(day("2026-10-01")));
    /// ```
    #[must_use]
    pub fn covers(&self, date: NaiveDate) -> bool {
        self.has_begun(date) && self.valid_to.is_none_or(|last| date <= last)
    }

    /// Whether the day is past the last known one of a rule that does not end there.
    ///
    /// ```
    /// use domain::landed_cost::Provenance;
    /// let day = |text: &str| text.parse().unwrap();
    /// let fiscal_year = Provenance { valid_to: Some(day("2026-09-30")), ..Provenance::default() };
    /// assert!(fiscal_year.is_outdated(day("2026-10-01")), "the next is not known yet");
    /// let lapsed = Provenance { lapses: true, ..fiscal_year };
    /// assert!(!lapsed.is_outdated(day("2026-10-01")));
    /// ```
    #[must_use]
    pub fn is_outdated(&self, date: NaiveDate) -> bool {
        !self.lapses && self.valid_to.is_some_and(|last| last < date)
    }

    /// As typed by hand: nobody vouches for it.
    pub(super) const fn unverify(&mut self) {
        self.verified_on = None;
    }

    fn has_begun(&self, date: NaiveDate) -> bool {
        self.valid_from.is_none_or(|first| first <= date)
    }
}

/// The rules of a list that hold on a day: those that cover it; where a rule is past its date, it
/// still holds (and is marked) unless one that covers the day takes its place, told by `same`.
pub(super) fn on<'a, T>(
    rules: &'a [T],
    date: NaiveDate,
    of: impl Fn(&T) -> &Provenance,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<&'a T> {
    let current = |rule: &&T| of(rule).covers(date);
    let held = |rule: &&'a T| {
        let replaced = |other: &T| {
            let newer = of(other).valid_to.is_none() || of(other).valid_to > of(rule).valid_to;
            newer && of(other).has_begun(date) && same(rule, other)
        };
        current(rule) || (of(rule).is_outdated(date) && !rules.iter().any(replaced))
    };
    rules.iter().filter(held).collect()
}
