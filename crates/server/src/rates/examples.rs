//! Examples for the description: the rules of one market, and what a few lines of the schedule of the
//! United States say, read by this server.

use api::calculator::{TariffEntry, TariffHits};
use chrono::NaiveDate;
use domain::landed_cost::RateData;
use domain::tariff::schedule::UsRow;

use super::built_in;
use super::built_in::UNITED_STATES;
use super::schedule::Schedule;
use crate::storage::us_schedule::Edition;

/// The market whose rules are shown: with a tax, a threshold and little else.
const MARKET: &str = "SG";

/// The example's answers; `None` where they cannot be worked out.
#[must_use]
pub fn answers() -> Option<(RateData, TariffEntry, TariffHits)> {
    let data = built_in::data().ok()?;
    let rates = RateData {
        conventions: data.conventions.clone(),
        markets: data.markets.iter().filter(|market| market.code == MARKET).cloned().collect(),
        tariffs: std::collections::BTreeMap::new(),
        exchange: Vec::new(),
    };
    let rows: Vec<UsRow> = serde_json::from_str(include_str!("example.json")).ok()?;
    let edition = Edition {
        source: "HTS 2026 revision 10".to_owned(),
        valid_from: NaiveDate::from_ymd_opt(2026, 1, 31)?,
        verified_on: NaiveDate::from_ymd_opt(2026, 11, 23)?,
    };
    let schedule = Schedule::new(&rows, edition).ok()?;
    let entry = schedule.entry("94052180")?;
    let entry = TariffEntry {
        market: UNITED_STATES.to_owned(),
        tariff: UNITED_STATES.to_owned(),
        line: Some(entry.line),
        table: entry.table,
        text_only: entry.text_only,
        provisions: entry.provisions,
    };
    Some((rates, entry, TariffHits { hits: schedule.search("table luminaires", 2) }))
}
