//! `tariff`: the duties of a market, as `docs/tariff-tables.md` has them. Whether a row is sound is
//! `domain`'s rule; it is stored as the text it came in.

use std::collections::{BTreeMap, BTreeSet};

use api::import::ImportKind;
use domain::tariff::table::{OriginGroups, RowError, TariffMeasure, TariffRow};

use super::cells::fault;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, refuse_duplicates};
use super::reason::Reason;
use super::rows::Row;
use crate::storage::table::{Record, Table, Value, text};
use crate::storage::{StorageError, rates};

pub static TARIFF_RATES: Table = Table {
    name: "tariff_rates",
    key: 6,
    fields: &[
        text("tariff"),
        text("code"),
        text("origin"),
        text("kind"),
        text("programme"),
        text("valid_from"),
        text("expression"),
        text("valid_to"),
        text("proof"),
        text("legal_base"),
        text("quota"),
        text("excludes"),
        text("source"),
        text("verified_on"),
    ],
};

#[derive(Default)]
pub struct Tariff;

impl Kind for Tariff {
    const COLUMNS: &'static [Column] = ImportKind::Tariff.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        // As the row will be stored, so that no two rows of a file can mean the same one.
        match read(header, row) {
            Ok(record) => {
                let parts = record.key().iter().map(|part| match part {
                    Value::Text(text) => text.as_str(),
                    Value::Null | Value::Number(_) => "",
                });
                parts.collect::<Vec<_>>().join("\u{1F}")
            }
            Err(_) => format!("\u{1F}{}", row.number),
        }
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "code", writing.header);
        let mut records = Vec::with_capacity(rows.len());
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            match read(writing.header, &taken.row) {
                Ok(record) => records.push((taken, record)),
                Err(faults) => {
                    let faults = faults
                        .into_iter()
                        .map(|(column, reason)| fault(writing.header, &taken.row, column, reason));
                    let faults: Vec<_> = faults.collect();
                    taken.faults.extend(faults);
                }
            }
        }
        let tariffs: BTreeSet<String> =
            records.iter().map(|(_, record)| record.text("tariff").to_owned()).collect();
        let mut stored: BTreeMap<Vec<Value>, Record> = BTreeMap::new();
        for tariff in &tariffs {
            let of_tariff = records.iter().filter(|(_, record)| record.text("tariff") == tariff);
            let codes: BTreeSet<&str> = of_tariff.map(|(_, record)| record.text("code")).collect();
            let codes: Vec<&str> = codes.into_iter().collect();
            let fixed = [("tariff", tariff.as_str())];
            for record in TARIFF_RATES.find(writing.connection, &fixed, "code", &codes).await? {
                stored.insert(record.key().to_vec(), record);
            }
        }
        let mut changed = Vec::new();
        for (taken, record) in records {
            let outcome = match stored.get(record.key()) {
                None => Outcome::Added,
                Some(before) if before.says_the_same_as(&record) => Outcome::Unchanged,
                Some(_) => Outcome::Changed,
            };
            taken.became(outcome);
            if outcome != Outcome::Unchanged {
                changed.push(record);
            }
        }
        if !changed.is_empty() {
            TARIFF_RATES.write(writing.connection, &changed).await?;
            rates::raise(writing.connection).await?;
        }
        Ok(())
    }
}

/// The row as it is stored, or the columns at fault.
fn read(header: &Header, row: &Row) -> Result<Record, Vec<(&'static str, Reason)>> {
    let cell = |name| header.value(row, name).unwrap_or_default().to_owned();
    let written = TariffRow {
        code: cell("code"),
        origin: cell("origin"),
        kind: cell("kind"),
        expression: cell("expression"),
        valid_from: cell("valid_from"),
        valid_to: cell("valid_to"),
        programme: cell("programme"),
        proof: cell("proof"),
        legal_base: cell("legal_base"),
        quota: cell("quota"),
        excludes: cell("excludes"),
        source: cell("source"),
        verified_on: cell("verified_on"),
    };
    let mut faults = Vec::new();
    let tariff = cell("tariff");
    if tariff.is_empty() {
        faults.push(("tariff", Reason::Missing));
    }
    let measure = TariffMeasure::from_row(&written, &OriginGroups::new());
    let measure = match measure {
        Ok(measure) if faults.is_empty() => measure,
        Ok(_) => return Err(faults),
        Err(errors) => {
            faults.extend(errors.iter().map(reason));
            return Err(faults);
        }
    };
    let mut record = Record::new(&TARIFF_RATES);
    record.set("tariff", tariff);
    record.set("code", measure.code);
    record.set("origin", written.origin);
    record.set("kind", measure.kind.code());
    record.set("programme", written.programme);
    record.set("valid_from", written.valid_from);
    record.set("expression", written.expression);
    record.set("valid_to", written.valid_to);
    record.set("proof", written.proof);
    record.set("legal_base", written.legal_base);
    record.set("quota", written.quota);
    record.set("excludes", written.excludes);
    record.set("source", written.source);
    record.set("verified_on", written.verified_on);
    Ok(record)
}

fn reason(error: &RowError) -> (&'static str, Reason) {
    match error {
        RowError::Code => ("code", Reason::NotATariffCode),
        RowError::Origin(_) => ("origin", Reason::NotAnOrigin),
        RowError::Kind(_) => ("kind", Reason::NotAMeasure),
        RowError::Expression(_) => ("expression", Reason::NotADuty),
        RowError::ValidFrom => ("valid_from", Reason::NotADate),
        RowError::ValidTo => ("valid_to", Reason::NotADate),
        RowError::ValidToBeforeFrom => ("valid_to", Reason::EndsBeforeItBegins),
        RowError::Excludes(_) => ("excludes", Reason::NotAMeasure),
        RowError::SourceMissing => ("source", Reason::Missing),
        RowError::VerifiedOn => ("verified_on", Reason::NotADate),
    }
}
