//! Spot rates out of the published series at hand.

use chrono::NaiveDate;
use domain::{Currency, Figure, currency_planner::Quotation, landed_cost::Rates};

/// A rate, and who published it when.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedRate {
    pub rate: Figure,
    pub date: NaiveDate,
    pub source: String,
}

/// The newest rate up to a day, of the first series that knows both currencies.
pub fn find(
    rates: &Rates,
    home: Currency,
    foreign: Currency,
    quotation: Quotation,
    day: NaiveDate,
) -> Option<PublishedRate> {
    let (from, to) = match quotation {
        Quotation::HomePerForeign => (foreign, home),
        Quotation::ForeignPerHome => (home, foreign),
    };
    rates.exchange().find_map(|series| {
        let (rate, date) = series.rate(from, to, day)?;
        Some(PublishedRate { rate, date, source: series.id.to_uppercase() })
    })
}
