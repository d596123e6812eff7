//! Lots where the price depends on the quantity. In each price break the best quantity is found and
//! costed with the goods themselves; the cheapest break wins. Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 3.
//!
//! With c the break's unit cost, i the holding share and u what the slabs below cost more than at c
//! (nothing where a break is for all units): Q = √(2(K + u)D / ic), and an order costs K + u + cQ. Where
//! holding costs the same whatever the goods cost, it is h in the place of ic.

use rust_decimal::Decimal;

use super::economic::root;
use super::{BreakLot, CostBreak, LotOutcome};
use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, percent_of, shown, subtract};
use crate::planning::{Fault, Operand, Rule, Step};

/// What a break makes cheaper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    AllUnits,
    Incremental,
}

/// What it costs to hold a unit for a period.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holding {
    /// In per cent of what it cost.
    Percent(Decimal),
    /// As an amount.
    Cost(Decimal),
}

impl Holding {
    /// One of the two is given.
    pub fn of(percent: Option<Figure>, cost: Option<Figure>) -> Result<Self, Fault> {
        match (percent, cost) {
            (Some(percent), _) => Ok(Self::Percent(*percent)),
            (None, Some(cost)) => Ok(Self::Cost(*cost)),
            (None, None) => Err(Fault::Missing),
        }
    }

    fn at(self, unit_cost: Decimal) -> Checked {
        match self {
            Self::Percent(percent) => percent_of(unit_cost, percent),
            Self::Cost(cost) => Ok(cost),
        }
    }

    /// Of what the dearer slabs added to an order's value.
    fn of_slabs(self, dearer_slabs: Decimal) -> Checked {
        match self {
            Self::Percent(percent) => percent_of(dearer_slabs, percent),
            Self::Cost(_) => Ok(Decimal::ZERO),
        }
    }
}

/// D, K and h.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub demand: Decimal,
    pub order_cost: Decimal,
    pub holding: Holding,
}

pub(super) fn discounted(
    terms: Terms,
    breaks: &[CostBreak],
    kind: Kind,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let mut compared: Vec<BreakLot> = Vec::new();
    let mut best: Option<(Decimal, Decimal, u32)> = None;
    let mut dearer_slabs = Decimal::ZERO;
    let mut previous: Option<CostBreak> = None;
    let following = breaks.iter().skip(1).map(Some).chain([None]);
    for ((number, terms_here), next) in (0_u32..).zip(breaks).zip(following) {
        if let (Some(previous), Kind::Incremental) = (previous, kind) {
            let saved = subtract(*previous.unit_cost, *terms_here.unit_cost)?;
            dearer_slabs = add(dearer_slabs, multiply(saved, *terms_here.from)?)?;
        }
        previous = Some(*terms_here);
        let unit_cost = *terms_here.unit_cost;
        let holding = terms.holding.at(unit_cost)?;
        let order_cost = add(terms.order_cost, dearer_slabs)?;
        let doubled = multiply(multiply(Decimal::TWO, order_cost)?, terms.demand)?;
        let free = root(divide(doubled, holding)?)?;
        // Beyond its own break a quantity is the next one's; short of it, the break is the nearest.
        let quantity = match next {
            Some(next) if free >= *next.from => continue,
            _ => free.max(*terms_here.from),
        };
        let ordering = divide(multiply(order_cost, terms.demand)?, quantity)?;
        let goods = multiply(unit_cost, terms.demand)?;
        let held = add(multiply(holding, quantity)?, terms.holding.of_slabs(dearer_slabs)?)?;
        let cost = add(add(goods, ordering)?, divide(held, Decimal::TWO)?)?;
        let rule = match kind {
            Kind::AllUnits => Rule::AllUnitsDiscount,
            Kind::Incremental => Rule::IncrementalDiscount,
        };
        ledger.push(
            Step::new(rule, quantity)
                .with(Operand::Demand, terms.demand)
                .with(Operand::OrderCost, order_cost)
                .with(Operand::HoldingCost, holding)
                .with(Operand::UnitCost, unit_cost)
                .with(Operand::Minimum, *terms_here.from),
        );
        ledger.push(Step::new(Rule::PeriodCost, cost).with(Operand::Quantity, quantity));
        compared.push(BreakLot { cost_break: number, quantity: shown(quantity), cost: shown(cost) });
        if best.is_none_or(|(least, ..)| cost < least) {
            best = Some((cost, quantity, number));
        }
    }
    let (cost, quantity, cost_break) = best.ok_or(Fault::TooFew { needed: 1 })?;
    Ok(LotOutcome {
        quantity: shown(quantity),
        cost: Some(shown(cost)),
        cost_break: Some(cost_break),
        compared,
        orders_per_period: Some(shown(divide(terms.demand, quantity)?)),
        ..LotOutcome::default()
    })
}
