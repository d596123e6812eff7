//! Where a press on plus or minus, or an arrow key, leads under a quantity rule.

use domain::QuantityRule;

use crate::components::QuantityStep;

/// The quantity after a step; with Shift a step is a carton. `None` where the rule has no quantity
/// in that direction.
pub fn stepped(rule: QuantityRule, present: u32, step: QuantityStep, carton: Option<u32>) -> Option<u32> {
    match (step.up, carton.filter(|_| step.carton)) {
        (true, None) => rule.step_up(present),
        (true, Some(units)) => rule.at_least(present.saturating_add(units)),
        (false, None) => rule.step_down(present),
        (false, Some(units)) => rule.at_most(present.checked_sub(units)?),
    }
}

/// The same for a quantity that is ordered together with `others` of its product: their sum follows
/// the rule. At the end of the rule a step up stays where it is.
pub fn stepped_beside(
    others: u32,
    rule: QuantityRule,
    present: u32,
    step: QuantityStep,
    carton: Option<u32>,
) -> Option<u32> {
    let total = stepped(rule, others.saturating_add(present), step, carton);
    let total = if step.up { total.or(rule.largest()) } else { total };
    total?.checked_sub(others).filter(|quantity| *quantity > 0)
}
