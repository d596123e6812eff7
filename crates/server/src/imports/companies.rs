//! `companies`: partner companies and their addresses, one row an address.

use std::collections::HashMap;

use api::import::ImportKind;

use super::cells::{Cells, fault};
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, borrowed, by, keys};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{Record, Table, number, optional_number, optional_text, search_text_of, text};

pub static COMPANIES: Table = Table {
    name: "companies",
    key: 1,
    fields: &[
        text("id"),
        text("name"),
        text("country"),
        text("tier"),
        text("currency"),
        text("incoterm"),
        number("payment_terms_days", 0),
        optional_number("credit_limit"),
        optional_number("order_minimum"),
        optional_text("sales_rep"),
        search_text_of(&["id", "name"]),
    ],
};

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

/// Columns that are said once for the company: its rows must agree.
const OF_COMPANY: [&str; 9] = [
    "name",
    "country",
    "tier",
    "currency",
    "payment_terms_days",
    "credit_limit",
    "order_minimum",
    "incoterm",
    "sales_rep",
];

const OF_ADDRESS: [&str; 7] =
    ["address_label", "address_line_1", "address_line_2", "city", "region", "postal_code", "address_country"];

#[derive(Default)]
pub struct Companies;

impl Kind for Companies {
    const COLUMNS: &'static [Column] = ImportKind::Companies.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "company").unwrap_or_default().to_owned()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_disagreement(rows, &OF_COMPANY, writing.header);
        let keys = keys(rows);
        let stored = COMPANIES.find(writing.connection, &[], "id", &borrowed(&keys)).await?;
        let stored = by(stored, "id");
        let addresses = ADDRESSES.find(writing.connection, &[], "company", &borrowed(&keys)).await?;
        let mut addresses = Addresses::of(addresses);
        let mut stated: HashMap<String, Record> = HashMap::new();
        let mut changed: HashMap<String, Record> = HashMap::new();
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            let before = stored.get(&taken.key);
            let present = stated.get(&taken.key).or(before).cloned();
            let mut record = present.unwrap_or_else(|| Record::new(&COMPANIES));
            let mut cells = Cells::new(writing.header, &taken.row);
            read_company(&mut cells, &mut record);
            let address = read_address(&mut cells);
            if let Err(faults) = cells.finish(Some(())) {
                taken.faults.extend(faults);
                continue;
            }
            let company_outcome = match (before, stated.get(&taken.key)) {
                (Some(before), _) if before.says_the_same_as(&record) => Outcome::Unchanged,
                (Some(_), _) => Outcome::Changed,
                (None, None) => Outcome::Added,
                // Further rows of a new company add addresses to it.
                (None, Some(stated)) if stated.says_the_same_as(&record) => Outcome::Unchanged,
                (None, Some(_)) => Outcome::Changed,
            };
            taken.became(company_outcome);
            if let Some(address) = address {
                addresses.take(taken, address, writing.header);
            }
            if company_outcome != Outcome::Unchanged {
                changed.insert(taken.key.clone(), record.clone());
            }
            stated.insert(taken.key.clone(), record);
        }
        let changed: Vec<Record> = changed.into_values().collect();
        COMPANIES.write(writing.connection, &changed).await?;
        addresses.write(writing).await?;
        restamp_prices(&changed, &stored, writing).await
    }
}

/// Rows of one key that say different things in columns that are said once. Empty cells agree.
pub fn refuse_disagreement(rows: &mut [Taken], columns: &[&str], header: &Header) {
    let mut said: HashMap<(String, &str), (u64, String)> = HashMap::new();
    for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
        for column in columns {
            let value = header.value(&taken.row, column).unwrap_or_default();
            if value.is_empty() {
                continue;
            }
            let (row, first) = said
                .entry((taken.key.clone(), column))
                .or_insert_with(|| (taken.row.number, value.to_owned()));
            if first != value {
                let reason = Reason::DiffersFromRow { row: *row, value: first.clone() };
                let fault = fault(header, &taken.row, column, reason);
                taken.faults.push(fault);
            }
        }
    }
}

fn read_company(cells: &mut Cells<'_>, record: &mut Record) {
    cells.put_required(record, "id", "company", value::code);
    put_once(cells, record, "name", value::line);
    let country = |text: &str| value::country(text).map(String::from);
    put_filled(cells, record, "country", country);
    put_once(cells, record, "tier", value::code);
    put_once(cells, record, "currency", |text| value::currency(text).map(String::from));
    put_once(cells, record, "incoterm", |text| value::incoterm(text).map(|term| term.code().to_owned()));
    put_filled(cells, record, "payment_terms_days", value::units);
    let currency = record.text("currency").parse();
    for field in ["credit_limit", "order_minimum"] {
        if let Ok(currency) = currency {
            put_filled(cells, record, field, |text| value::amount(text, currency).map(domain::Money::minor));
        }
    }
    put_filled(cells, record, "sales_rep", value::email);
}

/// What every company has: must be said once, by the file or before.
fn put_once<T: Into<crate::storage::table::Value>>(
    cells: &mut Cells<'_>,
    record: &mut Record,
    name: &str,
    read: impl FnOnce(&str) -> Result<T, Reason>,
) {
    if cells.text(name).is_some() || record.text(name).is_empty() {
        cells.put_required(record, name, name, read);
    }
}

/// An empty cell on a further row of a company takes nothing away.
fn put_filled<T: Into<crate::storage::table::Value>>(
    cells: &mut Cells<'_>,
    record: &mut Record,
    name: &str,
    read: impl FnOnce(&str) -> Result<T, Reason>,
) {
    if cells.text(name).is_some() {
        cells.put(record, name, name, read);
    }
}

/// `None` where the row says nothing about an address.
fn read_address(cells: &mut Cells<'_>) -> Option<Record> {
    if OF_ADDRESS.iter().all(|column| cells.text(column).is_none()) {
        return None;
    }
    let mut address = Record::new(&ADDRESSES);
    cells.put_required(&mut address, "company", "company", value::code);
    cells.put(&mut address, "label", "address_label", value::line);
    cells.put_required(&mut address, "line_1", "address_line_1", value::line);
    cells.put(&mut address, "line_2", "address_line_2", value::line);
    cells.put_required(&mut address, "city", "city", value::line);
    cells.put(&mut address, "region", "region", value::line);
    cells.put(&mut address, "postal_code", "postal_code", value::line);
    let country = |text: &str| value::country(text).map(String::from);
    if cells.text("address_country").is_some() {
        cells.put(&mut address, "country", "address_country", country);
    } else {
        cells.put(&mut address, "country", "country", country);
    }
    if address.text("country").is_empty() && cells.is_sound() {
        cells.refuse("address_country", Reason::AddressIncomplete);
    }
    if address.text("label").is_empty() {
        address.set("label", address.text("city").to_owned());
    }
    Some(address)
}

/// Addresses by company and what the company calls them.
struct Addresses {
    stored: HashMap<(String, String), Record>,
    stated: HashMap<(String, String), u64>,
    /// The next position in each company.
    next: HashMap<String, i64>,
    changed: Vec<Record>,
}

impl Addresses {
    fn of(stored: Vec<Record>) -> Self {
        let mut next: HashMap<String, i64> = HashMap::new();
        for record in &stored {
            let after = record.number("position").unwrap_or_default() + 1;
            let position = next.entry(record.text("company").to_owned()).or_default();
            *position = after.max(*position);
        }
        Self {
            stored: stored.into_iter().map(|record| (place(&record), record)).collect(),
            stated: HashMap::new(),
            next,
            changed: Vec::new(),
        }
    }

    fn take(&mut self, taken: &mut Taken, mut address: Record, header: &Header) {
        let place = place(&address);
        if let Some(row) = self.stated.get(&place) {
            let reason = Reason::Duplicate { row: *row };
            let fault = fault(header, &taken.row, "address_label", reason);
            taken.faults.push(fault);
            return;
        }
        self.stated.insert(place.clone(), taken.row.number);
        match self.stored.get(&place) {
            Some(before) => {
                address.set("id", before.text("id").to_owned());
                address.set("position", before.number("position"));
                if before.says_the_same_as(&address) {
                    return;
                }
                taken.became(Outcome::Changed);
            }
            None => {
                let position = self.next.entry(place.0).or_default();
                address.set("position", *position);
                *position += 1;
                taken.became(Outcome::Added);
            }
        }
        self.changed.push(address);
    }

    async fn write(mut self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        for address in &mut self.changed {
            if address.text("id").is_empty() {
                let id = crate::random::id();
                address.set("id", id.map_err(|error| StorageError::Corrupt(error.to_string()))?);
            }
        }
        ADDRESSES.write(writing.connection, &self.changed).await
    }
}

fn place(address: &Record) -> (String, String) {
    (address.text("company").to_owned(), address.text("label").to_owned())
}

/// A company that moved to another tier or currency sees other prices: they are new to it.
async fn restamp_prices(
    changed: &[Record],
    stored: &HashMap<String, Record>,
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let moved = changed.iter().any(|company| {
        let before = stored.get(company.text("id"));
        before.is_some_and(|before| {
            ["tier", "currency"].iter().any(|field| before.text(field) != company.text(field))
        })
    });
    if moved {
        writing.stamp_all(Stamped::Prices).await?;
    }
    Ok(())
}
