//! Products as they were imported: words in several languages, packaging, quantity rules.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{Carton, Country, HsCode, Packaging, QuantityRule, sku};
use sqlx::any::AnyRow;

use super::column::Columns;
use super::markets::Names;
use super::{Connection, StorageError, batch};

/// One SKU.
#[derive(Clone, Debug)]
pub struct Product {
    pub sku: String,
    pub family: String,
    pub names: Names,
    pub descriptions: Names,
    pub brand: String,
    pub category: String,
    pub picture: Option<String>,
    /// Those behind the first, in order.
    pub further_pictures: Vec<String>,
    /// Attribute code and value, what tells it from its family.
    pub options: Vec<(String, String)>,
    /// The other attributes.
    pub attributes: Vec<(String, String)>,
    pub barcode: Option<String>,
    pub hs_code: Option<HsCode>,
    pub origin: Option<Country>,
    pub packaging: Packaging,
    pub rule: QuantityRule,
    pub active: bool,
    /// When it came into the catalogue, where that is known.
    pub listed_on: Option<NaiveDate>,
}

/// What an order needs to know of a SKU, without its words.
#[derive(Clone, Debug)]
pub struct Orderable {
    pub sku: String,
    pub active: bool,
    pub rule: QuantityRule,
    pub packaging: Packaging,
    pub names: Names,
}

/// All pictures in order, each once: a first one may have been among the further ones before.
#[must_use]
pub fn pictures(first: Option<&str>, further: Vec<String>) -> Vec<String> {
    let mut pictures: Vec<String> =
        first.filter(|first| !first.is_empty()).map(str::to_owned).into_iter().collect();
    for picture in further {
        if !pictures.contains(&picture) {
            pictures.push(picture);
        }
    }
    pictures
}

fn product_of(row: &AnyRow) -> Result<Product, StorageError> {
    Ok(Product {
        sku: row.text("sku")?,
        family: row.text("family")?,
        names: row.document("names")?,
        descriptions: row.document("descriptions")?,
        brand: row.text("brand")?,
        category: row.text("category")?,
        picture: row.optional_text("picture")?,
        further_pictures: row.document("further_pictures")?,
        options: row.document("options")?,
        attributes: row.document("attributes")?,
        barcode: row.optional_text("barcode")?,
        hs_code: row.optional_parsed("hs_code")?,
        origin: row.optional_parsed("origin")?,
        packaging: packaging_of(row)?,
        rule: rule_of(row)?,
        active: row.flag("active")?,
        listed_on: match row.integer("listed_at")? {
            0 => None,
            _ => Some(row.moment("listed_at")?.date_naive()),
        },
    })
}

fn packaging_of(row: &AnyRow) -> Result<Packaging, StorageError> {
    let carton = match row.optional_count("carton_units")? {
        Some(units) => Some(Carton {
            units,
            weight_grams: row.count("carton_weight_grams")?,
            volume_cubic_millimetres: row.count("carton_volume_cubic_millimetres")?,
        }),
        None => None,
    };
    Ok(Packaging {
        unit_weight_grams: row.count("unit_weight_grams")?,
        unit_volume_cubic_millimetres: row.count("unit_volume_cubic_millimetres")?,
        carton,
        cartons_per_pallet: row.optional_count("cartons_per_pallet")?,
    })
}

fn rule_of(row: &AnyRow) -> Result<QuantityRule, StorageError> {
    Ok(QuantityRule::new(
        row.count("minimum_quantity")?,
        row.count("order_multiple")?,
        row.optional_count("maximum_quantity")?,
    ))
}

/// By SKU, letter case aside.
///
/// # Errors
/// [`StorageError`].
pub async fn find(connection: &mut Connection, sku: &str) -> Result<Option<Product>, StorageError> {
    let row = sqlx::query("SELECT * FROM products WHERE sku_key = $1")
        .bind(sku::key(sku))
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(product_of).transpose()
}

/// The SKUs of a family that are sold, in order of SKU.
///
/// # Errors
/// [`StorageError`].
pub async fn of_family(connection: &mut Connection, family: &str) -> Result<Vec<Product>, StorageError> {
    let rows = sqlx::query("SELECT * FROM products WHERE family = $1 AND active = 1 ORDER BY sku")
        .bind(family)
        .fetch_all(connection)
        .await?;
    rows.iter().map(product_of).collect()
}

/// All products that changed after a revision; from -1, all.
///
/// # Errors
/// [`StorageError`].
pub async fn changed_since(connection: &mut Connection, revision: i64) -> Result<Vec<Product>, StorageError> {
    let rows = sqlx::query("SELECT * FROM products WHERE revision > $1 ORDER BY sku")
        .bind(revision)
        .fetch_all(connection)
        .await?;
    rows.iter().map(product_of).collect()
}

/// The revision of the product that changed last; 0 where there is none.
///
/// # Errors
/// [`StorageError`].
pub async fn revision(connection: &mut Connection) -> Result<i64, StorageError> {
    let row = sqlx::query("SELECT COALESCE(MAX(revision), 0) AS revision FROM products")
        .fetch_one(connection)
        .await?;
    row.integer("revision")
}

/// How the brand writes SKUs, by [`domain::sku::key`].
///
/// # Errors
/// [`StorageError`].
pub async fn spelled(
    connection: &mut Connection,
    keys: &[String],
) -> Result<HashMap<String, String>, StorageError> {
    let mut found = HashMap::with_capacity(keys.len());
    for chunk in keys.chunks(batch::ROWS) {
        let size = batch::padded(chunk.len());
        let list = batch::list(1, size);
        let query = format!("SELECT sku, sku_key FROM products WHERE sku_key IN ({list})");
        let query = batch::bind_padded(sqlx::query(sqlx::AssertSqlSafe(query)), chunk, size);
        for row in query.fetch_all(&mut *connection).await? {
            found.insert(row.text("sku_key")?, row.text("sku")?);
        }
    }
    Ok(found)
}

/// Many at once, by [`domain::sku::key`].
///
/// # Errors
/// [`StorageError`].
pub async fn orderables(
    connection: &mut Connection,
    keys: &[String],
) -> Result<HashMap<String, Orderable>, StorageError> {
    let mut found = HashMap::with_capacity(keys.len());
    for chunk in keys.chunks(batch::ROWS) {
        let size = batch::padded(chunk.len());
        let query = format!(
            "SELECT sku, sku_key, names, active, minimum_quantity, order_multiple, \
                 maximum_quantity, carton_units, carton_weight_grams, \
                 carton_volume_cubic_millimetres, unit_weight_grams, \
                 unit_volume_cubic_millimetres, cartons_per_pallet \
             FROM products WHERE sku_key IN ({})",
            batch::list(1, size)
        );
        let query = batch::bind_padded(sqlx::query(sqlx::AssertSqlSafe(query)), chunk, size);
        for row in query.fetch_all(&mut *connection).await? {
            let orderable = Orderable {
                sku: row.text("sku")?,
                active: row.flag("active")?,
                rule: rule_of(&row)?,
                packaging: packaging_of(&row)?,
                names: row.document("names")?,
            };
            found.insert(row.text("sku_key")?, orderable);
        }
    }
    Ok(found)
}
