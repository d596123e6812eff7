//! The economic order quantity, with backorders, and the economic production quantity: Snyder and
//! Shen, Fundamentals of Supply Chain Theory, chapter 3.

use rust_decimal::Decimal;

use super::LotOutcome;
use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, shown, square, subtract};
use crate::planning::{Fault, Operand, Rule, Step, mathematics};

/// D, K and h.
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

    /// √(2KD / h), where holding comes to `holding`.
    fn best(&self, holding: Decimal) -> Checked {
        root(divide(multiply(multiply(Decimal::TWO, self.order_cost)?, self.demand)?, holding)?)
    }

    /// KD / Q + hQ / 2, where holding comes to `holding`.
    fn cost(&self, holding: Decimal, quantity: Decimal) -> Checked {
        let ordering = divide(multiply(self.order_cost, self.demand)?, quantity)?;
        add(ordering, divide(multiply(holding, quantity)?, Decimal::TWO)?)
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
            let best = terms.best(terms.holding)?;
            ledger.push(terms.step(Rule::EconomicOrderQuantity, best));
            best
        }
    };
    let cost = terms.cost(terms.holding, quantity)?;
    ledger.push(terms.step(Rule::PeriodCost, cost).with(Operand::Quantity, quantity));
    let orders = divide(terms.demand, quantity)?;
    ledger.push(
        Step::new(Rule::OrdersPerPeriod, orders)
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

/// √(2KD(h + p) / hp) with the share x = h / (h + p) of demand waiting; a lot and a share may be given.
pub(super) fn with_backorders(
    terms: Terms,
    shortage_cost: Decimal,
    (given, given_share): (Option<Decimal>, Option<Decimal>),
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let waiting = match given_share {
        Some(share) => share,
        None => divide(terms.holding, add(terms.holding, shortage_cost)?)?,
    };
    // h(1 − x)² + px²: what holding comes to when some of it is waiting instead.
    let held = multiply(terms.holding, square(subtract(Decimal::ONE, waiting)?)?)?;
    let holding = add(held, multiply(shortage_cost, square(waiting)?)?)?;
    let shortage = |step: Step| step.with(Operand::ShortageCost, shortage_cost);
    let quantity = match given {
        Some(quantity) => quantity,
        None => {
            let best = terms.best(holding)?;
            ledger.push(shortage(terms.step(Rule::EconomicOrderWithBackorders, best)));
            best
        }
    };
    let outcome = costed(terms, holding, quantity, shortage, ledger)?;
    Ok(LotOutcome { shortage_share: Some(shown(waiting)), ..outcome })
}

/// √(2KD / h(1 − D/P)), or the cost of a given quantity.
pub(super) fn production(
    terms: Terms,
    rate: Decimal,
    given: Option<Decimal>,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let stocked = divide(subtract(rate, terms.demand)?, rate)?;
    let holding = multiply(terms.holding, stocked)?;
    let rated = |step: Step| step.with(Operand::ProductionRate, rate);
    let quantity = match given {
        Some(quantity) => quantity,
        None => {
            let best = terms.best(holding)?;
            ledger.push(rated(terms.step(Rule::EconomicProductionQuantity, best)));
            best
        }
    };
    costed(terms, holding, quantity, rated, ledger)
}

/// The cost of a quantity where holding comes to `holding`; `with` adds what made it so to the step.
fn costed(
    terms: Terms,
    holding: Decimal,
    quantity: Decimal,
    with: impl Fn(Step) -> Step,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let cost = terms.cost(holding, quantity)?;
    ledger.push(with(terms.step(Rule::PeriodCost, cost)).with(Operand::Quantity, quantity));
    Ok(LotOutcome {
        quantity: shown(quantity),
        cost: Some(shown(cost)),
        orders_per_period: Some(shown(divide(terms.demand, quantity)?)),
        ..LotOutcome::default()
    })
}
