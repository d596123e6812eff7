//! An agreement in versions, and a period in which one gives way to the next.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Method};
use super::earnings::{Earnings, LineEarnings, earn};
use super::error::RebateError;
use super::exact::{proportion, subtract, sum};
use super::measure::Measure;
use super::period::{Period, Window};
use super::period_limits;
use super::purchases::{Purchase, gather_within};
use super::settlement::{Settlement, settle_lines};
use crate::figure::Figure;
use crate::money::Money;

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

/// What a period with amendments earns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AmendedEarnings {
    /// The period worked out.
    pub period: Window,
    /// In order of time.
    pub segments: Vec<Segment>,
    /// The sum of the segments.
    pub exact: Figure,
}

/// The part of a period under one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Segment {
    /// Of the agreement.
    pub version: u32,
    /// From the first to the last day under this version.
    pub days: Window,
    /// From this day on volume adds up for this segment.
    pub counted_from: NaiveDate,
    /// By this version's terms, on all volume up to the last day.
    pub earned: Earnings,
    /// By the same terms without their floors, on the volume before the first day: belongs to earlier
    /// segments.
    pub before: Option<Earnings>,
    /// `earned` less `before`.
    pub exact: Figure,
}

/// What is in force on a day, as volume adds up for it.
pub(super) struct Present {
    /// The version's terms; of a split period cut to its part, which is then the term.
    pub agreement: Agreement,
    /// From the day on which its volume begins to add up to the end of the period.
    pub days: Window,
}

/// A segment before it is worked out.
struct Plan<'a> {
    version: &'a Version,
    counted_from: NaiveDate,
    from: NaiveDate,
}

impl Programme {
    /// Works out the period that `as_of` falls in, on the purchases up to that day.
    ///
    /// `floor_excess` is what earlier periods carry forward, by line id.
    ///
    /// # Errors
    /// [`RebateError::NoVersionAt`], [`RebateError::SameEffectiveDate`],
    /// [`RebateError::EffectiveOutsideTerm`], [`RebateError::WrongCurrency`] where versions differ in
    /// currency, and what [`earn`] finds.
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

impl AmendedEarnings {
    /// Settles an amended period by the terms of `agreement`, the latest version.
    ///
    /// # Errors
    /// As [`super::settle`].
    pub fn settle(
        &self,
        agreement: &Agreement,
        settled: Money,
        brought_forward: Money,
    ) -> Result<Settlement, RebateError> {
        let mut lines: Vec<(String, Decimal)> = Vec::new();
        for segment in &self.segments {
            for line in &segment.earned.lines {
                add_to(&mut lines, &line.line, segment.of_line(&line.line)?)?;
            }
        }
        settle_lines(agreement, lines, settled, brought_forward)
    }
}

impl Segment {
    /// What a line earned on the volume before the first day.
    pub(super) fn before_of(&self, line: &str) -> Option<&LineEarnings> {
        self.before.as_ref()?.lines.iter().find(|before| before.line == line)
    }

    /// What a line earned on what was bought in these days.
    pub(super) fn of_line(&self, line: &str) -> Result<Decimal, RebateError> {
        let earned = self.earned.lines.iter().find(|earned| earned.line == line);
        let before = self.before_of(line).map_or(Decimal::ZERO, |before| *before.exact);
        subtract(earned.map_or(Decimal::ZERO, |earned| *earned.exact), before)
    }

    /// What it hands on to the next part of a split period, as periods do.
    pub(super) fn floor_excess(&self) -> impl Iterator<Item = (String, Figure)> {
        self.earned.lines.iter().map(|line| (line.line.clone(), line.floor_excess))
    }
}

/// Adds to the amount of a line, whether it has one already or not.
pub(super) fn add_to(
    amounts: &mut Vec<(String, Decimal)>,
    line: &str,
    amount: Decimal,
) -> Result<(), RebateError> {
    match amounts.iter_mut().find(|(id, _)| *id == line) {
        Some((_, total)) => *total = sum([*total, amount])?,
        None => amounts.push((line.to_owned(), amount)),
    }
    Ok(())
}

fn amend<'a>(plans: &mut Vec<Plan<'a>>, version: &'a Version, period: Window) {
    let from = version.effective;
    let counted_from = match version.amendment {
        Amendment::Recomputed => {
            plans.clear();
            plans.push(Plan::from_start(version, period));
            return;
        }
        Amendment::FromToday => plans.last().map_or(period.from, |plan| plan.counted_from),
        Amendment::Split => from,
    };
    plans.push(Plan { version, counted_from, from });
}

/// The day before the next segment begins.
fn last_day(later: Option<&[Plan<'_>]>, as_of: NaiveDate) -> NaiveDate {
    later.and_then(<[Plan<'_>]>::first).and_then(|next| next.from.pred_opt()).unwrap_or(as_of)
}

/// The days over which the volume of a segment adds up, if the period is split.
fn share_of_days(plans: &[Plan<'_>], plan: &Plan<'_>, period: Window) -> Option<(i64, i64)> {
    let next = plans.iter().map(|other| other.counted_from).find(|start| *start > plan.counted_from);
    if next.is_none() && plan.counted_from == period.from {
        return None;
    }
    let counted =
        Window { from: plan.counted_from, to: next.and_then(|start| start.pred_opt()).unwrap_or(period.to) };
    Some((counted.days(), period.days()))
}

impl<'a> Plan<'a> {
    fn from_start(version: &'a Version, period: Window) -> Self {
        Self { version, counted_from: period.from, from: period.from }
    }

    /// The version's terms, cut to its share of the days where the period is split.
    fn terms(&self, share: Option<(i64, i64)>) -> Result<Agreement, RebateError> {
        match share {
            Some((days, of)) => self.version.agreement.cut_to(days, of),
            None => Ok(self.version.agreement.clone()),
        }
    }

    fn work_out(
        &self,
        mut agreement: Agreement,
        purchases: &[Purchase],
        last: NaiveDate,
        floor_excess: &BTreeMap<String, Figure>,
        earlier: &[Segment],
    ) -> Result<Segment, RebateError> {
        agreement.check()?;
        let up_to = |agreement: &Agreement, to: NaiveDate| -> Result<Earnings, RebateError> {
            let window = Window { from: self.counted_from, to };
            let mut facts = gather_within(agreement, purchases, window)?.facts;
            for (line, volume) in &mut facts.volumes {
                volume.floor_excess = floor_excess.get(line).copied().unwrap_or_default();
            }
            earn(agreement, &facts)
        };
        let before = match self.from.pred_opt() {
            Some(day) if day >= self.counted_from => {
                Some(up_to(&period_limits::before(&agreement, self.counted_from, earlier)?, day)?)
            }
            _ => None,
        };
        if let Some(before) = &before {
            period_limits::hold(&mut agreement, self.counted_from, earlier, before)?;
        }
        let earned = up_to(&agreement, last)?;
        let earlier = before.as_ref().map_or(Decimal::ZERO, |before| *before.exact);
        Ok(Segment {
            version: agreement.version,
            days: Window { from: self.from, to: last },
            counted_from: self.counted_from,
            exact: subtract(*earned.exact, earlier)?.into(),
            earned,
            before,
        })
    }
}

impl Agreement {
    /// The same terms for a part of the period, rounded half up to twelve digits.
    fn cut_to(&self, days: i64, of: i64) -> Result<Self, RebateError> {
        let cut = |figure: &mut Figure| -> Result<(), RebateError> {
            let part = proportion(**figure, days.into(), of.into())?;
            *figure = part.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero).into();
            Ok(())
        };
        let mut agreement = self.clone();
        for line in &mut agreement.lines {
            for tier in &mut line.tiers {
                if line.measure.thresholds_are_volumes() {
                    cut(&mut tier.threshold)?;
                }
                cut(&mut tier.lump)?;
                tier.minimum.as_mut().map(cut).transpose()?;
            }
            line.minimum_volume.as_mut().map(cut).transpose()?;
            line.cap.as_mut().map(cut).transpose()?;
            line.floor.as_mut().map(cut).transpose()?;
            match &mut line.measure {
                Measure::Growth { baseline, .. } => baseline.as_mut().map(cut).transpose()?,
                Measure::Attainment { target, .. } => target.as_mut().map(cut).transpose()?,
                Measure::Value | Measure::Quantity => None,
            };
            if let Method::Accelerator { amount_at_target } = &mut line.method {
                cut(amount_at_target)?;
            }
        }
        Ok(agreement)
    }
}
