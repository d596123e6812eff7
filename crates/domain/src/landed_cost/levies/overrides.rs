//! Rates of the market typed by hand: whether they are of a tax or fee that it has, and can be worked out.

use crate::landed_cost::check::not_negative;
use crate::landed_cost::error::{At, Problem, ScenarioError};
use crate::landed_cost::levy::{LevyRate, LevyScope};
use crate::landed_cost::shipment::Shipment;

/// Checks the rates typed by hand against the market.
pub(in super::super) fn check_overrides(shipment: &Shipment<'_, '_>) -> Result<(), ScenarioError> {
    let context = shipment.context;
    for (index, typed) in context.scenario.overrides.iter().enumerate() {
        let at = |problem| ScenarioError { at: At::Override { index }, problem };
        let levy = context.levy(&typed.levy).and_then(|place| context.levies.get(place));
        let levy = levy.ok_or_else(|| at(Problem::UnknownLevy { levy: typed.levy.clone() }))?.levy;
        if typed.line.is_some_and(|line| line >= shipment.goods.len()) {
            return Err(at(Problem::UnknownLine { line: typed.line.unwrap_or_default() }));
        }
        let on_entry = levy.scope == LevyScope::Entry && matches!(typed.rate, LevyRate::Expression(_));
        if on_entry || !typed.rate.is_possible(levy.inside) {
            return Err(at(Problem::ImpossibleRate));
        }
        for bound in [typed.minimum, typed.maximum].into_iter().flatten() {
            not_negative(bound).map_err(at)?;
        }
        if typed.minimum.zip(typed.maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
            return Err(at(Problem::BoundsReversed));
        }
    }
    Ok(())
}
