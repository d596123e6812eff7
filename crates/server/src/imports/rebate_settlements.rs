//! `rebate_settlements`: what was paid out under rebate agreements, one row a payment.

use std::collections::{BTreeSet, HashMap};

use api::import::ImportKind;

use super::columns::{Column, Header};
use super::kind::{Kind, Taken, Writing, by, refuse_duplicates, restate};
use super::reason::Reason;
use super::rebate_agreements::REBATE_AGREEMENTS;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Record, Table, number, text};

static REBATE_SETTLEMENTS: Table = Table {
    name: "rebate_settlements",
    key: 3,
    fields: &[
        text("agreement"),
        text("company"),
        text("document"),
        text("period"),
        text("paid_on"),
        text("currency"),
        number("amount", 0),
    ],
};

static COMPANIES: Table = Table { name: "companies", key: 1, fields: &[text("id")] };

#[derive(Default)]
pub struct RebateSettlements;

impl Kind for RebateSettlements {
    const COLUMNS: &'static [Column] = ImportKind::RebateSettlements.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let cell = |name| header.value(row, name).unwrap_or_default();
        [cell("agreement"), cell("company"), cell("document")].join("\u{1F}")
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "document", writing.header);
        let named = |column| -> Vec<&str> {
            let cells = rows.iter().filter_map(|taken| writing.header.value(&taken.row, column));
            cells.filter(|text| !text.is_empty()).collect::<BTreeSet<_>>().into_iter().collect()
        };
        let companies = COMPANIES.find(writing.connection, &[], "id", &named("company")).await?;
        let companies = by(companies, "id");
        let agreements =
            REBATE_AGREEMENTS.find(writing.connection, &[], "agreement", &named("agreement")).await?;
        // All versions of an agreement are in one currency.
        let agreements = by(agreements, "agreement");
        let stored =
            REBATE_SETTLEMENTS.find(writing.connection, &[], "agreement", &named("agreement")).await?;
        let stored: HashMap<String, Record> =
            stored.into_iter().map(|record| (key_of(&record), record)).collect();
        let mut changed = Vec::new();
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            let before = stored.get(&taken.key);
            let record = Record::new(&REBATE_SETTLEMENTS);
            changed.extend(restate(taken, writing.header, before, record, |cells, record| {
                cells.put_required(record, "agreement", "agreement", |id| {
                    let known = agreements.contains_key(id);
                    known.then(|| id.to_owned()).ok_or(Reason::UnknownAgreement)
                });
                cells.put_required(record, "company", "company", |id| {
                    let known = companies.contains_key(id);
                    known.then(|| id.to_owned()).ok_or(Reason::UnknownCompany)
                });
                cells.put_required(record, "document", "document", value::code);
                cells.put_required(record, "period", "period", |text| {
                    value::date(text).map(|day| day.to_string())
                });
                cells.put(record, "paid_on", "paid_on", |text| value::date(text).map(|day| day.to_string()));
                let agreed = agreements.get(record.text("agreement")).map(|found| found.text("currency"));
                let currency = cells.required("currency", |text| {
                    let currency = value::currency(text)?;
                    match agreed {
                        Some(agreed) if agreed != currency.code() => {
                            Err(Reason::NotOneOf { choices: agreed.to_owned() })
                        }
                        _ => Ok(currency),
                    }
                });
                if let Some(currency) = currency {
                    record.set("currency", currency.code());
                    let amount = |text: &str| value::any_amount(text, currency).map(domain::Money::minor);
                    cells.put_required(record, "amount", "amount", amount);
                }
            }));
        }
        REBATE_SETTLEMENTS.write(writing.connection, &changed).await
    }
}

fn key_of(record: &Record) -> String {
    ["agreement", "company", "document"].map(|field| record.text(field)).join("\u{1F}")
}
