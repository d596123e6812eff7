//! Duties of the tariff: the best lawful ordinary one, what is levied on top of it, what excludes
//! what, and quotas split into the part within and the part beyond. All on the customs value, none on
//! another.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::assess::{Assessment, Shipment};
use super::error::{Field, Problem, ScenarioError};
use super::goods::Goods;
use super::ledger::{Ledger, RuleSource, Step, StepKind, StepRate};
use super::plan::{Plan, Planned};
use super::scenario::PreferenceClaim;
use super::warning::Warning;
use crate::tariff::{DutyError, DutyFacts, DutyReference, DutyStep, MeasureKind};

/// Works out the duties of all lines.
pub(super) fn assess<'a>(
    shipment: &Shipment<'_, 'a>,
    assessment: &mut Assessment,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    for (index, goods) in shipment.goods.iter().enumerate() {
        let set = assessment.regimes.get(index).copied().unwrap_or_default();
        let waived =
            shipment.context.in_set(set).any(|regime| regime.waives_duties || regime.flat_duty.is_some());
        let plan = shipment.plans.of(index);
        let plan = plan.ok_or_else(ScenarioError::total_overflow)?;
        let value = assessment.values.get(index).copied().unwrap_or_default();
        let base = match shipment.context.duty_rounding.and_then(|rounding| rounding.base) {
            Some(rounding) => rounding.round(value).ok_or_else(|| ScenarioError::overflow(index))?,
            None => value,
        };
        let line = LineDuties { shipment, goods, index, plan, waived };
        line.assess(base, assessment, ledger.as_deref_mut())?;
    }
    flat_duties(shipment, assessment, ledger)
}

/// One line and its plan.
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

impl<'a> LineDuties<'_, '_, 'a> {
    fn assess(
        &self,
        base: Decimal,
        assessment: &mut Assessment,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        if !self.waived
            && let Some(ledger) = ledger.as_deref_mut()
        {
            self.warn(ledger);
        }
        let within = self.part_within_quota(ledger.as_deref_mut())?;
        match within {
            Some(part) if part >= Decimal::ONE => self.part(base, None, true, assessment, ledger),
            Some(part) if part > Decimal::ZERO => {
                let inside = base.checked_mul(part).ok_or_else(|| ScenarioError::overflow(self.index))?;
                let outside = base.checked_sub(inside).ok_or_else(|| ScenarioError::overflow(self.index))?;
                let rest = Decimal::ONE.checked_sub(part).unwrap_or_default();
                if let Some(ledger) = ledger.as_deref_mut() {
                    ledger.line(self.index, Step::new(StepKind::QuotaPart, part).on(base));
                }
                self.part(inside, Some(part), true, assessment, ledger.as_deref_mut())?;
                self.part(outside, Some(rest), false, assessment, ledger)
            }
            _ => self.part(base, None, false, assessment, ledger),
        }
    }

    /// How much of the line is within a claimed quota; `None` where none is claimed.
    fn part_within_quota(&self, ledger: Option<&mut Ledger<'a>>) -> Result<Option<Decimal>, ScenarioError> {
        let Some(claim) = &self.goods.line.quota else {
            return Ok(None);
        };
        let known = self.plan.duties.iter().any(|planned| planned.kind == MeasureKind::TariffQuotaIn);
        let warning = if known {
            let Some(balance) = &claim.balance else {
                return Ok(Some(Decimal::ONE));
            };
            let overflow = || ScenarioError::line(self.index, Field::Quota, Problem::Overflow);
            let quantity = self.goods.quantities(None).get(&balance.unit).map_err(|_| overflow())?;
            match quantity.map(|found| found.amount) {
                Some(quantity) if quantity > Decimal::ZERO => {
                    return Ok(Some(balance.amount.checked_div(quantity).ok_or_else(overflow)?));
                }
                _ => Warning::UnitMissing { line: self.index, unit: balance.unit.clone() },
            }
        } else {
            Warning::QuotaUnknown { line: self.index }
        };
        if let Some(ledger) = ledger {
            ledger.warnings.push(warning);
        }
        Ok(None)
    }

    /// Works out one part of the line: all of it, or what is within or beyond a quota.
    fn part(
        &self,
        base: Decimal,
        part: Option<Decimal>,
        within_quota: bool,
        assessment: &mut Assessment,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let ordinary =
            if self.waived { None } else { self.ordinary(base, part, within_quota, ledger.as_deref_mut())? };
        let chosen = ordinary.as_ref().map(|(planned, _)| *planned);
        let ordinary_amount = ordinary.as_ref().map_or(Decimal::ZERO, |(_, amount)| amount.exact);
        if let Some((planned, amount)) = ordinary {
            self.enter(planned, amount, base, assessment, ledger.as_deref_mut())?;
        }
        let on_top = || {
            let due = |planned: &&Planned<'a>| {
                !planned.kind.is_ordinary_duty() && (!self.waived || planned.kind == MeasureKind::Excise)
            };
            self.plan.duties.iter().filter(due)
        };
        for planned in on_top() {
            // What comes in within a quota is not what a safeguard guards against.
            let in_quota = chosen.is_some_and(|chosen| chosen.kind == MeasureKind::TariffQuotaIn);
            if in_quota && planned.kind == MeasureKind::Safeguard {
                continue;
            }
            let mut beside = on_top().chain(chosen).filter(|other| !std::ptr::eq(*other, planned));
            if beside.any(|other| other.excludes(planned)) {
                continue;
            }
            match self.evaluate(planned, base, part, ordinary_amount) {
                Ok(amount) => self.enter(planned, amount, base, assessment, ledger.as_deref_mut())?,
                Err(error) => self.refuse(error, ledger.as_deref_mut())?,
            }
        }
        Ok(())
    }

    /// The lowest ordinary duty that the goods have a right to.
    fn ordinary(
        &self,
        base: Decimal,
        part: Option<Decimal>,
        within_quota: bool,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Option<(&Planned<'a>, Amount)>, ScenarioError> {
        let has = |kind| self.plan.duties.iter().any(|planned| planned.kind == kind);
        let beyond_quota = !within_quota && has(MeasureKind::TariffQuotaOut);
        let claimed = self.goods.line.preference != PreferenceClaim::Unclaimed;
        let lawful = |kind: MeasureKind| match kind {
            MeasureKind::MostFavouredNation => !beyond_quota && !has(MeasureKind::NonMostFavouredNation),
            MeasureKind::NonMostFavouredNation | MeasureKind::Suspension => !beyond_quota,
            MeasureKind::Preference => claimed,
            MeasureKind::TariffQuotaIn => within_quota,
            MeasureKind::TariffQuotaOut => beyond_quota,
            _ => false,
        };
        let mut best: Option<(&Planned<'a>, Amount)> = None;
        let mut refusal = None;
        let mut available: Vec<(&Planned<'a>, Decimal)> = Vec::new();
        for planned in self.plan.duties.iter().filter(|planned| planned.kind.is_ordinary_duty()) {
            let is_lawful = lawful(planned.kind);
            if !is_lawful && (claimed || planned.kind != MeasureKind::Preference || ledger.is_none()) {
                continue;
            }
            match self.evaluate(planned, base, part, Decimal::ZERO) {
                Ok(amount) if !is_lawful => available.push((planned, amount.exact)),
                Ok(amount) => {
                    if best.as_ref().is_none_or(|(_, lowest)| amount.exact < lowest.exact) {
                        best = Some((planned, amount));
                    }
                }
                Err(error) if is_lawful => refusal = Some(error),
                Err(_) => {}
            }
        }
        if let Some(error) = refusal
            && best.as_ref().is_none_or(|(_, amount)| !amount.exact.is_zero())
        {
            self.refuse(error, ledger.as_deref_mut())?;
        } else if best.is_none()
            && let Some(ledger) = ledger.as_deref_mut()
        {
            ledger.warnings.push(Warning::DutyUnknown { line: self.index });
        }
        if let (Some(ledger), Some((planned, amount))) = (ledger, &best) {
            self.remark_preference(planned, amount.exact, &available, ledger);
        }
        Ok(best)
    }

    fn remark_preference(
        &self,
        chosen: &Planned<'a>,
        amount: Decimal,
        available: &[(&Planned<'a>, Decimal)],
        ledger: &mut Ledger<'a>,
    ) {
        let line = self.index;
        let words =
            |planned: &Planned<'_>| (planned.programme.map(str::to_owned), planned.proof.map(str::to_owned));
        let claim = self.goods.line.preference;
        if chosen.kind == MeasureKind::Preference && claim == PreferenceClaim::Claimed {
            let (programme, proof) = words(chosen);
            ledger.warnings.push(Warning::ProofOfOriginNeeded { line, programme, proof });
        }
        let has_preference = || self.plan.duties.iter().any(|duty| duty.kind == MeasureKind::Preference);
        if claim != PreferenceClaim::Unclaimed && !has_preference() {
            ledger.warnings.push(Warning::PreferenceUnknown { line });
        }
        let lowest = available.iter().min_by_key(|(_, amount)| *amount);
        if let Some((planned, _)) = lowest.filter(|(_, lower)| *lower < amount) {
            let (programme, proof) = words(planned);
            ledger.warnings.push(Warning::PreferenceAvailable { line, programme, proof });
        }
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
        assessment: &mut Assessment,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let overflow = || ScenarioError::overflow(self.index);
        let rounding = self.shipment.context.duty_rounding.and_then(|rounding| rounding.line);
        let due = match rounding {
            Some(rounding) => rounding.round(amount.exact).ok_or_else(overflow)?,
            None => amount.exact,
        };
        assessment.add(planned.slot, self.index, due).ok_or_else(overflow)?;
        let sums = assessment.sums.get_mut(self.index).ok_or_else(overflow)?;
        let sum = if planned.kind == MeasureKind::Excise { &mut sums.excises } else { &mut sums.duties };
        *sum = sum.checked_add(due).ok_or_else(overflow)?;
        if planned.kind.is_ordinary_duty() {
            sums.ordinary = sums.ordinary.checked_add(due).ok_or_else(overflow)?;
        }
        if let Some(ledger) = ledger {
            let rule = planned.measure.map(|measure| ledger.rule(RuleSource::Tariff(measure)));
            let mut step = Step::new(StepKind::Cost { cost: planned.slot }, due).on(base).rounded(rounding);
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
    fn refuse(&self, error: DutyError, ledger: Option<&mut Ledger<'a>>) -> Result<(), ScenarioError> {
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

    fn warn(&self, ledger: &mut Ledger<'a>) {
        let line = self.index;
        if self.goods.line.typed_duties.is_empty() {
            if self.goods.line.hs_code.is_none() {
                ledger.warnings.push(Warning::HsCodeMissing { line });
            } else if self.goods.line.origin.is_none() {
                ledger.warnings.push(Warning::OriginMissing { line });
            }
        }
        let typed = &self.goods.line.typed_duties;
        if self.goods.line.quota.is_none()
            && typed.iter().any(|typed| typed.kind == MeasureKind::TariffQuotaIn)
        {
            ledger.warnings.push(Warning::QuotaUnclaimed { line });
        }
        // Who types a duty on top of the ordinary one has judged what else applies.
        let on_top = |kind: MeasureKind| !kind.is_ordinary_duty() && kind != MeasureKind::Excise;
        if !self.plan.open.is_empty() && !typed.iter().any(|typed| on_top(typed.kind)) {
            let codes = self.plan.open.iter().map(|code| (*code).to_owned()).collect();
            ledger.warnings.push(Warning::ProvisionsOpen { line, codes });
        }
        for measure in self.plan.ended.iter().filter(|measure| measure.kind != MeasureKind::Preference) {
            let programme = measure.programme.clone();
            ledger.warnings.push(Warning::MeasureEnded { line, kind: measure.kind, programme });
        }
    }
}

/// Flat duties of low-value regimes: one for each classification in the consignment, shared by value.
fn flat_duties<'a>(
    shipment: &Shipment<'_, 'a>,
    assessment: &mut Assessment,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    for (place, regime) in shipment.context.regimes.iter().enumerate() {
        let Some(flat) = regime.flat_duty else {
            continue;
        };
        let amount = shipment.context.converter.convert(*flat.amount, flat.currency);
        let amount = amount.map_err(|problem| ScenarioError::shipment(Field::Currency, problem))?;
        let mut groups: BTreeMap<(&str, Option<usize>), Vec<usize>> = BTreeMap::new();
        for (line, goods) in shipment.goods.iter().enumerate() {
            let set = assessment.regimes.get(line).copied().unwrap_or_default();
            if shipment.context.in_set(set).any(|applied| std::ptr::eq(applied, *regime)) {
                let code = goods.line.hs_code.as_ref().map(|code| code.digits());
                let class = code.map(|code| code.get(..flat.digits).unwrap_or(code));
                // A line without a code is a classification of its own.
                let key = class.map_or(("", Some(line)), |class| (class, None));
                groups.entry(key).or_default().push(line);
            }
        }
        if groups.is_empty() {
            continue;
        }
        let slot = shipment.flat_slot(place);
        for lines in groups.values() {
            let weights: Vec<Decimal> =
                lines.iter().map(|line| assessment.values.get(*line).copied().unwrap_or_default()).collect();
            let shares = shares(amount, &weights).ok_or_else(ScenarioError::total_overflow)?;
            for (line, share) in lines.iter().zip(shares) {
                assessment.add(slot, *line, share).ok_or_else(|| ScenarioError::overflow(*line))?;
                let sums = assessment.sums.get_mut(*line).ok_or_else(ScenarioError::total_overflow)?;
                sums.duties = sums.duties.checked_add(share).ok_or_else(|| ScenarioError::overflow(*line))?;
                sums.ordinary =
                    sums.ordinary.checked_add(share).ok_or_else(|| ScenarioError::overflow(*line))?;
                if let Some(ledger) = ledger.as_deref_mut() {
                    let rule = Some(ledger.rule(RuleSource::Market(&regime.provenance)));
                    let mut step = Step::new(StepKind::Cost { cost: slot }, share).on(amount);
                    step.rate = Some(StepRate::Each(flat.amount));
                    ledger.line(*line, Step { rule, ..step });
                }
            }
        }
        let groups = Decimal::from(groups.len());
        let total = amount.checked_mul(groups).ok_or_else(ScenarioError::total_overflow)?;
        if let Some(slot) = assessment.totals.get_mut(slot) {
            *slot = Some(total);
        }
    }
    Ok(())
}

/// Exact shares by weight; equal ones where the weights add up to nothing.
pub(super) fn shares(amount: Decimal, weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let sum = weights.iter().try_fold(Decimal::ZERO, |sum, weight| sum.checked_add(*weight))?;
    if sum.is_zero() {
        let equal = amount.checked_div(Decimal::from(weights.len()))?;
        return Some(vec![equal; weights.len()]);
    }
    weights.iter().map(|weight| amount.checked_mul(*weight)?.checked_div(sum)).collect()
}
