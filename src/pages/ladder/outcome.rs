//! What comes of the typed ladder at every key: a result, or what is wrong and where.

use std::ops::Deref;

use domain::rebate::{Field, RebateError, Scenario, Simulation, simulate};
use serde::{Serialize, Serializer};

use super::{
    super::calculator::{self, unreadable},
    words,
};
use crate::{
    state::{
        calculator::Desk,
        ladder::typed::{Place, TierField, Typed},
    },
    trade::ladder::LadderView,
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, Shown>;

/// A ladder with what is needed to say it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    view: LadderView,
    pub value: domain::Figure,
    /// All that came out.
    pub simulation: Simulation,
}

impl Deref for Shown {
    type Target = LadderView;

    fn deref(&self) -> &LadderView {
        &self.view
    }
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
    Outcome::new(desk, unreadable::words, work, |error, typed| (place(error, typed), words::problem(error)))
}

fn work_out(scenario: &Scenario) -> Result<Shown, RebateError> {
    let simulation = simulate(scenario)?;
    let (Some(line), Some(ladder)) = (scenario.agreement.lines.first(), simulation.ladders.first()) else {
        return Err(RebateError::NoTiers { line: String::new() });
    };
    let volume = scenario.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
    let (currency, until) = (scenario.agreement.currency, scenario.agreement.window.to.to_string());
    Ok(Shown {
        view: LadderView::new(line, ladder.ladder.clone(), &volume, currency, until),
        value: volume.value,
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
        RebateError::OutOfRange { field: Field::Value, .. } => Place::Value,
        RebateError::OutOfRange { field: Field::Quantity, .. } => Place::Quantity,
        RebateError::OutOfRange { field: Field::Cap, .. } | RebateError::FloorAboveCap { .. } => Place::Cap,
        _ => Place::Tiers,
    }
}
