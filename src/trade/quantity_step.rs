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
