//! `exchange_rates`: the European Central Bank's reference rates as published, one row a day, one column
//! a currency. What a cell says is `domain`'s rule.

use std::collections::{BTreeSet, HashMap};

use api::import::ImportKind;
use domain::landed_cost::{EcbError, ExchangeSeries};

use super::cells::fault;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, refuse_duplicates};
use super::reason::Reason;
use super::rows::Row;
use crate::storage::table::{Record, Table, text};
use crate::storage::{StorageError, rates};

pub static EXCHANGE_RATES: Table =
    Table { name: "exchange_rates", key: 2, fields: &[text("date"), text("currency"), text("rate")] };

#[derive(Default)]
pub struct ExchangeRates;

impl Kind for ExchangeRates {
    const COLUMNS: &'static [Column] = ImportKind::ExchangeRates.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "Date").unwrap_or_default().to_owned()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "Date", writing.header);
        let mut days = Vec::with_capacity(rows.len());
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            match read(writing.header, &taken.row) {
                Ok(records) => days.push((taken, records)),
                Err((column, reason)) => {
                    let fault = fault(writing.header, &taken.row, column, reason);
                    taken.faults.push(fault);
                }
            }
        }
        let dates: BTreeSet<String> = days
            .iter()
            .flat_map(|(_, records)| records)
            .map(|record| record.text("date").to_owned())
            .collect();
        let dates: Vec<&str> = dates.iter().map(String::as_str).collect();
        let mut stored: HashMap<(String, String), String> = HashMap::new();
        for record in EXCHANGE_RATES.find(writing.connection, &[], "date", &dates).await? {
            let key = (record.text("date").to_owned(), record.text("currency").to_owned());
            stored.insert(key, record.text("rate").to_owned());
        }
        let mut changed = Vec::new();
        for (taken, records) in days {
            let mut known = false;
            let mut new = Vec::new();
            for record in records {
                let key = (record.text("date").to_owned(), record.text("currency").to_owned());
                let before = stored.get(&key);
                known |= before.is_some();
                if before.is_none_or(|before| before != record.text("rate")) {
                    new.push(record);
                }
            }
            taken.became(match (new.is_empty(), known) {
                (true, _) => Outcome::Unchanged,
                (false, true) => Outcome::Changed,
                (false, false) => Outcome::Added,
            });
            changed.extend(new);
        }
        if !changed.is_empty() {
            EXCHANGE_RATES.write(writing.connection, &changed).await?;
            rates::raise(writing.connection).await?;
        }
        Ok(())
    }
}

/// The rates of one day.
fn read(header: &Header, row: &Row) -> Result<Vec<Record>, (&'static str, Reason)> {
    let names: Vec<&'static str> = ImportKind::ExchangeRates
        .columns()
        .iter()
        .filter_map(|column| match column {
            Column::Optional(name) if header.has(name) => Some(*name),
            _ => None,
        })
        .collect();
    let cells = names.iter().map(|name| header.value(row, name).unwrap_or_default());
    // A comma within a cell would begin another one.
    if let Some((name, _)) = names.iter().zip(cells.clone()).find(|(_, cell)| cell.contains([',', '\n'])) {
        return Err((*name, Reason::NotARate));
    }
    let date = header.value(row, "Date").unwrap_or_default();
    let cells: Vec<&str> = cells.collect();
    let day = format!("Date,{}\n{date},{}\n", names.join(","), cells.join(","));
    let series = ExchangeSeries::from_ecb(&day).map_err(|error| match error {
        EcbError::InvalidDate { .. } => ("Date", Reason::NotADate),
        EcbError::InvalidRate { column, .. } => {
            let name = column.checked_sub(2).and_then(|place| names.get(place));
            (name.copied().unwrap_or("Date"), Reason::NotARate)
        }
        EcbError::NotTheFile | EcbError::TooManyCells { .. } => ("Date", Reason::NothingSaid),
    })?;
    let mut records = Vec::new();
    for (currency, rates) in &series.rates {
        for (date, rate) in rates {
            let mut record = Record::new(&EXCHANGE_RATES);
            record.set("date", date.to_string());
            record.set("currency", currency.code());
            record.set("rate", rate.to_string());
            records.push(record);
        }
    }
    Ok(records)
}
