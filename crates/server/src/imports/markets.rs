//! `markets`: the countries that are shipped to, their currency, and which warehouses serve them.

use std::collections::HashMap;

use api::import::ImportKind;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, borrowed, by, keys, refuse_duplicates, restate};
use super::reason::Reason;
use super::rows::Row;
use super::stock::WAREHOUSE_CODES;
use super::value;
use crate::storage::revision::Stamped;
use crate::storage::table::{Record, Table, number, text};
use crate::storage::{StorageError, markets};

pub static MARKETS: Table =
    Table { name: "markets", key: 1, fields: &[text("country"), text("currency"), number("position", 0)] };

pub static MARKET_WAREHOUSES: Table = Table {
    name: "market_warehouses",
    key: 2,
    fields: &[text("country"), text("warehouse"), number("position", 0)],
};

#[derive(Default)]
pub struct Markets;

impl Kind for Markets {
    const COLUMNS: &'static [Column] = ImportKind::Markets.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let country = header.value(row, "country").unwrap_or_default();
        country.to_ascii_uppercase()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "country", writing.header);
        // A market is shown where the file has it, not by its code.
        rows.sort_by_key(|taken| taken.row.number);
        let keys = keys(rows);
        let stored = MARKETS.find(writing.connection, &[], "country", &borrowed(&keys)).await?;
        let stored = by(stored, "country");
        let served = served(&keys, writing).await?;
        let warehouses = warehouses(rows, writing).await?;
        let mut next = markets::next_position(writing.connection).await?;
        let (mut changed, mut lists) = (Vec::new(), Vec::new());
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            let before = stored.get(&taken.key);
            let mut record = before.cloned().unwrap_or_else(|| Record::new(&MARKETS));
            if before.is_none() {
                record.set("position", next);
                next += 1;
            }
            let mut list = None;
            let record = restate(taken, writing.header, before, record, |cells, record| {
                read(cells, record);
                list = read_warehouses(cells, &warehouses);
            });
            changed.extend(record);
            let stored_list = served.get(&taken.key).cloned().unwrap_or_default();
            if let Some(list) = list.filter(|list| !taken.is_refused() && *list != stored_list) {
                taken.became(Outcome::Changed);
                lists.push((taken.key.clone(), list));
            }
        }
        write(changed, lists, writing).await
    }
}

/// The warehouses of each market as they are stored, in order.
async fn served(
    markets: &[String],
    writing: &mut Writing<'_>,
) -> Result<HashMap<String, Vec<String>>, StorageError> {
    let mut found = MARKET_WAREHOUSES.find(writing.connection, &[], "country", &borrowed(markets)).await?;
    found.sort_by_key(|record| record.number("position"));
    let mut served: HashMap<String, Vec<String>> = HashMap::new();
    for record in found {
        let of_market = served.entry(record.text("country").to_owned()).or_default();
        of_market.push(record.text("warehouse").to_owned());
    }
    Ok(served)
}

async fn warehouses(
    rows: &[Taken],
    writing: &mut Writing<'_>,
) -> Result<HashMap<String, Record>, StorageError> {
    let cells = rows.iter().filter_map(|taken| writing.header.value(&taken.row, "warehouses"));
    let mut named: Vec<&str> = cells.flat_map(str::split_whitespace).collect();
    named.sort_unstable();
    named.dedup();
    let found = WAREHOUSE_CODES.find(writing.connection, &[], "code", &named).await?;
    Ok(by(found, "code"))
}

fn read(cells: &mut Cells<'_>, record: &mut Record) {
    cells.put_required(record, "country", "country", |text| value::country(text).map(String::from));
    let currency = |text: &str| value::currency(text).map(String::from);
    if cells.header().has("currency") || record.text("currency").is_empty() {
        cells.put_required(record, "currency", "currency", currency);
    }
}

/// `None` where the file does not say which warehouses serve the market.
fn read_warehouses(cells: &mut Cells<'_>, known: &HashMap<String, Record>) -> Option<Vec<String>> {
    let given = cells.optional("warehouses", |text| {
        let mut list: Vec<String> = Vec::new();
        for code in text.split_whitespace() {
            if !known.contains_key(code) {
                return Err(Reason::UnknownWarehouse);
            }
            if !list.iter().any(|other| other == code) {
                list.push(code.to_owned());
            }
        }
        Ok(list)
    });
    match given {
        super::cells::Given::Absent => None,
        super::cells::Given::Empty => Some(Vec::new()),
        super::cells::Given::Value(list) => Some(list),
    }
}

async fn write(
    changed: Vec<Record>,
    lists: Vec<(String, Vec<String>)>,
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    if changed.is_empty() && lists.is_empty() {
        return Ok(());
    }
    MARKETS.write(writing.connection, &changed).await?;
    let countries: Vec<&str> = lists.iter().map(|(country, _)| country.as_str()).collect();
    MARKET_WAREHOUSES.remove(writing.connection, &[], "country", &countries).await?;
    let mut records = Vec::new();
    for (country, list) in &lists {
        for (position, warehouse) in (0_i64..).zip(list) {
            let mut record = Record::new(&MARKET_WAREHOUSES);
            record.set("country", country.clone());
            record.set("warehouse", warehouse.clone());
            record.set("position", position);
            records.push(record);
        }
    }
    MARKET_WAREHOUSES.write(writing.connection, &records).await?;
    // Which stock a market sees has changed.
    writing.stamp_all(Stamped::Stock).await
}
