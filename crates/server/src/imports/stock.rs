//! `stock`: what is on hand in each warehouse, and dated arrivals.

use domain::sku;
use std::collections::{BTreeSet, HashMap};

use api::import::ImportKind;
use chrono::NaiveDate;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, by};
use super::prices::PRODUCTS_BY_KEY;
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Record, Table, number, text};

pub static STOCK: Table = Table {
    name: "stock",
    key: 2,
    fields: &[text("warehouse"), text("sku"), number("on_hand", 0), number("revision", 0)],
};

pub static ARRIVALS: Table = Table {
    name: "arrivals",
    key: 3,
    fields: &[text("warehouse"), text("sku"), text("date"), number("quantity", 0)],
};

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
        let warehouses: BTreeSet<&str> = stated.iter().map(|(_, row)| row.warehouse.as_str()).collect();
        let mut levels = Levels::default();
        for warehouse in warehouses {
            levels.load(warehouse, &stated, writing).await?;
        }
        for (position, row) in &stated {
            if let Some(taken) = rows.get_mut(*position) {
                levels.take(taken, row);
            }
        }
        levels.write(writing).await
    }
}

/// What one row says.
struct Stated {
    warehouse: String,
    sku: String,
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
    let mut said: HashMap<(String, Option<NaiveDate>), u64> = HashMap::new();
    for (position, taken) in rows.iter_mut().enumerate() {
        if taken.is_refused() {
            continue;
        }
        let mut cells = Cells::new(writing.header, &taken.row);
        let read = read(&mut cells, &warehouses, &products);
        if let Some(row) = &read {
            let date = row.arrival.map(|(date, _)| date);
            let number = taken.row.number;
            let first = *said.entry((taken.key.clone(), date)).or_insert(number);
            if first != number {
                cells.refuse("sku", Reason::Duplicate { row: first });
            }
        }
        match cells.finish(read) {
            Ok(row) => stated.push((position, row)),
            Err(faults) => taken.faults.extend(faults),
        }
    }
    Ok(stated)
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
    Some(Stated { warehouse: warehouse?, sku: sku?, on_hand, arrival })
}

type Place = (String, String);

/// Stock and arrivals as they are stored, and as they are to be.
#[derive(Default)]
struct Levels {
    on_hand: HashMap<Place, i64>,
    /// Places whose stock the file states.
    counted: BTreeSet<Place>,
    arrivals: HashMap<(Place, String), i64>,
    /// Places to stamp.
    touched: BTreeSet<Place>,
    new_arrivals: Vec<Record>,
    arrivals_gone: Vec<(Place, String)>,
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
            rows.filter(|row| row.warehouse == warehouse).map(|row| row.sku.as_str()).collect();
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

    fn take(&mut self, taken: &mut Taken, row: &Stated) {
        let place = (row.warehouse.clone(), row.sku.clone());
        if let Some(on_hand) = row.on_hand.map(i64::from) {
            self.counted.insert(place.clone());
            let outcome = match self.on_hand.insert(place.clone(), on_hand) {
                None => Outcome::Added,
                Some(before) if before == on_hand => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            };
            self.became(taken, &place, outcome);
        }
        if let Some((date, quantity)) = row.arrival {
            let key = (place.clone(), date.to_string());
            let quantity = i64::from(quantity);
            let before = self.arrivals.get(&key).copied();
            let outcome = match before {
                // None of it will come: no arrival.
                None if quantity == 0 => Outcome::Unchanged,
                None => Outcome::Added,
                Some(before) if before == quantity => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            };
            match (outcome, quantity) {
                (Outcome::Unchanged, _) => {}
                (_, 0) => self.arrivals_gone.push(key),
                _ => self.new_arrivals.push(arrival(&key, quantity)),
            }
            self.became(taken, &place, outcome);
        }
    }

    fn became(&mut self, taken: &mut Taken, place: &Place, outcome: Outcome) {
        taken.became(outcome);
        if outcome != Outcome::Unchanged {
            self.touched.insert(place.clone());
        }
    }

    async fn write(self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        if self.touched.is_empty() {
            return Ok(());
        }
        let revision = writing.revision().await?;
        let (mut levels, mut stamps) = (Vec::new(), Vec::new());
        for place in &self.touched {
            let mut record = Record::new(&STOCK);
            record.set("warehouse", place.0.clone());
            record.set("sku", place.1.clone());
            record.set("on_hand", self.on_hand.get(place).copied().unwrap_or_default());
            record.set("revision", revision);
            if self.counted.contains(place) {
                levels.push(record);
            } else {
                stamps.push(record);
            }
        }
        STOCK.write(writing.connection, &levels).await?;
        // An order may have taken stock since it was read: only who counted it may set it.
        STOCK.write_only(writing.connection, &stamps, &["revision"]).await?;
        ARRIVALS.write(writing.connection, &self.new_arrivals).await?;
        for ((warehouse, sku), date) in &self.arrivals_gone {
            let fixed = [("warehouse", warehouse.as_str()), ("date", date)];
            ARRIVALS.remove(writing.connection, &fixed, "sku", &[sku]).await?;
        }
        Ok(())
    }
}

fn place(record: &Record) -> Place {
    (record.text("warehouse").to_owned(), record.text("sku").to_owned())
}

fn arrival(((warehouse, sku), date): &(Place, String), quantity: i64) -> Record {
    let mut record = Record::new(&ARRIVALS);
    record.set("warehouse", warehouse.clone());
    record.set("sku", sku.clone());
    record.set("date", date.clone());
    record.set("quantity", quantity);
    record
}
