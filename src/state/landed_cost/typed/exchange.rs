//! Exchange rates as they are typed: how much one unit of a currency is in another. Between two that
//! are not the shipment's they are crossed, where none is typed.

use std::collections::BTreeMap;

use domain::{Currency, Figure, landed_cost::TypedExchangeRate};
use rust_decimal::RoundingStrategy;

use super::{Place, Typed};
use crate::state::calculator::{Reader, figures::written};

/// Digits of a rate crossed from two typed ones.
const CROSSED_DIGITS: u32 = 10;
/// Between the currencies of a pair, where neither is the shipment's.
const BETWEEN: char = '/';

/// From which currency into which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    pub from: Currency,
    pub to: Currency,
}

impl Pair {
    /// Under what a rate is kept: the other currency alone, where it is of the shipment's own.
    pub fn key(self, own: Currency) -> String {
        let Self { from, to } = self;
        if from == own { to.code().to_owned() } else { format!("{from}{BETWEEN}{to}") }
    }

    fn of_key(key: &str, own: Currency) -> Option<Self> {
        let (from, to) = match key.split_once(BETWEEN) {
            Some((from, to)) => (from.parse().ok()?, to.parse().ok()?),
            None => (own, key.parse().ok()?),
        };
        (from != to).then_some(Self { from, to })
    }

    /// Whether both are between the same currencies.
    pub fn is_between(self, other: Self) -> bool {
        self == other || (self.from, self.to) == (other.to, other.from)
    }
}

impl Typed {
    /// Every pair that something is typed for, in the order of the scenario.
    pub fn typed_pairs(&self) -> Vec<Pair> {
        self.typed_rates().map(|(pair, _)| pair).collect()
    }

    fn typed_rates(&self) -> impl Iterator<Item = (Pair, &str)> {
        let own = self.currency.parse::<Currency>().ok();
        let filled = self.exchange.iter().filter(|(_, rate)| !rate.trim().is_empty());
        filled.filter_map(move |(key, rate)| Some((Pair::of_key(key, own?)?, rate.as_str())))
    }

    /// What is typed, and what comes of it between other currencies of the shipment.
    pub(super) fn exchange_rates(&self, reader: &mut Reader<Self>) -> Vec<TypedExchangeRate> {
        let Ok(own) = self.currency.parse::<Currency>() else { return Vec::new() };
        let mut rates = Vec::new();
        for (pair, rate) in self.typed_rates() {
            let rate = reader.needed(Place::Exchange(pair), rate);
            rates.extend(rate.map(|rate| TypedExchangeRate { from: pair.from, to: pair.to, rate }));
        }
        let mut crossed: Vec<TypedExchangeRate> = Vec::new();
        for from in self.other_currencies() {
            for to in rates.iter().filter(|rate| rate.from == own && rate.to != from).map(|rate| rate.to) {
                let pair = Pair { from, to };
                let is_typed = rates.iter().any(|rate| pair.is_between(pair_of(rate)));
                let is_known = crossed.iter().any(|rate| pair_of(rate) == pair);
                if !is_typed && !is_known {
                    crossed.extend(cross(&rates, own, pair));
                }
            }
        }
        rates.extend(crossed);
        rates
    }
}

/// What is typed of the rates of a scenario; those that were crossed come out of the others.
pub(super) fn written_rates(
    rates: &[TypedExchangeRate],
    own: Currency,
    mark: char,
) -> BTreeMap<String, String> {
    let is_typed = |rate: &&TypedExchangeRate| {
        rate.from == own || cross(rates, own, pair_of(rate)).is_none_or(|crossed| crossed != **rate)
    };
    rates.iter().filter(is_typed).map(|rate| (pair_of(rate).key(own), written(rate.rate, mark))).collect()
}

/// A rate by way of the shipment's currency.
fn cross(rates: &[TypedExchangeRate], own: Currency, pair: Pair) -> Option<TypedExchangeRate> {
    let to = |currency| rates.iter().find(|rate| rate.from == own && rate.to == currency);
    let (first, second) = (to(pair.from)?, to(pair.to)?);
    let rate = second.rate.checked_div(*first.rate)?;
    let rate = rate.round_dp_with_strategy(CROSSED_DIGITS, RoundingStrategy::MidpointAwayFromZero);
    Some(TypedExchangeRate { from: pair.from, to: pair.to, rate: Figure::from(rate) })
}

const fn pair_of(rate: &TypedExchangeRate) -> Pair {
    Pair { from: rate.from, to: rate.to }
}
