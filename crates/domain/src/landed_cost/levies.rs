//! Taxes and fees of a market, in the order of its list: base, rate, rounding, each from the data.

use rust_decimal::Decimal;

use super::assess::{Assessment, Shipment, Values};
use super::context::{ActiveLevy, PartPlace};
use super::duties::shares;
use super::error::{At, Field, Problem, ScenarioError};
use super::ledger::{Ledger, RuleSource, Step, StepKind, StepRate};
use super::levy::{DatedRate, LevyRate, LevyScope};
use super::rounding::Rounding;
use super::scenario::Override;
use super::warning::Warning;
use crate::exact::{add_to, percent_of, sum};
use crate::tariff::{DutyError, DutyFacts, DutyStep};

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

/// A rate for a line, and whether it was typed by hand.
#[derive(Clone, Copy)]
struct Chosen<'a> {
    rate: &'a LevyRate,
    dated: Option<&'a DatedRate>,
    typed: Option<&'a Override>,
}

impl<'a> Work<'_, '_, 'a> {
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

    /// The rate for a line: typed by hand, or the first whose condition holds.
    fn choose(
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

    fn base(&self, line: usize, assessment: &Assessment) -> Option<Decimal> {
        let Shipment { goods, borne, .. } = self.shipment;
        let sums = assessment.sums.get(line)?;
        let mut base = Decimal::ZERO;
        for (part, rounding) in &self.base {
            let amount = match part {
                PartPlace::CustomsValue => *assessment.values.get(line)?,
                PartPlace::OrdinaryDuty => sums.ordinary,
                PartPlace::Duties => sums.duties,
                PartPlace::Excises => sums.excises,
                PartPlace::Outside(component) => borne.outside.of(*component, line),
                PartPlace::Charge(component) => borne.charged.of(*component, line),
                PartPlace::Levy(levy) => assessment.full(self.shipment.levy_slot(*levy), line),
                PartPlace::RetailPrice => {
                    goods.get(line)?.line.retail_price.map_or(Decimal::ZERO, |price| *price)
                }
            };
            if amount.is_zero() {
                continue;
            }
            add_to(&mut base, Rounding::of(rounding.as_ref(), amount)?)?;
        }
        Rounding::of(self.active.levy.base_rounding.as_ref(), base)
    }

    fn amount(
        &self,
        line: usize,
        base: Decimal,
        chosen: Chosen<'a>,
    ) -> Result<(Decimal, Option<Box<DutyStep>>), Refusal> {
        let overflow = || Refusal::Error(ScenarioError::overflow(line));
        let LevyRate::Expression(duty) = chosen.rate else {
            let amount = self.flat_or_share(base, chosen.rate).map_err(Refusal::Error)?;
            return Ok((amount.ok_or_else(overflow)?, None));
        };
        let context = self.shipment.context;
        let goods = self.shipment.goods.get(line).ok_or_else(overflow)?;
        let mut facts = DutyFacts::new(base, context.currency, goods.quantities(None));
        facts.retail_price = goods.line.retail_price.map(|price| *price);
        facts.exchange_rates = context.converter.rates().collect();
        match duty.evaluate(&facts) {
            Ok(amount) => {
                duty.needs().currencies.iter().for_each(|currency| context.converter.mark_used(*currency));
                Ok((*amount.amount, Some(Box::new(amount.working))))
            }
            Err(DutyError::Overflow) => Err(overflow()),
            Err(error) => Err(Refusal::Missing(error)),
        }
    }

    /// A percentage, a fraction or a flat amount; `None` where it does not fit.
    fn flat_or_share(&self, base: Decimal, rate: &LevyRate) -> Result<Option<Decimal>, ScenarioError> {
        let inside = self.active.levy.inside;
        Ok(match rate {
            LevyRate::Percent(percent) if inside => Decimal::ONE_HUNDRED
                .checked_sub(**percent)
                .and_then(|rest| base.checked_mul(**percent)?.checked_div(rest)),
            LevyRate::Percent(percent) => percent_of(base, **percent),
            LevyRate::Ratio { numerator, denominator } => {
                let below = if inside { denominator.checked_sub(**numerator) } else { Some(**denominator) };
                below.and_then(|below| base.checked_mul(**numerator)?.checked_div(below))
            }
            LevyRate::Amount { amount, currency } => {
                let currency = currency.unwrap_or(self.shipment.context.currency);
                let amount = self.shipment.context.converter.convert(**amount, currency);
                Some(amount.map_err(|problem| ScenarioError::shipment(Field::Currency, problem))?)
            }
            LevyRate::Expression(_) => None,
        })
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

/// Why a line has no amount.
enum Refusal {
    /// The scenario cannot be worked out.
    Error(ScenarioError),
    /// A fact is missing; the rest can be.
    Missing(DutyError),
}

/// Holds an amount to the bounds of its rate, or to those typed with it. A flat amount typed by hand
/// without bounds is what it is.
fn clamp(amount: Decimal, chosen: Chosen<'_>, cost: usize) -> (Decimal, Option<StepKind>) {
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

/// Checks the rates typed by hand against the market.
pub(super) fn check_overrides(shipment: &Shipment<'_, '_>) -> Result<(), ScenarioError> {
    let context = shipment.context;
    for (index, typed) in context.scenario.overrides.iter().enumerate() {
        let at = |problem| ScenarioError { at: At::Override { index }, problem };
        let levy = context.levy(&typed.levy).and_then(|place| context.levies.get(place));
        let levy = levy.ok_or_else(|| at(Problem::UnknownLevy { levy: typed.levy.clone() }))?.levy;
        if typed.line.is_some_and(|line| line >= shipment.goods.len()) {
            return Err(at(Problem::UnknownLine { line: typed.line.unwrap_or_default() }));
        }
        let on_entry = levy.scope == LevyScope::Entry && matches!(typed.rate, LevyRate::Expression(_));
        if on_entry || !super::rates::is_possible(&typed.rate, levy.inside) {
            return Err(at(Problem::ImpossibleRate));
        }
        for bound in [typed.minimum, typed.maximum].into_iter().flatten() {
            super::check::not_negative(bound).map_err(at)?;
        }
        if typed.minimum.zip(typed.maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
            return Err(at(Problem::BoundsReversed));
        }
    }
    Ok(())
}
