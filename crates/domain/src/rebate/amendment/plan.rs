//! The segments that the versions in force part a period into, and what each comes to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::super::agreement::Agreement;
use super::super::amended_earnings::Segment;
use super::super::earnings::{Earnings, earn};
use super::super::error::RebateError;
use super::super::exact::subtract;
use super::super::period::Window;
use super::super::period_limits;
use super::super::purchase::Purchase;
use super::super::purchases::gather_within;
use super::{Amendment, Version};
use crate::figure::Figure;

/// A segment before it is worked out.
pub(super) struct Plan<'a> {
    pub version: &'a Version,
    pub counted_from: NaiveDate,
    pub from: NaiveDate,
}

impl<'a> Plan<'a> {
    /// The whole period under one version.
    pub(super) fn from_start(version: &'a Version, period: Window) -> Self {
        Self { version, counted_from: period.from, from: period.from }
    }

    /// The version's terms, cut to its share of the days where the period is split.
    pub(super) fn terms(&self, share: Option<(i64, i64)>) -> Result<Agreement, RebateError> {
        match share {
            Some((days, of)) => self.version.agreement.cut_to(days, of),
            None => Ok(self.version.agreement.clone()),
        }
    }

    pub(super) fn work_out(
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

/// Adds the segment of a version that takes effect within the period, by what it does to that.
pub(super) fn amend<'a>(plans: &mut Vec<Plan<'a>>, version: &'a Version, period: Window) {
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
pub(super) fn last_day(later: Option<&[Plan<'_>]>, as_of: NaiveDate) -> NaiveDate {
    later.and_then(<[Plan<'_>]>::first).and_then(|next| next.from.pred_opt()).unwrap_or(as_of)
}

/// The days over which the volume of a segment adds up, if the period is split.
pub(super) fn share_of_days(plans: &[Plan<'_>], plan: &Plan<'_>, period: Window) -> Option<(i64, i64)> {
    let next = plans.iter().map(|other| other.counted_from).find(|start| *start > plan.counted_from);
    if next.is_none() && plan.counted_from == period.from {
        return None;
    }
    let counted =
        Window { from: plan.counted_from, to: next.and_then(|start| start.pred_opt()).unwrap_or(period.to) };
    Some((counted.days(), period.days()))
}
