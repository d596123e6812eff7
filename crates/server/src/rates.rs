//! What landed costs are worked out with: the rates that come with the server, what the database has
//! beside and in place of them, the schedule of the United States.
//!
//! Kept in memory by the revision it shows, so that no replica serves an old one: whoever asks reads
//! the revision from the database first. It must never know HTTP.

pub mod built_in;
pub mod examples;
mod schedule;
mod sent;

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::landed_cost::{Rates, Scenario};
use domain::tariff::table::{OriginGroups, TariffTable, covers};

use crate::kept::Kept;
use crate::problem::{Failure, Outcome};
use crate::storage::{Connection, rates as stored, us_schedule};

pub use built_in::UNITED_STATES;
pub use schedule::Schedule;

/// What is kept in memory.
pub struct RateBook {
    common: Kept<(), Common>,
    schedule: Kept<(), Schedule>,
    sent: Kept<(), Vec<u8>>,
}

/// Markets, exchange rates and the tariffs that come with the server; what else there is to ask for.
pub struct Common {
    pub rates: Rates,
    /// Tariffs of which the database has rows.
    stored: BTreeSet<String>,
    data: domain::landed_cost::RateData,
}

impl Default for RateBook {
    fn default() -> Self {
        Self { common: Kept::new(1), schedule: Kept::new(1), sent: Kept::new(1) }
    }
}

impl RateBook {
    /// The rates of today's database.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn common(&self, connection: &mut Connection) -> Outcome<Arc<Common>> {
        let revision = stored::revision(connection).await?;
        self.common.at((), revision, |_| read_common(connection)).await
    }

    /// The schedule of the United States, where it has been taken in.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn schedule(&self, connection: &mut Connection) -> Outcome<Option<Arc<Schedule>>> {
        let Some((edition, revision)) = us_schedule::edition(connection).await? else {
            return Ok(None);
        };
        self.schedule.at((), revision, |_| read_schedule(connection, edition)).await.map(Some)
    }

    /// The rates that a scenario needs: those of all, with the tariffs of its own codes.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn for_scenario(&self, connection: &mut Connection, scenario: &Scenario) -> Outcome<Rates> {
        let common = self.common(connection).await?;
        let codes = scenario.lines.iter().filter_map(|line| line.hs_code.as_ref());
        let codes: BTreeSet<&str> = codes.map(|code| code.digits()).collect();
        let mut rates = common.rates.clone();
        // What is wrong with rules typed by hand is told when they are worked with.
        let applied = common.rates.for_scenario(scenario).ok();
        if let Some(market) = applied.as_ref().and_then(|rates| rates.market(&scenario.market)) {
            let other = market.other_tariff_on(scenario.entry_date).map(|other| &other.tariff);
            for name in market.tariff.iter().chain(other) {
                let table = self.tariff(connection, &common, name, &codes).await?;
                rates = rates.with_tariff(name, table);
            }
        }
        Ok(rates)
    }

    /// What a tariff says on codes, stored rows before those that come with the server.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn tariff(
        &self,
        connection: &mut Connection,
        common: &Common,
        name: &str,
        codes: &BTreeSet<&str>,
    ) -> Outcome<TariffTable> {
        let schedule = if name == UNITED_STATES { self.schedule(connection).await? } else { None };
        let mut measures = Vec::new();
        if common.stored.contains(name) {
            let codes: Vec<&str> = codes.iter().copied().collect();
            let rows = stored::tariff_rows(connection, name, &codes).await?;
            let (table, problems) = TariffTable::from_rows(&rows, OriginGroups::new());
            if let Some(problem) = problems.first() {
                return Err(Failure::internal(format!("a stored rate of {name}: {problem:?}")));
            }
            measures.extend(table.measures().iter().cloned());
        }
        let (mut groups, mut open) = (OriginGroups::new(), Vec::new());
        if let Some(schedule) = &schedule {
            let table = schedule.table(codes);
            measures.extend(table.measures().iter().cloned());
            groups.extend(table.groups().clone());
            open.extend(table.open_provisions().iter().cloned());
        }
        if let Some(table) = common.rates.tariff(name) {
            let concerned = table
                .measures()
                .iter()
                .filter(|measure| codes.iter().any(|code| covers(&measure.code, code)));
            measures.extend(concerned.cloned());
            groups.extend(table.groups().clone());
            let concerned = table
                .open_provisions()
                .iter()
                .filter(|open| codes.iter().any(|code| covers(&open.code, code)));
            open.extend(concerned.cloned());
        }
        Ok(TariffTable::new(measures, groups).with_open_provisions(open))
    }
}

async fn read_common(connection: &mut Connection) -> Outcome<Common> {
    let mut data = built_in::data().map_err(Failure::internal)?.clone();
    for market in stored::market_rules(connection).await? {
        data.markets.retain(|known| known.code != market.code);
        data.markets.push(market);
    }
    data.exchange.extend(stored::exchange(connection).await?);
    let rates = Rates::try_from(data.clone()).map_err(Failure::internal)?;
    let stored = stored::tariffs(connection).await?.into_iter().collect();
    Ok(Common { rates, stored, data })
}

async fn read_schedule(connection: &mut Connection, edition: us_schedule::Edition) -> Outcome<Schedule> {
    let rows = us_schedule::rows(connection).await?;
    let built = tokio::task::spawn_blocking(move || Schedule::new(&rows, edition));
    built.await.map_err(Failure::internal)?.map_err(Failure::internal)
}
