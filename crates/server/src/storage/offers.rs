//! What a company is offered: the price of its list, the list price, the recommended retail price,
//! the stock it may draw on. One reading for the product page, the cart, the order and the snapshot.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::price_list::{self, Level, Price, PriceRow};
use domain::{Arrival, Country, Currency, Money, OrderableProduct, WarehouseStock, sku};
use sqlx::Any;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;

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

/// Which SKUs a reading is of.
#[derive(Clone, Copy, Debug)]
enum Of<'a> {
    All,
    These(&'a [String]),
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
        read(connection, terms, Of::These(chunk), &mut offers).await?;
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
    read(connection, terms, Of::All, &mut offers).await?;
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

async fn read(
    connection: &mut Connection,
    terms: &Terms,
    of: Of<'_>,
    offers: &mut HashMap<String, Offer>,
) -> Result<(), StorageError> {
    read_offered(connection, terms, of, offers).await?;
    read_past(connection, terms, of, offers).await
}

/// Prices and stock.
async fn read_offered(
    connection: &mut Connection,
    terms: &Terms,
    of: Of<'_>,
    offers: &mut HashMap<String, Offer>,
) -> Result<(), StorageError> {
    read_prices(connection, terms, of, offers).await?;
    let retail = "SELECT sku, amount FROM retail_prices WHERE currency = $1";
    let rows = fetch(connection, retail, &[terms.currency.code()], of).await?;
    for row in &rows {
        let offer = offers.entry(row.text("sku")?).or_default();
        offer.rrp = Some(row.money("amount", terms.currency)?);
    }
    if !terms.warehouses.is_empty() {
        read_stock(connection, terms, of, offers).await?;
    }
    Ok(())
}

/// What the company bought before, out of all its orders.
async fn read_past(
    connection: &mut Connection,
    terms: &Terms,
    of: Of<'_>,
    offers: &mut HashMap<String, Offer>,
) -> Result<(), StorageError> {
    if let Some((company, _)) = &terms.company {
        let query = "SELECT l.sku AS sku, MAX(o.placed_at) AS placed_at FROM order_lines l \
             JOIN orders o ON o.number = l.order_number \
             WHERE o.company = $1 AND o.status NOT IN ('credit_note', 'cancelled')";
        let rows = fetch_grouped(connection, query, &[company], "l.sku", of).await?;
        for row in &rows {
            let offer = offers.entry(row.text("sku")?).or_default();
            offer.last_purchased = Some(row.moment("placed_at")?.date_naive());
        }
    }
    Ok(())
}

async fn read_prices(
    connection: &mut Connection,
    terms: &Terms,
    of: Of<'_>,
    offers: &mut HashMap<String, Offer>,
) -> Result<(), StorageError> {
    let query = "SELECT p.sku AS sku, p.price_list, p.minimum_quantity, p.unit_price, \
             p.valid_from, p.valid_to, l.company, l.tier \
         FROM prices p JOIN price_lists l ON l.code = p.price_list \
         WHERE l.currency = $1 AND (l.company = $2 \
             OR (l.company IS NULL AND (l.tier = $3 OR l.tier IS NULL))) \
             AND (p.valid_from = '' OR p.valid_from <= $4) \
             AND (p.valid_to = '' OR p.valid_to >= $4)";
    let (company, tier) = match &terms.company {
        Some((company, tier)) => (company.as_str(), tier.as_str()),
        None => ("", ""),
    };
    let today = terms.today.to_string();
    let arguments = [terms.currency.code(), company, tier, today.as_str()];
    let mut prices: HashMap<String, Vec<PriceRow>> = HashMap::new();
    for row in &fetch_by(connection, query, &arguments, "p.sku", of).await? {
        prices.entry(row.text("sku")?).or_default().push(price_row(row, terms.currency)?);
    }
    for (sku, rows) in prices {
        let offer = offers.entry(sku).or_default();
        let chosen = price_list::choose(rows);
        offer.list_price = chosen.list_price;
        offer.price = chosen.price.filter(|_| terms.company.is_some());
    }
    Ok(())
}

fn price_row(row: &AnyRow, currency: Currency) -> Result<PriceRow, StorageError> {
    let level = match (row.optional_text("company")?, row.optional_text("tier")?) {
        (Some(_), _) => Level::Contract,
        (None, Some(_)) => Level::Tier,
        (None, None) => Level::List,
    };
    Ok(PriceRow {
        price_list: row.text("price_list")?,
        level,
        minimum_quantity: row.count("minimum_quantity")?,
        unit_price: Money::from_minor(row.integer("unit_price")?, currency),
        valid_from: row.day("valid_from")?,
        valid_to: row.day("valid_to")?,
    })
}

async fn read_stock(
    connection: &mut Connection,
    terms: &Terms,
    of: Of<'_>,
    offers: &mut HashMap<String, Offer>,
) -> Result<(), StorageError> {
    let warehouses = &terms.warehouses;
    let placeholders = batch::list(1, warehouses.len());
    let codes: Vec<&str> = warehouses.iter().map(String::as_str).collect();
    let mut stocks: HashMap<(String, String), WarehouseStock> = HashMap::new();
    let query = format!("SELECT sku, warehouse, on_hand FROM stock WHERE warehouse IN ({placeholders})");
    for row in &fetch(connection, &query, &codes, of).await? {
        let stock = stock_in(&mut stocks, row)?;
        stock.on_hand = row.count("on_hand")?;
    }
    let day = terms.today.to_string();
    let query = format!(
        "SELECT sku, warehouse, date, quantity FROM arrivals \
         WHERE warehouse IN ({placeholders}) AND date >= ${} AND quantity > 0",
        warehouses.len() + 1
    );
    let arguments = [codes.as_slice(), &[day.as_str()]].concat();
    for row in &fetch(connection, &query, &arguments, of).await? {
        let arrival = Arrival { date: row.parsed("date")?, quantity: row.count("quantity")? };
        stock_in(&mut stocks, row)?.arrivals.push(arrival);
    }
    let mut stocks: Vec<_> = stocks.into_iter().collect();
    let rank = |warehouse: &str| warehouses.iter().position(|code| code == warehouse);
    stocks.sort_by_key(|((_, warehouse), _)| rank(warehouse));
    for ((sku, _), mut stock) in stocks {
        stock.arrivals.sort_by_key(|arrival| arrival.date);
        offers.entry(sku).or_default().stock.push(stock);
    }
    Ok(())
}

fn stock_in<'a>(
    stocks: &'a mut HashMap<(String, String), WarehouseStock>,
    row: &AnyRow,
) -> Result<&'a mut WarehouseStock, StorageError> {
    let (sku, warehouse) = (row.text("sku")?, row.text("warehouse")?);
    let stock = WarehouseStock { warehouse: warehouse.clone(), on_hand: 0, arrivals: Vec::new() };
    Ok(stocks.entry((sku, warehouse)).or_insert(stock))
}

async fn fetch(
    connection: &mut Connection,
    query: &str,
    arguments: &[&str],
    of: Of<'_>,
) -> Result<Vec<AnyRow>, StorageError> {
    fetch_by(connection, query, arguments, "sku", of).await
}

async fn fetch_grouped(
    connection: &mut Connection,
    query: &str,
    arguments: &[&str],
    column: &str,
    of: Of<'_>,
) -> Result<Vec<AnyRow>, StorageError> {
    let narrowed = narrowed(query, arguments.len(), column, of);
    run(connection, format!("{narrowed} GROUP BY {column}"), arguments, of).await
}

async fn fetch_by(
    connection: &mut Connection,
    query: &str,
    arguments: &[&str],
    column: &str,
    of: Of<'_>,
) -> Result<Vec<AnyRow>, StorageError> {
    let narrowed = narrowed(query, arguments.len(), column, of);
    run(connection, narrowed, arguments, of).await
}

fn narrowed(query: &str, arguments: usize, column: &str, of: Of<'_>) -> String {
    match of {
        Of::All => query.to_owned(),
        Of::These(skus) => {
            let list = batch::list(arguments + 1, batch::padded(skus.len()));
            format!("{query} AND {column} IN ({list})")
        }
    }
}

async fn run(
    connection: &mut Connection,
    query: String,
    arguments: &[&str],
    of: Of<'_>,
) -> Result<Vec<AnyRow>, StorageError> {
    let mut query: Query<'_, Any, AnyArguments> = sqlx::query(sqlx::AssertSqlSafe(query));
    for argument in arguments {
        query = query.bind((*argument).to_owned());
    }
    if let Of::These(skus) = of {
        query = batch::bind_padded(query, skus, batch::padded(skus.len()));
    }
    Ok(query.fetch_all(connection).await?)
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
        read_offered(connection, terms, Of::These(chunk), &mut offers).await?;
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
