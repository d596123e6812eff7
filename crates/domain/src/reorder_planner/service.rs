//! How safely demand is met: the service that is asked for in standard deviations, and what these come
//! to in cycles without a shortage, in units missed and in demand met.
//!
//! A cycle misses sd × (φ(z) − z (1 − Φ(z))) units, of what its delivery brings. Chopra and Meindl, Supply
//! Chain Management, chapter 12.

use rust_decimal::Decimal;

use super::scenario::Service;
use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, percent_of, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step, normal};

/// What may be asked for until goods ordered now are on the shelf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exposure {
    /// Demand expected until then.
    pub expected: Decimal,
    /// Standard deviation of the demand until then.
    pub deviation: Decimal,
    /// Units that a delivery brings, if that is known.
    pub delivered: Option<Decimal>,
}

/// What is kept for it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cover {
    /// z; `None` where nothing varies.
    pub factor: Option<Decimal>,
    pub safety_stock: Decimal,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Level {
    pub cycle_level: Option<Figure>,
    pub expected_shortage: Option<Figure>,
    pub fill_rate: Option<Figure>,
}

impl Exposure {
    /// What the service asks to be kept.
    pub fn cover(self, service: Service, ledger: &mut Vec<Step>) -> Result<Cover, Fault> {
        let factor = match service {
            Service::Factor(factor) => {
                ledger.push(Step::new(Rule::ServiceFactor, *factor));
                *factor
            }
            Service::CycleLevel(percent) => factor_of_share(multiply(*percent, Decimal::new(1, 2))?, ledger)?,
            Service::CriticalRatio { shortage_cost, holding_cost } => {
                let share = divide(*shortage_cost, add(*shortage_cost, *holding_cost)?)?;
                ledger.push(
                    Step::new(Rule::CriticalRatio, share)
                        .with(Operand::ShortageCost, *shortage_cost)
                        .with(Operand::HoldingCost, *holding_cost),
                );
                factor_of_share(share, ledger)?
            }
            Service::ReorderPoint(units) => return self.cover_up_to(*units, ledger),
            // Nothing varies, so nothing is missed.
            Service::FillRate(_) if self.deviation.is_zero() => return Ok(Cover::default()),
            Service::FillRate(percent) => self.factor_of_fill_rate(*percent, ledger)?,
        };
        Ok(Cover { factor: Some(factor), safety_stock: multiply(factor, self.deviation)? })
    }

    fn cover_up_to(self, units: Decimal, ledger: &mut Vec<Step>) -> Result<Cover, Fault> {
        let safety_stock = subtract(units, self.expected)?;
        if self.deviation.is_zero() {
            return Ok(Cover { factor: None, safety_stock });
        }
        let factor = divide(safety_stock, self.deviation)?;
        ledger.push(
            Step::new(Rule::ServiceFactor, factor)
                .with(Operand::ReorderPoint, units)
                .with(Operand::IntervalDeviation, self.deviation),
        );
        Ok(Cover { factor: Some(factor), safety_stock })
    }

    fn factor_of_fill_rate(self, percent: Decimal, ledger: &mut Vec<Step>) -> Checked {
        let delivered = self.delivered.ok_or(Fault::Missing)?;
        let missed = percent_of(delivered, subtract(Decimal::ONE_HUNDRED, percent)?)?;
        let loss = divide(missed, self.deviation)?;
        if loss.is_zero() {
            return Err(Fault::DivisionByZero);
        }
        let factor = normal::point_of_loss(loss).ok_or(Fault::Overflow)?;
        ledger.push(
            Step::new(Rule::ServiceFactor, factor)
                .with(Operand::ExpectedShortage, missed)
                .with(Operand::IntervalDeviation, self.deviation),
        );
        Ok(factor)
    }

    /// What that cover comes to.
    pub fn level(self, cover: Cover, ledger: &mut Vec<Step>) -> Result<Level, Fault> {
        // Where nothing varies a factor covers nothing.
        let (cycle_level, missed) = match cover.factor.filter(|_| !self.deviation.is_zero()) {
            Some(factor) => {
                let share = normal::share_below(factor).ok_or(Fault::Overflow)?;
                let percent = multiply(share, Decimal::ONE_HUNDRED)?;
                let loss = normal::loss(factor).ok_or(Fault::Overflow)?;
                let missed = multiply(loss, self.deviation)?;
                ledger.push(Step::new(Rule::CycleLevel, percent).with(Operand::ServiceFactor, factor));
                ledger.push(
                    Step::new(Rule::ExpectedShortage, missed)
                        .with(Operand::ServiceFactor, factor)
                        .with(Operand::IntervalDeviation, self.deviation),
                );
                (percent, missed)
            }
            None if cover.safety_stock < Decimal::ZERO => (Decimal::ZERO, cover.safety_stock.abs()),
            None => (Decimal::ONE_HUNDRED, Decimal::ZERO),
        };
        let fill_rate = match self.delivered.filter(|delivered| *delivered > Decimal::ZERO) {
            None => None,
            Some(delivered) => {
                let share = divide(multiply(missed, Decimal::ONE_HUNDRED)?, delivered)?;
                // A cycle may miss more than its delivery brings.
                let percent = subtract(Decimal::ONE_HUNDRED, share)?.max(Decimal::ZERO);
                let step = Step::new(Rule::FillRate, percent).with(Operand::ExpectedShortage, missed);
                ledger.push(step.with(Operand::Quantity, delivered));
                Some(shown(percent))
            }
        };
        Ok(Level { cycle_level: Some(shown(cycle_level)), expected_shortage: Some(shown(missed)), fill_rate })
    }
}

/// The point of the standard normal distribution that a share lies below.
fn factor_of_share(share: Decimal, ledger: &mut Vec<Step>) -> Checked {
    let factor = normal::point_of(share).ok_or(Fault::NotWithin { above: 0, below: 1 })?;
    ledger.push(Step::new(Rule::ServiceFactor, factor).with(Operand::ServiceLevel, share));
    Ok(factor)
}
