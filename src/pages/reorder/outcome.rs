//! What comes of the typed plan at every key: a result, or what is wrong and where.

use domain::{
    planning::InputError,
    reorder_planner::{self, calculate},
};
use serde::{Serialize, Serializer};

use super::{
    super::{calculator, planning},
    words,
};
use crate::state::{
    calculator::Desk,
    reorder::{
        Plan,
        typed::{Place, Source, Typed},
    },
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, Shown>;

/// What came out, with what it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub plan: Plan,
    pub outcome: reorder_planner::Outcome,
}

/// Saved as the API answers.
impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.outcome.serialize(serializer)
    }
}

pub fn outcome(desk: &Desk<Typed>) -> Outcome {
    let work = |plan: &Plan| {
        let scenario = &plan.scenario;
        let has_nothing = scenario.forecast.is_none()
            && scenario.supply.is_none()
            && scenario.lot.is_none()
            && scenario.turnover.is_none();
        if has_nothing {
            return None;
        }
        Some(calculate(scenario).map(|outcome| Shown { plan: plan.clone(), outcome }))
    };
    Outcome::new(desk, words::unreadable, work, |error: &InputError, typed| {
        (place(&error.pointer, typed), planning::words::fault(&error.fault))
    })
}

/// The typed field behind a pointer into the scenario.
fn place(pointer: &str, typed: &Typed) -> Place {
    const PLACES: [(&str, Place); 27] = [
        ("/forecast/horizon", Place::Horizon),
        ("/forecast/season_length", Place::Season),
        ("/forecast/model/smoothing/season", Place::Season),
        ("/forecast/model/moving_average", Place::Averaged),
        ("/forecast/band_percent", Place::Band),
        ("/forecast", Place::History),
        ("/supply/demand/deviation", Place::Deviation),
        ("/supply/demand", Place::Mean),
        ("/supply/lead_time_deviation", Place::LeadTimeDeviation),
        ("/supply/lead_time", Place::LeadTime),
        ("/supply/review_period", Place::Review),
        ("/supply/service", Place::Service),
        ("/supply", Place::LeadTime),
        ("/lot/fixed", Place::LotQuantity),
        ("/lot/economic/demand", Place::YearlyDemand),
        ("/lot/economic/order_cost", Place::OrderCost),
        ("/lot/economic/holding_cost", Place::HoldingCost),
        ("/stock/on_order", Place::OnOrder),
        ("/stock/committed", Place::Committed),
        ("/stock", Place::OnHand),
        ("/turnover/opening_stock", Place::OpeningStock),
        ("/turnover/closing_stock", Place::ClosingStock),
        ("/turnover/days", Place::TurnoverDays),
        ("/turnover", Place::CostOfGoodsSold),
        ("/limits/turnover_below", Place::TurnoverBelow),
        ("/limits/cover_days_above", Place::CoverAbove),
        ("/limits/periods_without_sale", Place::IdlePeriods),
    ];
    let found = PLACES.iter().find(|(start, _)| pointer.starts_with(start)).map(|(_, place)| *place);
    match found {
        // Demand out of a history has no field of its own.
        Some(Place::Mean) if typed.source == Source::History => Place::History,
        found => found.unwrap_or(Place::Plan),
    }
}
