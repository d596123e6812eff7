//! From the buying price to the net-net cost of a unit.

use rust_decimal::Decimal;

use super::question::CostBasis;
use super::scenario::Cost;
use crate::planning::exact::{Checked, add, multiply, percent_of, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step};

/// A unit's cost, exact, in the scenario's currency.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnitCost {
    buying_price: Decimal,
    landed_percent: Decimal,
    landed_per_unit: Decimal,
    rebate_percent: Decimal,
    rebate_per_unit: Decimal,
    pub landed: Decimal,
    pub net_net: Decimal,
}

impl UnitCost {
    pub fn of(cost: &Cost) -> Result<Self, Fault> {
        Self::at(cost, *cost.buying_price, cost.rate())
    }

    /// At another buying price and rate of exchange.
    pub fn at(cost: &Cost, buying_price: Decimal, rate: Decimal) -> Result<Self, Fault> {
        let buying_price = multiply(buying_price, rate)?;
        let landed_percent = percent_of(buying_price, *cost.landed_percent)?;
        let rebate_percent = percent_of(buying_price, *cost.rebate_percent)?;
        let landed = add(add(buying_price, landed_percent)?, *cost.landed_per_unit)?;
        let net_net = subtract(subtract(landed, rebate_percent)?, *cost.rebate_per_unit)?;
        Ok(Self {
            buying_price,
            landed_percent,
            landed_per_unit: *cost.landed_per_unit,
            rebate_percent,
            rebate_per_unit: *cost.rebate_per_unit,
            landed,
            net_net,
        })
    }

    pub fn basis(&self, basis: CostBasis) -> Decimal {
        match basis {
            CostBasis::BuyingPrice => self.buying_price,
            CostBasis::LandedCost => self.landed,
            CostBasis::NetNetCost => self.net_net,
        }
    }

    /// The amounts of the steps add up to the net-net cost.
    pub fn ledger(&self, cost: &Cost, buying_price: Decimal) -> Vec<Step> {
        let base = self.buying_price;
        let rate = cost.exchange_rate.as_ref();
        let price = Step::new(Rule::BuyingPrice, base)
            .with(Operand::Price, buying_price)
            .with(Operand::ExchangeRate, cost.rate())
            .sourced(rate.map(|exchange| &exchange.provenance));
        let mut steps = vec![price];
        let mut push = |step: Step| {
            if !step.amount.is_zero() {
                steps.push(step);
            }
        };
        push(
            Step::new(Rule::LandedPercent, self.landed_percent)
                .with(Operand::Base, base)
                .with(Operand::Percent, *cost.landed_percent),
        );
        push(Step::new(Rule::LandedPerUnit, self.landed_per_unit));
        push(
            Step::new(Rule::RebatePercent, negated(self.rebate_percent))
                .with(Operand::Base, base)
                .with(Operand::Percent, *cost.rebate_percent),
        );
        push(Step::new(Rule::RebatePerUnit, negated(self.rebate_per_unit)));
        steps
    }
}

impl Cost {
    /// One where the supplier is paid in the scenario's own currency.
    pub(super) fn rate(&self) -> Decimal {
        self.exchange_rate.as_ref().map_or(Decimal::ONE, |exchange| *exchange.rate)
    }
}

pub(super) fn negated(amount: Decimal) -> Decimal {
    std::ops::Neg::neg(amount)
}

/// `amount` in per cent of `of`, shown with twelve digits; `None` unless `of` is above zero.
pub(super) fn ratio(amount: Decimal, of: Decimal) -> Option<crate::Figure> {
    if of <= Decimal::ZERO {
        return None;
    }
    let percent: Checked =
        multiply(amount, Decimal::ONE_HUNDRED).and_then(|amount| crate::planning::exact::divide(amount, of));
    percent.ok().map(shown)
}
