//! Floors, caps and the least that a tier pays in a period whose terms change from today on. They are limits of the
//! period, so each counts once, on all that a line has earned under each of its terms.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::agreement::Agreement;
use super::amended_earnings::{AmendedEarnings, Segment};
use super::earnings::Earnings;
use super::error::RebateError;
use super::exact::{add, subtract, sum};
use crate::figure::Figure;

impl AmendedEarnings {
    /// The same for the terms in force at the end of what was worked out, see [`hold`].
    pub(super) fn hold_limits(&self, terms: &mut Agreement) -> Result<(), RebateError> {
        match self.segments.split_last() {
            Some((Segment { counted_from, before: Some(before), .. }, earlier)) => {
                hold(terms, *counted_from, earlier, before)
            }
            _ => Ok(()),
        }
    }
}

/// The terms by which the volume of the `earlier` segments is worked out anew: without floors, which are due at the
/// end, and without what those segments have not come to. A cap or minimum that they have used stays, so that terms
/// that go on unchanged pay the same.
pub(super) fn before(
    terms: &Agreement,
    counted_from: NaiveDate,
    earlier: &[Segment],
) -> Result<Agreement, RebateError> {
    let mut terms = terms.clone();
    for line in &mut terms.lines {
        let earned = earned(&line.id, counted_from, earlier)?;
        let is_used = |limit: Figure| *limit <= earned;
        line.floor = None;
        let most = line.most_earned();
        if most.is_some() {
            line.cap = line.cap.filter(|cap| is_used(*cap));
        }
        for tier in &mut line.tiers {
            tier.minimum = tier.minimum.filter(|minimum| is_used(least(*minimum, most)));
        }
    }
    Ok(terms)
}

/// Says each limit of the present terms as one of what these terms pay on all volume of the period.
///
/// What the present terms add is what they earn on all volume less `before`, what they would have earned on the
/// volume of the `earlier` segments. For the period to come to the limit L after these have earned E, all volume
/// must earn L − E + `before`. A floor is nothing where that is below zero, and a cap that is used up takes nothing
/// back. Rounded half up to twelve digits.
///
/// # Errors
/// [`RebateError::Overflow`].
pub(super) fn hold(
    terms: &mut Agreement,
    counted_from: NaiveDate,
    earlier: &[Segment],
    before: &Earnings,
) -> Result<(), RebateError> {
    for line in &mut terms.lines {
        let earned = earned(&line.id, counted_from, earlier)?;
        let anew = before.lines.iter().find(|before| before.line == line.id);
        let anew = anew.map_or(Decimal::ZERO, |anew| *anew.exact);
        let open = |limit: Figure| subtract(*limit, earned);
        let held = |open: Decimal| -> Result<Figure, RebateError> {
            let limit = add(open, anew)?.max(Decimal::ZERO);
            Ok(limit.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero).into())
        };
        line.floor = line.floor.map(|floor| held(open(floor)?)).transpose()?;
        let most = line.most_earned();
        if let Some(cap) = most {
            line.cap = Some(held(open(cap)?.max(Decimal::ZERO))?);
        }
        for tier in &mut line.tiers {
            let is_open = |minimum: &Figure| *least(*minimum, most) > earned;
            let Some(minimum) = tier.minimum.filter(is_open) else { continue };
            tier.minimum = Some(held(open(minimum)?)?);
        }
    }
    Ok(())
}

/// What a tier pays at least: never more than the most that is earned.
fn least(minimum: Figure, most: Option<Figure>) -> Figure {
    most.filter(|most| **most < *minimum).unwrap_or(minimum)
}

/// What a line has earned under earlier terms on volume that the present ones count too.
fn earned(line: &str, counted_from: NaiveDate, earlier: &[Segment]) -> Result<Decimal, RebateError> {
    let segments = earlier.iter().filter(|segment| segment.counted_from == counted_from);
    let earned: Vec<Decimal> = segments.map(|segment| segment.of_line(line)).collect::<Result<_, _>>()?;
    sum(earned)
}
