//! What comes of the typed ladder at every key: a result, or what is wrong and where.

use std::sync::Arc;

use domain::{
    Currency,
    rebate::{Field, Ladder, Method, RebateError, Scenario, VolumeUnit, simulate},
};
use leptos::prelude::*;

use super::words;
use crate::state::ladder::{
    LadderDesk,
    typed::{Place, TierField, Typed},
};

/// Copied freely; dies with the page.
#[derive(Clone, Copy)]
pub struct Outcome {
    /// `None` while a field cannot be read.
    pub scenario: Memo<Option<Arc<Scenario>>>,
    /// The last one that came out, so that the result never jumps away while a number is typed.
    pub result: Memo<Option<Arc<Shown>>>,
    /// What is wrong, by field, in words.
    pub faults: Memo<Vec<(Place, String)>>,
}

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
}

impl Outcome {
    pub fn new(desk: &LadderDesk) -> Self {
        let typed = desk.typed.clone();
        let read = Memo::new(move |_| typed.read().scenario().map(Arc::new));
        let worked = Memo::new(move |_| {
            let scenario = read.get().ok()?;
            Some(work_out(&scenario))
        });
        let typed = desk.typed.clone();
        let faults = Memo::new(move |_| match (read.get(), worked.get()) {
            (Err(faults), _) => {
                faults.into_iter().map(|(place, fault)| (place, words::unreadable(fault))).collect()
            }
            // Nothing typed yet is no mistake.
            (Ok(_), Some(Err(RebateError::NoTiers { .. }))) => Vec::new(),
            (Ok(_), Some(Err(error))) => vec![(place(&error, &typed.read()), words::problem(&error))],
            _ => Vec::new(),
        });
        let result = Memo::new(move |earlier: Option<&Option<Arc<Shown>>>| match worked.get() {
            Some(Ok(shown)) => Some(shown),
            Some(Err(RebateError::NoTiers { .. })) => None,
            _ => earlier.cloned().flatten(),
        });
        Self { scenario: Memo::new(move |_| read.get().ok()), result, faults }
    }

    /// What is wrong with one field.
    pub fn fault(&self, at: Place) -> Signal<Option<String>> {
        let faults = self.faults;
        Signal::derive(move || {
            faults.read().iter().find(|(place, _)| *place == at).map(|(_, words)| words.clone())
        })
    }
}

fn work_out(scenario: &Scenario) -> Result<Arc<Shown>, RebateError> {
    let simulation = simulate(scenario)?;
    let (Some(line), Some(ladder)) =
        (scenario.agreement.lines.first(), simulation.ladders.into_iter().next())
    else {
        return Err(RebateError::NoTiers { line: String::new() });
    };
    let volume = scenario.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
    let counts = line.measure.unit();
    Ok(Arc::new(Shown {
        ladder: ladder.ladder,
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
    }))
}

/// The typed field behind an error.
fn place(error: &RebateError, typed: &Typed) -> Place {
    match error {
        RebateError::ThresholdsNotRising { tier, .. } => {
            let tier = usize::try_from(*tier).unwrap_or_default().saturating_sub(1);
            Place::Tier(typed.tier_place(tier), TierField::Threshold)
        }
        RebateError::OutOfRange { field: Field::Volume, .. } => match typed.counts {
            VolumeUnit::Value => Place::Value,
            VolumeUnit::Quantity => Place::Quantity,
        },
        RebateError::OutOfRange { field: Field::Cap, .. } | RebateError::FloorAboveCap { .. } => Place::Cap,
        _ => Place::Tiers,
    }
}
