//! The addresses of partner companies: known by what the company calls them.

use std::collections::HashMap;

use super::super::cells::Cells;
use super::super::kind::{Outcome, Taken, Writing};
use super::super::reason::Reason;
use super::super::value;
use crate::storage::StorageError;
use crate::storage::table::{Record, Table, number, text};

static ADDRESSES: Table = Table {
    name: "addresses",
    key: 1,
    fields: &[
        text("id"),
        text("company"),
        number("position", 0),
        text("label"),
        text("line_1"),
        text("line_2"),
        text("city"),
        text("region"),
        text("postal_code"),
        text("country"),
    ],
};

const OF_ADDRESS: [&str; 7] =
    ["address_label", "address_line_1", "address_line_2", "city", "region", "postal_code", "address_country"];

/// Addresses by company and what the company calls them.
pub struct Addresses {
    stored: HashMap<(String, String), Record>,
    /// The next position in each company.
    next: HashMap<String, i64>,
    changed: Vec<Record>,
}

impl Addresses {
    /// Those of these companies.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn of(companies: &[&str], writing: &mut Writing<'_>) -> Result<Self, StorageError> {
        let stored = ADDRESSES.find(writing.connection, &[], "company", companies).await?;
        let mut next: HashMap<String, i64> = HashMap::new();
        for record in &stored {
            let after = record.number("position").unwrap_or_default() + 1;
            let position = next.entry(record.text("company").to_owned()).or_default();
            *position = after.max(*position);
        }
        let stored = stored.into_iter().map(|record| (place(&record), record)).collect();
        Ok(Self { stored, next, changed: Vec::new() })
    }

    /// Reads the address of a row on top of what is stored under its label; `None` where the row says
    /// nothing about one.
    pub fn read(&self, cells: &mut Cells<'_>) -> Option<Record> {
        if OF_ADDRESS.iter().all(|column| cells.text(column).is_none()) {
            return None;
        }
        let mut address = Record::new(&ADDRESSES);
        cells.put_required(&mut address, "company", "company", value::code);
        let named = if cells.text("address_label").is_some() { "address_label" } else { "city" };
        cells.put(&mut address, "label", named, value::line);
        let mut address = self.stored.get(&place(&address)).cloned().unwrap_or(address);
        put_needed(cells, &mut address, "line_1", "address_line_1");
        cells.put(&mut address, "line_2", "address_line_2", value::line);
        put_needed(cells, &mut address, "city", "city");
        cells.put(&mut address, "region", "region", value::line);
        cells.put(&mut address, "postal_code", "postal_code", value::line);
        let country = if cells.text("address_country").is_some() { "address_country" } else { "country" };
        if cells.text(country).is_some() {
            cells.put(&mut address, "country", country, |text| value::country(text).map(String::from));
        }
        if address.text("country").is_empty() && cells.is_sound() {
            cells.refuse("address_country", Reason::AddressIncomplete);
        }
        Some(address)
    }

    /// Takes an address that was read.
    pub fn take(&mut self, taken: &mut Taken, mut address: Record) {
        let place = place(&address);
        match self.stored.get(&place) {
            Some(before) if before.says_the_same_as(&address) => return,
            Some(_) => taken.became(Outcome::Changed),
            None => {
                let position = self.next.entry(place.0).or_default();
                address.set("position", *position);
                *position += 1;
                taken.became(Outcome::Added);
            }
        }
        self.changed.push(address);
    }

    /// Writes what is new or different.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn write(mut self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        for address in &mut self.changed {
            if address.text("id").is_empty() {
                let id = crate::random::id();
                address.set("id", id.map_err(|error| StorageError::Corrupt(error.to_string()))?);
            }
        }
        ADDRESSES.write(writing.connection, &self.changed).await
    }
}

/// What every address has: a cell that is there must say it.
fn put_needed(cells: &mut Cells<'_>, address: &mut Record, field: &str, column: &str) {
    if cells.header().has(column) || address.text(field).is_empty() {
        cells.put_required(address, field, column, value::line);
    }
}

/// The company, and what it calls the address.
pub fn place(address: &Record) -> (String, String) {
    (address.text("company").to_owned(), address.text("label").to_owned())
}
