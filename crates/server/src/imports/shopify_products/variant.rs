//! One variant: a product with what tells it apart from others of its handle, its prices and its stock.

use domain::sku;

use super::super::catalogue::PRODUCTS;
use super::super::cells::{Cells, Given};
use super::super::reason::Reason;
use super::super::value;
use super::{SKU, Shared, Stored};
use crate::storage::table::Record;

/// One variant, read.
pub struct Variant {
    pub record: Record,
    pub list_price: Option<i64>,
    pub retail_price: Option<i64>,
    pub on_hand: Option<i64>,
}

impl Variant {
    /// Reads what a row says, on top of the product that is stored; the cells keep the faults.
    pub fn read(
        cells: &mut Cells<'_>,
        shared: &Shared,
        before: Option<&Record>,
        stored: &Stored,
    ) -> Option<Self> {
        let Some(sku) = cells.text(SKU) else {
            cells.refuse(SKU, Reason::NoSku);
            return None;
        };
        let mut record = before.cloned().unwrap_or_else(|| Record::new(&PRODUCTS));
        if before.is_none() {
            cells.put_required(&mut record, "sku", SKU, value::code);
            record.set("sku_key", sku::key(sku));
        }
        record.set("family", shared.handle.clone());
        let options = read_options(cells, shared);
        read_words(cells, &mut record, shared, &options);
        record.set("options", serde_json::to_string(&options).unwrap_or_default());
        record.set("brand", shared.vendor.clone());
        record.set("category", shared.category.clone());
        shared.pictures.read(cells, &mut record);
        cells.put(&mut record, "unit_weight_grams", "Variant Grams", value::units);
        cells.put(&mut record, "barcode", "Variant Barcode", |text| {
            // Shopify writes an apostrophe before it, for spreadsheets.
            value::barcode(text.trim_start_matches('\''))
        });
        let active = shared.status.is_empty() || shared.status.eq_ignore_ascii_case("active");
        record.set("active", active);
        let amount = |cells: &mut Cells<'_>, column: &str| match stored.currency {
            Some(currency) => cells
                .optional(column, |text| value::amount(text, currency))
                .value()
                .filter(|money| !money.is_zero())
                .map(domain::Money::minor),
            None if cells.text(column).is_some() => {
                cells.required("currency", value::currency);
                None
            }
            None => None,
        };
        let list_price = amount(cells, "Variant Price");
        let before_discount = amount(cells, "Variant Compare At Price");
        let on_hand = cells.optional("Variant Inventory Qty", value::whole).value();
        cells.optional("warehouse", |_| match stored.warehouse {
            Some(_) => Ok(()),
            None => Err(Reason::UnknownWarehouse),
        });
        Some(Self {
            record,
            list_price,
            retail_price: before_discount.max(list_price),
            // Shopify counts below zero what it sold without having it.
            on_hand: on_hand.map(|on_hand| on_hand.clamp(0, i64::from(u32::MAX))),
        })
    }
}

/// The options that tell the variant apart; a product without variants has one called so.
fn read_options(cells: &mut Cells<'_>, shared: &Shared) -> Vec<(String, String)> {
    let columns = ["Option1 Value", "Option2 Value", "Option3 Value"];
    let mut options = Vec::new();
    for (column, name) in columns.into_iter().zip(&shared.option_names) {
        let value = cells.optional(column, value::line);
        if let Given::Value(value) = value
            && !name.is_empty()
            && value != "Default Title"
        {
            options.push((name.clone(), value));
        }
    }
    options
}

fn read_words(cells: &mut Cells<'_>, record: &mut Record, shared: &Shared, options: &[(String, String)]) {
    let language = cells.optional("language", value::language).value();
    let language = language.unwrap_or("en");
    let values = options.iter().map(|(_, value)| value.as_str());
    let name: Vec<&str> = std::iter::once(shared.title.as_str()).chain(values).collect();
    match value::line(&name.join(", ")) {
        Ok(name) if !shared.title.is_empty() => set_word(record, "names", language, name),
        Ok(_) => cells.refuse("Title", Reason::Missing),
        Err(reason) => cells.refuse("Title", reason),
    }
    match value::text(&shared.description) {
        Ok(text) => set_word(record, "descriptions", language, text),
        Err(reason) => cells.refuse("Body (HTML)", reason),
    }
}

/// Words in other languages stay.
fn set_word(record: &mut Record, field: &str, language: &str, word: String) {
    let mut words: std::collections::BTreeMap<String, String> =
        serde_json::from_str(record.text(field)).unwrap_or_default();
    if word.is_empty() {
        words.remove(language);
    } else {
        words.insert(language.to_owned(), word);
    }
    record.set(field, serde_json::to_string(&words).unwrap_or_default());
}
