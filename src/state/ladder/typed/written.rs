//! A ladder as it would have been typed.

use domain::rebate::Scenario;

use super::{Typed, TypedTier};
use crate::state::calculator::figures::{unless_zero, written};

/// The form with the first line of the agreement in it, for a reader whose fractions begin with `mark`.
pub(super) fn typed(scenario: &Scenario, mark: char) -> Typed {
    let agreement = &scenario.agreement;
    let empty = Typed::empty(agreement.currency.code(), &agreement.window.to.to_string(), mark);
    let Some(line) = agreement.lines.first() else { return empty };
    let volume = scenario.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
    let tiers = (0..)
        .zip(&line.tiers)
        .map(|(key, tier)| TypedTier {
            key,
            threshold: written(tier.threshold, mark),
            rate: unless_zero(tier.rate, mark),
            lump: unless_zero(tier.lump, mark),
            minimum: tier.minimum,
        })
        .collect();
    Typed {
        counts: line.measure.unit(),
        method: line.method,
        rate_unit: line.rate_unit,
        boundary: agreement.boundary,
        cap: line.cap.map(|cap| unless_zero(cap, mark)).unwrap_or_default(),
        value: unless_zero(volume.value, mark),
        quantity: unless_zero(volume.quantity, mark),
        tiers,
        rest: Some(Box::new(scenario.clone())),
        ..empty
    }
}
