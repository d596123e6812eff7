//! An example for the description: an agreement and the orders under it, worked out as anyone's.

use std::collections::BTreeMap;

use api::rebate::{RebateStatementLine, Rebates};
use api::session::CompanySummary;
use chrono::NaiveDate;
use domain::document_exchange::ReferenceRates;
use domain::landed_cost::ExchangeSeries;
use domain::rebate::{Agreement, Amendment, Programme, Purchase, Settled, Version};
use domain::sku;
use serde::Deserialize;

use super::RebateBook;
use crate::storage::markets::Names;
use crate::storage::rebates::{Bought, StoredAgreement};
use crate::text::Language;

#[derive(Deserialize)]
struct Example {
    company: CompanySummary,
    tier: String,
    on: NaiveDate,
    agreement: Agreement,
    names: Names,
    line_names: BTreeMap<String, Names>,
    settled: Vec<Settled>,
    purchases: Vec<ExamplePurchase>,
    /// As the European Central Bank publishes them.
    published: String,
}

#[derive(Deserialize)]
struct ExamplePurchase {
    purchase: Purchase,
    description: String,
    carton_units: u32,
}

/// The example's answers; `None` where it cannot be worked out.
#[must_use]
pub fn answers() -> Option<(Rebates, Vec<RebateStatementLine>)> {
    let example: Example = serde_json::from_str(include_str!("example.json")).ok()?;
    let id = example.agreement.id.clone();
    let version = Version {
        effective: example.agreement.window.from,
        amendment: Amendment::FromToday,
        agreement: example.agreement,
    };
    let names = example.purchases.iter();
    let names = names.map(|one| (sku::key(&one.purchase.sku), one.description.clone())).collect();
    let bought = (1..).zip(example.purchases).map(|(position, one)| Bought {
        position,
        quantity: i64::try_from(one.purchase.quantity.trunc().mantissa()).unwrap_or_default(),
        description: one.description,
        carton_units: Some(one.carton_units),
        purchase: one.purchase,
    });
    let mut book = RebateBook {
        company: example.company,
        on: example.on,
        language: Language::ENGLISH,
        agreements: vec![StoredAgreement {
            id: id.clone(),
            company: None,
            tier: Some(example.tier),
            names: [(version.agreement.version, (example.names, example.line_names))].into(),
            programme: Programme { versions: vec![version] },
        }],
        settlements: [(id.clone(), example.settled)].into(),
        bought: bought.collect(),
        countable: BTreeMap::new(),
        names,
    };
    let series = ExchangeSeries::from_ecb(&example.published).ok()?;
    book.count(Some(ReferenceRates { series: &series, maximum_age_days: 7 }));
    let statement = book.statement(&id, None)?.ok()?;
    Some((book.standings(), statement))
}
