//! What a company is offered: the price of its list, the list price, the recommended retail price,
//! the stock it may draw on. One reading for the product page, the cart, the order and the snapshot.

mod reading;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::price_list::Price;
use domain::{Country, Currency, Money, OrderableProduct, WarehouseStock, sku};

use self::reading::{Of, Reading};
use super::column::Columns;
use super::products::{self, Orderable};
use super::{Connection, StorageError, batch};

/// Who asks, for where, in which currency, on which day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Terms {
    /// Id and tier of the company; `None` sees list prices and buys at none.
    pub company: Option<(String, String)>,
    pub market: Option<Country>,
    /// Codes of the warehouses that serve the market, preferred first.
    pub warehouses: Vec<String>,
    pub currency: Currency,
    pub today: NaiveDate,
}

/// What is offered of one SKU.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    pub price: Option<Price>,
    pub list_price: Option<Money>,
    pub rrp: Option<Money>,
    /// In the market's order of preference.
    pub stock: Vec<WarehouseStock>,
    /// The day of the company's last order of it.
    pub last_purchased: Option<NaiveDate>,
}

impl Offer {
    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.price.is_none()
            && self.list_price.is_none()
            && self.rrp.is_none()
            && self.stock.is_empty()
            && self.last_purchased.is_none()
    }
}

/// Offers of the SKUs with these names, as the brand writes them. Every one is in the answer.
///
/// # Errors
/// [`StorageError`].
pub async fn of_skus(
    connection: &mut Connection,
    terms: &Terms,
    skus: &[String],
) -> Result<HashMap<String, Offer>, StorageError> {
    let mut offers: HashMap<String, Offer> = skus.iter().map(|sku| (sku.clone(), Offer::default())).collect();
    for chunk in skus.chunks(batch::ROWS) {
        let mut reading = Reading { connection, terms, of: Of::These(chunk), offers: &mut offers };
        reading.offered().await?;
        reading.past().await?;
    }
    Ok(offers)
}

/// Offers of everything that has a price, stock or a past.
///
/// # Errors
/// [`StorageError`].
pub async fn of_all(
    connection: &mut Connection,
    terms: &Terms,
) -> Result<HashMap<String, Offer>, StorageError> {
    let mut offers = HashMap::new();
    let mut reading = Reading { connection, terms, of: Of::All, offers: &mut offers };
    reading.offered().await?;
    reading.past().await?;
    Ok(offers)
}

/// SKUs of which anything in an offer may have changed after a revision.
///
/// # Errors
/// [`StorageError`].
pub async fn changed_since(
    connection: &mut Connection,
    company: Option<&str>,
    revision: i64,
) -> Result<Vec<String>, StorageError> {
    let rows = sqlx::query(
        "SELECT sku FROM prices WHERE revision > $1 \
         UNION SELECT sku FROM stock WHERE revision > $1 \
         UNION SELECT sku FROM products WHERE revision > $1 \
         UNION SELECT l.sku FROM order_lines l JOIN orders o ON o.number = l.order_number \
             WHERE o.company = $2 AND o.revision > $1",
    )
    .bind(revision)
    .bind(company.unwrap_or_default())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| row.text("sku")).collect()
}

/// What the rules need to know of the SKUs as somebody typed them, by [`sku::key`]; those that
/// the catalogue does not have are missing. With the words that an order keeps.
///
/// # Errors
/// [`StorageError`].
pub async fn orderable<'a>(
    connection: &mut Connection,
    terms: &Terms,
    skus: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, (OrderableProduct, Orderable)>, StorageError> {
    let keys: HashSet<String> = skus.into_iter().map(sku::key).collect();
    let keys: Vec<String> = keys.into_iter().collect();
    let found = products::orderables(connection, &keys).await?;
    let names: Vec<String> = found.values().map(|product| product.sku.clone()).collect();
    // The rules do not ask what was bought before, and nobody else may order meanwhile.
    let mut offers = HashMap::new();
    for chunk in names.chunks(batch::ROWS) {
        Reading { connection, terms, of: Of::These(chunk), offers: &mut offers }.offered().await?;
    }
    Ok(found
        .into_iter()
        .map(|(key, product)| {
            let offer = offers.remove(&product.sku).unwrap_or_default();
            (key, (orderable_product(&product, offer), product))
        })
        .collect())
}

fn orderable_product(product: &Orderable, offer: Offer) -> OrderableProduct {
    let (price, price_list) = match offer.price {
        Some(price) => (Some(price.breaks), Some(price.price_list)),
        None => (None, None),
    };
    OrderableProduct {
        sku: product.sku.clone(),
        active: product.active,
        rule: product.rule,
        packaging: product.packaging,
        price,
        list_price: offer.list_price,
        rrp: offer.rrp,
        price_list,
        stock: offer.stock,
    }
}
