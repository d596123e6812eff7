//! `prices`: price lists with breaks: list prices, prices of a tier, contracts of a company.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use api::import::ImportKind;
use domain::{Currency, sku};

use super::cells::{Cells, fault};
use super::columns::{Column, Header};
use super::kind::{Kind, Taken, Writing, by, restate};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{Record, Table, number, optional_text, text};

pub static PRICE_LISTS: Table = Table {
    name: "price_lists",
    key: 1,
    fields: &[text("code"), text("currency"), optional_text("tier"), optional_text("company")],
};

pub static PRICES: Table = Table {
    name: "prices",
    key: 4,
    fields: &[
        text("price_list"),
        text("sku"),
        number("minimum_quantity", 1),
        text("valid_from"),
        number("unit_price", 0),
        text("valid_to"),
        number("revision", 0),
    ],
};

#[derive(Default)]
pub struct Prices;

impl Kind for Prices {
    const COLUMNS: &'static [Column] = ImportKind::Prices.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let cell = |name| header.value(row, name).unwrap_or_default();
        format!("{}\u{1F}{}", cell("price_list"), sku::key(cell("sku")))
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let lists = take_lists(rows, writing).await?;
        let keys: BTreeSet<&str> = rows.iter().map(|taken| parts_of(&taken.key).1).collect();
        let keys: Vec<&str> = keys.into_iter().collect();
        let known = PRODUCTS_BY_KEY.find(writing.connection, &[], "sku_key", &keys).await?;
        let known = by(known, "sku_key");
        let mut changed = Vec::new();
        for (code, currency) in &lists {
            let of_list = |taken: &&mut Taken| parts_of(&taken.key).0 == code;
            let skus: BTreeSet<&str> = rows
                .iter()
                .map(|taken| parts_of(&taken.key))
                .filter(|(list, _)| list == code)
                .filter_map(|(_, key)| known.get(key))
                .map(|product| product.text("sku"))
                .collect();
            let skus: Vec<&str> = skus.into_iter().collect();
            let fixed = [("price_list", code.as_str())];
            let stored = PRICES.find(writing.connection, &fixed, "sku", &skus).await?;
            let mut breaks = Breaks::of(stored);
            for taken in rows.iter_mut().filter(of_list) {
                let sku = known.get(parts_of(&taken.key).1);
                let sku = sku.map(|product| product.text("sku").to_owned());
                changed.extend(breaks.take(taken, writing.header, (code, sku), *currency));
            }
        }
        if !changed.is_empty() {
            let revision = writing.stamp(Stamped::Prices).await?;
            changed.iter_mut().for_each(|price| price.set("revision", revision));
            PRICES.write(writing.connection, &changed).await?;
        }
        Ok(())
    }
}

/// What is needed to find a product by what was typed.
pub static PRODUCTS_BY_KEY: Table =
    Table { name: "products", key: 1, fields: &[text("sku"), text("sku_key")] };

static COMPANIES: Table = Table { name: "companies", key: 1, fields: &[text("id")] };

fn parts_of(key: &str) -> (&str, &str) {
    key.split_once('\u{1F}').unwrap_or((key, ""))
}

/// Holds every row to the price list that it names, writes new lists, and returns the lists with
/// good rows.
async fn take_lists(
    rows: &mut [Taken],
    writing: &mut Writing<'_>,
) -> Result<BTreeMap<String, Currency>, StorageError> {
    let codes: BTreeSet<&str> = rows.iter().map(|taken| parts_of(&taken.key).0).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let stored = PRICE_LISTS.find(writing.connection, &[], "code", &codes).await?;
    let mut lists = by(stored, "code");
    let companies = companies(rows, writing).await?;
    let mut new = Vec::new();
    let mut good = BTreeMap::new();
    for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
        let row = std::mem::take(&mut taken.row);
        let mut cells = Cells::new(writing.header, &row);
        let stated = read_list(&mut cells, &companies);
        let read = cells.finish(stated);
        match read {
            Err(faults) => taken.faults.extend(faults),
            Ok((list, currency)) => match lists.get(list.text("code")) {
                Some(present) if !present.says_the_same_as(&list) => {
                    let stored = shown(present);
                    let reason = Reason::PriceListDiffers { stored };
                    taken.faults.push(fault(writing.header, &row, "price_list", reason));
                }
                present => {
                    good.insert(list.text("code").to_owned(), currency);
                    if present.is_none() {
                        new.push(list.clone());
                        lists.insert(list.text("code").to_owned(), list);
                    }
                }
            },
        }
        taken.row = row;
    }
    PRICE_LISTS.write(writing.connection, &new).await?;
    Ok(good)
}

async fn companies(
    rows: &[Taken],
    writing: &mut Writing<'_>,
) -> Result<HashMap<String, Record>, StorageError> {
    let named: BTreeSet<&str> = rows
        .iter()
        .filter_map(|taken| writing.header.value(&taken.row, "company"))
        .filter(|company| !company.is_empty())
        .collect();
    let named: Vec<&str> = named.into_iter().collect();
    let found = COMPANIES.find(writing.connection, &[], "id", &named).await?;
    Ok(by(found, "id"))
}

fn read_list(cells: &mut Cells<'_>, companies: &HashMap<String, Record>) -> Option<(Record, Currency)> {
    let mut list = Record::new(&PRICE_LISTS);
    cells.put_required(&mut list, "code", "price_list", value::code);
    let currency = cells.required("currency", value::currency)?;
    list.set("currency", currency.code());
    cells.put(&mut list, "tier", "tier", value::code);
    cells.put(&mut list, "company", "company", |company| {
        let known = companies.contains_key(company);
        known.then(|| company.to_owned()).ok_or(Reason::UnknownCompany)
    });
    if !list.text("tier").is_empty() && !list.text("company").is_empty() {
        cells.refuse("company", Reason::TierAndCompany);
    }
    Some((list, currency))
}

/// A price list in the words of the file.
fn shown(list: &Record) -> String {
    let parts = ["currency", "tier", "company"].map(|field| {
        let text = list.text(field);
        (!text.is_empty()).then(|| format!("{field}={text}"))
    });
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The prices of one list, by SKU, quantity and first day.
struct Breaks {
    stored: HashMap<(String, i64, String), Record>,
    /// In which row of the file each stands.
    stated: HashMap<(String, i64, String), u64>,
}

impl Breaks {
    fn of(stored: Vec<Record>) -> Self {
        Self {
            stored: stored.into_iter().map(|price| (place(&price), price)).collect(),
            stated: HashMap::new(),
        }
    }

    fn take(
        &mut self,
        taken: &mut Taken,
        header: &Header,
        (list, sku): (&str, Option<String>),
        currency: Currency,
    ) -> Option<Record> {
        if taken.is_refused() {
            return None;
        }
        let mut record = Record::new(&PRICES);
        record.set("price_list", list);
        let row = taken.row.clone();
        let mut cells = Cells::new(header, &row);
        read_price(&mut cells, &mut record, sku, currency);
        let place = place(&record);
        if let Some(row) = self.stated.get(&place).filter(|_| cells.is_sound()) {
            cells.refuse("sku", Reason::Duplicate { row: *row });
        }
        if let Err(faults) = cells.finish(Some(())) {
            taken.faults.extend(faults);
            return None;
        }
        let before = self.stored.get(&place);
        if let Some(before) = before.filter(|_| !header.has("valid_to")) {
            record.set("valid_to", before.text("valid_to"));
        }
        self.stated.insert(place, row.number);
        restate(taken, header, before, record, |_, _| {})
    }
}

fn place(price: &Record) -> (String, i64, String) {
    (
        price.text("sku").to_owned(),
        price.number("minimum_quantity").unwrap_or(1),
        price.text("valid_from").to_owned(),
    )
}

fn read_price(cells: &mut Cells<'_>, record: &mut Record, sku: Option<String>, currency: Currency) {
    cells.put_required(record, "sku", "sku", |_| sku.ok_or(Reason::UnknownSku));
    let quantity = value::units_from_one;
    cells.put(record, "minimum_quantity", "minimum_quantity", quantity);
    cells.put_required(record, "unit_price", "unit_price", |text| {
        let amount = value::amount(text, currency)?;
        if amount.is_zero() { Err(Reason::ZeroPrice) } else { Ok(amount.minor()) }
    });
    for field in ["valid_from", "valid_to"] {
        cells.put(record, field, field, |text| value::date(text).map(|date| date.to_string()));
    }
    let (from, to) = (record.text("valid_from"), record.text("valid_to"));
    // Days are ISO texts: they compare as they follow each other.
    if !to.is_empty() && to < from {
        cells.refuse("valid_to", Reason::EndsBeforeItBegins);
    }
}
