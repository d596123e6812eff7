//! What comes of the typed exposures at every key: a result, or what is wrong and where.

use domain::{
    currency_planner::{self, Scenario, calculate},
    planning::InputError,
};
use serde::{Serialize, Serializer};

use super::{
    super::{calculator, planning},
    words,
};
use crate::state::{
    calculator::Desk,
    currency::typed::{ExposureField, Place, Typed},
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, Shown>;

/// What came out, with what it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub scenario: Scenario,
    pub outcome: currency_planner::Outcome,
}

/// Saved as the API answers.
impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.outcome.serialize(serializer)
    }
}

pub fn outcome(desk: &Desk<Typed>) -> Outcome {
    let work = |scenario: &Scenario| {
        if scenario.exposures.is_empty() && scenario.locked.is_empty() {
            return None;
        }
        Some(calculate(scenario).map(|outcome| Shown { scenario: scenario.clone(), outcome }))
    };
    Outcome::new(desk, words::unreadable, work, |error: &InputError, typed| {
        (place(&error.pointer, typed), planning::words::fault(&error.fault))
    })
}

/// The typed field behind a pointer into the scenario.
fn place(pointer: &str, typed: &Typed) -> Place {
    let mut parts = pointer.split('/').skip(1);
    let (part, second, third) = (parts.next(), parts.next(), parts.next());
    let number = second.and_then(|second| second.parse::<usize>().ok()).unwrap_or_default();
    match (part, second, third) {
        (Some("spot_date"), ..) => Place::SpotDate,
        (Some("home_interest"), ..) => Place::HomeInterest,
        (Some("exposures"), Some(_), Some("due")) => {
            Place::Exposure(typed.exposure_place(number), ExposureField::Due)
        }
        (Some("exposures"), Some(_), _) => {
            Place::Exposure(typed.exposure_place(number), ExposureField::Amount)
        }
        (Some("locked"), Some(_), Some("rate")) => {
            Place::Exposure(typed.locked_place(number), ExposureField::LockedRate)
        }
        (Some("locked"), Some(_), _) => Place::Exposure(typed.locked_place(number), ExposureField::Locked),
        (Some("rates"), Some(_), third) => {
            let currency = typed.currencies().get(number).copied();
            let interest = third == Some("interest");
            currency.map_or(Place::Plan, |one| if interest { Place::Interest(one) } else { Place::Spot(one) })
        }
        (Some("business"), Some("costs"), _) => Place::Costs,
        (Some("business"), Some("target_margin_percent"), _) => Place::Target,
        (Some("business"), ..) => Place::Revenue,
        (Some("steps"), ..) => Place::Steps,
        _ => Place::Plan,
    }
}
