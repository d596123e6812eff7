//! Duties of low-value regimes in place of the tariff's: a flat one for each classification, or one
//! percentage for all goods.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::assessment::{Assessment, shares};
use super::duties::base_of;
use super::error::{Field, ScenarioError};
use super::ledger::{Ledger, RuleSource};
use super::regime::{FlatDuty, Regime, SimplifiedDuty};
use super::shipment::Shipment;
use super::step::{Step, StepKind, StepRate};
use crate::exact::{add_to, percent_of, sum};

/// Works out the duties of all regimes.
pub(super) fn assess<'a>(
    shipment: &Shipment<'_, 'a>,
    assessment: &mut Assessment,
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<(), ScenarioError> {
    for (place, regime) in shipment.context.regimes.iter().copied().enumerate() {
        if regime.flat_duty.is_none() && regime.simplified_duty.is_none() {
            continue;
        }
        let lines: Vec<usize> = (0..shipment.goods.len())
            .filter(|line| {
                let set = assessment.regimes.get(*line).copied().unwrap_or_default();
                shipment.context.in_set(set).any(|applied| std::ptr::eq(applied, regime))
            })
            .collect();
        if lines.is_empty() {
            continue;
        }
        let work = Work { shipment, regime, slot: shipment.flat_slot(place), lines };
        if let Some(flat) = regime.flat_duty {
            work.flat(flat, assessment, ledger.as_deref_mut())?;
        }
        if let Some(duty) = regime.simplified_duty {
            work.simplified(duty, assessment, ledger.as_deref_mut())?;
        }
    }
    Ok(())
}

/// A regime and the lines under it.
struct Work<'w, 's, 'a> {
    shipment: &'w Shipment<'s, 'a>,
    regime: &'a Regime,
    slot: usize,
    lines: Vec<usize>,
}

impl<'a> Work<'_, '_, 'a> {
    /// An amount for each classification in the consignment, shared by value.
    fn flat(
        &self,
        flat: FlatDuty,
        assessment: &mut Assessment,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let amount = self.shipment.context.converter.convert(*flat.amount, flat.currency);
        let amount = amount.map_err(|problem| ScenarioError::shipment(Field::Currency, problem))?;
        let mut groups: BTreeMap<(&str, Option<usize>), Vec<usize>> = BTreeMap::new();
        for line in &self.lines {
            let code = self.shipment.goods.get(*line).and_then(|goods| goods.line.hs_code.as_ref());
            let class = code.map(|code| code.digits().get(..flat.digits).unwrap_or(code.digits()));
            // A line without a code is a classification of its own.
            let key = class.map_or(("", Some(*line)), |class| (class, None));
            groups.entry(key).or_default().push(*line);
        }
        for lines in groups.values() {
            let weights: Vec<Decimal> =
                lines.iter().map(|line| assessment.values.get(*line).copied().unwrap_or_default()).collect();
            let shares = shares(amount, &weights).ok_or_else(ScenarioError::total_overflow)?;
            for (line, share) in lines.iter().zip(shares) {
                self.enter(*line, share, assessment)?;
                if let Some(ledger) = ledger.as_deref_mut() {
                    let rule = Some(ledger.rule(RuleSource::Market(&self.regime.provenance)));
                    let step = Step::new(StepKind::Cost { cost: self.slot }, share).on(amount);
                    ledger.line(*line, Step { rule, ..step.at(Some(StepRate::Each(flat.amount))) });
                }
            }
        }
        let groups = Decimal::from(groups.len());
        let total = amount.checked_mul(groups).ok_or_else(ScenarioError::total_overflow)?;
        if let Some(slot) = assessment.totals.get_mut(self.slot) {
            *slot = Some(total);
        }
        Ok(())
    }

    /// A percentage of each line's customs value; what is taken off is shared by what each comes to.
    fn simplified(
        &self,
        duty: SimplifiedDuty,
        assessment: &mut Assessment,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let context = self.shipment.context;
        let mut before = Vec::with_capacity(self.lines.len());
        for line in &self.lines {
            let base =
                base_of(self.shipment, assessment, *line).ok_or_else(|| ScenarioError::overflow(*line))?;
            let amount = percent_of(base, *duty.percent).ok_or_else(|| ScenarioError::overflow(*line))?;
            before.push(amount);
            if let Some(ledger) = ledger.as_deref_mut() {
                let rule = Some(ledger.rule(RuleSource::Market(&self.regime.provenance)));
                let step = Step::new(StepKind::Cost { cost: self.slot }, amount).on(base);
                ledger.line(*line, Step { rule, ..step.at(Some(StepRate::Percent(duty.percent))) });
            }
        }
        let all = sum(&before);
        let all = all.ok_or_else(ScenarioError::total_overflow)?;
        let less = match duty.less {
            Some(less) => {
                let less = context.converter.convert(*less.amount, less.currency);
                less.map_err(|problem| ScenarioError::shipment(Field::Currency, problem))?.min(all)
            }
            None => Decimal::ZERO,
        };
        let off = shares(less, &before).ok_or_else(ScenarioError::total_overflow)?;
        let rounding = context.duty_rounding.and_then(|rounding| rounding.line);
        for ((line, before), off) in self.lines.iter().zip(before).zip(off) {
            let overflow = || ScenarioError::overflow(*line);
            let exact = before.checked_sub(off).ok_or_else(overflow)?;
            let due = match rounding {
                Some(rounding) => rounding.round(exact).ok_or_else(overflow)?,
                None => exact,
            };
            self.enter(*line, due, assessment)?;
            let taken_off = due.checked_sub(before).ok_or_else(overflow)?;
            if let Some(ledger) = ledger.as_deref_mut()
                && !taken_off.is_zero()
            {
                let step = Step::new(StepKind::TakenOff { cost: self.slot }, taken_off).on(less);
                ledger.line(*line, step.rounded(rounding));
            }
        }
        Ok(())
    }

    fn enter(&self, line: usize, due: Decimal, assessment: &mut Assessment) -> Result<(), ScenarioError> {
        let overflow = || ScenarioError::overflow(line);
        assessment.add(self.slot, line, due).ok_or_else(overflow)?;
        let sums = assessment.sums.get_mut(line).ok_or_else(overflow)?;
        add_to(&mut sums.duties, due).ok_or_else(overflow)?;
        add_to(&mut sums.ordinary, due).ok_or_else(overflow)?;
        Ok(())
    }
}
