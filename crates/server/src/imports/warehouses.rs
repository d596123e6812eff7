//! `warehouses`: where goods are shipped from, and which markets each can serve.

use std::collections::HashMap;

use api::import::ImportKind;
use domain::Country;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, borrowed, by, keys, refuse_duplicates, restate};
use super::markets::{MARKET_WAREHOUSES, MARKETS};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{Field, Holds, Record, Table, text};

static WAREHOUSES: Table = Table {
    name: "warehouses",
    key: 1,
    fields: &[text("code"), text("country"), text("city"), Field { name: "names", holds: Holds::Text("{}") }],
};

#[derive(Default)]
pub struct Warehouses;

impl Kind for Warehouses {
    const COLUMNS: &'static [Column] = ImportKind::Warehouses.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "warehouse").unwrap_or_default().to_owned()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "warehouse", writing.header);
        let keys = keys(rows);
        let stored = WAREHOUSES.find(writing.connection, &[], "code", &borrowed(&keys)).await?;
        let stored = by(stored, "code");
        let mut changed = Vec::new();
        let mut served = Vec::new();
        for (position, taken) in rows.iter_mut().enumerate() {
            if taken.is_refused() {
                continue;
            }
            let before = stored.get(&taken.key);
            let record = before.cloned().unwrap_or_else(|| Record::new(&WAREHOUSES));
            let mut markets = Vec::new();
            let record = restate(taken, writing.header, before, record, |cells, record| {
                read(cells, record, before.is_some());
                markets = cells.optional("markets", value::countries).value().unwrap_or_default();
            });
            changed.extend(record);
            if !taken.is_refused() {
                served.push((position, markets));
            }
        }
        WAREHOUSES.write(writing.connection, &changed).await?;
        let joined = join_markets(rows, served, writing).await?;
        if !changed.is_empty() || joined {
            writing.stamp_all(Stamped::Stock).await?;
        }
        Ok(())
    }
}

fn read(cells: &mut Cells<'_>, record: &mut Record, known: bool) {
    cells.put_required(record, "code", "warehouse", value::code);
    let country = |text: &str| value::country(text).map(String::from);
    if known {
        cells.put(record, "country", "country", country);
    }
    if record.text("country").is_empty() {
        cells.put_required(record, "country", "country", country);
    }
    cells.put(record, "city", "city", value::line);
    if !cells.put_words(record, "names", "name", value::line) && cells.is_sound() {
        cells.refuse_row(Reason::NoName);
    }
}

/// Puts each warehouse at the end of those of its markets that do not have it yet. Countries that
/// are no market are left to the file of markets.
async fn join_markets(
    rows: &mut [Taken],
    served: Vec<(usize, Vec<Country>)>,
    writing: &mut Writing<'_>,
) -> Result<bool, StorageError> {
    let countries: Vec<String> =
        served.iter().flat_map(|(_, markets)| markets).map(|country| country.code().to_owned()).collect();
    let countries = borrowed(&countries);
    let markets = MARKETS.find(writing.connection, &[], "country", &countries).await?;
    let mut warehouses: HashMap<String, Vec<String>> =
        markets.iter().map(|market| (market.text("country").to_owned(), Vec::new())).collect();
    for record in MARKET_WAREHOUSES.find(writing.connection, &[], "country", &countries).await? {
        let of_market = warehouses.entry(record.text("country").to_owned()).or_default();
        of_market.push(record.text("warehouse").to_owned());
    }
    let mut joined = Vec::new();
    for (position, markets) in served {
        let Some(taken) = rows.get_mut(position) else {
            continue;
        };
        for country in markets {
            let Some(of_market) = warehouses.get_mut(country.code()) else {
                continue;
            };
            if !of_market.contains(&taken.key) {
                let mut record = Record::new(&MARKET_WAREHOUSES);
                record.set("country", country.code());
                record.set("warehouse", taken.key.clone());
                record.set("position", i64::try_from(of_market.len()).unwrap_or(i64::MAX));
                joined.push(record);
                of_market.push(taken.key.clone());
                taken.became(Outcome::Changed);
            }
        }
    }
    MARKET_WAREHOUSES.write(writing.connection, &joined).await?;
    Ok(!joined.is_empty())
}
