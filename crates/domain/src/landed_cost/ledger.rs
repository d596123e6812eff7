//! Every step from the invoice to the landed cost, as data: what was taken, at which rate, rounded
//! how, by which rule. The screen finds the words.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exchange::ExchangeRule;
use super::provenance::Provenance;
use super::rounding::Rounding;
use super::warning::Warning;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::tariff::table::TariffMeasure;
use crate::tariff::{DutyExpression, DutyStep};

/// One step. Amounts are in the market's currency; of the others, only what a step uses is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStep))]
pub struct Step {
    /// What was done.
    pub kind: StepKind,
    /// What it was done with: the amount before conversion, rate or rounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Figure>,
    /// At which rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<StepRate>,
    /// What came out.
    pub amount: Figure,
    /// Rounded how, last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// By which rule: its place in the result's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<usize>,
    /// At which exchange rate: its place in the result's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<usize>,
    /// The working of a duty that is more than a percentage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<Box<DutyStep>>,
    /// Whether the rate was typed by hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub typed: bool,
}

/// What was done.
#[expect(missing_docs, reason = "the fields name what is meant: places in lists, counted from 0")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStepKind))]
pub enum StepKind {
    /// Quantity (the base) times unit price (the rate), converted.
    Price,
    /// The line's share of a charge (the base), converted and added to the customs value.
    ChargeAdded { charge: usize },
    /// The part of a charge that the price contains and the customs value does not: taken off.
    ChargeDeducted { charge: usize },
    /// Neither: before or behind the point up to which costs count.
    ChargeNotInValue { charge: usize },
    /// The price contains it, but it is not shown apart: not taken off.
    ChargeNotDeducted { charge: usize },
    /// Duties, fees and taxes (all that is due at import) taken out of a price delivered duty paid.
    ImportCostsDeducted,
    /// The customs value, rounded.
    CustomsValue,
    /// A low-value regime applies.
    Regime { regime: String },
    /// A part of the line is within a tariff quota: how much of one.
    QuotaPart,
    /// What the line's duties come to by a tariff, where two are compared.
    DutyBy { tariff: String },
    /// By how much the duties of two tariffs may differ.
    DifferenceAllowed,
    /// A duty or tax, by its place in the result's list of import costs.
    Cost { cost: usize },
    /// The line's share of an amount (the base) that is taken off a duty.
    TakenOff { cost: usize },
    /// A fee of the whole entry was held to its minimum.
    Minimum { cost: usize },
    /// A fee of the whole entry was held to its maximum.
    Maximum { cost: usize },
    /// The line's share of a fee of the whole entry.
    Share { cost: usize },
    /// Not due under a low-value regime.
    Waived { cost: usize },
    /// Only a part is due under a low-value regime.
    PartDue { cost: usize },
    /// The sum over all lines, rounded.
    Total { cost: usize },
    /// A small sum that is not collected.
    NotCollected { cost: usize },
    /// What customs value and import costs come to again; the base is the price they were taken from.
    DeliveredPriceAgain,
}

/// At which rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStepRate))]
pub enum StepRate {
    /// Per cent.
    Percent(Figure),
    /// Per cent of an amount that contains the tax itself.
    PercentInside(Figure),
    /// The numerator of the denominator.
    Ratio {
        /// Above the line.
        numerator: Figure,
        /// Below it.
        denominator: Figure,
    },
    /// An amount each.
    Each(Figure),
}

/// A rule that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RuleUsed {
    /// Where it was read.
    pub source: String,
    /// The first day.
    pub valid_from: Option<NaiveDate>,
    /// The last day that is known.
    pub valid_to: Option<NaiveDate>,
    /// When it was verified; unverified if never.
    pub verified_on: Option<NaiveDate>,
    /// The act behind a measure of a tariff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_base: Option<String>,
    /// The rate in the words of the tariff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// An exchange rate that was used: one `from` is worth `rate` of `to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ExchangeUsed {
    /// The currency that was converted.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub from: Currency,
    /// The currency that came out.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub to: Currency,
    /// Up to 28 digits where it is a quotient; amounts are converted by the quotient itself.
    pub rate: Figure,
    /// The day on which it was published; none for a typed one.
    pub date: Option<NaiveDate>,
    /// The day that the market's rule names.
    pub day: Option<NaiveDate>,
    /// That rule.
    pub rule: Option<ExchangeRule>,
    /// Whose rate it is.
    pub series: Option<String>,
    /// Whether that is the series that the market prescribes.
    pub official: bool,
    /// Whether it was typed by hand.
    pub typed: bool,
}

/// Where a rule came from.
#[derive(Clone, Copy, Debug)]
pub(super) enum RuleSource<'a> {
    Market(&'a Provenance),
    Tariff(&'a TariffMeasure),
}

/// The steps so far.
#[derive(Debug, Default)]
pub(super) struct Ledger<'a> {
    pub lines: Vec<Vec<Step>>,
    pub entry: Vec<Step>,
    pub rules: Vec<RuleSource<'a>>,
    pub warnings: Vec<Warning>,
    /// Slots with a rate typed by hand.
    pub typed: BTreeSet<usize>,
}

impl Step {
    pub(super) fn new(kind: StepKind, amount: Decimal) -> Self {
        Self {
            kind,
            base: None,
            rate: None,
            amount: amount.into(),
            rounding: None,
            rule: None,
            exchange: None,
            working: None,
            typed: false,
        }
    }

    pub(super) fn on(mut self, base: Decimal) -> Self {
        self.base = Some(base.into());
        self
    }

    pub(super) fn at(mut self, rate: Option<StepRate>) -> Self {
        self.rate = rate;
        self
    }

    pub(super) fn rounded(mut self, rounding: Option<Rounding>) -> Self {
        self.rounding = rounding;
        self
    }
}

impl StepKind {
    /// The place of the import cost that it names.
    pub(super) const fn cost(&mut self) -> Option<&mut usize> {
        match self {
            Self::Cost { cost }
            | Self::TakenOff { cost }
            | Self::Minimum { cost }
            | Self::Maximum { cost }
            | Self::Share { cost }
            | Self::Waived { cost }
            | Self::PartDue { cost }
            | Self::Total { cost }
            | Self::NotCollected { cost } => Some(cost),
            _ => None,
        }
    }
}

impl StepRate {
    /// The percentage of a plain expression; thirds have their working instead.
    pub(super) fn of_duty(duty: &DutyExpression) -> Option<Self> {
        match duty {
            DutyExpression::AdValorem { percent, .. } => Some(Self::Percent(percent.decimal().into())),
            DutyExpression::Free => Some(Self::Percent(Figure::ZERO)),
            _ => None,
        }
    }
}

impl<'a> Ledger<'a> {
    pub(super) fn for_lines(lines: usize) -> Self {
        let room = || Vec::with_capacity(8);
        Self { lines: std::iter::repeat_with(room).take(lines).collect(), ..Self::default() }
    }

    pub(super) fn line(&mut self, line: usize, step: Step) {
        if let Some(steps) = self.lines.get_mut(line) {
            steps.push(step);
        }
    }

    /// Names import costs and exchange rates by their places in the result, where those that nothing
    /// refers to are left out.
    pub(super) fn rename(&mut self, costs: &[Option<usize>], exchange: &[Option<usize>]) {
        let place = |list: &[Option<usize>], place: usize| list.get(place).copied().flatten();
        for step in self.lines.iter_mut().flatten().chain(&mut self.entry) {
            if let Some(cost) = step.kind.cost() {
                *cost = place(costs, *cost).unwrap_or_default();
            }
            step.exchange = step.exchange.and_then(|found| place(exchange, found));
        }
        let typed = self.typed.iter().filter_map(|slot| place(costs, *slot));
        self.warnings.extend(typed.map(|cost| Warning::TypedByHand { cost }));
    }

    /// The place of a rule in the list, which it joins if it is new there.
    pub(super) fn rule(&mut self, rule: RuleSource<'a>) -> usize {
        if let Some(place) = self.rules.iter().position(|known| known.is(rule)) {
            return place;
        }
        self.rules.push(rule);
        self.rules.len().saturating_sub(1)
    }
}

impl RuleSource<'_> {
    fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Market(one), Self::Market(two)) => std::ptr::eq(one, two),
            (Self::Tariff(one), Self::Tariff(two)) => std::ptr::eq(one, two),
            _ => false,
        }
    }

    pub(super) fn verified_on(self) -> Option<NaiveDate> {
        match self {
            Self::Market(provenance) => provenance.verified_on,
            Self::Tariff(measure) => measure.verified_on,
        }
    }

    pub(super) fn is_outdated(self, date: NaiveDate) -> bool {
        match self {
            Self::Market(provenance) => provenance.is_outdated(date),
            Self::Tariff(measure) => measure.valid_to.is_some_and(|last| last < date),
        }
    }

    pub(super) fn used(self) -> RuleUsed {
        match self {
            Self::Market(provenance) => RuleUsed {
                source: provenance.source.clone(),
                valid_from: provenance.valid_from,
                valid_to: provenance.valid_to,
                verified_on: provenance.verified_on,
                legal_base: None,
                text: None,
            },
            Self::Tariff(measure) => RuleUsed {
                source: measure.source.clone(),
                valid_from: Some(measure.valid_from),
                valid_to: measure.valid_to,
                verified_on: measure.verified_on,
                legal_base: measure.legal_base.clone(),
                text: Some(measure.text.clone()),
            },
        }
    }
}
