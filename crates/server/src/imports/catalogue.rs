//! `catalogue`: one row a SKU, with its words in several languages, packaging and quantity rule.

use std::collections::HashMap;

use api::import::ImportKind;
use domain::{QuantityRule, sku};

use super::cells::{Cells, Given};
use super::columns::{Column, Header};
use super::kind::{
    Circumstances, Kind, Outcome, Taken, Writing, borrowed, by, keys, refuse_duplicates, restate,
};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{Field, Holds, Record, Table, number, optional_number, optional_text, text};

const fn words(name: &'static str) -> Field {
    Field { name, holds: Holds::Text("{}") }
}

const fn list(name: &'static str) -> Field {
    Field { name, holds: Holds::Text("[]") }
}

pub static PRODUCTS: Table = Table {
    name: "products",
    key: 1,
    fields: &[
        text("sku"),
        text("sku_key"),
        text("family"),
        words("names"),
        words("descriptions"),
        text("brand"),
        text("category"),
        optional_text("picture"),
        list("further_pictures"),
        list("options"),
        list("attributes"),
        optional_text("barcode"),
        optional_text("hs_code"),
        optional_text("origin"),
        number("unit_weight_grams", 0),
        number("unit_volume_cubic_millimetres", 0),
        optional_number("carton_units"),
        number("carton_weight_grams", 0),
        number("carton_volume_cubic_millimetres", 0),
        optional_number("cartons_per_pallet"),
        number("minimum_quantity", 1),
        number("order_multiple", 1),
        optional_number("maximum_quantity"),
        number("active", 1),
        number("listed_at", 0),
        number("revision", 0),
        Field { name: "search_text", holds: Holds::ProductSearchText },
    ],
};

pub static RETAIL_PRICES: Table =
    Table { name: "retail_prices", key: 2, fields: &[text("sku"), text("currency"), number("amount", 0)] };

#[derive(Default)]
pub struct Catalogue;

impl Kind for Catalogue {
    const COLUMNS: &'static [Column] = ImportKind::Catalogue.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        sku::key(header.value(row, "sku").unwrap_or_default())
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "sku", writing.header);
        let mut changes = Changes::load(rows, writing).await?;
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            changes.take(taken, writing.header);
        }
        changes.write(writing).await
    }
}

/// Products and retail prices as they are stored, and as they are to be.
#[derive(Default)]
struct Changes {
    stored: HashMap<String, Record>,
    /// By SKU and currency.
    stored_retail: HashMap<(String, String), i64>,
    products: Vec<Record>,
    retail: Vec<Record>,
    retail_gone: Vec<(String, String)>,
}

impl Changes {
    async fn load(rows: &[Taken], writing: &mut Writing<'_>) -> Result<Self, StorageError> {
        let stored = PRODUCTS.find(writing.connection, &[], "sku_key", &borrowed(&keys(rows))).await?;
        let skus: Vec<&str> = stored.iter().map(|record| record.text("sku")).collect();
        let retail = RETAIL_PRICES.find(writing.connection, &[], "sku", &skus).await?;
        let stored_retail = retail.iter().map(|record| {
            let place = (record.text("sku").to_owned(), record.text("currency").to_owned());
            (place, record.number("amount").unwrap_or_default())
        });
        Ok(Self { stored_retail: stored_retail.collect(), stored: by(stored, "sku_key"), ..Self::default() })
    }

    fn take(&mut self, taken: &mut Taken, header: &Header) {
        let before = self.stored.get(&taken.key);
        let record = before.cloned().unwrap_or_else(|| Record::new(&PRODUCTS));
        let mut retail = Vec::new();
        let mut current = record.clone();
        let changed = restate(taken, header, before, record, |cells, record| {
            read_product(cells, record, before.is_some());
            for code in header.variants("rrp") {
                retail.push((code.to_owned(), read_retail_price(cells, code)));
            }
            current = record.clone();
        });
        if taken.is_refused() {
            return;
        }
        let restated = self.restate_retail(current.text("sku"), retail);
        if restated {
            taken.became(Outcome::Changed);
        }
        // The offers carry the retail price: the product is new to them either way.
        self.products.extend(changed.or_else(|| restated.then_some(current)));
    }

    fn restate_retail(&mut self, sku: &str, prices: Vec<(String, Given<i64>)>) -> bool {
        let mut restated = false;
        for (currency, price) in prices {
            let place = (sku.to_owned(), currency);
            let stored = self.stored_retail.get(&place);
            match price {
                Given::Value(amount) if stored != Some(&amount) => {
                    let mut record = Record::new(&RETAIL_PRICES);
                    record.set("sku", place.0);
                    record.set("currency", place.1);
                    record.set("amount", amount);
                    self.retail.push(record);
                }
                Given::Empty if stored.is_some() => self.retail_gone.push(place),
                _ => continue,
            }
            restated = true;
        }
        restated
    }

    async fn write(mut self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        if self.products.is_empty() {
            return Ok(());
        }
        let revision = writing.stamp(Stamped::Products).await?;
        for product in &mut self.products {
            product.set("revision", revision);
            mark_listed(product, writing.circumstances);
        }
        PRODUCTS.write(writing.connection, &self.products).await?;
        RETAIL_PRICES.write(writing.connection, &self.retail).await?;
        for (sku, currency) in &self.retail_gone {
            let fixed = [("currency", currency.as_str())];
            RETAIL_PRICES.remove(writing.connection, &fixed, "sku", &[sku]).await?;
        }
        Ok(())
    }
}

/// A product is as new as its first import.
pub fn mark_listed(product: &mut Record, circumstances: &Circumstances) {
    if product.number("listed_at") == Some(0) {
        product.set("listed_at", circumstances.at.timestamp_millis());
    }
}

fn read_retail_price(cells: &mut Cells<'_>, code: &str) -> Given<i64> {
    let Ok(currency) = value::currency(code) else {
        return Given::Absent;
    };
    let amount = |text: &str| value::amount(text, currency).map(domain::Money::minor);
    cells.optional(&format!("rrp@{code}"), amount)
}

fn read_product(cells: &mut Cells<'_>, record: &mut Record, known: bool) {
    let spelled = cells.required("sku", value::code);
    if let Some(sku) = spelled.filter(|_| !known) {
        record.set("sku_key", sku::key(&sku));
        record.set("family", sku.clone());
        record.set("sku", sku);
    }
    cells.put(record, "family", "family", value::code);
    if record.text("family").is_empty() {
        record.set("family", record.text("sku").to_owned());
    }
    if !cells.put_words(record, "names", "name", value::line) && cells.is_sound() {
        cells.refuse_row(Reason::NoName);
    }
    cells.put_words(record, "descriptions", "description", value::text);
    cells.put(record, "brand", "brand", value::line);
    cells.put(record, "category", "category", value::line);
    read_pictures(cells, record);
    read_pairs(cells, record, "options", "option");
    read_pairs(cells, record, "attributes", "attribute");
    cells.put(record, "barcode", "barcode", value::barcode);
    cells.put(record, "hs_code", "hs_code", |text| value::hs_code(text).map(String::from));
    cells.put(record, "origin", "origin", |text| value::country(text).map(String::from));
    read_packaging(cells, record);
    read_rule(cells, record);
    let states = [("active", true), ("withdrawn", false)];
    cells.put(record, "active", "status", |text| value::one_of(text, &states));
}

fn read_pictures(cells: &mut Cells<'_>, record: &mut Record) {
    cells.put(record, "picture", "picture", value::picture);
    cells.put(record, "further_pictures", "pictures", |text| {
        let pictures = value::pictures(text)?;
        Ok(serde_json::to_string(&pictures).unwrap_or_default())
    });
    let has_further = record.text("further_pictures") != "[]";
    if has_further && record.text("picture").is_empty() && cells.is_sound() {
        cells.refuse("picture", Reason::NoFirstPicture);
    }
}

/// Pairs of code and value: those of the file in its order, then others that are stored.
fn read_pairs(cells: &mut Cells<'_>, record: &mut Record, field: &str, name: &str) {
    let codes = cells.header().variants(name);
    if codes.is_empty() {
        return;
    }
    let stored: Vec<(String, String)> = serde_json::from_str(record.text(field)).unwrap_or_default();
    let mut pairs = Vec::new();
    for code in &codes {
        let given = cells.optional(&format!("{name}:{code}"), value::line);
        pairs.extend(given.value().map(|value| ((*code).to_owned(), value)));
    }
    let others = stored.into_iter();
    pairs.extend(others.filter(|(code, _)| !codes.contains(&code.as_str())));
    record.set(field, serde_json::to_string(&pairs).unwrap_or_default());
}

fn read_packaging(cells: &mut Cells<'_>, record: &mut Record) {
    cells.put(record, "unit_weight_grams", "weight_g", value::units);
    let unit = ["length_mm", "width_mm", "height_mm"];
    read_volume(cells, record, "unit_volume_cubic_millimetres", unit);
    cells.put(record, "carton_units", "carton_units", value::units_from_one);
    cells.put(record, "carton_weight_grams", "carton_weight_g", value::units);
    let carton = ["carton_length_mm", "carton_width_mm", "carton_height_mm"];
    read_volume(cells, record, "carton_volume_cubic_millimetres", carton);
    cells.put(record, "cartons_per_pallet", "pallet_cartons", value::units_from_one);
    let carton_says_something = ["carton_weight_grams", "carton_volume_cubic_millimetres"]
        .iter()
        .any(|field| record.number(field).is_some_and(|number| number > 0));
    if record.number("carton_units").is_none() && carton_says_something && cells.is_sound() {
        cells.refuse_row(Reason::CartonWithoutUnits);
    }
}

fn read_volume(cells: &mut Cells<'_>, record: &mut Record, field: &str, names: [&str; 3]) {
    if !names.iter().any(|name| cells.header().has(name)) {
        return;
    }
    let edges = names.map(|name| cells.optional(name, value::units_from_one));
    match edges {
        [Given::Value(length), Given::Value(width), Given::Value(height)] => {
            let edges = [length, width, height].map(i64::from);
            let volume = edges.into_iter().try_fold(1_i64, i64::checked_mul);
            match volume {
                Some(volume) => record.set(field, volume),
                None => cells.refuse(names[0], Reason::NumberTooLarge),
            }
        }
        [Given::Empty, Given::Empty, Given::Empty] => record.clear(field),
        _ if cells.is_sound() => cells.refuse_row(Reason::NotAllDimensions),
        _ => {}
    }
}

fn read_rule(cells: &mut Cells<'_>, record: &mut Record) {
    let fields = ["minimum_quantity", "order_multiple", "maximum_quantity"];
    for field in fields {
        cells.put(record, field, field, value::units_from_one);
    }
    let stated = fields.map(|field| {
        let number = record.number(field);
        number.and_then(|number| u32::try_from(number).ok())
    });
    let [minimum, multiple, maximum] = stated;
    let rule = QuantityRule::new(minimum.unwrap_or(1), multiple.unwrap_or(1), maximum);
    if rule.smallest().is_none() && cells.is_sound() {
        let field = if maximum.is_some() { fields[2] } else { fields[0] };
        cells.refuse(field, Reason::NothingOrderable);
    }
}
