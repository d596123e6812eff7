//! What holds for the whole shipment: the market's rules of the day, in the order of their use.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::component::ValuePoint;
use super::condition::Condition;
use super::convert::Converter;
use super::error::{Field, Problem, ScenarioError};
use super::levy::{DatedRate, Levy, LevyRate, Part, Unrated};
use super::market::{DutyRounding, Market, Valuation};
use super::other_tariff::OtherTariff;
use super::provenance::on;
use super::rates::Rates;
use super::regime::{Regime, Settled, SmallSum};
use super::rounding::Rounding;
use super::scenario::{Override, Scenario};
use crate::currency::Currency;
use crate::tariff::DutyExpression;

/// Everything that the lines have in common.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub scenario: &'a Scenario,
    pub currency: Currency,
    /// The name of the market's tariff.
    pub tariff: Option<&'a str>,
    pub other_tariff: Option<&'a OtherTariff>,
    pub valuation: &'a Valuation,
    pub value_rounding: Rounding,
    pub duty_rounding: Option<&'a DutyRounding>,
    pub levies: Vec<ActiveLevy<'a>>,
    pub regimes: Vec<&'a Regime>,
    pub small_sums: Vec<&'a SmallSum>,
    pub converter: Converter,
    /// Cubic centimetres to the kilogram, usual for the mode.
    pub divisor: Option<Decimal>,
}

/// A levy with its rates of the day.
#[derive(Debug)]
pub(super) struct ActiveLevy<'a> {
    pub levy: &'a Levy,
    pub rates: Vec<&'a DatedRate>,
    pub unrated: Vec<&'a Unrated>,
    pub base: Vec<(PartPlace, Option<Rounding>)>,
    /// Rates typed by hand, for a line or for all.
    pub typed: BTreeMap<Option<usize>, &'a Override>,
}

impl<'a> ActiveLevy<'a> {
    /// When it may be due.
    pub(super) fn conditions(&self) -> impl Iterator<Item = &'a Condition> {
        let unrated = self.unrated.iter().map(|rule| &rule.when);
        self.rates.iter().map(|rate| &rate.when).chain(unrated)
    }
}

/// A part of a base, found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartPlace {
    CustomsValue,
    OrdinaryDuty,
    Duties,
    Excises,
    Outside(usize),
    Charge(usize),
    Levy(usize),
    RetailPrice,
}

/// Regimes that apply to a line: one bit each, by their place. More than 64 are never at once.
pub(super) type RegimeSet = u64;

impl<'a> Context<'a> {
    /// `duties` are those that lines may owe: their currencies are looked up too.
    pub(super) fn new<'d>(
        scenario: &'a Scenario,
        rates: &'a Rates,
        market: &'a Market,
        duties: impl Iterator<Item = &'d DutyExpression>,
    ) -> Result<Self, ScenarioError> {
        let at_market = |problem| ScenarioError::shipment(Field::Market, problem);
        let date = scenario.entry_date;
        let valuation = on(&market.valuation, date, |rule| &rule.provenance, |_, _| true);
        let valuation = *valuation.first().ok_or_else(|| at_market(Problem::ValuationMissing { date }))?;
        let policy = market.exchange_policy(date);
        let levies = active_levies(market, scenario);
        let regimes = on(&market.regimes, date, |rule| &rule.provenance, |one, two| one.id == two.id);
        let small_sums = on(&market.small_sums, date, |rule| &rule.provenance, |one, two| one.id == two.id);
        let mut context = Self {
            scenario,
            currency: market.currency,
            tariff: market.tariff.as_deref(),
            other_tariff: market.other_tariff_on(date),
            valuation,
            value_rounding: valuation.rounding.unwrap_or_else(|| Rounding::to_minor_unit(market.currency)),
            duty_rounding: market.duty_rounding.as_ref(),
            levies,
            regimes,
            small_sums,
            converter: Converter::new(scenario, rates, policy, market.currency, []),
            divisor: rates
                .conventions()
                .volume_per_kilogram
                .get(&scenario.arrival_mode())
                .map(|figure| figure.decimal()),
        };
        let currencies = context.currencies(duties);
        context.converter = Converter::new(scenario, rates, policy, market.currency, currencies);
        Ok(context)
    }

    pub(super) const fn point(&self) -> ValuePoint {
        self.valuation.point
    }

    /// Every currency that may be met: in the scenario, in the rules, in duties.
    fn currencies<'d>(&self, duties: impl Iterator<Item = &'d DutyExpression>) -> Vec<Currency> {
        let mut all: Vec<Currency> = Vec::new();
        let mut add = |currency: Currency| {
            if !all.contains(&currency) {
                all.push(currency);
            }
        };
        self.scenario.lines.iter().for_each(|line| add(line.currency));
        self.scenario.charges.iter().for_each(|charge| add(charge.currency));
        let typed_rates = self.scenario.overrides.iter().map(|typed| &typed.rate);
        let published = self.levies.iter().flat_map(|active| active.rates.iter().map(|rate| &rate.rate));
        for rate in typed_rates.chain(published) {
            match rate {
                LevyRate::Amount { currency: Some(currency), .. } => add(*currency),
                LevyRate::Expression(duty) => duty.needs().currencies.into_iter().for_each(&mut add),
                _ => {}
            }
        }
        let conditions = self.levies.iter().flat_map(ActiveLevy::conditions);
        for condition in conditions.chain(self.regimes.iter().map(|regime| &regime.when)) {
            condition.values.iter().filter_map(|test| test.currency).for_each(&mut add);
        }
        self.regimes.iter().filter_map(|regime| regime.flat_duty).for_each(|flat| add(flat.currency));
        let simplified = self.regimes.iter().filter_map(|regime| regime.simplified_duty);
        simplified.filter_map(|duty| duty.less).for_each(|less| add(less.currency));
        for duty in duties {
            if !matches!(duty, DutyExpression::AdValorem { .. } | DutyExpression::Free) {
                duty.needs().currencies.into_iter().for_each(&mut add);
            }
        }
        all
    }

    /// Whether the base of a levy has this part.
    pub(super) fn asks_for(&self, part: PartPlace) -> bool {
        self.levies.iter().any(|active| active.base.iter().any(|(asked, _)| *asked == part))
    }

    /// The place of a levy in the market's list.
    pub(super) fn levy(&self, id: &str) -> Option<usize> {
        self.levies.iter().position(|active| active.levy.id == id)
    }

    /// Whether one of a line's regimes waives a levy.
    pub(super) fn waives(&self, set: RegimeSet, levy: &str) -> bool {
        self.in_set(set).any(|regime| regime.waives.iter().any(|id| id == levy))
    }

    /// How much of a levy is due under a line's regimes, in per cent; all if none says so.
    pub(super) fn percent_due(&self, set: RegimeSet, levy: &str) -> Option<Decimal> {
        self.in_set(set).find_map(|regime| regime.percent_due.get(levy)).map(|percent| percent.decimal())
    }

    /// Where a levy is settled under a line's regimes.
    pub(super) fn settled(&self, set: RegimeSet, levy: &str) -> Settled {
        self.in_set(set).find_map(|regime| regime.settled.get(levy)).copied().unwrap_or_default()
    }

    /// The regimes of a line.
    pub(super) fn in_set(&self, set: RegimeSet) -> impl Iterator<Item = &'a Regime> {
        // Most lines have none, and are asked at each duty and tax.
        let regimes = if set == 0 { &[] } else { self.regimes.as_slice() };
        let places = (0_u32..).zip(regimes);
        places.filter(move |(place, _)| set.checked_shr(*place).unwrap_or(0) & 1 == 1).map(|(_, it)| *it)
    }
}

fn active_levies<'a>(market: &'a Market, scenario: &'a Scenario) -> Vec<ActiveLevy<'a>> {
    let place = |id: &str| market.levies.iter().position(|levy| levy.id == id);
    let find = |part: &Part| {
        Some(match part {
            Part::CustomsValue => PartPlace::CustomsValue,
            Part::OrdinaryDuty => PartPlace::OrdinaryDuty,
            Part::Duties => PartPlace::Duties,
            Part::Excises => PartPlace::Excises,
            Part::Outside(component) => PartPlace::Outside(component.index()),
            Part::Charge(component) => PartPlace::Charge(component.index()),
            Part::Levy(id) => PartPlace::Levy(place(id)?),
            Part::RetailPrice => PartPlace::RetailPrice,
        })
    };
    let active = |levy: &'a Levy| {
        let base = levy.base.iter().filter_map(|part| Some((find(&part.part)?, part.rounding))).collect();
        let typed = scenario.overrides.iter().filter(|typed| typed.levy == levy.id);
        ActiveLevy {
            levy,
            typed: typed.map(|typed| (typed.line, typed)).collect(),
            rates: levy.rates_on(scenario.entry_date),
            unrated: levy.unrated_on(scenario.entry_date),
            base,
        }
    };
    market.levies.iter().map(active).collect()
}
