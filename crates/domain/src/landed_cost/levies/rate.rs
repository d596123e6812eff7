//! At which rate a line pays a tax or fee, and within which bounds.

use rust_decimal::Decimal;

use super::Work;
use crate::landed_cost::assessment::Assessment;
use crate::landed_cost::error::ScenarioError;
use crate::landed_cost::levy::{DatedRate, LevyRate, LevyScope};
use crate::landed_cost::scenario::Override;
use crate::landed_cost::shipment::Values;
use crate::landed_cost::step::StepKind;

/// A rate for a line, and whether it was typed by hand.
#[derive(Clone, Copy)]
pub(super) struct Chosen<'a> {
    pub rate: &'a LevyRate,
    pub dated: Option<&'a DatedRate>,
    pub typed: Option<&'a Override>,
}

impl<'a> Work<'_, '_, 'a> {
    /// The rate for a line: typed by hand, or the first whose condition holds.
    pub(super) fn choose(
        &self,
        line: usize,
        assessment: &Assessment,
        values: &Values,
        all: &Values,
    ) -> Result<Option<Chosen<'a>>, ScenarioError> {
        let set = assessment.regimes.get(line).copied().unwrap_or_default();
        let id = self.active.levy.id.as_str();
        if set != 0 && self.shipment.context.waives(set, id) {
            return Ok(None);
        }
        let mut dated = None;
        for rate in &self.active.rates {
            if rate.duty_free.is_none_or(|wanted| wanted == self.is_duty_free(line, assessment))
                && self.shipment.holds(&rate.when, line, set, values, all)?
            {
                dated = Some(*rate);
                break;
            }
        }
        // One typed for this line counts before one for all.
        let typed = self.active.typed.get(&Some(line)).or_else(|| self.active.typed.get(&None)).copied();
        Ok(match (typed, dated) {
            (Some(typed), dated) => Some(Chosen { rate: &typed.rate, dated, typed: Some(typed) }),
            (None, Some(rate)) => Some(Chosen { rate: &rate.rate, dated: Some(rate), typed: None }),
            (None, None) => None,
        })
    }

    fn is_duty_free(&self, line: usize, assessment: &Assessment) -> bool {
        match self.active.levy.scope {
            LevyScope::Line => assessment.sums.get(line).is_none_or(|sums| sums.duties.is_zero()),
            LevyScope::Entry => assessment.sums.iter().all(|sums| sums.duties.is_zero()),
        }
    }
}

/// Holds an amount to the bounds of its rate, or to those typed with it. A flat amount typed by hand
/// without bounds is what it is.
pub(super) fn clamp(amount: Decimal, chosen: Chosen<'_>, cost: usize) -> (Decimal, Option<StepKind>) {
    let (minimum, maximum) = match (chosen.typed, chosen.dated) {
        (Some(typed), _) if typed.minimum.is_some() || typed.maximum.is_some() => {
            (typed.minimum, typed.maximum)
        }
        (Some(Override { rate: LevyRate::Amount { .. }, .. }), _) | (_, None) => (None, None),
        (_, Some(rate)) => (rate.minimum, rate.maximum),
    };
    match (minimum, maximum) {
        (_, Some(maximum)) if amount > *maximum => (*maximum, Some(StepKind::Maximum { cost })),
        (Some(minimum), _) if amount < *minimum => (*minimum, Some(StepKind::Minimum { cost })),
        _ => (amount, None),
    }
}
