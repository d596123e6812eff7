//! The rates as they are sent to a browser: all that a calculation without a network needs.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use domain::landed_cost::ExchangeSeries;

use super::{RateBook, UNITED_STATES};
use crate::problem::{Failure, Outcome};
use crate::storage::{Connection, rates as stored, revision};

/// How far back exchange rates are sent.
const DAYS: u64 = 400;

impl RateBook {
    /// Markets and conventions, the tariffs on the codes of the catalogue, the exchange rates of a year
    /// up to the newest, as JSON.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn sent(&self, connection: &mut Connection) -> Outcome<Arc<Vec<u8>>> {
        // Both only ever rise: so does their sum, with every change of either.
        let revision = stored::revision(connection).await? + revision::current(connection).await?;
        self.sent.at((), revision, |_| self.write(connection)).await
    }

    async fn write(&self, connection: &mut Connection) -> Outcome<Vec<u8>> {
        let common = self.common(connection).await?;
        let mut data = common.data.clone();
        let codes = stored::catalogue_codes(connection).await?;
        let codes: BTreeSet<&str> = codes.iter().map(String::as_str).collect();
        let named = common.stored.iter().map(String::as_str).chain([UNITED_STATES]);
        for name in named.collect::<BTreeSet<_>>() {
            let table = self.tariff(connection, &common, name, &codes).await?;
            if !table.measures().is_empty() {
                data.tariffs.insert(name.to_owned(), table);
            }
        }
        data.exchange.iter_mut().for_each(shorten);
        serde_json::to_vec(&data).map_err(Failure::internal)
    }
}

fn shorten(series: &mut ExchangeSeries) {
    let dates = series.rates.values().filter_map(|rates| rates.keys().next_back());
    let newest: Option<NaiveDate> = dates.max().copied();
    let Some(first) = newest.and_then(|newest| newest.checked_sub_days(Days::new(DAYS))) else {
        return;
    };
    for rates in series.rates.values_mut() {
        *rates = rates.split_off(&first);
    }
    series.rates.retain(|_, rates| !rates.is_empty());
}
