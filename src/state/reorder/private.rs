//! What a sender may keep private of a plan: what orders, stock and goods cost. What follows from it is
//! handed on as it came out: the quantity of a lot, the level of a service.

use domain::reorder_planner::{Lot, Scenario, Service, calculate};
use rust_decimal::Decimal;

use super::typed::Place;

pub const ORDER_COST: &str = "order_cost";
pub const HOLDING_COST: &str = "holding_cost";
pub const COST_OF_GOODS_SOLD: &str = "cost_of_goods_sold";
pub const OPENING_STOCK: &str = "opening_stock";
pub const CLOSING_STOCK: &str = "closing_stock";

/// What the cost of a lot tells.
pub const OF_LOT: &[&str] = &[ORDER_COST, HOLDING_COST];
/// What the speed of the stock tells.
pub const OF_TURNOVER: &[&str] = &[COST_OF_GOODS_SOLD, OPENING_STOCK, CLOSING_STOCK];

/// The name of a field among the private ones; `None` where it is no secret.
pub const fn name(place: Place) -> Option<&'static str> {
    match place {
        Place::OrderCost => Some(ORDER_COST),
        Place::HoldingCost => Some(HOLDING_COST),
        Place::CostOfGoodsSold => Some(COST_OF_GOODS_SOLD),
        Place::OpeningStock => Some(OPENING_STOCK),
        Place::ClosingStock => Some(CLOSING_STOCK),
        _ => None,
    }
}

/// Whether a scenario tells a field, or what follows from it.
pub fn holds(scenario: &Scenario, field: &str) -> bool {
    let service = scenario.supply.as_ref().and_then(|supply| supply.service);
    let follows = !matches!(scenario.lot, None | Some(Lot::Fixed(_)))
        || matches!(service, Some(Service::CriticalRatio { .. }));
    OF_LOT.contains(&field) && follows || OF_TURNOVER.contains(&field) && scenario.turnover.is_some()
}

/// Takes the value of a field out of a scenario, and what it could be worked out from.
pub fn withhold(scenario: &mut Scenario, field: &str) {
    if OF_LOT.contains(&field) {
        settle(scenario);
    }
    if OF_TURNOVER.contains(&field) {
        scenario.turnover = None;
    }
}

/// A lot and a service that follow from costs become what came of them.
fn settle(scenario: &mut Scenario) {
    let outcome = calculate(scenario).ok();
    if !matches!(scenario.lot, None | Some(Lot::Fixed(_))) {
        let lot = outcome.as_ref().and_then(|outcome| outcome.lot.as_ref()).map(|lot| lot.quantity);
        scenario.lot = lot.filter(|quantity| **quantity > Decimal::ZERO).map(Lot::Fixed);
    }
    if let Some(supply) = &mut scenario.supply
        && matches!(supply.service, Some(Service::CriticalRatio { .. }))
    {
        let level = outcome.and_then(|outcome| outcome.supply?.cycle_level);
        let level = level.filter(|percent| **percent > Decimal::ZERO && **percent < Decimal::ONE_HUNDRED);
        supply.service = level.map(Service::CycleLevel);
    }
}
