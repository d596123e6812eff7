//! Whether a lot can be worked out.

use rust_decimal::Decimal;

use super::super::lot::{
    Chance, CostBreak, Distribution, Lot, MAXIMUM_BREAKS, MAXIMUM_PERIODS, MAXIMUM_POISSON_MEAN,
};
use super::Checked;
use crate::figure::Figure;
use crate::planning::exact::{at_most, input, no_more_than, not_negative, positive, sum};
use crate::planning::{Fault, InputError};

/// Whether a lot can be worked out.
pub(super) fn check(lot: &Lot) -> Checked {
    let all_positive = |parent: &str, figures: &[(&str, Figure)]| {
        figures
            .iter()
            .try_for_each(|(name, figure)| positive(*figure, &format!("/{parent}/{name}")).map(|_| ()))
    };
    let basic = |parent, demand: &Figure, order_cost: &Figure, name, holding: &Figure| {
        all_positive(parent, &[("demand", *demand), ("order_cost", *order_cost), (name, *holding)])
    };
    match lot {
        Lot::Fixed(quantity) => positive(*quantity, "/fixed").map(|_| ()),
        Lot::Economic { demand, order_cost, holding_cost, period_days, quantity } => {
            basic("economic", demand, order_cost, "holding_cost", holding_cost)?;
            let days = period_days.unwrap_or_else(super::super::scenario::one);
            let quantity = quantity.unwrap_or_else(super::super::scenario::one);
            all_positive("economic", &[("period_days", days), ("quantity", quantity)])
        }
        Lot::AllUnitsDiscount { demand, order_cost, holding_percent, holding_cost, breaks } => {
            all_positive("all_units_discount", &[("demand", *demand), ("order_cost", *order_cost)])?;
            check_holding(*holding_percent, *holding_cost, "/all_units_discount")?;
            check_breaks(breaks, "/all_units_discount/breaks")
        }
        Lot::IncrementalDiscount { demand, order_cost, holding_percent, holding_cost, breaks } => {
            all_positive("incremental_discount", &[("demand", *demand), ("order_cost", *order_cost)])?;
            check_holding(*holding_percent, *holding_cost, "/incremental_discount")?;
            check_breaks(breaks, "/incremental_discount/breaks")
        }
        Lot::Backorders { demand, order_cost, holding_cost, shortage_cost, quantity, shortage_share } => {
            basic("backorders", demand, order_cost, "holding_cost", holding_cost)?;
            let quantity = quantity.unwrap_or_else(super::super::scenario::one);
            all_positive("backorders", &[("shortage_cost", *shortage_cost), ("quantity", quantity)])?;
            at_most(shortage_share.unwrap_or_default(), 1, "/backorders/shortage_share").map(|_| ())
        }
        Lot::Production { demand, order_cost, holding_cost, production_rate, quantity } => {
            basic("production", demand, order_cost, "holding_cost", holding_cost)?;
            if input(*production_rate, "/production/production_rate")? <= **demand {
                return Err(InputError::at("/production/production_rate", Fault::NotAboveDemand));
            }
            all_positive("production", &[("quantity", quantity.unwrap_or_else(super::super::scenario::one))])
        }
        Lot::SinglePeriod { holding_cost, shortage_cost, distribution, mean, deviation, quantity } => {
            let costs = [("holding_cost", *holding_cost), ("shortage_cost", *shortage_cost)];
            all_positive("single_period", &costs)?;
            not_negative(quantity.unwrap_or_default(), "/single_period/quantity")?;
            check_distribution(distribution, *mean, *deviation)
                .map_err(|error| error.within("/single_period"))
        }
        Lot::MinMax { order_cost, holding_cost, shortage_cost, mean, deviation } => {
            let costs = [("order_cost", *order_cost), ("holding_cost", *holding_cost)];
            all_positive("min_max", &costs)?;
            let rest = [("shortage_cost", *shortage_cost), ("mean", *mean), ("deviation", *deviation)];
            all_positive("min_max", &rest)
        }
        Lot::PlannedOrders { order_cost, order_costs, unit_costs, holding_cost, demand } => {
            let costs = (*order_cost, order_costs.as_slice(), unit_costs.as_slice());
            check_planned(costs, *holding_cost, demand).map_err(|error| error.within("/planned_orders"))
        }
    }
}

/// Either in per cent of the unit cost or as an amount.
fn check_holding(percent: Option<Figure>, cost: Option<Figure>, parent: &str) -> Checked {
    match (percent, cost) {
        (Some(percent), None) => positive(percent, &format!("{parent}/holding_percent")).map(|_| ()),
        (None, Some(cost)) => positive(cost, &format!("{parent}/holding_cost")).map(|_| ()),
        (None, None) => Err(InputError::at(format!("{parent}/holding_percent"), Fault::Missing)),
        (Some(_), Some(_)) => Err(InputError::at(format!("{parent}/holding_cost"), Fault::GivenTwice)),
    }
}

/// Each distribution is told by its own figures.
fn check_distribution(
    distribution: &Distribution,
    mean: Option<Figure>,
    deviation: Option<Figure>,
) -> Checked {
    let needed = |figure: Option<Figure>, pointer: &str| {
        not_negative(figure.ok_or_else(|| InputError::at(pointer, Fault::Missing))?, pointer)
    };
    let unused = |figure: Option<Figure>, pointer: &str| match figure {
        Some(_) => Err(InputError::at(pointer, Fault::NotUsed)),
        None => Ok(()),
    };
    match distribution {
        Distribution::Normal => {
            needed(mean, "/mean")?;
            needed(deviation, "/deviation").map(|_| ())
        }
        Distribution::Poisson => {
            needed(mean, "/mean")?;
            at_most(mean.unwrap_or_default(), MAXIMUM_POISSON_MEAN, "/mean")?;
            unused(deviation, "/deviation")
        }
        Distribution::Discrete(chances) => {
            unused(mean, "/mean")?;
            unused(deviation, "/deviation")?;
            check_chances(chances, "/distribution/discrete")
        }
    }
}

/// In rising order, and certain that one of them comes.
fn check_chances(chances: &[Chance], parent: &str) -> Checked {
    no_more_than(chances.len(), MAXIMUM_PERIODS, parent)?;
    let mut before: Option<Figure> = None;
    for (place, chance) in chances.iter().enumerate() {
        let demand = format!("{parent}/{place}/demand");
        not_negative(chance.demand, &demand)?;
        if before.is_some_and(|before| chance.demand <= before) {
            return Err(InputError::at(demand, Fault::NotRising));
        }
        before = Some(chance.demand);
        at_most(chance.probability, 1, &format!("{parent}/{place}/probability"))?;
    }
    let found = sum(chances.iter().map(|chance| *chance.probability));
    let found = found.map_err(|fault| InputError::at(parent, fault))?;
    if found != Decimal::ONE {
        return Err(InputError::at(parent, Fault::SharesDoNotAddUp { found: found.into() }));
    }
    Ok(())
}

/// `costs` are that of an order, the same or one for each period, and those of a unit.
fn check_planned(
    costs: (Option<Figure>, &[Figure], &[Figure]),
    holding_cost: Figure,
    demand: &[Figure],
) -> Checked {
    let (order_cost, order_costs, unit_costs) = costs;
    not_negative(holding_cost, "/holding_cost")?;
    no_more_than(demand.len(), MAXIMUM_PERIODS, "/demand")?;
    if demand.is_empty() {
        return Err(InputError::at("/demand", Fault::TooFew { needed: 1 }));
    }
    match (order_cost, order_costs) {
        (Some(_), [_, ..]) => return Err(InputError::at("/order_costs", Fault::GivenTwice)),
        (None, []) => return Err(InputError::at("/order_cost", Fault::Missing)),
        _ => not_negative(order_cost.unwrap_or_default(), "/order_cost")?,
    };
    let periods = u32::try_from(demand.len()).unwrap_or(u32::MAX);
    for (pointer, figures) in
        [("/demand", demand), ("/order_costs", order_costs), ("/unit_costs", unit_costs)]
    {
        no_more_than(figures.len(), periods, pointer)?;
        if !figures.is_empty() && figures.len() < demand.len() {
            return Err(InputError::at(pointer, Fault::TooFew { needed: periods }));
        }
        for (place, figure) in figures.iter().enumerate() {
            not_negative(*figure, &format!("{pointer}/{place}"))?;
        }
    }
    Ok(())
}

fn check_breaks(breaks: &[CostBreak], parent: &str) -> Checked {
    no_more_than(breaks.len(), MAXIMUM_BREAKS, parent)?;
    if breaks.is_empty() {
        return Err(InputError::at(parent, Fault::TooFew { needed: 1 }));
    }
    let mut before: Option<CostBreak> = None;
    for (place, level) in breaks.iter().enumerate() {
        let (from, unit_cost) = (format!("{parent}/{place}/from"), format!("{parent}/{place}/unit_cost"));
        not_negative(level.from, &from)?;
        positive(level.unit_cost, &unit_cost)?;
        match before {
            None if *level.from > Decimal::ZERO => {
                return Err(InputError::at(from, Fault::FirstNotZero));
            }
            Some(before) if level.from <= before.from => return Err(InputError::at(from, Fault::NotRising)),
            Some(before) if level.unit_cost > before.unit_cost => {
                return Err(InputError::at(unit_cost, Fault::NotFalling));
            }
            _ => before = Some(*level),
        }
    }
    Ok(())
}
