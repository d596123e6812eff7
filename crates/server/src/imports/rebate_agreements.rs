//! `rebate_agreements`: what was agreed with partners on rebates, one row a tier. What an agreement may
//! say is `domain`'s rule. A posted version is never edited: a change is a new version.

mod stated;
mod terms;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use api::import::ImportKind;
use chrono::NaiveDate;
use domain::rebate::{Agreement, Amendment, Version};

use self::stated::{Sheet, StatedLine};
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Taken, Writing, by};
use super::reason::{Fault, Reason};
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Field, Holds, Record, Table, number, optional_text, text};

pub static REBATE_AGREEMENTS: Table = Table {
    name: "rebate_agreements",
    key: 2,
    fields: &[
        text("agreement"),
        number("version", 1),
        optional_text("company"),
        optional_text("tier"),
        text("currency"),
        text("effective"),
        text("amendment"),
        Field { name: "names", holds: Holds::Text("{}") },
        Field { name: "line_names", holds: Holds::Text("{}") },
        text("terms"),
    ],
};

static COMPANIES: Table = Table { name: "companies", key: 1, fields: &[text("id")] };

/// What a change of the names alone leaves as it is.
const POSTED: [&str; 6] = ["company", "tier", "currency", "effective", "amendment", "terms"];

#[derive(Default)]
pub struct RebateAgreements;

impl Kind for RebateAgreements {
    const COLUMNS: &'static [Column] = ImportKind::RebateAgreements.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let cell = |name| header.value(row, name).unwrap_or_default();
        let version = value::whole(cell("version"));
        let version = version.map_or_else(|_| cell("version").to_owned(), |version| version.to_string());
        format!("{}\u{1F}{version}", cell("agreement"))
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let named = |column| -> Vec<&str> {
            let cells = rows.iter().filter_map(|taken| writing.header.value(&taken.row, column));
            cells.filter(|text| !text.is_empty()).collect::<BTreeSet<_>>().into_iter().collect()
        };
        let companies = COMPANIES.find(writing.connection, &[], "id", &named("company")).await?;
        let companies = by(companies, "id");
        let agreements = named("agreement");
        let stored = REBATE_AGREEMENTS.find(writing.connection, &[], "agreement", &agreements).await?;
        let mut known: BTreeMap<(String, i64), Record> = BTreeMap::new();
        for record in stored {
            known.insert(place(&record), record);
        }
        let mut changed = Vec::new();
        for version in rows.chunk_by_mut(|left, right| left.key == right.key) {
            if let Some(record) = take_version(version, writing.header, &companies, &known) {
                known.insert(place(&record), record.clone());
                changed.push(record);
            }
        }
        REBATE_AGREEMENTS.write(writing.connection, &changed).await
    }
}

fn place(record: &Record) -> (String, i64) {
    (record.text("agreement").to_owned(), record.number("version").unwrap_or_default())
}

/// One version of an agreement: all its rows, or none.
fn take_version(
    rows: &mut [Taken],
    header: &Header,
    companies: &HashMap<String, Record>,
    known: &BTreeMap<(String, i64), Record>,
) -> Option<Record> {
    let mut faults: Vec<(usize, Fault)> = Vec::new();
    let record = if rows.iter().any(Taken::is_refused) {
        None
    } else {
        let mut sheet = Sheet::gather(header, rows);
        let record = read(&mut sheet, companies, known);
        faults = sheet.faults;
        record.filter(|_| faults.is_empty())
    };
    for (row, fault) in faults {
        if let Some(taken) = rows.get_mut(row) {
            taken.faults.push(fault);
        }
    }
    let refused = rows.iter().find(|taken| taken.is_refused()).map(|taken| taken.row.number);
    if let Some(row) = refused {
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            taken.faults.push(Fault::of_row(Reason::OtherRowOfAgreement { row }));
        }
        return None;
    }
    let record = record?;
    let before = known.get(&place(&record));
    let outcome = match before {
        None => Outcome::Added,
        Some(before) if before.says_the_same_as(&record) => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
    };
    rows.iter_mut().for_each(|taken| taken.became(outcome));
    (outcome != Outcome::Unchanged).then_some(record)
}

/// The version as it will be stored; what is wrong is kept in the sheet.
fn read(
    sheet: &mut Sheet<'_>,
    companies: &HashMap<String, Record>,
    known: &BTreeMap<(String, i64), Record>,
) -> Option<Record> {
    let agreement = terms::agreement(sheet);
    let whose = std::mem::take(&mut sheet.agreement);
    let company = sheet.optional(&whose, "company", |code| {
        let known = companies.contains_key(code);
        known.then(|| code.to_owned()).ok_or(Reason::UnknownCompany)
    });
    let tier = sheet.optional(&whose, "tier", value::code);
    if company.is_some() && tier.is_some() {
        sheet.refuse(0, "company", Reason::TierAndCompany);
    }
    let effective = sheet.optional(&whose, "effective", value::date);
    let amendment: Amendment =
        sheet.optional(&whose, "amendment", terms::word(&terms::AMENDMENTS)).unwrap_or(Amendment::FromToday);
    let names = sheet.names(&whose, "name");
    let lines = std::mem::take(&mut sheet.lines);
    let line_names: BTreeMap<&str, BTreeMap<String, String>> =
        lines.iter().map(|line| (line.id.as_str(), sheet.names(&line.stated, "line_name"))).collect();
    let agreement = agreement?;
    let effective = effective.unwrap_or(agreement.window.from);
    let mut record = Record::new(&REBATE_AGREEMENTS);
    record.set("agreement", agreement.id.clone());
    record.set("version", i64::from(agreement.version));
    if let Some(company) = company {
        record.set("company", company);
    }
    if let Some(tier) = tier {
        record.set("tier", tier);
    }
    record.set("currency", agreement.currency.code());
    record.set("effective", effective.to_string());
    record.set("amendment", terms::amendment_code(amendment));
    record.set("names", json(&names));
    record.set("line_names", json(&line_names));
    record.set("terms", json(&agreement));
    sound(&Version { effective, amendment, agreement: agreement.clone() }, &lines, sheet);
    posted(&agreement, effective, &record, known, sheet);
    Some(record)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Holds the terms to `domain`'s rules.
fn sound(version: &Version, lines: &[StatedLine], sheet: &mut Sheet<'_>) {
    if let Err(error) = version.check() {
        let (row, column, reason) = terms::fault(&error, version.agreement.window, lines);
        sheet.refuse(row, column, reason);
    }
}

/// Holds the version to what is stored of the agreement.
fn posted(
    agreement: &Agreement,
    effective: NaiveDate,
    record: &Record,
    known: &BTreeMap<(String, i64), Record>,
    sheet: &mut Sheet<'_>,
) {
    let own = place(record);
    let versions = known.iter().filter(|((id, _), _)| *id == agreement.id);
    for ((_, version), stored) in versions {
        let differs = |fields: &[&str]| fields.iter().any(|field| stored.get(field) != record.get(field));
        if *version == own.1 {
            if differs(&POSTED) {
                sheet.refuse(0, "version", Reason::VersionPosted);
            }
        } else if differs(&["company", "tier", "currency"]) {
            let parts = ["company", "tier", "currency"].map(|field| stored.text(field));
            let stored = parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
            sheet.refuse(0, "agreement", Reason::AgreementOfOthers { stored });
        } else if stored.text("effective") == effective.to_string() {
            sheet.refuse(0, "effective", Reason::EffectiveTaken { version: *version });
        }
    }
}
