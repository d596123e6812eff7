//! The lines in the market's currency: price, what is added to it and taken off for customs, what
//! stays outside, what the buyer pays on top. Incoterms at work.

use rust_decimal::{Decimal, RoundingStrategy};

use super::basis::{Weights, apportion};
use super::component::Component;
use super::context::Context;
use super::error::{Field, Problem, ScenarioError};
use super::ledger::{Ledger, Step, StepKind, StepRate};
use super::scenario::{Charge, Line};
use super::warning::Warning;
use crate::decimal::round;
use crate::exact::{add_to, product, take_from};
use crate::money::Money;
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
    /// What of each component is not in the customs value.
    pub outside: [Decimal; Component::ALL.len()],
    /// All that is stated of each component.
    pub charged: [Decimal; Component::ALL.len()],
    /// Transport and insurance in the price, shown apart.
    pub transport_in_price: Decimal,
    /// What the buyer pays beside the price.
    pub on_top: Decimal,
}

/// All lines of a scenario.
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
            outside: Default::default(),
            charged: Default::default(),
            transport_in_price: Decimal::ZERO,
            on_top: Decimal::ZERO,
        });
    }
    let weights: Vec<Weights> = all.iter().map(Goods::weights).collect();
    for (index, charge) in scenario.charges.iter().enumerate() {
        let shares = shares(context, index, charge, &weights)?;
        let treatment = Treatment::of(context, charge);
        if let Some(ledger) = ledger.as_deref_mut()
            && treatment.stays_in_value()
        {
            ledger.warnings.push(Warning::ChargeNotDeducted { charge: index });
        }
        for (place, share) in shares.into_iter().enumerate() {
            // A charge that names no lines is shared by all.
            let line = if charge.lines.is_empty() { Some(place) } else { charge.lines.get(place).copied() };
            let at_charge = |problem| ScenarioError::charge(index, Field::Amount, problem);
            let exact = context.converter.convert(share.decimal(), charge.currency).map_err(at_charge)?;
            let line = line.ok_or_else(ScenarioError::total_overflow)?;
            let goods = all.get_mut(line).ok_or_else(ScenarioError::total_overflow)?;
            let step =
                goods.bear(charge.component, exact, treatment).ok_or_else(|| at_charge(Problem::Overflow))?;
            if let Some(ledger) = ledger.as_deref_mut() {
                let mut step = Step { kind: step.0(index), ..Step::new(StepKind::CustomsValue, step.1) };
                step.base = Some(share.decimal().into());
                step.exchange = context.converter.place(charge.currency);
                ledger.line(line, step);
            }
        }
    }
    if let Some(ledger) = ledger {
        warn_of_missing(context, &mut ledger.warnings);
    }
    if let Some(line) = all.iter().position(|goods| goods.value.is_sign_negative() && !goods.value.is_zero())
    {
        return Err(ScenarioError::line(line, Field::Price, Problem::PriceBelowContents));
    }
    Ok(all)
}

/// What happens to a charge on its way into the customs value.
#[derive(Clone, Copy, Debug)]
struct Treatment {
    in_price: bool,
    shown_separately: bool,
    counting: Counting,
}

/// How much of a charge counts towards the customs value.
#[derive(Clone, Copy, Debug)]
enum Counting {
    All,
    Part(Decimal),
    Nothing,
}

impl Treatment {
    fn of(context: &Context<'_>, charge: &Charge) -> Self {
        let scenario = context.scenario;
        let by_term = || scenario.incoterm.price_contains(charge.component, scenario.place_kind());
        let counts = charge.component.counts_at(context.point());
        let percent = charge.percent_to_border.and_then(|percent| percent.checked_mul(Decimal::new(1, 2)));
        let counting = match (charge.component, percent) {
            _ if !counts => Counting::Nothing,
            (Component::MainFreight | Component::Insurance, Some(part)) if part < Decimal::ONE => {
                Counting::Part(part)
            }
            _ => Counting::All,
        };
        Self {
            in_price: charge.in_price.unwrap_or_else(by_term),
            shown_separately: charge.shown_separately,
            counting,
        }
    }

    fn stays_in_value(self) -> bool {
        self.in_price && !self.shown_separately && !matches!(self.counting, Counting::All)
    }

    /// What of a share counts towards the customs value, and what does not.
    fn split(self, share: Decimal) -> Option<(Decimal, Decimal)> {
        Some(match self.counting {
            Counting::All => (share, Decimal::ZERO),
            Counting::Nothing => (Decimal::ZERO, share),
            Counting::Part(part) => {
                let counting = share.checked_mul(part)?;
                (counting, share.checked_sub(counting)?)
            }
        })
    }
}

/// The kind of step for a charge, and its amount.
type ChargeStep = (fn(usize) -> StepKind, Decimal);

impl Goods<'_> {
    /// What the goods alone are worth at a customs value: it without additions and without transport.
    /// `None` where it does not fit.
    pub(super) fn intrinsic(&self, customs_value: Decimal) -> Option<Decimal> {
        let in_price = self.value.checked_sub(customs_value)?;
        self.price.checked_sub(in_price)?.checked_sub(self.transport_in_price)
    }

    fn weights(&self) -> Weights {
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

    /// Takes its share of a charge. `None` where it does not fit.
    fn bear(&mut self, component: Component, share: Decimal, treatment: Treatment) -> Option<ChargeStep> {
        let (counting, not_counting) = treatment.split(share)?;
        add_to(self.charged.get_mut(component.index())?, share)?;
        let outside = self.outside.get_mut(component.index())?;
        if !treatment.in_price {
            add_to(&mut self.on_top, share)?;
            add_to(&mut self.value, counting)?;
            add_to(outside, not_counting)?;
            return Some(if counting.is_zero() {
                (|charge| StepKind::ChargeNotInValue { charge }, Decimal::ZERO)
            } else {
                (|charge| StepKind::ChargeAdded { charge }, counting)
            });
        }
        if !treatment.shown_separately {
            return Some((|charge| StepKind::ChargeNotDeducted { charge }, Decimal::ZERO));
        }
        if component.is_transport() {
            add_to(&mut self.transport_in_price, share)?;
        }
        if not_counting.is_zero() {
            return Some((|charge| StepKind::ChargeNotInValue { charge }, Decimal::ZERO));
        }
        take_from(&mut self.value, not_counting)?;
        add_to(outside, not_counting)?;
        let taken_off = Decimal::ZERO.checked_sub(not_counting)?;
        Some((|charge| StepKind::ChargeDeducted { charge }, taken_off))
    }
}

/// How much each of the lines that share a charge bears, in the charge's currency.
fn shares(
    context: &Context<'_>,
    index: usize,
    charge: &Charge,
    weights: &[Weights],
) -> Result<Vec<Money>, ScenarioError> {
    let at = |field, problem| ScenarioError::charge(index, field, problem);
    let amount = Money::round_half_up(*charge.amount, charge.currency)
        .map_err(|_| at(Field::Amount, Problem::Overflow))?;
    if amount.decimal() != *charge.amount {
        return Err(at(Field::Amount, Problem::FractionOfMinorUnit));
    }
    let at_basis = |problem| at(Field::Basis, problem);
    if charge.lines.is_empty() {
        return apportion(amount, &charge.basis, weights, context.divisor).map_err(at_basis);
    }
    let some: Option<Vec<Weights>> = charge.lines.iter().map(|line| weights.get(*line).copied()).collect();
    let some = some.ok_or_else(|| at(Field::Lines, Problem::UnknownLine { line: weights.len() }))?;
    apportion(amount, &charge.basis, &some, context.divisor).map_err(at_basis)
}

/// Freight and insurance that the customs value needs, or needs to be without, but nobody stated.
fn warn_of_missing(context: &Context<'_>, warnings: &mut Vec<Warning>) {
    let scenario = context.scenario;
    for component in [Component::MainFreight, Component::Insurance] {
        if scenario.charges.iter().any(|charge| charge.component == component) {
            continue;
        }
        let contained = scenario.incoterm.price_contains(component, scenario.place_kind());
        match (component.counts_at(context.point()), contained) {
            (true, false) => warnings.push(Warning::ChargeMissing { component }),
            (false, true) => warnings.push(Warning::DeductionMissing { component }),
            _ => {}
        }
    }
}
