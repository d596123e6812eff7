//! Charges: how the lines share them, what of each counts towards the customs value and what stays
//! outside. Incoterms at work.

use rust_decimal::Decimal;

use super::apportion::{Weights, apportion};
use super::component::Component;
use super::context::{Context, PartPlace};
use super::error::{Field, Problem, ScenarioError};
use super::goods::Goods;
use super::ledger::Ledger;
use super::scenario::Charge;
use super::step::{Step, StepKind};
use super::value_share;
use super::warning::Warning;
use crate::exact::{add_to, take_from};
use crate::money::Money;

/// What the lines bear of each component that a levy's base asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Borne {
    /// What of it is not in the customs value.
    pub outside: ByComponent,
    /// All of it.
    pub charged: ByComponent,
    /// What of freight and insurance is known to be in the customs value, in every market that looks at it.
    pub counted: ByComponent,
}

impl Borne {
    /// Whether lines may bear something of a part of a base.
    pub(super) fn has(&self, part: PartPlace) -> bool {
        match part {
            PartPlace::Outside(component) => self.outside.has(component),
            PartPlace::Charge(component) => self.charged.has(component),
            _ => true,
        }
    }
}

/// Amounts by component and line; none of a component that is not asked for or that no charge states.
#[derive(Clone, Debug, Default)]
pub(super) struct ByComponent([Vec<Decimal>; Component::ALL.len()]);

impl ByComponent {
    /// By the component's place in [`Component::ALL`].
    pub(super) fn of(&self, component: usize, line: usize) -> Decimal {
        let lines = self.0.get(component).and_then(|lines| lines.get(line));
        lines.copied().unwrap_or_default()
    }

    pub(super) fn at_mut(&mut self, component: usize, line: usize) -> Option<&mut Decimal> {
        self.0.get_mut(component)?.get_mut(line)
    }

    fn has(&self, component: usize) -> bool {
        self.0.get(component).is_some_and(|lines| !lines.is_empty())
    }

    fn of_lines(&mut self, component: usize, lines: usize) -> Option<&mut Vec<Decimal>> {
        let of_lines = self.0.get_mut(component)?;
        of_lines.resize(lines, Decimal::ZERO);
        Some(of_lines)
    }
}

/// Lays every charge on the lines.
pub(super) fn bear<'a>(
    context: &Context<'a>,
    goods: &mut [Goods<'_>],
    mut ledger: Option<&mut Ledger<'a>>,
) -> Result<Borne, ScenarioError> {
    let weights: Vec<Weights> = goods.iter().map(Goods::weights).collect();
    let mut borne = Borne::default();
    for (index, charge) in context.scenario.charges.iter().enumerate() {
        let shares = shares(context, index, charge, &weights)?;
        let treatment = Treatment::of(context, charge);
        if let Some(ledger) = ledger.as_deref_mut()
            && treatment.stays_in_value()
        {
            ledger.warnings.push(Warning::ChargeNotDeducted { charge: index });
        }
        let at_charge = |problem| ScenarioError::charge(index, Field::Amount, problem);
        let overflow = || at_charge(Problem::Overflow);
        let component = charge.component.index();
        let mut charged = if context.asks_for(PartPlace::Charge(component)) {
            borne.charged.of_lines(component, goods.len())
        } else {
            None
        };
        let mut outside = if context.asks_for(PartPlace::Outside(component)) {
            borne.outside.of_lines(component, goods.len())
        } else {
            None
        };
        let by_share = !context.valuation.is_without_shares();
        let mut counted = if by_share { borne.counted.of_lines(component, goods.len()) } else { None };
        for (place, share) in shares.into_iter().enumerate() {
            // A charge that names no lines is shared by all.
            let line = if charge.lines.is_empty() { Some(place) } else { charge.lines.get(place).copied() };
            let line = line.ok_or_else(ScenarioError::total_overflow)?;
            let exact = context.converter.convert(share.decimal(), charge.currency).map_err(at_charge)?;
            let goods = goods.get_mut(line).ok_or_else(ScenarioError::total_overflow)?;
            let bearing = goods.bear(charge.component, exact, treatment).ok_or_else(overflow)?;
            if let Some(charged) = charged.as_deref_mut().and_then(|lines| lines.get_mut(line)) {
                add_to(charged, exact).ok_or_else(overflow)?;
            }
            if let Some(outside) = outside.as_deref_mut().and_then(|lines| lines.get_mut(line)) {
                add_to(outside, bearing.outside).ok_or_else(overflow)?;
            }
            if let Some(counted) = counted.as_deref_mut().and_then(|lines| lines.get_mut(line)) {
                add_to(counted, bearing.counted).ok_or_else(overflow)?;
            }
            if let Some(ledger) = ledger.as_deref_mut() {
                let mut step = Step::new((bearing.step)(index), bearing.in_value);
                step.base = Some(share.decimal().into());
                step.exchange = context.converter.place(charge.currency);
                ledger.line(line, step);
            }
        }
    }
    value_share::apply(context, goods, &mut borne, ledger.as_deref_mut())?;
    if let Some(ledger) = ledger {
        warn_of_missing(context, &mut ledger.warnings);
    }
    if let Some(line) =
        goods.iter().position(|goods| goods.value.is_sign_negative() && !goods.value.is_zero())
    {
        return Err(ScenarioError::line(line, Field::Price, Problem::PriceBelowContents));
    }
    Ok(borne)
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
        let counts = charge.component.counts_at(context.point());
        let percent = charge.percent_to_border.and_then(|percent| percent.checked_mul(Decimal::new(1, 2)));
        let counting = match (charge.component, percent) {
            _ if !counts => Counting::Nothing,
            (Component::MainFreight | Component::Insurance, Some(part)) if part < Decimal::ONE => {
                Counting::Part(part)
            }
            _ => Counting::All,
        };
        Self { in_price: scenario.contains(charge), shown_separately: charge.shown_separately, counting }
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

/// What a line's share of a charge does.
struct Bearing {
    /// The kind of step, given the place of the charge.
    step: fn(usize) -> StepKind,
    /// What it adds to the customs value, or takes off.
    in_value: Decimal,
    /// What of it is beside the customs value.
    outside: Decimal,
    /// What of it is known to be in the customs value.
    counted: Decimal,
}

impl Goods<'_> {
    /// Takes its share of a charge. `None` where it does not fit.
    fn bear(&mut self, component: Component, share: Decimal, treatment: Treatment) -> Option<Bearing> {
        let (counting, outside) = treatment.split(share)?;
        if !treatment.in_price {
            add_to(&mut self.on_top, share)?;
            add_to(&mut self.value, counting)?;
            return Some(if counting.is_zero() {
                Bearing {
                    step: |charge| StepKind::ChargeNotInValue { charge },
                    in_value: Decimal::ZERO,
                    outside,
                    counted: counting,
                }
            } else {
                let step = |charge| StepKind::ChargeAdded { charge };
                Bearing { step, in_value: counting, outside, counted: counting }
            });
        }
        if !treatment.shown_separately {
            let step = |charge| StepKind::ChargeNotDeducted { charge };
            let nothing = Decimal::ZERO;
            return Some(Bearing { step, in_value: nothing, outside: nothing, counted: nothing });
        }
        if component.is_transport() {
            add_to(&mut self.transport_in_price, share)?;
        }
        if outside.is_zero() {
            let step = |charge| StepKind::ChargeNotInValue { charge };
            return Some(Bearing { step, in_value: Decimal::ZERO, outside, counted: counting });
        }
        take_from(&mut self.value, outside)?;
        let in_value = Decimal::ZERO.checked_sub(outside)?;
        let step = |charge| StepKind::ChargeDeducted { charge };
        Some(Bearing { step, in_value, outside, counted: counting })
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

/// What the customs value needs on the way to the border, or needs to be without, but nobody stated.
fn warn_of_missing(context: &Context<'_>, warnings: &mut Vec<Warning>) {
    let scenario = context.scenario;
    for component in Component::ON_THE_WAY {
        if scenario.charges.iter().any(|charge| charge.component == component) {
            continue;
        }
        let contained = scenario.incoterm.price_contains(component, scenario.place_kind());
        match (component.counts_at(context.point()), contained) {
            (true, false) => warnings.push(match context.assumed(component) {
                Some(share) => Warning::ChargeAssumed { component, percent: share.percent },
                None => Warning::ChargeMissing { component },
            }),
            (false, true) => warnings.push(Warning::DeductionMissing { component }),
            _ => {}
        }
    }
}
