//! `stock`: what is on hand in each warehouse, and dated arrivals.

use std::collections::{BTreeSet, HashMap};

use api::import::ImportKind;
use chrono::NaiveDate;
use domain::sku;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, by};
use super::later::Later;
use super::prices::PRODUCTS_BY_KEY;
use super::reason::Reason;
use super::rows::Row;
use super::stock_changes::{ARRIVALS, Place, STOCK};
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Record, Table, text};

pub static WAREHOUSE_CODES: Table = Table { name: "warehouses", key: 1, fields: &[text("code")] };

#[derive(Default)]
pub struct Stock;

impl Kind for Stock {
    const COLUMNS: &'static [Column] = ImportKind::Stock.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let cell = |name| header.value(row, name).unwrap_or_default();
        format!("{}\u{1F}{}", cell("warehouse"), sku::key(cell("sku")))
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let stated = read_rows(rows, writing).await?;
        let warehouses: BTreeSet<&str> = stated.iter().map(|(_, row)| row.place.0.as_str()).collect();
        let mut levels = Levels::default();
        for warehouse in warehouses {
            levels.load(warehouse, &stated, writing).await?;
        }
        for (position, row) in &stated {
            if let Some(taken) = rows.get_mut(*position) {
                levels.take(taken, row, writing.later)?;
            }
        }
        Ok(())
    }
}

/// What one row says.
struct Stated {
    place: Place,
    on_hand: Option<u32>,
    arrival: Option<(NaiveDate, u32)>,
}

async fn read_rows(
    rows: &mut [Taken],
    writing: &mut Writing<'_>,
) -> Result<Vec<(usize, Stated)>, StorageError> {
    let parts = rows.iter().filter_map(|taken| taken.key.split_once('\u{1F}'));
    let (warehouses, keys): (BTreeSet<&str>, BTreeSet<&str>) = parts.unzip();
    let warehouses: Vec<&str> = warehouses.into_iter().collect();
    let keys: Vec<&str> = keys.into_iter().collect();
    let warehouses = WAREHOUSE_CODES.find(writing.connection, &[], "code", &warehouses).await?;
    let warehouses = by(warehouses, "code");
    let products = PRODUCTS_BY_KEY.find(writing.connection, &[], "sku_key", &keys).await?;
    let products = by(products, "sku_key");
    let mut stated = Vec::new();
    let mut said = Said::default();
    for (position, taken) in rows.iter_mut().enumerate() {
        if taken.is_refused() {
            continue;
        }
        let mut cells = Cells::new(writing.header, &taken.row);
        let read = read(&mut cells, &warehouses, &products);
        if let Some(row) = read.as_ref().filter(|_| cells.is_sound()) {
            said.check(&mut cells, row, taken.row.number);
        }
        match cells.finish(read) {
            Ok(row) => stated.push((position, row)),
            Err(faults) => taken.faults.extend(faults),
        }
    }
    Ok(stated)
}

/// What earlier rows of a batch say, and which: all rows of a place are in one batch.
#[derive(Default)]
struct Said {
    on_hand: HashMap<Place, (u32, u64)>,
    arrivals: HashMap<(Place, NaiveDate), u64>,
    counts_alone: HashMap<Place, u64>,
}

impl Said {
    /// Refuses a row that says again what another one says, or another count. Arrivals of other days
    /// stand beside each other.
    fn check(&mut self, cells: &mut Cells<'_>, row: &Stated, number: u64) {
        let first = match row.arrival {
            Some((date, _)) => *self.arrivals.entry((row.place.clone(), date)).or_insert(number),
            None => *self.counts_alone.entry(row.place.clone()).or_insert(number),
        };
        if first != number {
            return cells.refuse("sku", Reason::Duplicate { row: first });
        }
        let Some(on_hand) = row.on_hand else { return };
        let (counted, first) = *self.on_hand.entry(row.place.clone()).or_insert((on_hand, number));
        if counted != on_hand {
            cells.refuse("on_hand", Reason::DiffersFromRow { row: first, value: counted.to_string() });
        }
    }
}

fn read(
    cells: &mut Cells<'_>,
    warehouses: &HashMap<String, Record>,
    products: &HashMap<String, Record>,
) -> Option<Stated> {
    let warehouse = cells.required("warehouse", |code| {
        let known = warehouses.contains_key(code);
        known.then(|| code.to_owned()).ok_or(Reason::UnknownWarehouse)
    });
    let sku = cells.required("sku", |sku| {
        let product = products.get(&sku::key(sku));
        product.map(|product| product.text("sku").to_owned()).ok_or(Reason::UnknownSku)
    });
    let on_hand = cells.optional("on_hand", value::units).value();
    let date = cells.optional("arrival_date", value::date).value();
    let quantity = cells.optional("arrival_quantity", value::units).value();
    let arrival = date.zip(quantity);
    if cells.is_sound() && date.is_some() != quantity.is_some() {
        let missing = if date.is_none() { "arrival_date" } else { "arrival_quantity" };
        cells.refuse(missing, Reason::ArrivalIncomplete);
    }
    if cells.is_sound() && on_hand.is_none() && arrival.is_none() {
        cells.refuse("on_hand", Reason::NothingSaid);
    }
    Some(Stated { place: (warehouse?, sku?), on_hand, arrival })
}

/// Stock and arrivals as they are stored.
#[derive(Default)]
struct Levels {
    on_hand: HashMap<Place, i64>,
    arrivals: HashMap<(Place, String), i64>,
}

impl Levels {
    async fn load(
        &mut self,
        warehouse: &str,
        stated: &[(usize, Stated)],
        writing: &mut Writing<'_>,
    ) -> Result<(), StorageError> {
        let rows = stated.iter().map(|(_, row)| row);
        let skus: BTreeSet<&str> =
            rows.filter(|row| row.place.0 == warehouse).map(|row| row.place.1.as_str()).collect();
        let skus: Vec<&str> = skus.into_iter().collect();
        let fixed = [("warehouse", warehouse)];
        for record in STOCK.find(writing.connection, &fixed, "sku", &skus).await? {
            let on_hand = record.number("on_hand").unwrap_or_default();
            self.on_hand.insert(place(&record), on_hand);
        }
        for record in ARRIVALS.find(writing.connection, &fixed, "sku", &skus).await? {
            let quantity = record.number("quantity").unwrap_or_default();
            let key = (place(&record), record.text("date").to_owned());
            self.arrivals.insert(key, quantity);
        }
        Ok(())
    }

    /// Leaves to the end what a row changes.
    fn take(&mut self, taken: &mut Taken, row: &Stated, later: &mut Later) -> Result<(), StorageError> {
        let place = &row.place;
        if let Some(on_hand) = row.on_hand.map(i64::from) {
            let outcome = match self.on_hand.insert(place.clone(), on_hand) {
                None => Outcome::Added,
                Some(before) if before == on_hand => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            };
            if outcome != Outcome::Unchanged {
                later.stock.count(place, on_hand)?;
            }
            taken.became(outcome);
        }
        if let Some((date, quantity)) = row.arrival {
            let quantity = i64::from(quantity);
            let outcome = match self.arrivals.get(&(place.clone(), date.to_string())) {
                // None of it will come: no arrival.
                None if quantity == 0 => Outcome::Unchanged,
                None => Outcome::Added,
                Some(before) if *before == quantity => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            };
            if outcome != Outcome::Unchanged {
                later.stock.arrival(place, date, quantity)?;
            }
            taken.became(outcome);
        }
        Ok(())
    }
}

fn place(record: &Record) -> Place {
    (record.text("warehouse").to_owned(), record.text("sku").to_owned())
}
