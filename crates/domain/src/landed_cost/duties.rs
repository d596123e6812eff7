//! Duties of the tariff: the best lawful ordinary one, what is levied on top of it, what excludes
//! what, and quotas split into the part within and the part beyond. All on the customs value, none on
//! another.

mod ordinary;
mod quota;
mod remarks;
mod tariff_choice;

use rust_decimal::Decimal;

use super::assessment::{Assessment, DutySums};
use super::error::{Field, Problem, ScenarioError};
use super::goods::Goods;
use super::ledger::{Ledger, RuleSource};
use super::plan::{Plan, Planned};
use super::regime::Regime;
use super::rounding::Rounding;
use super::scenario::PreferenceClaim;
use super::shipment::Shipment;
use super::step::{Step, StepKind, StepRate};
use super::warning::Warning;
use crate::exact::add_to;
use crate::tariff::{DutyError, DutyFacts, DutyReference, DutyStep, MeasureKind};

/// Works out the duties of all lines.
pub(super) fn assess<'a>(
    shipment: &Shipment<'_, 'a>,
    assessment: &mut Assessment,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    for (index, goods) in shipment.goods.iter().enumerate() {
        let set = assessment.regimes.get(index).copied().unwrap_or_default();
        let waived = shipment.context.in_set(set).any(Regime::spares_tariff);
        let plan = shipment.plans.of(index);
        let plan = plan.ok_or_else(ScenarioError::total_overflow)?;
        let Some(base) = base_of(shipment, assessment, index) else {
            return Err(ScenarioError::overflow(index));
        };
        let mut line = LineDuties { shipment, goods, index, plan, waived };
        line.plan = line.due_plan(base, ledger.as_deref_mut())?;
        if let Some(ledger) = ledger.as_deref_mut() {
            let flat = |regime: &Regime| regime.flat_duty.is_some();
            let claimed = goods.line.preference != PreferenceClaim::Unclaimed;
            if !waived {
                line.warn(ledger);
            } else if claimed && !plan.grants_preference && shipment.context.in_set(set).any(flat) {
                // It would have been due in place of the flat one.
                ledger.warnings.push(Warning::PreferenceUnknown { line: index });
            }
        }
        line.assess(base, &mut Target::Due(assessment), ledger.as_deref_mut())?;
    }
    Ok(())
}

/// What a rate of a line's customs value is taken of. `None` where it does not fit.
pub(super) fn base_of(shipment: &Shipment<'_, '_>, assessment: &Assessment, line: usize) -> Option<Decimal> {
    let value = *assessment.values.get(line)?;
    Rounding::of(shipment.context.duty_rounding.and_then(|rounding| rounding.base.as_ref()), value)
}

/// One line and its plan.
#[derive(Clone, Copy)]
struct LineDuties<'l, 's, 'a> {
    shipment: &'l Shipment<'s, 'a>,
    goods: &'l Goods<'a>,
    index: usize,
    plan: &'l Plan<'a>,
    /// Whether a low-value regime spares it the duties; excises are due all the same.
    waived: bool,
}

/// A duty worked out.
struct Amount {
    exact: Decimal,
    working: Option<Box<DutyStep>>,
}

/// Where duties go: into what is due, or only to be compared with those by another tariff.
enum Target<'t> {
    Due(&'t mut Assessment),
    Trial {
        sums: DutySums,
        /// Whether a duty is not known or could not be worked out.
        gaps: bool,
    },
}

impl Target<'_> {
    /// Adds a duty of a line; `None` where it does not fit.
    fn add(&mut self, planned: &Planned<'_>, line: usize, due: Decimal) -> Option<()> {
        let sums = match self {
            Self::Due(assessment) => {
                assessment.add(planned.slot, line, due)?;
                assessment.sums.get_mut(line)?
            }
            Self::Trial { sums, .. } => sums,
        };
        let sum = if planned.kind == MeasureKind::Excise { &mut sums.excises } else { &mut sums.duties };
        add_to(sum, due)?;
        if planned.kind.is_ordinary_duty() {
            add_to(&mut sums.ordinary, due)?;
        }
        Some(())
    }

    /// Notes that a duty is missing, and says whether that is all there is to do.
    const fn miss(&mut self) -> bool {
        match self {
            Self::Due(_) => false,
            Self::Trial { gaps, .. } => {
                *gaps = true;
                true
            }
        }
    }
}

impl<'a> LineDuties<'_, '_, 'a> {
    fn assess(
        &self,
        base: Decimal,
        target: &mut Target<'_>,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        if self.goods.line.quota.is_none() {
            return self.part(base, None, false, target, ledger);
        }
        match self.part_within_quota(ledger.as_deref_mut())? {
            Some(part) if part >= Decimal::ONE => self.part(base, None, true, target, ledger),
            Some(part) if part > Decimal::ZERO => {
                let inside = base.checked_mul(part).ok_or_else(|| ScenarioError::overflow(self.index))?;
                let outside = base.checked_sub(inside).ok_or_else(|| ScenarioError::overflow(self.index))?;
                let rest = Decimal::ONE.checked_sub(part).unwrap_or_default();
                if let Some(ledger) = ledger.as_deref_mut() {
                    ledger.line(self.index, Step::new(StepKind::QuotaPart, part).on(base));
                }
                self.part(inside, Some(part), true, target, ledger.as_deref_mut())?;
                self.part(outside, Some(rest), false, target, ledger)
            }
            _ => self.part(base, None, false, target, ledger),
        }
    }

    /// Works out one part of the line: all of it, or what is within or beyond a quota.
    fn part(
        &self,
        base: Decimal,
        part: Option<Decimal>,
        within_quota: bool,
        target: &mut Target<'_>,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let ordinary = if self.waived {
            None
        } else {
            self.ordinary(base, part, within_quota, target, ledger.as_deref_mut())?
        };
        let chosen = ordinary.as_ref().map(|(planned, _)| *planned);
        let ordinary_amount = ordinary.as_ref().map_or(Decimal::ZERO, |(_, amount)| amount.exact);
        if let Some((planned, amount)) = ordinary {
            self.enter(planned, amount, base, target, ledger.as_deref_mut())?;
        }
        for planned in self.on_top().filter(|planned| self.is_due_beside(planned, chosen)) {
            match self.evaluate(planned, base, part, ordinary_amount) {
                Ok(amount) => self.enter(planned, amount, base, target, ledger.as_deref_mut())?,
                Err(error) => self.refuse(error, target, ledger.as_deref_mut())?,
            }
        }
        Ok(())
    }

    /// What may be levied beside an ordinary duty.
    fn on_top(&self) -> impl Iterator<Item = &Planned<'a>> {
        let may_be = |planned: &&Planned<'a>| {
            !planned.kind.is_ordinary_duty() && (!self.waived || planned.kind == MeasureKind::Excise)
        };
        self.plan.duties.iter().filter(may_be)
    }

    /// Whether one of those is levied where this ordinary duty is.
    fn is_due_beside(&self, planned: &Planned<'a>, ordinary: Option<&Planned<'a>>) -> bool {
        if !self.plan.excludes {
            return true;
        }
        // What comes in within a quota is not what a safeguard guards against.
        if planned.kind == MeasureKind::Safeguard
            && ordinary.is_some_and(|ordinary| ordinary.kind == MeasureKind::TariffQuotaIn)
        {
            return false;
        }
        let mut beside = self.on_top().chain(ordinary).filter(|other| !std::ptr::eq(*other, planned));
        !beside.any(|other| other.excludes(planned))
    }

    fn evaluate(
        &self,
        planned: &Planned<'a>,
        base: Decimal,
        part: Option<Decimal>,
        ordinary: Decimal,
    ) -> Result<Amount, DutyError> {
        if let Some(percent) = planned.percent {
            let exact = percent.of(base).ok_or(DutyError::Overflow)?;
            return Ok(Amount { exact, working: None });
        }
        let converter = &self.shipment.context.converter;
        let mut facts = DutyFacts::new(base, self.shipment.context.currency, self.goods.quantities(part));
        facts.retail_price = self.goods.line.retail_price.map(|price| *price);
        facts.exchange_rates = converter.rates().collect();
        let needs = planned.duty.needs();
        needs.currencies.iter().for_each(|currency| converter.mark_used(*currency));
        let references = [DutyReference::ApplicableSubheading, DutyReference::NoChange];
        let on_ordinary = references.iter().any(|reference| needs.references.contains(reference));
        facts.references = references.into_iter().map(|reference| (reference, ordinary)).collect();
        let amount = planned.duty.evaluate(&facts)?;
        // "The duty provided in the applicable subheading + 25 %": only what is beyond it is on top.
        let exact = if on_ordinary && !planned.kind.is_ordinary_duty() {
            amount.amount.checked_sub(ordinary).ok_or(DutyError::Overflow)?
        } else {
            *amount.amount
        };
        Ok(Amount { exact, working: Some(Box::new(amount.working)) })
    }

    fn enter(
        &self,
        planned: &Planned<'a>,
        amount: Amount,
        base: Decimal,
        target: &mut Target<'_>,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let rounding = self.shipment.context.duty_rounding.and_then(|rounding| rounding.line.as_ref());
        let Some(due) = Rounding::of(rounding, amount.exact) else {
            return Err(ScenarioError::overflow(self.index));
        };
        target.add(planned, self.index, due).ok_or_else(|| ScenarioError::overflow(self.index))?;
        if let Some(ledger) = ledger {
            let rule = planned.measure.map(|measure| ledger.rule(RuleSource::Tariff(measure)));
            let mut step =
                Step::new(StepKind::Cost { cost: planned.slot }, due).on(base).rounded(rounding.copied());
            step.rate = StepRate::of_duty(&planned.duty);
            step.rule = rule;
            step.working = amount.working;
            step.typed = planned.measure.is_none();
            if step.typed {
                ledger.typed.insert(planned.slot);
            }
            ledger.line(self.index, step);
        }
        Ok(())
    }

    /// What cannot be worked out for want of a fact is a remark; what does not fit is an error.
    fn refuse(
        &self,
        error: DutyError,
        target: &mut Target<'_>,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        if target.miss() {
            return Ok(());
        }
        let line = self.index;
        let warning = match error {
            DutyError::Overflow => return Err(ScenarioError::overflow(line)),
            DutyError::ExchangeRateMissing { from, to } => {
                let date = self.shipment.context.scenario.entry_date;
                let problem = Problem::ExchangeRateMissing { from, to, date };
                return Err(ScenarioError::line(line, Field::TypedDuties, problem));
            }
            DutyError::QuantityMissing { unit } => Warning::UnitMissing { line, unit },
            error => Warning::DutyNotWorkedOut { line, error },
        };
        if let Some(ledger) = ledger {
            ledger.warnings.push(warning);
        }
        Ok(())
    }
}
