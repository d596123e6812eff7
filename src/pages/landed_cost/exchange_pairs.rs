//! Which exchange rates the calculation goes by, and what is published of each. Draws nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Currency,
    landed_cost::{Market, Rates},
};

use super::words;
use crate::{
    browser::intl::{self, DateStyle},
    state::landed_cost::typed::{Pair, Typed},
    text,
};

/// A pair of currencies that something is converted between.
#[derive(Clone, PartialEq)]
pub struct Used {
    pub pair: Pair,
    /// Rate, series and day, in words.
    pub published: Option<String>,
    /// Whether nothing comes out without a typed one.
    pub is_needed: bool,
}

/// Every pair of the shipment, of the markets beside it, and that something is typed for; `None`
/// while currency or day cannot be read.
pub fn used(typed: &Typed, rates: &Rates, markets: &[String]) -> Option<Vec<Used>> {
    let own: Currency = typed.currency.parse().ok()?;
    let entry: NaiveDate = typed.entry_date.trim().parse().ok()?;
    let export = typed.export_date.trim().parse().unwrap_or(entry);
    let words = |market: &Market, pair: Pair| published(market, rates, pair, (entry, export));
    let currencies: Vec<Currency> = std::iter::once(own).chain(typed.other_currencies()).collect();
    let mut found: BTreeMap<Pair, (Option<String>, bool)> = BTreeMap::new();
    let beside = markets.iter().filter(|code| **code != typed.market);
    for code in std::iter::once(&typed.market).chain(beside) {
        let Some(market) = rates.market(code) else { continue };
        let to = market.currency;
        for from in currencies.iter().copied().filter(|from| *from != to) {
            let is_needed = words(market, Pair { from, to }).is_none();
            let of_own = |to| Pair { from: own, to };
            let pairs = match (from == own, to == own) {
                (true, _) => vec![of_own(to)],
                (_, true) => vec![of_own(from)],
                // Crossed by way of the shipment's currency.
                _ if is_needed => vec![of_own(from), of_own(to)],
                _ if *code == typed.market => vec![Pair { from, to }],
                _ => Vec::new(),
            };
            for pair in pairs {
                let known = found.entry(pair).or_insert_with(|| (words(market, pair), false));
                known.1 |= is_needed;
            }
        }
    }
    if let Some(market) = rates.market(&typed.market) {
        for pair in typed.typed_pairs() {
            found.entry(pair).or_insert_with(|| (words(market, pair), false));
        }
    }
    let used = |(pair, (published, is_needed))| Used { pair, published, is_needed };
    Some(found.into_iter().map(used).collect())
}

fn published(
    market: &Market,
    rates: &Rates,
    Pair { from, to }: Pair,
    (entry, export): (NaiveDate, NaiveDate),
) -> Option<String> {
    let (series, day) = market.exchange_series(rates, (from, to), entry, export)?;
    let (rate, date) = series.rate(from, to, day)?;
    let date = intl::date(&date.to_string(), DateStyle::Date);
    Some(text::calculators_exchange_published(words::rate(rate), series.id.to_uppercase(), date))
}
