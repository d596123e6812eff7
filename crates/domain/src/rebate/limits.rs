//! What bounds a line after its tiers: minimum volume, a tier's minimum, floor, cap. Each shows as
//! a step of its own.

use rust_decimal::Decimal;

use super::agreement::{CarryForward, Line};
use super::error::RebateError;
use super::exact::{add, subtract, sum};
use super::position::Position;
use super::step::{Step, StepKind};

/// At least the floor, at most the cap; the cap wins.
///
/// ```
/// use domain::rebate::clamp;
/// use rust_decimal::Decimal;
/// let [five, ten, twenty] = [5, 10, 20].map(Decimal::from);
/// assert_eq!(clamp(five, Some(ten), Some(twenty)), ten);
/// assert_eq!(clamp(clamp(five, Some(ten), None), Some(ten), None), ten);
/// ```
#[must_use]
pub fn clamp(amount: Decimal, floor: Option<Decimal>, cap: Option<Decimal>) -> Decimal {
    let raised = floor.map_or(amount, |floor| amount.max(floor));
    cap.map_or(raised, |cap| raised.min(cap))
}

/// Adds the bounding steps. Answers by how much the line earned more than its floor.
pub(super) fn apply(
    line: &Line,
    position: &Position,
    carry_forward: CarryForward,
    brought: Decimal,
    steps: &mut Vec<Step>,
) -> Result<Decimal, RebateError> {
    let mut amount = sum(steps.iter().map(|step| *step.amount))?;
    if line.minimum_volume.is_some_and(|minimum| position.volume < *minimum) {
        let lost = subtract(Decimal::ZERO, amount)?;
        steps.push(Step::new(StepKind::MinimumVolume, lost));
        return Ok(Decimal::ZERO);
    }
    let mut bound = |kind, tier: Option<usize>, to: Decimal, amount: &mut Decimal| {
        let step = Step::new(kind, subtract(to, *amount)?);
        steps.push(tier.map_or(step.clone(), |tier| step.in_tier(tier)));
        *amount = to;
        Ok::<(), RebateError>(())
    };
    let tier_minimum = position.reached.and_then(|tier| line.tiers.get(tier)).and_then(|tier| tier.minimum);
    if let Some(minimum) = tier_minimum.filter(|minimum| amount < **minimum) {
        bound(StepKind::TierMinimum, position.reached, *minimum, &mut amount)?;
    }
    let brought = match carry_forward {
        CarryForward::Nothing => Decimal::ZERO,
        CarryForward::FloorExcess => brought,
    };
    if let Some(floor) = line.floor {
        let lowered = subtract(*floor, brought)?.max(Decimal::ZERO);
        let raised = clamp(amount, Some(lowered), None);
        if raised != amount {
            bound(StepKind::Floor, None, raised, &mut amount)?;
        }
    }
    let capped = clamp(amount, None, line.most_earned().map(|cap| *cap));
    if capped != amount {
        bound(StepKind::Cap, None, capped, &mut amount)?;
    }
    match line.floor {
        // What the cap takes off is not earned.
        Some(floor) if carry_forward == CarryForward::FloorExcess => {
            Ok(subtract(add(amount, brought)?, *floor)?.max(Decimal::ZERO))
        }
        _ => Ok(Decimal::ZERO),
    }
}
