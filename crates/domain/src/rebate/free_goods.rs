//! Free goods: units given on top for every so many bought.

use rust_decimal::{Decimal, RoundingStrategy};

use super::agreement::{FreeGoodsRule, Line, Method};
use super::error::RebateError;
use super::exact::{divide, multiply, subtract, sum, whole_parts};
use super::position::Position;
use super::step::{Step, StepKind};

/// The units given, and those that the cap takes off again: their bases add up.
pub(super) fn steps(line: &Line, position: &Position) -> Result<Vec<Step>, RebateError> {
    let Method::FreeGoods { every, free, rule } = line.method else {
        return Ok(Vec::new());
    };
    let below_minimum = line.minimum_volume.is_some_and(|minimum| position.volume < *minimum);
    if below_minimum || position.volume <= Decimal::ZERO || every.is_zero() {
        return Ok(Vec::new());
    }
    let units = given(position.volume, *every, *free, rule)?;
    let mut steps = Vec::new();
    let mut step = |kind, units: Decimal| {
        if !units.is_zero() {
            steps.push(Step { base: Some(units.into()), ..Step::new(kind, Decimal::ZERO) });
        }
    };
    step(StepKind::FreeGoods, units);
    if let Some(cap) = line.cap {
        step(StepKind::Cap, subtract(*cap, units)?.min(Decimal::ZERO));
    }
    Ok(steps)
}

/// The units that the steps of free goods come to.
pub(super) fn units(steps: &[Step]) -> Result<Decimal, RebateError> {
    sum(steps.iter().filter_map(|step| step.base).map(|base| *base))
}

fn given(
    volume: Decimal,
    every: Decimal,
    free: Decimal,
    rule: FreeGoodsRule,
) -> Result<Decimal, RebateError> {
    let (full, rest) = whole_parts(volume, every)?;
    match rule {
        FreeGoodsRule::WholeOnly if !rest.is_zero() => Ok(Decimal::ZERO),
        FreeGoodsRule::FullSteps | FreeGoodsRule::WholeOnly => multiply(full, free),
        FreeGoodsRule::Proportional => {
            let exact = divide(multiply(volume, free)?, every)?;
            Ok(exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
        }
    }
}
