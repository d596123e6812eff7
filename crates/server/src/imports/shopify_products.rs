//! `shopify_products`: the product export of Shopify, as it is: a row a variant, further rows of a
//! handle that say only what differs, rows that only bring another picture.

mod pictures;
mod variant;

use std::collections::HashMap;

use api::import::ImportKind;
use domain::{Currency, sku};

use super::catalogue::{PRODUCTS, RETAIL_PRICES, mark_listed};
use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Outcome, Remark, Taken, Writing, by};
use super::plain_text::plain_text;
use super::prices::{PRICE_LISTS, PRICES};
use super::reason::Reason;
use super::rows::Row;
use super::stock::WAREHOUSE_CODES;
use super::stock_changes::{Place, STOCK};
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::Record;
use pictures::Pictures;
use variant::Variant;

const SKU: &str = "Variant SKU";

#[derive(Default)]
pub struct ShopifyProducts {
    /// In which row of the file each SKU stands first: a hash of it, for there may be many.
    first: HashMap<u64, u64>,
}

impl Kind for ShopifyProducts {
    const COLUMNS: &'static [Column] = ImportKind::ShopifyProducts.columns();

    const NAMES_COLUMNS_ASIDE: bool = false;

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "Handle").unwrap_or_default().to_owned()
    }

    fn observe(&mut self, header: &Header, row: &Row) {
        let sku = header.value(row, SKU).unwrap_or_default();
        if !sku.is_empty() && row.flaw.is_none() {
            self.first.entry(hash(sku)).or_insert(row.number);
        }
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        let stored = Stored::load(rows, writing).await?;
        let mut changes = Changes::default();
        for product in rows.chunk_by_mut(|left, right| left.key == right.key) {
            let mut shared = Shared::of(product, writing.header);
            for taken in product.iter_mut().filter(|taken| !taken.is_refused()) {
                self.take_row(taken, &mut shared, &stored, &mut changes, writing.header);
            }
            for taken in product.iter_mut().filter(|taken| !taken.is_refused()) {
                let is_product = brings_a_variant(writing.header, &taken.row);
                shared.pictures.settle(taken, writing.header, is_product);
            }
        }
        changes.write(&stored, writing).await
    }
}

fn hash(sku: &str) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    sku::key(sku).hash(&mut hasher);
    hasher.finish()
}

fn brings_a_variant(header: &Header, row: &Row) -> bool {
    let columns = [SKU, "Variant Price", "Option1 Value", "Title"];
    columns.iter().any(|column| header.value(row, column).is_some_and(|cell| !cell.is_empty()))
}

/// What the first row of a handle says for all of them, and the pictures of all its rows.
#[derive(Default)]
struct Shared {
    handle: String,
    title: String,
    description: String,
    vendor: String,
    category: String,
    option_names: [String; 3],
    pictures: Pictures,
    status: String,
}

impl Shared {
    fn of(rows: &[Taken], header: &Header) -> Self {
        let first = |column: &str| -> String {
            let cells = rows
                .iter()
                .filter(|taken| taken.faults.is_empty())
                .filter_map(|taken| header.value(&taken.row, column));
            let mut said = cells.filter(|cell| !cell.is_empty());
            said.next().unwrap_or_default().to_owned()
        };
        let path = first("Product Category");
        let last = path.rsplit('>').next().unwrap_or_default().trim();
        let kind = first("Type");
        Self {
            handle: first("Handle"),
            title: first("Title"),
            description: plain_text(&first("Body (HTML)")),
            vendor: first("Vendor"),
            category: if kind.is_empty() { last.to_owned() } else { kind },
            option_names: ["Option1 Name", "Option2 Name", "Option3 Name"].map(first),
            pictures: Pictures::of(rows, header),
            status: first("Status"),
        }
    }
}

/// Products, prices and stock of the SKUs in a batch, as they are stored.
struct Stored {
    products: HashMap<String, Record>,
    retail: HashMap<String, i64>,
    prices: HashMap<String, i64>,
    stock: HashMap<String, i64>,
    currency: Option<Currency>,
    /// The list for everyone in the file's currency; new if it is not stored.
    price_list: String,
    price_list_is_new: bool,
    warehouse: Option<String>,
}

impl Stored {
    async fn load(rows: &[Taken], writing: &mut Writing<'_>) -> Result<Self, StorageError> {
        let header = writing.header;
        let cells = rows.iter().filter_map(|taken| header.value(&taken.row, SKU));
        let mut keys: Vec<String> = cells.map(sku::key).collect();
        keys.sort_unstable();
        keys.dedup();
        let connection = &mut *writing.connection;
        let found = PRODUCTS.find(connection, &[], "sku_key", &super::kind::borrowed(&keys)).await?;
        let skus: Vec<&str> = found.iter().map(|product| product.text("sku")).collect();
        let constant = |name: &str| {
            let first = rows.first().and_then(|taken| header.value(&taken.row, name));
            first.filter(|value| !value.is_empty()).map(str::to_owned)
        };
        let currency = constant("currency").and_then(|code| value::currency(&code).ok());
        let code = currency.map(|currency| currency.code().to_owned()).unwrap_or_default();
        let fixed = [("currency", code.as_str())];
        let retail = RETAIL_PRICES.find(connection, &fixed, "sku", &skus).await?;
        let lists = PRICE_LISTS.find(connection, &[], "currency", &[&code]).await?;
        let list = lists.iter().find(|list| list.text("tier").is_empty() && list.text("company").is_empty());
        let price_list = list.map_or_else(|| format!("list-{code}"), |list| list.text("code").to_owned());
        let fixed = [("price_list", price_list.as_str()), ("valid_from", "")];
        let mut prices = PRICES.find(connection, &fixed, "sku", &skus).await?;
        prices.retain(|price| price.number("minimum_quantity") == Some(1));
        let warehouse = constant("warehouse");
        let code = warehouse.as_deref().unwrap_or_default();
        let known = WAREHOUSE_CODES.find(connection, &[], "code", &[code]).await?;
        let fixed = [("warehouse", code)];
        let stock = STOCK.find(connection, &fixed, "sku", &skus).await?;
        Ok(Self {
            retail: amounts(retail, "amount"),
            prices: amounts(prices, "unit_price"),
            stock: amounts(stock, "on_hand"),
            price_list_is_new: list.is_none(),
            price_list,
            currency,
            warehouse: warehouse.filter(|_| !known.is_empty()),
            products: by(found, "sku_key"),
        })
    }
}

fn amounts(records: Vec<Record>, field: &str) -> HashMap<String, i64> {
    let records = records.iter();
    records
        .map(|record| {
            let amount = record.number(field).unwrap_or_default();
            (record.text("sku").to_owned(), amount)
        })
        .collect()
}

/// What is to be written.
#[derive(Default)]
struct Changes {
    products: Vec<Record>,
    retail: Vec<Record>,
    prices: Vec<Record>,
    /// What is on hand where.
    stock: Vec<(Place, i64)>,
}

impl Changes {
    async fn write(mut self, stored: &Stored, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        for (table, records) in [(Stamped::Products, &mut self.products), (Stamped::Prices, &mut self.prices)]
        {
            if !records.is_empty() {
                let stamp = writing.stamp(table).await?;
                records.iter_mut().for_each(|record| record.set("revision", stamp));
            }
        }
        for (place, on_hand) in &self.stock {
            writing.later.stock.count(place, *on_hand)?;
        }
        let circumstances = writing.circumstances;
        self.products.iter_mut().for_each(|product| mark_listed(product, circumstances));
        PRODUCTS.write(writing.connection, &self.products).await?;
        RETAIL_PRICES.write(writing.connection, &self.retail).await?;
        if let Some(currency) = stored.currency
            && stored.price_list_is_new
            && !self.prices.is_empty()
        {
            let mut list = Record::new(&PRICE_LISTS);
            list.set("code", stored.price_list.clone());
            list.set("currency", currency.code());
            PRICE_LISTS.write(writing.connection, &[list]).await?;
        }
        PRICES.write(writing.connection, &self.prices).await
    }
}

impl ShopifyProducts {
    fn take_row(
        &self,
        taken: &mut Taken,
        shared: &mut Shared,
        stored: &Stored,
        changes: &mut Changes,
        header: &Header,
    ) {
        let mut cells = Cells::new(header, &taken.row);
        if !brings_a_variant(header, &taken.row) {
            Pictures::check(&mut cells);
            if let Err(faults) = cells.finish(Some(())) {
                taken.faults.extend(faults);
            }
            return;
        }
        let sku = cells.text(SKU);
        let before = sku.and_then(|sku| stored.products.get(&sku::key(sku)));
        let first = sku.and_then(|sku| self.first.get(&hash(sku)).copied());
        if let Some(row) = first.filter(|first| *first != taken.row.number) {
            cells.refuse(SKU, Reason::Duplicate { row });
        }
        let states_stock = cells.text("Variant Inventory Qty").is_some();
        let variant = Variant::read(&mut cells, shared, before, stored);
        let variant = match cells.finish(variant) {
            Ok(variant) => variant,
            Err(faults) => return taken.faults.extend(faults),
        };
        if states_stock && stored.warehouse.is_none() {
            taken.remark = Some(Remark::Stock);
        }
        let outcome = match before {
            None => Outcome::Added,
            Some(before) if before.says_the_same_as(&variant.record) => Outcome::Unchanged,
            Some(_) => Outcome::Changed,
        };
        taken.became(outcome);
        shared.pictures.note(before, &variant.record);
        changes.take(taken, variant, outcome, stored);
    }
}

impl Changes {
    fn take(&mut self, taken: &mut Taken, variant: Variant, outcome: Outcome, stored: &Stored) {
        let sku = variant.record.text("sku").to_owned();
        let mut product_changed = outcome != Outcome::Unchanged;
        if let (Some(amount), Some(currency)) = (variant.retail_price, stored.currency)
            && stored.retail.get(&sku) != Some(&amount)
        {
            let mut record = Record::new(&RETAIL_PRICES);
            record.set("sku", sku.clone());
            record.set("currency", currency.code());
            record.set("amount", amount);
            self.retail.push(record);
            product_changed = true;
        }
        if let Some(amount) = variant.list_price
            && stored.prices.get(&sku) != Some(&amount)
        {
            let mut record = Record::new(&PRICES);
            record.set("price_list", stored.price_list.clone());
            record.set("sku", sku.clone());
            record.set("unit_price", amount);
            self.prices.push(record);
            taken.became(Outcome::Changed);
        }
        if let (Some(on_hand), Some(warehouse)) = (variant.on_hand, &stored.warehouse)
            && stored.stock.get(&sku) != Some(&on_hand)
        {
            self.stock.push(((warehouse.clone(), sku), on_hand));
            taken.became(Outcome::Changed);
        }
        if product_changed {
            taken.became(Outcome::Changed);
            self.products.push(variant.record);
        }
    }
}
