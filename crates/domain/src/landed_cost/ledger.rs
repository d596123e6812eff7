//! Every step from the invoice to the landed cost, with the rules and exchange rates that they go by and
//! what a reader must be told.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::exchange::ExchangeRule;
use super::provenance::Provenance;
use super::step::Step;
use super::warning::Warning;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::tariff::table::TariffMeasure;

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

    /// The last day on which somebody knew of it: when it was verified, or began.
    pub(super) fn last_known(self) -> Option<NaiveDate> {
        let first = match self {
            Self::Market(provenance) => provenance.valid_from,
            Self::Tariff(measure) => Some(measure.valid_from),
        };
        self.verified_on().max(first)
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
