//! Changes of stock and arrivals that wait for the end of their transaction, on disk if they are many.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::rows::Row;
use super::sorter::{Keyed, Sorted, Sorter};
use crate::storage::table::{Record, Table, number, text};
use crate::storage::{Connection, StorageError};

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

/// Changes that are written together.
const BATCH: usize = 500;

/// A warehouse and a SKU.
pub type Place = (String, String);

/// Changes in the making.
#[derive(Default)]
pub struct StockChanges {
    changes: Sorter,
    many: u64,
}

impl StockChanges {
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.many == 0
    }

    /// So much is on hand.
    ///
    /// # Errors
    /// [`StorageError::Spill`].
    pub fn count(&mut self, place: &Place, on_hand: i64) -> Result<(), StorageError> {
        self.push(place, ["", &on_hand.to_string()])
    }

    /// So much arrives on a day; nothing takes the arrival away.
    ///
    /// # Errors
    /// [`StorageError::Spill`].
    pub fn arrival(&mut self, place: &Place, date: NaiveDate, quantity: i64) -> Result<(), StorageError> {
        self.push(place, [&date.to_string(), &quantity.to_string()])
    }

    fn push(&mut self, place: &Place, change: [&str; 2]) -> Result<(), StorageError> {
        self.many += 1;
        let (warehouse, sku) = place;
        let row = Row::of(self.many, [warehouse.as_str(), sku].into_iter().chain(change));
        self.changes.push(format!("{warehouse}\u{1F}{sku}"), row).map_err(StorageError::Spill)
    }

    /// Writes them, in the order of their places.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn write(self, connection: &mut Connection, revision: i64) -> Result<(), StorageError> {
        let mut changes = self.changes.finish().map_err(StorageError::Spill)?;
        loop {
            let batch = Batch::next(&mut changes)?;
            if batch.places.is_empty() {
                return Ok(());
            }
            batch.write(connection, revision).await?;
        }
    }
}

/// Changes that are written together.
#[derive(Default)]
struct Batch {
    /// What is on hand, where it was counted.
    places: BTreeMap<Place, Option<i64>>,
    arrivals: BTreeMap<(Place, String), i64>,
}

impl Batch {
    fn next(changes: &mut Sorted) -> Result<Self, StorageError> {
        let mut batch = Self::default();
        while batch.places.len() < BATCH
            && let Some(Keyed { row, .. }) = changes.next_row().map_err(StorageError::Spill)?
        {
            let cell = |position| row.cell(position).unwrap_or_default().to_owned();
            let place = (cell(0), cell(1));
            let number = cell(3).parse().unwrap_or_default();
            let counted = batch.places.entry(place.clone()).or_default();
            match cell(2) {
                date if date.is_empty() => *counted = Some(number),
                date => drop(batch.arrivals.insert((place, date), number)),
            }
        }
        Ok(batch)
    }

    async fn write(self, connection: &mut Connection, revision: i64) -> Result<(), StorageError> {
        let (mut counted, mut stamped) = (Vec::new(), Vec::new());
        for (place, on_hand) in self.places {
            let mut record = at(Record::new(&STOCK), &place);
            record.set("revision", revision);
            match on_hand {
                Some(on_hand) => {
                    record.set("on_hand", on_hand);
                    counted.push(record);
                }
                None => stamped.push(record),
            }
        }
        STOCK.write(connection, &counted).await?;
        // An order may have taken stock since the file was read: only who counted it may set it.
        STOCK.write_only(connection, &stamped, &["revision"]).await?;
        let mut arrivals = Vec::new();
        for ((place, date), quantity) in self.arrivals {
            if quantity == 0 {
                let fixed = [("warehouse", place.0.as_str()), ("date", &date)];
                ARRIVALS.remove(connection, &fixed, "sku", &[&place.1]).await?;
            } else {
                let mut record = at(Record::new(&ARRIVALS), &place);
                record.set("date", date);
                record.set("quantity", quantity);
                arrivals.push(record);
            }
        }
        ARRIVALS.write(connection, &arrivals).await
    }
}

fn at(mut record: Record, (warehouse, sku): &Place) -> Record {
    record.set("warehouse", warehouse.clone());
    record.set("sku", sku.clone());
    record
}
