//! A floor in a period whose terms change from today on. It is a guarantee for the period, so it counts once,
//! at the end, on all that a line has earned under each of its terms.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::agreement::Agreement;
use super::amendment::{AmendedEarnings, Segment};
use super::earnings::Earnings;
use super::error::RebateError;
use super::exact::{add, subtract, sum};

impl AmendedEarnings {
    /// The same for the terms in force at the end of what was worked out, see [`raise_floors`].
    pub(super) fn raise_floors(&self, terms: &mut Agreement) -> Result<(), RebateError> {
        match self.segments.split_last() {
            Some((Segment { counted_from, before: Some(before), .. }, earlier)) => {
                raise_floors(terms, *counted_from, earlier, before)
            }
            _ => Ok(()),
        }
    }
}

/// Says each floor of the present terms as the least that these terms pay on all volume of the period.
///
/// What the present terms add is what they earn on all volume less `before`, what they would have earned on
/// the volume of the `earlier` segments. For the period to come to the floor F after these have earned E,
/// all volume must earn F − E + `before`; nothing where that is below zero. A cap gives way where the floor
/// needs it to, so that the guarantee holds. Rounded half up to twelve digits.
///
/// # Errors
/// [`RebateError::Overflow`].
pub(super) fn raise_floors(
    terms: &mut Agreement,
    counted_from: NaiveDate,
    earlier: &[Segment],
    before: &Earnings,
) -> Result<(), RebateError> {
    for line in &mut terms.lines {
        let Some(floor) = line.floor else { continue };
        let segments = earlier.iter().filter(|segment| segment.counted_from == counted_from);
        let earned: Vec<Decimal> =
            segments.map(|segment| segment.of_line(&line.id)).collect::<Result<_, _>>()?;
        let anew = before.lines.iter().find(|before| before.line == line.id);
        let missing = subtract(*floor, sum(earned)?)?;
        let floor = add(missing, anew.map_or(Decimal::ZERO, |anew| *anew.exact))?.max(Decimal::ZERO);
        let floor = floor.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero);
        line.floor = Some(floor.into());
        line.cap = line.cap.map(|cap| cap.max(floor.into()));
    }
    Ok(())
}
