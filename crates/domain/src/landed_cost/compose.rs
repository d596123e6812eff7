//! From exact amounts to the result: lines sharing the rounded totals, everything added up in whole
//! minor units.

use rust_decimal::Decimal;

use super::assessment::Assessment;
use super::context::RegimeSet;
use super::cost::{ImportCost, LineCostPart};
use super::regime::Settled;
use super::result::{Costs, LineCost};
use super::settle::{share, total};
use super::shipment::Shipment;
use super::slots::Slot;
use super::unit_cost::UnitCost;
use crate::exact::sum;
use crate::money::Money;

/// The lines of a result and its kinds of import cost.
#[derive(Debug)]
pub(super) struct Composed {
    pub lines: Vec<LineCost>,
    pub import_costs: Vec<ImportCost>,
    /// By slot: its place among the import costs, unless it concerns no line and is left out.
    pub places: Vec<Option<usize>>,
}

impl<'s, 'a: 's> Shipment<'s, 'a> {
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
