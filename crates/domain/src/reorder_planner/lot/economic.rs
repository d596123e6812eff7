//! The economic order quantity, with backorders, and the economic production quantity: Snyder and
//! Shen, Fundamentals of Supply Chain Theory, chapter 3.

use rust_decimal::Decimal;

use super::LotOutcome;
use crate::planning::exact::{Checked, add, divide, multiply, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step, mathematics};
use crate::rebate::Figure;

/// D, K and h (a cost, or a percentage of the unit cost).
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub demand: Decimal,
    pub order_cost: Decimal,
    pub holding: Decimal,
}

impl Terms {
    pub fn new(demand: Figure, order_cost: Figure, holding: Figure) -> Self {
        Self { demand: *demand, order_cost: *order_cost, holding: *holding }
    }

    /// With these figures in it.
    pub fn step(&self, rule: Rule, amount: Decimal) -> Step {
        Step::new(rule, amount)
            .with(Operand::Demand, self.demand)
            .with(Operand::OrderCost, self.order_cost)
            .with(Operand::HoldingCost, self.holding)
    }

    /// 2KD.
    fn doubled(&self) -> Checked {
        multiply(multiply(Decimal::TWO, self.order_cost)?, self.demand)
    }
}

pub(super) fn root(value: Decimal) -> Checked {
    mathematics::square_root(value).ok_or(Fault::Overflow)
}

/// √(2KD / h), or the cost of a given quantity.
pub(super) fn economic(
    terms: Terms,
    given: Option<Decimal>,
    period_days: Option<Decimal>,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let quantity = match given {
        Some(quantity) => quantity,
        None => {
            let best = root(divide(terms.doubled()?, terms.holding)?)?;
            ledger.push(terms.step(Rule::EconomicOrderQuantity, best));
            best
        }
    };
    let ordering = divide(multiply(terms.order_cost, terms.demand)?, quantity)?;
    let holding = divide(multiply(terms.holding, quantity)?, Decimal::TWO)?;
    let cost = add(ordering, holding)?;
    ledger.push(terms.step(Rule::YearlyCost, cost).with(Operand::Quantity, quantity));
    let orders = divide(terms.demand, quantity)?;
    ledger.push(
        Step::new(Rule::OrdersPerYear, orders)
            .with(Operand::Demand, terms.demand)
            .with(Operand::Quantity, quantity),
    );
    let cycle = period_days.map(|days| divide(days, orders)).transpose()?;
    if let (Some(days), Some(cycle)) = (period_days, cycle) {
        ledger.push(
            Step::new(Rule::OrderCycle, cycle).with(Operand::Days, days).with(Operand::Quantity, orders),
        );
    }
    Ok(LotOutcome {
        quantity: shown(quantity),
        cost: Some(shown(cost)),
        orders_per_period: Some(shown(orders)),
        order_cycle_days: cycle.map(shown),
        ..LotOutcome::default()
    })
}

/// √(2KD(h + p) / hp); the share h / (h + p) of demand waits.
pub(super) fn with_backorders(
    terms: Terms,
    shortage_cost: Decimal,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let both = add(terms.holding, shortage_cost)?;
    let waiting = divide(terms.holding, both)?;
    // hp / (h + p) is what holding costs when some of it is waiting instead.
    let holding = divide(multiply(terms.holding, shortage_cost)?, both)?;
    let quantity = root(divide(terms.doubled()?, holding)?)?;
    let cost = root(multiply(terms.doubled()?, holding)?)?;
    let shortage = |step: Step| step.with(Operand::ShortageCost, shortage_cost);
    ledger.push(shortage(terms.step(Rule::EconomicOrderWithBackorders, quantity)));
    ledger.push(shortage(terms.step(Rule::YearlyCost, cost)).with(Operand::Quantity, quantity));
    Ok(LotOutcome {
        quantity: shown(quantity),
        cost: Some(shown(cost)),
        shortage_share: Some(shown(waiting)),
        orders_per_period: Some(shown(divide(terms.demand, quantity)?)),
        ..LotOutcome::default()
    })
}

/// √(2KD / h(1 − D/P)).
pub(super) fn production(terms: Terms, rate: Decimal, ledger: &mut Vec<Step>) -> Result<LotOutcome, Fault> {
    let stocked = divide(subtract(rate, terms.demand)?, rate)?;
    let holding = multiply(terms.holding, stocked)?;
    let quantity = root(divide(terms.doubled()?, holding)?)?;
    let cost = root(multiply(terms.doubled()?, holding)?)?;
    let rated = |step: Step| step.with(Operand::ProductionRate, rate);
    ledger.push(rated(terms.step(Rule::EconomicProductionQuantity, quantity)));
    ledger.push(rated(terms.step(Rule::YearlyCost, cost)).with(Operand::Quantity, quantity));
    Ok(LotOutcome {
        quantity: shown(quantity),
        cost: Some(shown(cost)),
        orders_per_period: Some(shown(divide(terms.demand, quantity)?)),
        ..LotOutcome::default()
    })
}
