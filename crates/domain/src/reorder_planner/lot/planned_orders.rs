//! Known demands ordered at the least cost: Wagner and Whitin, Dynamic version of the economic lot
//! size model (1958). An order covers whole periods; the best plan from each period on is the best
//! first order and the best plan after it. What an order and a unit cost may change from period to
//! period.

use rust_decimal::Decimal;

use super::LotOutcome;
use crate::planning::exact::{add, multiply, shown, sum};
use crate::planning::{Fault, Operand, Rule, Step};

/// The best plan from a period on.
#[derive(Clone, Copy, Debug)]
struct Plan {
    cost: Decimal,
    /// Periods that its first order covers.
    covers: usize,
}

/// A period to plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub demand: Decimal,
    pub order_cost: Decimal,
    /// Of a unit ordered in it.
    pub unit_cost: Decimal,
}

pub(super) fn planned_orders(
    periods: &[Period],
    holding_cost: Decimal,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    // From the last period back; plans[0] is the one after the end, then the last period's.
    let mut plans = vec![Plan { cost: Decimal::ZERO, covers: 0 }];
    for start in (0..periods.len()).rev() {
        plans.push(best_from(periods.get(start..).unwrap_or_default(), holding_cost, &plans)?);
    }
    let total = plans.last().map_or(Decimal::ZERO, |plan| plan.cost);
    let mut orders = vec![Decimal::ZERO; periods.len()];
    let mut start = 0_usize;
    while start < periods.len() {
        let left = periods.len().saturating_sub(start);
        let covers = plans.get(left).map_or(1, |plan| plan.covers.max(1));
        let covered = periods.iter().skip(start).take(covers).map(|period| period.demand);
        if let Some(order) = orders.get_mut(start) {
            *order = sum(covered)?;
        }
        start = start.saturating_add(covers);
    }
    let mut step = Step::new(Rule::PlannedOrders, total).with(Operand::HoldingCost, holding_cost);
    if let [first, rest @ ..] = periods
        && rest.iter().all(|period| period.order_cost == first.order_cost)
    {
        step = step.with(Operand::OrderCost, first.order_cost);
    }
    ledger.push(step);
    Ok(LotOutcome {
        quantity: shown(orders.first().copied().unwrap_or_default()),
        cost: Some(shown(total)),
        planned_orders: orders.into_iter().map(shown).collect(),
        ..LotOutcome::default()
    })
}

/// The cheapest first order of the periods left; the fewest periods of equals.
fn best_from(periods: &[Period], holding_cost: Decimal, plans: &[Plan]) -> Result<Plan, Fault> {
    let first = periods.first().ok_or(Fault::TooFew { needed: 1 })?;
    let mut bought = Decimal::ZERO;
    let mut ordered = false;
    let mut best: Option<Plan> = None;
    for (held_for, period) in periods.iter().enumerate() {
        let holding = multiply(holding_cost, Decimal::from(held_for))?;
        bought = add(bought, multiply(period.demand, add(first.unit_cost, holding)?)?)?;
        ordered |= !period.demand.is_zero();
        let covers = held_for.saturating_add(1);
        let after = periods.len().saturating_sub(covers);
        let after = plans.get(after).map_or(Decimal::ZERO, |plan| plan.cost);
        // Nothing to order costs no order.
        let placed = if ordered { first.order_cost } else { Decimal::ZERO };
        let cost = add(add(placed, bought)?, after)?;
        if best.is_none_or(|best| cost < best.cost) {
            best = Some(Plan { cost, covers });
        }
    }
    best.ok_or(Fault::TooFew { needed: 1 })
}
