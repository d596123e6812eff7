//! Taxes and fees of a market, in the order of its list: base, rate, rounding, each from the data.

mod amount;
mod overrides;
mod rate;

use rust_decimal::Decimal;

use super::assessment::{Assessment, shares};
use super::context::{ActiveLevy, PartPlace};
use super::error::ScenarioError;
use super::ledger::{Ledger, RuleSource};
use super::levy::{LevyRate, LevyScope};
use super::rounding::Rounding;
use super::shipment::{Shipment, Values};
use super::step::{Step, StepKind, StepRate};
use super::warning::Warning;
use crate::exact::{add_to, percent_of, sum};
use crate::tariff::DutyError;
use amount::Refusal;
pub(super) use overrides::check_overrides;
use rate::{Chosen, clamp};

/// Works out all taxes and fees.
pub(super) fn assess<'a>(
    shipment: &Shipment<'_, 'a>,
    assessment: &mut Assessment,
    values: &[Values],
    all: &Values,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    for (place, active) in shipment.context.levies.iter().enumerate() {
        let slot = shipment.levy_slot(place);
        let base = active.base.iter().filter(|(part, _)| shipment.borne.has(*part)).collect();
        let work = Work { shipment, active, slot, base };
        if work.is_on_nothing(assessment) {
            continue;
        }
        match active.levy.scope {
            LevyScope::Line => work.lines(assessment, values, all, ledger.as_deref_mut())?,
            LevyScope::Entry => work.entry(assessment, values, all, ledger.as_deref_mut())?,
        }
    }
    Ok(())
}

/// One levy at work.
struct Work<'w, 's, 'a> {
    shipment: &'w Shipment<'s, 'a>,
    active: &'w ActiveLevy<'a>,
    slot: usize,
    /// The parts of its base, without what no line bears.
    base: Vec<&'w (PartPlace, Option<Rounding>)>,
}

impl<'a> Work<'_, '_, 'a> {
    /// Whether it is a tax on other levies alone, none of which is due.
    fn is_on_nothing(&self, assessment: &Assessment) -> bool {
        let is_undue = |part: &PartPlace| match part {
            PartPlace::Levy(levy) => !assessment.is_touched(self.shipment.levy_slot(*levy)),
            _ => false,
        };
        let base = &self.active.base;
        self.active.typed.is_empty() && !base.is_empty() && base.iter().all(|(part, _)| is_undue(part))
    }

    /// Tells of a levy that is due on a line without a rate, once.
    fn warn_of_unrated(
        &self,
        line: usize,
        assessment: &Assessment,
        (values, all): (&Values, &Values),
        ledger: &mut Ledger<'a>,
    ) -> Result<(), ScenarioError> {
        let set = assessment.regimes.get(line).copied().unwrap_or_default();
        let levy = &self.active.levy.id;
        let warning = Warning::LevyUnknown { levy: levy.clone() };
        if self.shipment.context.waives(set, levy) || ledger.warnings.contains(&warning) {
            return Ok(());
        }
        for rule in &self.active.unrated {
            if self.shipment.holds(&rule.when, line, set, values, all)? {
                ledger.rule(RuleSource::Market(&rule.provenance));
                ledger.warnings.push(warning);
                break;
            }
        }
        Ok(())
    }

    fn lines(
        &self,
        assessment: &mut Assessment,
        values: &[Values],
        all: &Values,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let levy = self.active.levy;
        for (line, line_values) in values.iter().enumerate() {
            let Some(chosen) = self.choose(line, assessment, line_values, all)? else {
                if let Some(ledger) = ledger.as_deref_mut() {
                    self.warn_of_unrated(line, assessment, (line_values, all), ledger)?;
                }
                continue;
            };
            let overflow = || ScenarioError::overflow(line);
            let Some(base) = self.base(line, assessment) else {
                return Err(overflow());
            };
            let (exact, working) = match self.amount(line, base, chosen) {
                Ok(amount) => amount,
                Err(Refusal::Error(error)) => return Err(error),
                Err(Refusal::Missing(error)) => {
                    if let Some(ledger) = ledger.as_deref_mut() {
                        ledger.warnings.push(match error {
                            DutyError::QuantityMissing { unit } => Warning::UnitMissing { line, unit },
                            error => Warning::DutyNotWorkedOut { line, error },
                        });
                    }
                    continue;
                }
            };
            let (held, bound) = clamp(exact, chosen, self.slot);
            let Some(full) = Rounding::of(levy.line_rounding.as_ref(), held) else {
                return Err(overflow());
            };
            if let Some(ledger) = ledger.as_deref_mut() {
                let kind = bound.unwrap_or(StepKind::Cost { cost: self.slot });
                let mut step = Step::new(kind, full).on(base).rounded(levy.line_rounding);
                step.working = working;
                self.note(ledger, Some(line), step, chosen);
            }
            self.enter(line, full, assessment, ledger.as_deref_mut())?;
        }
        Ok(())
    }

    /// The entry once for each rate that lines are liable to; these lines share it.
    fn entry(
        &self,
        assessment: &mut Assessment,
        values: &[Values],
        all: &Values,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let levy = self.active.levy;
        let mut groups: Vec<(Chosen<'a>, Vec<(usize, Decimal)>)> = Vec::new();
        for (line, line_values) in values.iter().enumerate() {
            let Some(chosen) = self.choose(line, assessment, line_values, all)? else {
                if let Some(ledger) = ledger.as_deref_mut() {
                    self.warn_of_unrated(line, assessment, (line_values, all), ledger)?;
                }
                continue;
            };
            let base = self.base(line, assessment).ok_or_else(|| ScenarioError::overflow(line))?;
            match groups.iter_mut().find(|(known, _)| std::ptr::eq(known.rate, chosen.rate)) {
                Some((_, lines)) => lines.push((line, base)),
                None => groups.push((chosen, vec![(line, base)])),
            }
        }
        let overflow = ScenarioError::total_overflow;
        let mut total = Decimal::ZERO;
        for (chosen, lines) in &groups {
            let base = sum(lines.iter().map(|(_, base)| base));
            let base = base.ok_or_else(overflow)?;
            let exact = self.flat_or_share(base, chosen.rate)?.ok_or_else(overflow)?;
            let (held, bound) = clamp(exact, *chosen, self.slot);
            let amount = Rounding::of(levy.total_rounding.as_ref(), held).ok_or_else(overflow)?;
            add_to(&mut total, amount).ok_or_else(overflow)?;
            if let Some(ledger) = ledger.as_deref_mut() {
                let kind = bound.unwrap_or(StepKind::Cost { cost: self.slot });
                let step = Step::new(kind, amount).on(base).rounded(levy.total_rounding);
                self.note(ledger, None, step, *chosen);
            }
            let by_value = |line: usize| assessment.values.get(line).copied().unwrap_or_default();
            let weights: Vec<Decimal> = lines
                .iter()
                .map(|(line, base)| if levy.base.is_empty() { by_value(*line) } else { *base })
                .collect();
            let shares = shares(amount, &weights).ok_or_else(overflow)?;
            for ((line, _), share) in lines.iter().zip(shares) {
                if let Some(ledger) = ledger.as_deref_mut() {
                    let step = Step::new(StepKind::Share { cost: self.slot }, share).on(amount);
                    ledger.line(*line, step);
                }
                self.enter(*line, share, assessment, ledger.as_deref_mut())?;
            }
        }
        let partly = assessment.full.contains_key(&self.slot);
        if !groups.is_empty()
            && !partly
            && let Some(slot) = assessment.totals.get_mut(self.slot)
        {
            *slot = Some(total);
        }
        Ok(())
    }

    /// Enters an amount: all of it for bases, the part that a regime leaves for what is due.
    fn enter(
        &self,
        line: usize,
        full: Decimal,
        assessment: &mut Assessment,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let overflow = || ScenarioError::overflow(line);
        let set = assessment.regimes.get(line).copied().unwrap_or_default();
        let percent =
            if set == 0 { None } else { self.shipment.context.percent_due(set, &self.active.levy.id) };
        let due = match percent {
            None => full,
            Some(percent) => {
                let mut due = percent_of(full, percent).ok_or_else(overflow)?;
                if let Some(rounding) = self.active.levy.line_rounding {
                    due = rounding.round(due).ok_or_else(overflow)?;
                }
                let lines = assessment.values.len();
                if !assessment.full.contains_key(&self.slot) {
                    let mut so_far = assessment.due.get(self.slot).cloned().unwrap_or_default();
                    so_far.resize(lines, Decimal::ZERO);
                    assessment.full.insert(self.slot, so_far);
                }
                if let Some(ledger) = ledger {
                    let step = Step::new(StepKind::PartDue { cost: self.slot }, due).on(full);
                    ledger.line(line, step.at(Some(StepRate::Percent(percent.into()))));
                }
                due
            }
        };
        if let Some(all) = assessment.full.get_mut(&self.slot).and_then(|all| all.get_mut(line)) {
            *all = full;
        }
        assessment.add(self.slot, line, due).ok_or_else(overflow)
    }

    fn note(&self, ledger: &mut Ledger<'a>, line: Option<usize>, mut step: Step, chosen: Chosen<'a>) {
        step.rate = match chosen.rate {
            LevyRate::Percent(percent) if self.active.levy.inside => Some(StepRate::PercentInside(*percent)),
            LevyRate::Percent(percent) => Some(StepRate::Percent(*percent)),
            LevyRate::Ratio { numerator, denominator } => {
                Some(StepRate::Ratio { numerator: *numerator, denominator: *denominator })
            }
            LevyRate::Amount { amount, .. } => Some(StepRate::Each(*amount)),
            LevyRate::Expression(_) => None,
        };
        match chosen.typed {
            Some(_) => {
                step.typed = true;
                ledger.typed.insert(self.slot);
            }
            None => {
                let rule = chosen.dated.map(|rate| RuleSource::Market(&rate.provenance));
                step.rule = rule.map(|rule| ledger.rule(rule));
            }
        }
        match line {
            Some(line) => ledger.line(line, step),
            None => ledger.entry.push(step),
        }
    }
}
