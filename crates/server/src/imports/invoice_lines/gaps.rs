//! What invoices name and the database lacks: companies, products, list prices. Memory grows with
//! the number of different SKUs and customers, never with the number of lines.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Utc};
use domain::{Country, Currency, sku};

use super::super::catalogue::{PRODUCTS, mark_listed};
use super::super::cells::Given;
use super::super::companies::COMPANIES;
use super::super::kind::{Writing, by};
use super::super::prices::{PRICE_LISTS, PRICES, PRODUCTS_BY_KEY};
use super::super::value;
use super::Invoiced;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::Record;

/// Companies or products that are looked up and written together.
const BATCH: usize = 500;

/// How well a line tells what a product is and costs: a sale with a price before a return, a return
/// before a line without a price, then the later before the earlier.
type Weight = (u8, DateTime<Utc>, u64);

/// What the lines of a file say of one SKU.
struct Sighting {
    sku: String,
    name: Option<(Weight, String)>,
    language: &'static str,
    /// By currency.
    prices: BTreeMap<Currency, (Weight, i64)>,
    is_service: bool,
}

/// What the lines of a file say of one customer.
struct Customer {
    last: DateTime<Utc>,
    name: String,
    country: Option<Country>,
    currency: Currency,
    tier: String,
    incoterm: &'static str,
    payment_terms_days: i64,
}

/// All SKUs and customers of a file, in order.
#[derive(Default)]
pub struct Gaps {
    products: BTreeMap<String, Sighting>,
    customers: BTreeMap<String, Customer>,
}

impl Gaps {
    /// Sees one line.
    pub fn observe(&mut self, line: &Invoiced, row: u64) {
        self.observe_product(line, row);
        self.observe_customer(line);
    }

    fn observe_product(&mut self, line: &Invoiced, row: u64) {
        let sold = line.quantity > 0;
        let minor = line.unit_price.minor();
        let kind = match (minor > 0, sold) {
            (true, true) => 2,
            (true, false) => 1,
            (false, _) => 0,
        };
        let weight = (kind, line.placed_at, row);
        let sighting = self.products.entry(sku::key(&line.sku)).or_insert_with(|| Sighting {
            sku: line.sku.clone(),
            name: None,
            language: line.language,
            prices: BTreeMap::new(),
            is_service: false,
        });
        sighting.is_service |= line.is_service;
        if let Given::Value(description) = &line.description
            && sighting.name.as_ref().is_none_or(|(known, _)| *known < weight)
            && let Ok(name) = value::line(description)
        {
            sighting.name = Some((weight, name));
            sighting.sku = line.sku.clone();
        }
        if minor > 0 {
            let price = sighting.prices.entry(line.currency).or_insert((weight, minor));
            if price.0 < weight {
                *price = (weight, minor);
            }
        }
    }

    fn observe_customer(&mut self, line: &Invoiced) {
        let present = self.customers.get(&line.company);
        if present.is_some_and(|present| present.last > line.placed_at) {
            return;
        }
        let country = match line.country {
            // Those who are not named may be anywhere.
            Given::Value(country) if line.company != super::UNNAMED => Some(country),
            _ => present.and_then(|present| present.country),
        };
        let customer = Customer {
            last: line.placed_at,
            name: line.company_name.clone(),
            country,
            currency: line.currency,
            tier: line.tier.clone(),
            incoterm: line.incoterm.value().map_or("EXW", |term| term.code()),
            payment_terms_days: line.payment_terms_days,
        };
        self.customers.insert(line.company.clone(), customer);
    }

    /// Writes what is missing.
    pub async fn fill(&self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let customers: Vec<_> = self.customers.iter().collect();
        for customers in customers.chunks(BATCH) {
            add_companies(customers, writing).await?;
        }
        let products: Vec<_> = self.products.iter().collect();
        for products in products.chunks(BATCH) {
            add_products(products, writing).await?;
        }
        let currencies: HashSet<Currency> =
            self.products.values().flat_map(|sighting| sighting.prices.keys().copied()).collect();
        for currency in currencies {
            add_prices(&products, currency, writing).await?;
        }
        Ok(())
    }
}

async fn add_companies(
    customers: &[(&String, &Customer)],
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let ids: Vec<&str> = customers.iter().map(|(id, _)| id.as_str()).collect();
    let stored = COMPANIES.find(writing.connection, &[], "id", &ids).await?;
    let stored = by(stored, "id");
    let missing = customers.iter().filter(|(id, _)| !stored.contains_key(*id));
    let records = missing.map(|(id, customer)| {
        let mut record = Record::new(&COMPANIES);
        record.set("id", (*id).clone());
        record.set("name", customer.name.clone());
        let country = customer.country.map(String::from);
        record.set("country", country.unwrap_or_default());
        record.set("tier", customer.tier.clone());
        record.set("currency", customer.currency.code());
        record.set("incoterm", customer.incoterm);
        record.set("payment_terms_days", customer.payment_terms_days);
        record
    });
    let records: Vec<Record> = records.collect();
    COMPANIES.write(writing.connection, &records).await
}

async fn add_products(
    sightings: &[(&String, &Sighting)],
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let keys: Vec<&str> = sightings.iter().map(|(key, _)| key.as_str()).collect();
    let stored = PRODUCTS_BY_KEY.find(writing.connection, &[], "sku_key", &keys).await?;
    let stored = by(stored, "sku_key");
    let missing: Vec<_> = sightings.iter().filter(|(key, _)| !stored.contains_key(*key)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let revision = writing.stamp(Stamped::Products).await?;
    let circumstances = writing.circumstances;
    let records = missing.into_iter().map(|(key, sighting)| {
        let mut record = Record::new(&PRODUCTS);
        let named = sighting.name.as_ref().map(|(_, name)| name.clone());
        let name = named.filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| sighting.sku.clone());
        let names = BTreeMap::from([(sighting.language, name)]);
        record.set("sku", sighting.sku.clone());
        record.set("sku_key", (*key).clone());
        record.set("family", sighting.sku.clone());
        record.set("names", serde_json::to_string(&names).unwrap_or_default());
        record.set("active", !sighting.is_service);
        record.set("revision", revision);
        mark_listed(&mut record, circumstances);
        record
    });
    let records: Vec<Record> = records.collect();
    PRODUCTS.write(writing.connection, &records).await
}

/// Adds a list price for those SKUs that no list price in this currency knows.
async fn add_prices(
    sightings: &[(&String, &Sighting)],
    currency: Currency,
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let lists = PRICE_LISTS.find(writing.connection, &[], "currency", &[currency.code()]).await?;
    let lists: Vec<String> = lists
        .iter()
        .filter(|list| list.text("tier").is_empty() && list.text("company").is_empty())
        .map(|list| list.text("code").to_owned())
        .collect();
    let own = match lists.first() {
        Some(list) => list.clone(),
        None => add_list(currency, writing).await?,
    };
    for sightings in sightings.chunks(BATCH) {
        let keys: Vec<&str> = sightings
            .iter()
            .filter(|(_, sighting)| sighting.prices.contains_key(&currency) && !sighting.is_service)
            .map(|(key, _)| key.as_str())
            .collect();
        let products = PRODUCTS_BY_KEY.find(writing.connection, &[], "sku_key", &keys).await?;
        let skus: Vec<&str> = products.iter().map(|product| product.text("sku")).collect();
        let mut priced = HashSet::new();
        for list in &lists {
            let fixed = [("price_list", list.as_str())];
            let found = PRICES.find(writing.connection, &fixed, "sku", &skus).await?;
            priced.extend(found.iter().map(|price| price.text("sku").to_owned()));
        }
        let products = by(products, "sku_key");
        let mut records = Vec::new();
        for (key, sighting) in sightings {
            let Some(product) = products.get(*key) else {
                continue;
            };
            let sku = product.text("sku");
            if let Some((_, minor)) = sighting.prices.get(&currency).filter(|_| !priced.contains(sku)) {
                let mut record = Record::new(&PRICES);
                record.set("price_list", own.clone());
                record.set("sku", sku);
                record.set("unit_price", *minor);
                records.push(record);
            }
        }
        if !records.is_empty() {
            let revision = writing.stamp(Stamped::Prices).await?;
            records.iter_mut().for_each(|price| price.set("revision", revision));
            PRICES.write(writing.connection, &records).await?;
        }
    }
    Ok(())
}

/// A price list for everyone, under a code that is free.
async fn add_list(currency: Currency, writing: &mut Writing<'_>) -> Result<String, StorageError> {
    let codes = [format!("list-{currency}"), format!("invoices-{currency}")];
    let taken = PRICE_LISTS.find(writing.connection, &[], "code", &[&codes[0], &codes[1]]).await?;
    let taken = by(taken, "code");
    let [first, second] = codes;
    let code = if taken.contains_key(&first) { second } else { first };
    let mut record = Record::new(&PRICE_LISTS);
    record.set("code", code.clone());
    record.set("currency", currency.code());
    PRICE_LISTS.write(writing.connection, &[record]).await?;
    Ok(code)
}
