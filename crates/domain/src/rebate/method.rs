//! The arithmetic of each method: from a place on the ladder to steps that add up.

use rust_decimal::Decimal;

use super::agreement::{Line, Lumps, Method, RateUnit, Tier};
use super::error::RebateError;
use super::exact::{add, divide, multiply, percent_of, subtract};
use super::measure::Measure;
use super::package;
use super::position::Position;
use super::step::{Step, StepKind};

/// What the tiers pay if `reached` is the highest one entered. Free goods pay nothing here.
pub(super) fn steps(line: &Line, position: &Position, reached: usize) -> Result<Vec<Step>, RebateError> {
    let mut steps = match line.method {
        Method::WholeVolume | Method::Gate => slabs(line, position, [(reached, position.whole)])?,
        Method::Marginal => slabs(line, position, parts(position, reached)?)?,
        Method::Rolling => {
            let passed = (0..reached).filter_map(|tier| {
                let upper = position.threshold(tier.checked_add(1)?)?;
                Some((tier, upper))
            });
            let last = (reached, position.measured);
            slabs(line, position, passed.chain([last]).collect::<Vec<_>>())?
        }
        Method::CumulativeTiers => {
            let all = (0..=reached).map(|tier| (tier, position.whole));
            slabs(line, position, all.collect::<Vec<_>>())?
        }
        Method::ExcessOnly => {
            let first = position.threshold(0).unwrap_or_default();
            let excess = subtract(position.measured, first)?;
            slabs(line, position, [(reached, excess)])?
        }
        Method::Accelerator { amount_at_target } => accelerate(line, position, reached, *amount_at_target)?,
        Method::Interpolated => return interpolate(line, position, reached),
        Method::Package { every, amount, round } => {
            package::steps(position, reached, (*every, *amount, round))?
        }
        Method::LumpSum | Method::FreeGoods { .. } => Vec::new(),
    };
    // A lump sum is paid for what was bought, never taken back for what was returned.
    if position.measured >= Decimal::ZERO {
        steps.extend(lumps(line, reached));
    }
    Ok(steps)
}

/// The lump sums of the tiers up to the one reached.
pub(super) fn lumps(line: &Line, reached: usize) -> Vec<Step> {
    let first = match line.lumps {
        Lumps::HighestTier => reached,
        Lumps::EachTier => 0,
    };
    let entered = line.tiers.iter().enumerate().skip(first);
    entered
        .take_while(|(tier, _)| *tier <= reached)
        .filter(|(_, terms)| !terms.lump.is_zero())
        .map(|(tier, terms)| Step::new(StepKind::Lump, *terms.lump).in_tier(tier))
        .collect()
}

/// Each tier entered with its part of the measured volume.
fn parts(position: &Position, reached: usize) -> Result<Vec<(usize, Decimal)>, RebateError> {
    (0..=reached)
        .map(|tier| {
            let (lower, upper) = position.slab(tier, reached);
            Ok((tier, subtract(upper, lower)?))
        })
        .collect()
}

fn slabs(
    line: &Line,
    position: &Position,
    parts: impl IntoIterator<Item = (usize, Decimal)>,
) -> Result<Vec<Step>, RebateError> {
    let mut steps = Vec::new();
    for (tier, part) in parts {
        let rate = *terms(line, tier).rate;
        let base = position.base_of(part)?;
        let amount = line.rate_unit.apply(base, rate)?;
        steps.push(Step::new(StepKind::Slab, amount).on(base, rate).in_tier(tier));
    }
    Ok(steps)
}

fn accelerate(
    line: &Line,
    position: &Position,
    reached: usize,
    amount_at_target: Decimal,
) -> Result<Vec<Step>, RebateError> {
    let Measure::Attainment { target: Some(target), .. } = line.measure else {
        return Ok(Vec::new());
    };
    let mut steps = Vec::new();
    for (tier, part) in parts(position, reached)? {
        let rate = *terms(line, tier).rate;
        let weighted = percent_of(multiply(amount_at_target, part)?, rate)?;
        let amount = divide(weighted, *target)?;
        steps.push(Step::new(StepKind::Slab, amount).on(part, rate).in_tier(tier));
    }
    Ok(steps)
}

fn interpolate(line: &Line, position: &Position, reached: usize) -> Result<Vec<Step>, RebateError> {
    let lower = terms(line, reached);
    let next = reached.saturating_add(1);
    let between = |from: Decimal, to: Decimal| -> Result<Decimal, RebateError> {
        let ends = (position.threshold(reached), position.threshold(next));
        let (Some(start), Some(end)) = ends else {
            return Ok(from);
        };
        let run = subtract(end, start)?;
        if run.is_zero() {
            return Ok(from);
        }
        let done = subtract(position.measured, start)?.max(Decimal::ZERO);
        add(from, divide(multiply(subtract(to, from)?, done)?, run)?)
    };
    let upper = line.tiers.get(next).copied().unwrap_or(lower);
    let rate = between(*lower.rate, *upper.rate)?;
    let base = position.base_of(position.whole)?;
    let amount = line.rate_unit.apply(base, rate)?;
    let mut steps = vec![Step::new(StepKind::Slab, amount).on(base, rate).in_tier(reached)];
    let lump = between(*lower.lump, *upper.lump)?;
    if !lump.is_zero() && position.measured >= Decimal::ZERO {
        steps.push(Step::new(StepKind::Lump, lump).in_tier(reached));
    }
    Ok(steps)
}

fn terms(line: &Line, tier: usize) -> Tier {
    line.tiers.get(tier).copied().unwrap_or_default()
}

impl RateUnit {
    fn apply(self, base: Decimal, rate: Decimal) -> Result<Decimal, RebateError> {
        match self {
            Self::Percent => percent_of(base, rate),
            Self::PerUnit => multiply(base, rate),
        }
    }
}
