//! `companies`: partner companies and their addresses, one row an address. A company is taken whole.

mod addresses;
mod currency;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use api::import::ImportKind;
use domain::{Currency, Money};

use self::addresses::Addresses;
use super::cells::{Cells, fault};
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, borrowed, by, keys, refuse_incomplete};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{
    Record, Table, Value, number, optional_number, optional_text, search_text_of, text,
};

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

/// Those that are amounts in the company's currency.
const AMOUNTS: [&str; 2] = ["credit_limit", "order_minimum"];

/// What a company may be without: columns that are empty in all its rows empty it.
const MAY_BE_EMPTY: [&str; 5] =
    ["country", "payment_terms_days", "credit_limit", "order_minimum", "sales_rep"];

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
        let mut addresses = Addresses::of(&borrowed(&keys), writing).await?;
        let mut changed: Vec<Record> = Vec::new();
        for rows in rows.chunk_by_mut(|left, right| left.key == right.key) {
            let before = rows.first().and_then(|taken| stored.get(&taken.key));
            let stated = read(rows, before, &addresses, writing.header);
            if let Some(before) = before {
                currency::refuse_change(rows, before, &stated.company, writing).await?;
            }
            // What is said once is said by whichever row: one that stays behind would be missed.
            refuse_incomplete(rows, |row| Reason::OtherRowOfCompany { row });
            if rows.iter().any(Taken::is_refused) {
                continue;
            }
            for (taken, address) in rows.iter_mut().zip(stated.addresses) {
                if let Some(address) = address {
                    addresses.take(taken, address);
                }
            }
            if before.is_none_or(|before| !before.says_the_same_as(&stated.company)) {
                changed.push(stated.company);
            }
        }
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

/// What the rows of one company say.
struct Stated {
    company: Record,
    /// That of each row.
    addresses: Vec<Option<Record>>,
}

/// Reads the rows of one company on top of what is stored; gives each its faults or its outcome.
fn read(rows: &mut [Taken], before: Option<&Record>, addresses: &Addresses, header: &Header) -> Stated {
    let mut company = before.cloned().unwrap_or_else(|| Record::new(&COMPANIES));
    for column in MAY_BE_EMPTY {
        if header.has(column) && said(rows, column, header).is_none() {
            company.clear(column);
        }
    }
    // Amounts are read in the company's currency, whichever row states it.
    let currency = said(rows, "currency", header)
        .map_or_else(|| company.text("currency").parse().ok(), |(_, text)| value::currency(text).ok());
    let mut so_far = before.cloned();
    let mut labels: HashMap<String, u64> = HashMap::new();
    let mut read = Vec::new();
    for taken in rows {
        let mut cells = Cells::new(header, &taken.row);
        read_company(&mut cells, &mut company, currency);
        let address = addresses.read(&mut cells);
        if let Some(address) = &address {
            let label = address.text("label").to_owned();
            match labels.entry(label) {
                Entry::Vacant(free) => _ = free.insert(taken.row.number),
                Entry::Occupied(first) => {
                    cells.refuse("address_label", Reason::Duplicate { row: *first.get() });
                }
            }
        }
        match cells.finish(Some(())) {
            Err(faults) => taken.faults.extend(faults),
            Ok(()) => taken.became(match &so_far {
                None => Outcome::Added,
                Some(so_far) if so_far.says_the_same_as(&company) => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            }),
        }
        so_far = Some(company.clone());
        read.push(address);
    }
    Stated { company, addresses: read }
}

/// The first row that fills this column, and what it says.
fn said<'a>(rows: &'a [Taken], column: &str, header: &'a Header) -> Option<(usize, &'a str)> {
    let cells = rows.iter().map(|taken| header.value(&taken.row, column).unwrap_or_default());
    cells.enumerate().find(|(_, cell)| !cell.is_empty())
}

fn read_company(cells: &mut Cells<'_>, record: &mut Record, currency: Option<Currency>) {
    cells.put_required(record, "id", "company", value::code);
    put_once(cells, record, "name", value::line);
    put_filled(cells, record, "country", |text| value::country(text).map(String::from));
    put_once(cells, record, "tier", value::code);
    put_once(cells, record, "currency", |text| value::currency(text).map(String::from));
    put_once(cells, record, "incoterm", |text| value::incoterm(text).map(|term| term.code().to_owned()));
    put_filled(cells, record, "payment_terms_days", value::units);
    if let Some(currency) = currency {
        for field in AMOUNTS {
            put_filled(cells, record, field, |text| value::amount(text, currency).map(Money::minor));
        }
    }
    put_filled(cells, record, "sales_rep", value::email);
}

/// What every company has: must be said once, by the file or before.
fn put_once<T: Into<Value>>(
    cells: &mut Cells<'_>,
    record: &mut Record,
    name: &str,
    read: impl FnOnce(&str) -> Result<T, Reason>,
) {
    if cells.text(name).is_some() || record.text(name).is_empty() {
        cells.put_required(record, name, name, read);
    }
}

/// What one row of a company says, its others need not repeat.
fn put_filled<T: Into<Value>>(
    cells: &mut Cells<'_>,
    record: &mut Record,
    name: &str,
    read: impl FnOnce(&str) -> Result<T, Reason>,
) {
    if cells.text(name).is_some() {
        cells.put(record, name, name, read);
    }
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
