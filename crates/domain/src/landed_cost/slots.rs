//! The slots of an assessment, one for each kind of import cost: what each is, and what it comes to in
//! money, small sums left out.

use rust_decimal::Decimal;

use super::assessment::Assessment;
use super::context::RegimeSet;
use super::cost::{CostGroup, CostId};
use super::error::ScenarioError;
use super::ledger::{Ledger, RuleSource};
use super::levy::{LevyKind, LevyScope};
use super::regime::{Regime, Settled, SmallSum};
use super::rounding::Rounding;
use super::scenario::DeliveredPrice;
use super::settle::total;
use super::shipment::Shipment;
use super::step::{Step, StepKind};
use crate::exact::sum;
use crate::figure::Figure;
use crate::money::Money;
use crate::tariff::MeasureKind;

/// A slot of the assessment, as money.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub group: CostGroup,
    pub total: Money,
    pub recoverable: bool,
    pub in_price: bool,
}

impl<'s, 'a: 's> Shipment<'s, 'a> {
    /// In which group a slot is added up.
    pub(super) fn group(&self, slot: usize) -> CostGroup {
        if let Some((kind, _)) = self.plans.slots.get(slot) {
            return if *kind == MeasureKind::Excise { CostGroup::Excise } else { CostGroup::Duty };
        }
        let levy = slot.checked_sub(self.levy_slot(0)).and_then(|place| self.context.levies.get(place));
        match levy.map(|active| active.levy.kind) {
            Some(LevyKind::Excise) => CostGroup::Excise,
            Some(LevyKind::Tax) => CostGroup::Tax,
            Some(LevyKind::Fee) => CostGroup::Fee,
            Some(LevyKind::Duty) | None => CostGroup::Duty,
        }
    }

    /// Which slots a price delivered duty paid contains.
    pub(super) fn included(&self) -> Vec<usize> {
        if !self.context.scenario.is_delivered_duty_paid() {
            return Vec::new();
        }
        let with_taxes = self.context.scenario.delivered_price == DeliveredPrice::WithTaxes;
        let slots = 0..self.levy_slot(self.context.levies.len());
        slots.filter(|slot| with_taxes || self.group(*slot) != CostGroup::Tax).collect()
    }

    pub(super) fn id(&self, slot: usize) -> CostId {
        if let Some((kind, programme)) = self.plans.slots.get(slot) {
            return CostId::Duty { kind: *kind, programme: programme.map(str::to_owned) };
        }
        if let Some(levy) = slot.checked_sub(self.levy_slot(0)) {
            let id = self.context.levies.get(levy).map(|active| active.levy.id.clone());
            return CostId::Levy(id.unwrap_or_default());
        }
        match self.regime_at(slot) {
            Some(regime) if regime.simplified_duty.is_some() => CostId::SimplifiedDuty(regime.id.clone()),
            regime => CostId::FlatDuty(regime.map(|regime| regime.id.clone()).unwrap_or_default()),
        }
    }

    /// The regime whose duty a slot is.
    fn regime_at(&self, slot: usize) -> Option<&'a Regime> {
        slot.checked_sub(self.flat_slot(0)).and_then(|place| self.context.regimes.get(place)).copied()
    }

    /// Where what is due in a slot is settled on a line under these regimes.
    pub(super) fn settled(&self, slot: usize, set: RegimeSet) -> Settled {
        // Most lines have none, and are asked for each cost.
        if set == 0 {
            return Settled::AtBorder;
        }
        if let Some(levy) = slot.checked_sub(self.levy_slot(0)) {
            let levy = self.context.levies.get(levy);
            return levy.map(|active| self.context.settled(set, &active.levy.id)).unwrap_or_default();
        }
        let duty = self.regime_at(slot).and_then(|regime| regime.simplified_duty);
        duty.map(|duty| duty.settled).unwrap_or_default()
    }

    /// How a slot's sum is rounded.
    fn total_rounding(&self, slot: usize) -> Option<Rounding> {
        if let Some((kind, _)) = self.plans.slots.get(slot) {
            let rounding = self.context.duty_rounding?;
            let of_excise = rounding.excise_total.filter(|_| *kind == MeasureKind::Excise);
            return of_excise.or(rounding.total);
        }
        if self.regime_at(slot).is_some_and(|regime| regime.simplified_duty.is_some()) {
            return self.context.duty_rounding?.total;
        }
        let levy = slot.checked_sub(self.levy_slot(0)).and_then(|place| self.context.levies.get(place))?.levy;
        // The entry was rounded when it was worked out.
        if levy.scope == LevyScope::Entry { None } else { levy.total_rounding }
    }

    /// The slots as money, small sums left out.
    pub(super) fn slots(
        &self,
        assessment: &Assessment,
        included: &[usize],
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Vec<Slot>, ScenarioError> {
        let currency = self.context.currency;
        let importer = self.context.scenario.importer;
        let mut slots = Vec::with_capacity(assessment.due.len());
        for (place, due) in assessment.due.iter().enumerate() {
            let known = assessment.totals.get(place).copied().flatten();
            let rounding = self.total_rounding(place);
            let total = total(due, known, rounding, currency).ok_or_else(ScenarioError::total_overflow)?;
            let in_price = included.binary_search(&place).is_ok();
            let levy = place.checked_sub(self.levy_slot(0)).and_then(|levy| self.context.levies.get(levy));
            let recoverable =
                !in_price && levy.is_some_and(|active| active.levy.recoverable_by.contains(&importer));
            if let Some(ledger) = ledger.as_deref_mut()
                && assessment.touched.get(place).copied().unwrap_or_default()
            {
                let rounding = rounding.unwrap_or_else(|| Rounding::to_minor_unit(currency));
                let sum = sum(due);
                let mut step =
                    Step::new(StepKind::Total { cost: place }, total.decimal()).rounded(Some(rounding));
                step.base = known.or(sum).map(Figure::from);
                ledger.entry.push(step);
            }
            slots.push(Slot { group: self.group(place), total, recoverable, in_price });
        }
        for small in &self.context.small_sums {
            self.leave_out(small, &mut slots, ledger.as_deref_mut())?;
        }
        Ok(slots)
    }

    /// Leaves a small sum out.
    fn leave_out(
        &self,
        small: &'a SmallSum,
        slots: &mut [Slot],
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<(), ScenarioError> {
        let first_levy = self.levy_slot(0);
        let counts = |place: usize| match place.checked_sub(first_levy) {
            None => small.duties,
            Some(levy) => {
                let id = self.context.levies.get(levy).map(|active| &active.levy.id);
                id.is_some_and(|id| small.levies.contains(id))
            }
        };
        let sum_of = |counted: bool| {
            let of = slots.iter().enumerate().filter(|(place, _)| counts(*place) == counted);
            Money::sum(self.context.currency, of.map(|(_, slot)| slot.total))
        };
        let overflow = |_| ScenarioError::total_overflow();
        let sum = sum_of(true).map_err(overflow)?;
        let others = sum_of(false).map_err(overflow)?;
        let is_small = small.up_to.is_some_and(|most| sum.decimal() <= *most)
            || small.below.is_some_and(|most| sum.decimal() < *most);
        if sum.is_zero() || !is_small || (small.only_if_alone && !others.is_zero()) {
            return Ok(());
        }
        let mut steps = Vec::new();
        for (place, slot) in slots.iter_mut().enumerate().filter(|(place, _)| counts(*place)) {
            if !slot.total.is_zero() {
                let kind = StepKind::NotCollected { cost: place };
                steps.push(Step::new(kind, Decimal::ZERO).on(slot.total.decimal()));
                slot.total = Money::zero(self.context.currency);
            }
        }
        if let Some(ledger) = ledger {
            let rule = Some(ledger.rule(RuleSource::Market(&small.provenance)));
            ledger.entry.extend(steps.into_iter().map(|step| Step { rule, ..step }));
        }
        Ok(())
    }
}
