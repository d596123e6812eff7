//! What comes of the typed ladder at every key: a result, or what is wrong and where.

use domain::{
    Currency,
    rebate::{Field, Ladder, Method, RebateError, Scenario, Simulation, VolumeUnit, simulate},
};
use serde::{Serialize, Serializer};

use super::{super::calculator, words};
use crate::state::{
    calculator::Desk,
    ladder::typed::{Place, TierField, Typed},
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, Shown>;

/// A ladder with what is needed to say it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub ladder: Ladder,
    pub currency: Currency,
    pub counts: VolumeUnit,
    pub method: Method,
    pub is_percent: bool,
    pub volume: domain::rebate::Figure,
    pub value: domain::rebate::Figure,
    /// The last day, in ISO 8601.
    pub until: String,
    /// All that came out.
    pub simulation: Simulation,
}

/// Saved as the API answers.
impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.simulation.serialize(serializer)
    }
}

pub fn outcome(desk: &Desk<Typed>) -> Outcome {
    let work = |scenario: &Scenario| match work_out(scenario) {
        // Nothing typed yet is no mistake.
        Err(RebateError::NoTiers { .. }) => None,
        worked => Some(worked),
    };
    Outcome::new(desk, words::unreadable, work, |error, typed| (place(error, typed), words::problem(error)))
}

fn work_out(scenario: &Scenario) -> Result<Shown, RebateError> {
    let simulation = simulate(scenario)?;
    let (Some(line), Some(ladder)) = (scenario.agreement.lines.first(), simulation.ladders.first()) else {
        return Err(RebateError::NoTiers { line: String::new() });
    };
    let volume = scenario.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
    let counts = line.measure.unit();
    Ok(Shown {
        ladder: ladder.ladder.clone(),
        currency: scenario.agreement.currency,
        counts,
        method: line.method,
        is_percent: line.rate_unit == domain::rebate::RateUnit::Percent,
        volume: match counts {
            VolumeUnit::Value => volume.value,
            VolumeUnit::Quantity => volume.quantity,
        },
        value: volume.value,
        until: scenario.agreement.window.to.to_string(),
        simulation,
    })
}

/// The typed field behind an error.
fn place(error: &RebateError, typed: &Typed) -> Place {
    let of_tier = |tier: u32, field| {
        let tier = usize::try_from(tier).unwrap_or_default().saturating_sub(1);
        Place::Tier(typed.tier_place(tier), field)
    };
    match error {
        RebateError::ThresholdsNotRising { tier, .. } => of_tier(*tier, TierField::Threshold),
        RebateError::OutOfRange { field, tier: Some(tier), .. }
        | RebateError::Negative { field, tier: Some(tier), .. }
        | RebateError::FigureNotUsed { field, tier: Some(tier), .. } => {
            let field = match field {
                Field::Rate => TierField::Rate,
                Field::Lump => TierField::Lump,
                _ => TierField::Threshold,
            };
            of_tier(*tier, field)
        }
        RebateError::OutOfRange { field: Field::Volume, .. } => match typed.counts {
            VolumeUnit::Value => Place::Value,
            VolumeUnit::Quantity => Place::Quantity,
        },
        RebateError::OutOfRange { field: Field::Cap, .. } | RebateError::FloorAboveCap { .. } => Place::Cap,
        _ => Place::Tiers,
    }
}
