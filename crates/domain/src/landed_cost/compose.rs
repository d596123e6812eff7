//! From exact amounts to the result: totals rounded, small sums left out, lines sharing, everything
//! added up in whole minor units.

use rust_decimal::Decimal;

use super::assess::{Assessment, Shipment};
use super::context::RegimeSet;
use super::cost::{CostGroup, CostId, ImportCost, LineCostPart};
use super::error::ScenarioError;
use super::ledger::{Ledger, RuleSource, Step, StepKind};
use super::levy::{LevyKind, LevyScope};
use super::regime::{Regime, Settled, SmallSum};
use super::result::{Costs, LineCost};
use super::rounding::Rounding;
use super::scenario::DeliveredPrice;
use super::settle::{share, total};
use super::unit_cost::UnitCost;
use crate::currency::Currency;
use crate::decimal::half_up;
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

/// The lines of a result and its kinds of import cost.
#[derive(Debug)]
pub(super) struct Composed {
    pub lines: Vec<LineCost>,
    pub import_costs: Vec<ImportCost>,
    /// By slot: its place among the import costs, unless it concerns no line and is left out.
    pub places: Vec<Option<usize>>,
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

    fn id(&self, slot: usize) -> CostId {
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
    fn settled(&self, slot: usize, set: RegimeSet) -> Settled {
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

    /// The lines and the kinds of import cost.
    pub(super) fn lines(&self, assessment: &Assessment, slots: &[Slot]) -> Option<Composed> {
        let currency = self.context.currency;
        let zero = Money::zero(currency);
        let prices: Vec<Decimal> = self.goods.iter().map(|goods| goods.price).collect();
        let prices = share(total(&prices, None, None, currency)?, &prices)?;
        let charges: Vec<Decimal> = self.goods.iter().map(|goods| goods.on_top).collect();
        let charges = share(total(&charges, None, None, currency)?, &charges)?;
        let mut lines = Vec::with_capacity(self.goods.len());
        for ((value, price), charges) in assessment.values.iter().zip(prices).zip(charges) {
            let customs_value = Money::round_half_up(*value, currency).ok()?;
            let costs = Costs { price, charges, customs_value, ..Costs::nothing(currency) };
            let import_costs = Vec::with_capacity(slots.len());
            lines.push(LineCost {
                costs,
                import_costs,
                per_unit: None,
                per_unit_after_recovery: None,
                steps: Vec::new(),
            });
        }
        let mut kinds = Vec::new();
        let mut places = Vec::with_capacity(slots.len());
        for (place, slot) in slots.iter().enumerate() {
            if !assessment.touched.get(place).copied().unwrap_or_default() {
                places.push(None);
                continue;
            }
            let cost = kinds.len();
            places.push(Some(cost));
            let mut kind = ImportCost {
                id: self.id(place),
                group: slot.group,
                amount: slot.total,
                recoverable: zero,
                at_border: zero,
            };
            let shares = share(slot.total, assessment.due.get(place)?)?;
            for ((line, amount), set) in lines.iter_mut().zip(shares).zip(&assessment.regimes) {
                let recoverable = if slot.recoverable { amount } else { zero };
                let at_border = if self.settled(place, *set) == Settled::AtBorder { amount } else { zero };
                kind.recoverable = kind.recoverable.plus(recoverable).ok()?;
                kind.at_border = kind.at_border.plus(at_border).ok()?;
                line.costs.add(*slot, amount, recoverable, at_border)?;
                line.import_costs.push(LineCostPart { cost, amount, recoverable, at_border });
            }
            kinds.push(kind);
        }
        for (line, goods) in lines.iter_mut().zip(self.goods) {
            line.costs = line.costs.completed()?;
            line.per_unit = UnitCost::of(line.costs.landed_cost, *goods.line.quantity);
            line.per_unit_after_recovery =
                UnitCost::of(line.costs.landed_cost_after_recovery, *goods.line.quantity);
        }
        Some(Composed { lines, import_costs: kinds, places })
    }

    /// The totals alone, without sharing them over the lines. The same figures as the sums of
    /// [`Self::lines`].
    pub(super) fn totals(&self, assessment: &Assessment, slots: &[Slot]) -> Option<Costs> {
        let currency = self.context.currency;
        let prices = sum(self.goods.iter().map(|goods| &goods.price))?;
        let charges = sum(self.goods.iter().map(|goods| &goods.on_top))?;
        let mut costs = Costs {
            price: Money::round_half_up(prices, currency).ok()?,
            charges: Money::round_half_up(charges, currency).ok()?,
            ..Costs::nothing(currency)
        };
        for value in &assessment.values {
            costs.customs_value =
                costs.customs_value.plus(Money::round_half_up(*value, currency).ok()?).ok()?;
        }
        for (place, slot) in slots.iter().enumerate() {
            let recoverable = if slot.recoverable { slot.total } else { Money::zero(currency) };
            let at_border = self.at_border(assessment, place, slot.total)?;
            costs.add(*slot, slot.total, recoverable, at_border)?;
        }
        costs.completed()
    }

    /// What of a slot is paid at the border.
    fn at_border(&self, assessment: &Assessment, place: usize, total: Money) -> Option<Money> {
        let elsewhere = |set: &RegimeSet| self.settled(place, *set) != Settled::AtBorder;
        if !assessment.regimes.iter().any(elsewhere) {
            return Some(total);
        }
        let shares = share(total, assessment.due.get(place)?)?;
        let here = shares.into_iter().zip(&assessment.regimes).filter(|(_, set)| !elsewhere(set));
        Money::sum(total.currency(), here.map(|(share, _)| share)).ok()
    }
}

impl Costs {
    /// Nothing yet.
    pub(super) fn nothing(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self {
            price: zero,
            charges: zero,
            customs_value: zero,
            duties: zero,
            excises: zero,
            taxes: zero,
            fees: zero,
            in_price: zero,
            cash_at_border: zero,
            landed_cost: zero,
            recoverable: zero,
            landed_cost_after_recovery: zero,
            duty_percent: None,
            import_percent: None,
        }
    }

    fn add(&mut self, slot: Slot, amount: Money, recoverable: Money, at_border: Money) -> Option<()> {
        let sum = match slot.group {
            CostGroup::Duty => &mut self.duties,
            CostGroup::Excise => &mut self.excises,
            CostGroup::Tax => &mut self.taxes,
            CostGroup::Fee => &mut self.fees,
        };
        *sum = sum.plus(amount).ok()?;
        if slot.in_price {
            self.in_price = self.in_price.plus(amount).ok()?;
        } else {
            self.cash_at_border = self.cash_at_border.plus(at_border).ok()?;
        }
        self.recoverable = self.recoverable.plus(recoverable).ok()?;
        Some(())
    }

    /// With everything that follows from the sums.
    fn completed(mut self) -> Option<Self> {
        let due = [self.excises, self.taxes, self.fees];
        let due = due.into_iter().try_fold(self.duties, |sum, amount| sum.plus(amount).ok())?;
        let paid = self.price.plus(self.charges).ok()?.plus(due).ok()?;
        self.landed_cost = paid.minus(self.in_price).ok()?;
        self.landed_cost_after_recovery = self.landed_cost.minus(self.recoverable).ok()?;
        self.duty_percent = percent_of(self.duties, self.customs_value);
        self.import_percent = percent_of(due, self.customs_value);
        Some(self)
    }

    /// Lines added up.
    pub(super) fn sum<'c>(currency: Currency, mut lines: impl Iterator<Item = &'c Self>) -> Option<Self> {
        let sum = lines.try_fold(Self::nothing(currency), |mut sum, line| {
            let figures = [
                (&mut sum.price, line.price),
                (&mut sum.charges, line.charges),
                (&mut sum.customs_value, line.customs_value),
                (&mut sum.duties, line.duties),
                (&mut sum.excises, line.excises),
                (&mut sum.taxes, line.taxes),
                (&mut sum.fees, line.fees),
                (&mut sum.in_price, line.in_price),
                (&mut sum.cash_at_border, line.cash_at_border),
                (&mut sum.recoverable, line.recoverable),
            ];
            for (figure, amount) in figures {
                *figure = figure.plus(amount).ok()?;
            }
            Some(sum)
        })?;
        sum.completed()
    }
}

/// In per cent, half up to two digits; none of nothing. In whole numbers, as both are of one currency.
fn percent_of(amount: Money, base: Money) -> Option<Figure> {
    let hundredths = half_up(i128::from(amount.minor()).checked_mul(10_000)?, base.minor().into())?;
    let percent = Decimal::try_from_i128_with_scale(hundredths, 2).ok()?;
    Some(percent.normalize().into())
}
