//! An agreement in versions, and a period in which one gives way to the next.

mod cut;
mod plan;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::amended_earnings::{AmendedEarnings, Segment};
use super::error::RebateError;
use super::exact::sum;
use super::period::{Period, Window};
use super::purchase::Purchase;
use crate::figure::Figure;
use plan::{Plan, amend, last_day, share_of_days};

/// All versions of an agreement. A posted version is never edited: a change is a new one.
///
/// ```
/// use domain::rebate::{Agreement, Amendment, Programme, Purchase, Version};
/// use domain::{Currency, Figure, Money};
/// # let terms: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "marginal",
/// #         "tiers": [{ "threshold": "0", "rate": "2" }] }]
/// # }"#)?;
/// let mut better = Agreement { version: 2, ..terms.clone() };
/// better.lines[0].tiers[0].rate = Figure::parse("5")?;
/// let amendment = Amendment::FromToday;
/// let programme = Programme { versions: vec![
///     Version { effective: "2026-01-01".parse().unwrap(), amendment, agreement: terms },
///     Version { effective: "2026-07-01".parse().unwrap(), amendment, agreement: better.clone() },
/// ] };
/// # let purchases: Vec<Purchase> = serde_json::from_str(r#"[
/// #     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
/// #         "quantity": "100", "value": { "amount": "1000.00", "currency": "EUR" } },
/// #     { "document": "INV-8", "date": "2026-08-01", "kind": "invoice", "sku": "LMP-1",
/// #         "quantity": "100", "value": { "amount": "1000.00", "currency": "EUR" } }
/// # ]"#)?;
/// let earned = programme.earn(&purchases, "2026-12-31".parse().unwrap(), &[].into())?;
/// // 2 % of the 1,000 bought in February, 5 % of the 1,000 bought in August.
/// assert_eq!(earned.exact, Figure::parse("70")?);
/// assert_eq!(earned.segments[1].days.days(), 184);
/// let euro = |text: &str| Money::parse(text, Currency::EUR);
/// let settlement = earned.settle(&better, euro("20")?, euro("0")?)?;
/// assert_eq!(settlement.due, euro("50")?);
/// let traced = programme.statement(&earned, &purchases, "all", settlement.earned)?;
/// assert_eq!((traced[0].entry.rebate, traced[1].entry.rebate), (euro("20")?, euro("50")?));
/// assert_eq!(programme.traced_by("all", "2026-06-30".parse().unwrap()).unwrap().version, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Programme {
    /// In any order; they sort by their day.
    pub versions: Vec<Version>,
}

/// A version and from when it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Version {
    /// The first day under it.
    pub effective: NaiveDate,
    /// What it does to a period that has begun.
    pub amendment: Amendment,
    /// Its window is the whole term, not only the time from `effective` on.
    pub agreement: Agreement,
}

impl Version {
    /// Whether the terms make sense and hold on the day from which they are to hold.
    ///
    /// # Errors
    /// What [`Agreement::check`] finds, and [`RebateError::EffectiveOutsideTerm`].
    ///
    /// ```
    /// use domain::rebate::{Amendment, RebateError, Version};
    /// # let agreement: domain::rebate::Agreement = serde_json::from_str(r#"{
    /// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    /// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    /// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    /// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
    /// # }"#)?;
    /// let effective = "2027-01-01".parse().unwrap();
    /// let late = Version { effective, amendment: Amendment::FromToday, agreement };
    /// assert_eq!(late.check(), Err(RebateError::EffectiveOutsideTerm { date: effective }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Result<(), RebateError> {
        self.agreement.check()?;
        self.check_effective()
    }

    fn check_effective(&self) -> Result<(), RebateError> {
        let date = self.effective;
        let holds = self.agreement.window.contains(date);
        holds.then_some(()).ok_or(RebateError::EffectiveOutsideTerm { date })
    }
}

/// How a version that takes effect within a period treats what was bought before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Amendment {
    /// What was earned stays. Volume goes on adding up; what comes is paid by the new terms. A floor is the
    /// least for the whole period: the one of the terms at its end, on what all terms have earned.
    FromToday,
    /// The whole period is worked out anew by the new terms.
    Recomputed,
    /// Two periods, each with its own volume; amounts, volumes and targets of the terms are cut to
    /// the days of each, rates and percentages are not.
    Split,
}

/// What is in force on a day, as volume adds up for it.
pub(super) struct Present {
    /// The version's terms; of a split period cut to its part, which is then the term.
    pub agreement: Agreement,
    /// From the day on which its volume begins to add up to the end of the period.
    pub days: Window,
}

impl Programme {
    /// Works out the period that `as_of` falls in, on the purchases up to that day.
    ///
    /// `floor_excess` is what earlier periods carry forward, by line id.
    ///
    /// # Errors
    /// [`RebateError::NoVersionAt`], [`RebateError::SameEffectiveDate`],
    /// [`RebateError::EffectiveOutsideTerm`], [`RebateError::WrongCurrency`] where versions differ in
    /// currency, and what [`super::earn`] finds.
    pub fn earn(
        &self,
        purchases: &[Purchase],
        as_of: NaiveDate,
        floor_excess: &BTreeMap<String, Figure>,
    ) -> Result<AmendedEarnings, RebateError> {
        self.work_out(purchases, as_of, floor_excess, false)
    }

    /// As [`Programme::earn`] before the period ends: the floors that are due at its end are left aside.
    pub(super) fn earn_interim(
        &self,
        purchases: &[Purchase],
        as_of: NaiveDate,
        floor_excess: &BTreeMap<String, Figure>,
    ) -> Result<AmendedEarnings, RebateError> {
        self.work_out(purchases, as_of, floor_excess, true)
    }

    fn work_out(
        &self,
        purchases: &[Purchase],
        as_of: NaiveDate,
        floor_excess: &BTreeMap<String, Figure>,
        interim: bool,
    ) -> Result<AmendedEarnings, RebateError> {
        let (period, plans) = self.plans(as_of)?;
        let open_from = plans.last().map_or(period.from, |plan| plan.counted_from);
        let mut brought = floor_excess.clone();
        let mut segments: Vec<Segment> = Vec::with_capacity(plans.len());
        for (place, plan) in plans.iter().enumerate() {
            if let Some(earlier) = segments.last()
                && earlier.counted_from < plan.counted_from
            {
                brought.extend(earlier.floor_excess());
            }
            let last = last_day(plans.get(place.saturating_add(1)..), as_of);
            let mut terms = plan.terms(share_of_days(&plans, plan, period))?;
            let next = plans.get(place.saturating_add(1));
            let goes_on = next.is_some_and(|next| next.counted_from == plan.counted_from);
            if goes_on || interim && plan.counted_from == open_from {
                terms = terms.without_floors();
            }
            let segment = plan.work_out(terms, purchases, last, &brought, &segments)?;
            segments.push(segment);
        }
        let exact = sum(segments.iter().map(|segment| *segment.exact))?.into();
        Ok(AmendedEarnings { period, segments, exact })
    }

    /// What is in force on a day.
    pub(super) fn present(&self, as_of: NaiveDate) -> Result<Present, RebateError> {
        let (period, plans) = self.plans(as_of)?;
        let plan = plans.last().ok_or(RebateError::NoVersionAt { date: as_of })?;
        let days = Window { from: plan.counted_from, to: period.to };
        let mut agreement = plan.terms(share_of_days(&plans, plan, period))?;
        if days != period {
            agreement.window = days;
            agreement.period = Period::Term;
        }
        Ok(Present { agreement, days })
    }

    /// The period that a day falls in, and the segments that its versions part it into.
    fn plans(&self, as_of: NaiveDate) -> Result<(Window, Vec<Plan<'_>>), RebateError> {
        let versions = self.in_force(as_of)?;
        let (Some(first), Some(latest)) = (versions.first(), versions.last()) else {
            return Err(RebateError::NoVersionAt { date: as_of });
        };
        let terms = &latest.agreement;
        let period = terms.period.at(as_of, terms.window).ok_or(RebateError::NoVersionAt { date: as_of })?;
        let begun = |version: &&&Version| version.effective <= period.from;
        let base = versions.iter().rev().find(begun).unwrap_or(first);
        let mut plans = vec![Plan::from_start(base, period)];
        for version in &versions {
            if version.effective > period.from && version.effective > base.effective {
                amend(&mut plans, version, period);
            }
        }
        Ok((period, plans))
    }

    /// The terms by whose scope a line's documents are traced on a day: the latest in force that have the
    /// line.
    #[must_use]
    pub fn traced_by(&self, line: &str, on: NaiveDate) -> Option<&Agreement> {
        let begun = self.versions.iter().filter(|version| version.effective <= on);
        let known = begun.filter(|version| version.agreement.line(line).is_some());
        known.max_by_key(|version| version.effective).map(|version| &version.agreement)
    }

    /// The versions in force up to a day, in order of effect.
    fn in_force(&self, as_of: NaiveDate) -> Result<Vec<&Version>, RebateError> {
        let mut versions: Vec<&Version> =
            self.versions.iter().filter(|version| version.effective <= as_of).collect();
        versions.sort_by_key(|version| version.effective);
        versions.iter().try_for_each(|version| version.check_effective())?;
        for (version, next) in versions.iter().zip(versions.iter().skip(1)) {
            if version.effective == next.effective {
                let date = next.effective;
                return Err(RebateError::SameEffectiveDate { date });
            }
            if version.agreement.currency != next.agreement.currency {
                return Err(RebateError::WrongCurrency {
                    expected: version.agreement.currency,
                    found: next.agreement.currency,
                });
            }
        }
        Ok(versions)
    }
}
