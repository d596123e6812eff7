//! The lines in the market's currency: price, what it comes to for customs, what the buyer pays on
//! top; and how much of the goods there is. What charges do to them is `charges`' business.

use rust_decimal::{Decimal, RoundingStrategy};

use super::apportion::Weights;
use super::context::Context;
use super::error::{Field, ScenarioError};
use super::ledger::Ledger;
use super::scenario::Line;
use super::step::{Step, StepKind, StepRate};
use crate::decimal::round;
use crate::exact::product;
use crate::tariff::{Basis as UnitBasis, DutyUnit, MeasureUnit, Quantities, unit_named};

/// Digits by which lines share a charge: more than any currency has.
const SHARE_DIGITS: u32 = 12;

/// A line, converted and exact.
#[derive(Clone, Debug)]
pub(super) struct Goods<'a> {
    pub line: &'a Line,
    pub price: Decimal,
    /// Price with additions and deductions: the customs value, unless duty is still in the price.
    pub value: Decimal,
    /// Transport and insurance in the price, shown apart.
    pub transport_in_price: Decimal,
    /// What the buyer pays beside the price.
    pub on_top: Decimal,
}

/// All lines of a scenario, before any charge.
pub(super) fn goods<'a>(
    context: &Context<'a>,
    mut ledger: Option<&mut Ledger<'_>>,
) -> Result<Vec<Goods<'a>>, ScenarioError> {
    let scenario = context.scenario;
    let mut all = Vec::with_capacity(scenario.lines.len());
    for (index, line) in scenario.lines.iter().enumerate() {
        let Some(invoiced) = product(*line.price, *line.quantity) else {
            return Err(ScenarioError::overflow(index));
        };
        let at_currency = |problem| ScenarioError::line(index, Field::Currency, problem);
        let price = context.converter.convert(invoiced, line.currency).map_err(at_currency)?;
        if let Some(ledger) = ledger.as_deref_mut() {
            let mut step = Step::new(StepKind::Price, price).on(*line.quantity);
            step.rate = Some(StepRate::Each(line.price));
            step.exchange = context.converter.place(line.currency);
            ledger.line(index, step);
        }
        all.push(Goods {
            line,
            price,
            value: price,
            transport_in_price: Decimal::ZERO,
            on_top: Decimal::ZERO,
        });
    }
    Ok(all)
}

impl Goods<'_> {
    /// What the goods alone are worth at a customs value: it without additions and without transport.
    /// `None` where it does not fit.
    pub(super) fn intrinsic(&self, customs_value: Decimal) -> Option<Decimal> {
        let in_price = self.value.checked_sub(customs_value)?;
        self.price.checked_sub(in_price)?.checked_sub(self.transport_in_price)
    }

    /// What a charge may be shared by.
    pub(super) fn weights(&self) -> Weights {
        let value = round(self.price, SHARE_DIGITS, RoundingStrategy::MidpointAwayFromZero);
        Weights {
            value,
            quantity: *self.line.quantity,
            gross_weight: self.line.gross_weight.map(|weight| *weight),
            volume: self.line.volume.map(|volume| *volume),
        }
    }

    /// How much of the goods there is, or of a part of them.
    pub(super) fn quantities(&self, part: Option<Decimal>) -> Quantities {
        let line = self.line;
        let mut all = Quantities::default();
        match line.unit.as_deref() {
            None => all.set(MeasureUnit::Number, *line.quantity),
            Some(word) => {
                let named = unit_named(word)
                    .and_then(|(unit, count)| Some((unit, line.quantity.checked_mul(count)?)));
                named.into_iter().for_each(|(unit, amount)| all.set(unit, amount));
            }
        }
        if let Some(weight) = line.net_weight {
            all.set(MeasureUnit::Kilogram, *weight);
        }
        if let Some(weight) = line.gross_weight {
            all.set(DutyUnit::of(MeasureUnit::Kilogram, UnitBasis::Gross), *weight);
        }
        for (unit, amount) in line.quantities.stated() {
            all.set(unit.clone(), amount);
        }
        let Some(part) = part else {
            return all;
        };
        let mut some = Quantities::default();
        for (unit, amount) in all.stated() {
            // A strength is the same for a part; amounts that do not fit are told by the evaluation.
            let shared = !matches!(
                unit.unit,
                MeasureUnit::PercentVolume | MeasureUnit::PercentSucrose | MeasureUnit::SugarDegree
            );
            let amount = if shared { amount.checked_mul(part).unwrap_or(amount) } else { amount };
            some.set(unit.clone(), amount);
        }
        some
    }
}
