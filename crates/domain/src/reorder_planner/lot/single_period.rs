//! One order for one season: as much as makes a unit left over and a unit missing equally costly to
//! expect. Snyder and Shen, Fundamentals of Supply Chain Theory, sections 4.3 and 4.4.

use rust_decimal::Decimal;

use super::{Chance, Distribution, LotOutcome};
use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step, normal, poisson};

/// Of a unit left over and of one missing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Costs {
    pub holding: Decimal,
    pub shortage: Decimal,
}

/// What may be asked for.
#[derive(Clone, Debug)]
pub(super) enum Demand {
    Normal {
        mean: Decimal,
        deviation: Decimal,
    },
    /// In rising order, each with its probability.
    Listed(Vec<(Decimal, Decimal)>),
}

impl Demand {
    /// The figures that a distribution needs have been checked.
    pub fn of(
        distribution: &Distribution,
        mean: Option<Figure>,
        deviation: Option<Figure>,
    ) -> Result<Self, Fault> {
        let mean = mean.map(|mean| *mean).unwrap_or_default();
        Ok(match distribution {
            Distribution::Normal => Self::Normal { mean, deviation: *deviation.unwrap_or_default() },
            Distribution::Poisson => Self::Listed(poisson::probabilities(mean).ok_or(Fault::Overflow)?),
            Distribution::Discrete(chances) => {
                let listed = |Chance { demand, probability }: &Chance| (**demand, **probability);
                Self::Listed(chances.iter().map(listed).collect())
            }
        })
    }

    /// The smallest quantity with which demand is met with the probability `ratio`.
    fn best(&self, ratio: Decimal, ledger: &mut Vec<Step>) -> Checked {
        match self {
            Self::Normal { mean, deviation } => {
                let factor = normal::point_of(ratio).ok_or(Fault::Overflow)?;
                let best = add(*mean, multiply(factor, *deviation)?)?;
                ledger.push(Step::new(Rule::ServiceFactor, factor).with(Operand::ServiceLevel, ratio));
                ledger.push(
                    Step::new(Rule::SinglePeriodQuantity, best)
                        .with(Operand::Demand, *mean)
                        .with(Operand::ServiceFactor, factor)
                        .with(Operand::DemandDeviation, *deviation),
                );
                // Far below the mean the best order is none: demand is not below zero either.
                Ok(best.max(Decimal::ZERO))
            }
            Self::Listed(demands) => {
                let mut met = Decimal::ZERO;
                let mut best = Decimal::ZERO;
                for (demand, probability) in demands {
                    best = *demand;
                    met = add(met, *probability)?;
                    if met >= ratio {
                        break;
                    }
                }
                ledger.push(Step::new(Rule::SinglePeriodQuantity, best).with(Operand::ServiceLevel, ratio));
                Ok(best)
            }
        }
    }

    /// Units expected to be left over of a quantity, and units expected to be missing.
    fn left_and_missing(&self, quantity: Decimal) -> Result<(Decimal, Decimal), Fault> {
        match self {
            Self::Normal { mean, deviation } => {
                let beyond = subtract(quantity, *mean)?;
                let missing = if deviation.is_zero() {
                    subtract(Decimal::ZERO, beyond)?.max(Decimal::ZERO)
                } else {
                    let loss = normal::loss(divide(beyond, *deviation)?).ok_or(Fault::Overflow)?;
                    multiply(*deviation, loss)?
                };
                Ok((add(beyond, missing)?, missing))
            }
            Self::Listed(demands) => {
                let (mut left, mut missing) = (Decimal::ZERO, Decimal::ZERO);
                for (demand, probability) in demands {
                    let beyond = subtract(quantity, *demand)?;
                    let side = if beyond > Decimal::ZERO { &mut left } else { &mut missing };
                    *side = add(*side, multiply(beyond.abs(), *probability)?)?;
                }
                Ok((left, missing))
            }
        }
    }
}

/// The best quantity at the critical ratio p / (h + p), or one that is given, and its expected cost.
pub(super) fn single_period(
    costs: Costs,
    demand: Demand,
    given: Option<Decimal>,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let priced = |step: Step| {
        step.with(Operand::ShortageCost, costs.shortage).with(Operand::HoldingCost, costs.holding)
    };
    let quantity = match given {
        Some(quantity) => quantity,
        None => {
            let ratio = divide(costs.shortage, add(costs.holding, costs.shortage)?)?;
            ledger.push(priced(Step::new(Rule::CriticalRatio, ratio)));
            demand.best(ratio, ledger)?
        }
    };
    let (left, missing) = demand.left_and_missing(quantity)?;
    let cost = add(multiply(costs.holding, left)?, multiply(costs.shortage, missing)?)?;
    let step = priced(Step::new(Rule::SinglePeriodCost, cost)).with(Operand::Quantity, quantity);
    ledger.push(step.with(Operand::LeftOver, left).with(Operand::ExpectedShortage, missing));
    Ok(LotOutcome { quantity: shown(quantity), cost: Some(shown(cost)), ..LotOutcome::default() })
}
