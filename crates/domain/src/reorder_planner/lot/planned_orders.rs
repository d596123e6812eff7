//! Known demands ordered at the least cost: Wagner and Whitin, Dynamic version of the economic lot
//! size model (1958). An order covers whole periods; the best plan from each period on is the best
//! first order and the best plan after it.

use rust_decimal::Decimal;

use super::LotOutcome;
use crate::planning::exact::{add, multiply, shown, sum};
use crate::planning::{Fault, Operand, Rule, Step};
use crate::rebate::Figure;

/// The best plan from a period on.
#[derive(Clone, Copy, Debug)]
struct Plan {
    cost: Decimal,
    /// Periods that its first order covers.
    covers: usize,
}

pub(super) fn planned_orders(
    order_cost: Decimal,
    holding_cost: Decimal,
    demand: &[Figure],
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let demand: Vec<Decimal> = demand.iter().map(|units| **units).collect();
    // From the last period back; plans[0] is the one after the end, then the last period's.
    let mut plans = vec![Plan { cost: Decimal::ZERO, covers: 0 }];
    for start in (0..demand.len()).rev() {
        plans.push(best_from(demand.get(start..).unwrap_or_default(), order_cost, holding_cost, &plans)?);
    }
    let total = plans.last().map_or(Decimal::ZERO, |plan| plan.cost);
    let mut orders = vec![Decimal::ZERO; demand.len()];
    let mut start = 0_usize;
    while start < demand.len() {
        let left = demand.len().saturating_sub(start);
        let covers = plans.get(left).map_or(1, |plan| plan.covers.max(1));
        let covered = demand.iter().skip(start).take(covers).copied();
        if let Some(order) = orders.get_mut(start) {
            *order = sum(covered)?;
        }
        start = start.saturating_add(covers);
    }
    ledger.push(
        Step::new(Rule::PlannedOrders, total)
            .with(Operand::OrderCost, order_cost)
            .with(Operand::HoldingCost, holding_cost),
    );
    Ok(LotOutcome {
        quantity: shown(orders.first().copied().unwrap_or_default()),
        cost: Some(shown(total)),
        planned_orders: orders.into_iter().map(shown).collect(),
        ..LotOutcome::default()
    })
}

/// The cheapest first order of the periods left; the fewest periods of equals.
fn best_from(
    demand: &[Decimal],
    order_cost: Decimal,
    holding_cost: Decimal,
    plans: &[Plan],
) -> Result<Plan, Fault> {
    let mut held = Decimal::ZERO;
    let mut ordered = false;
    let mut best: Option<Plan> = None;
    for (periods, units) in demand.iter().enumerate() {
        held = add(held, multiply(multiply(*units, holding_cost)?, Decimal::from(periods))?)?;
        ordered |= !units.is_zero();
        let covers = periods.saturating_add(1);
        let after = demand.len().saturating_sub(covers);
        let after = plans.get(after).map_or(Decimal::ZERO, |plan| plan.cost);
        // Nothing to order costs no order.
        let placed = if ordered { order_cost } else { Decimal::ZERO };
        let cost = add(add(placed, held)?, after)?;
        if best.is_none_or(|best| cost < best.cost) {
            best = Some(Plan { cost, covers });
        }
    }
    best.ok_or(Fault::TooFew { needed: 1 })
}
