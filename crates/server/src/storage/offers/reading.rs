//! One reading of offers: a query for each of the things that an offer is put together from. It must never
//! know what an offer is read for.

use std::collections::HashMap;

use domain::price_list::{self, Level, PriceRow};
use domain::{Arrival, Currency, Money, WarehouseStock};
use sqlx::Any;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;

use super::{Offer, Terms};
use crate::storage::column::Columns;
use crate::storage::{Connection, StorageError, batch};

/// Which SKUs a reading is of.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    All,
    These(&'a [String]),
}

/// Offers in the making.
pub struct Reading<'a> {
    pub connection: &'a mut Connection,
    pub terms: &'a Terms,
    pub of: Of<'a>,
    pub offers: &'a mut HashMap<String, Offer>,
}

impl Reading<'_> {
    /// Prices and stock.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn offered(&mut self) -> Result<(), StorageError> {
        self.prices().await?;
        self.retail_prices().await?;
        if !self.terms.warehouses.is_empty() {
            self.stock().await?;
        }
        Ok(())
    }

    /// What the company bought before, out of all its orders.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn past(&mut self) -> Result<(), StorageError> {
        let Some((company, _)) = &self.terms.company else { return Ok(()) };
        let query = format!(
            "SELECT l.sku AS sku, MAX(o.placed_at) AS placed_at FROM order_lines l \
             JOIN orders o ON o.number = l.order_number \
             WHERE o.company = $1 AND o.status NOT IN ('credit_note', 'cancelled'){} GROUP BY l.sku",
            self.only("l.sku", 1)
        );
        for row in &self.fetch(query, &[company]).await? {
            self.offer(row)?.last_purchased = Some(row.moment("placed_at")?.date_naive());
        }
        Ok(())
    }

    async fn prices(&mut self) -> Result<(), StorageError> {
        let query = format!(
            "SELECT p.sku AS sku, p.price_list, p.minimum_quantity, p.unit_price, \
                 p.valid_from, p.valid_to, l.company, l.tier \
             FROM prices p JOIN price_lists l ON l.code = p.price_list \
             WHERE l.currency = $1 AND (l.company = $2 \
                 OR (l.company IS NULL AND (l.tier = $3 OR l.tier IS NULL))) \
                 AND (p.valid_from = '' OR p.valid_from <= $4) \
                 AND (p.valid_to = '' OR p.valid_to >= $4){}",
            self.only("p.sku", 4)
        );
        let (company, tier) = match &self.terms.company {
            Some((company, tier)) => (company.as_str(), tier.as_str()),
            None => ("", ""),
        };
        let (currency, today) = (self.terms.currency, self.terms.today.to_string());
        let mut prices: HashMap<String, Vec<PriceRow>> = HashMap::new();
        for row in &self.fetch(query, &[currency.code(), company, tier, &today]).await? {
            prices.entry(row.text("sku")?).or_default().push(price_row(row, currency)?);
        }
        for (sku, rows) in prices {
            let offer = self.offers.entry(sku).or_default();
            let chosen = price_list::choose(rows);
            offer.list_price = chosen.list_price;
            offer.price = chosen.price.filter(|_| self.terms.company.is_some());
        }
        Ok(())
    }

    async fn retail_prices(&mut self) -> Result<(), StorageError> {
        let currency = self.terms.currency;
        let only = self.only("sku", 1);
        let query = format!("SELECT sku, amount FROM retail_prices WHERE currency = $1{only}");
        for row in &self.fetch(query, &[currency.code()]).await? {
            self.offer(row)?.rrp = Some(row.money("amount", currency)?);
        }
        Ok(())
    }

    async fn stock(&mut self) -> Result<(), StorageError> {
        let warehouses = &self.terms.warehouses;
        let placeholders = batch::list(1, warehouses.len());
        let mut arguments: Vec<&str> = warehouses.iter().map(String::as_str).collect();
        let mut stocks: HashMap<(String, String), WarehouseStock> = HashMap::new();
        let query = format!(
            "SELECT sku, warehouse, on_hand FROM stock WHERE warehouse IN ({placeholders}){}",
            self.only("sku", arguments.len())
        );
        for row in &self.fetch(query, &arguments).await? {
            stock_in(&mut stocks, row)?.on_hand = row.count("on_hand")?;
        }
        let day = self.terms.today.to_string();
        arguments.push(&day);
        let query = format!(
            "SELECT sku, warehouse, date, quantity FROM arrivals \
             WHERE warehouse IN ({placeholders}) AND date >= ${} AND quantity > 0{}",
            arguments.len(),
            self.only("sku", arguments.len())
        );
        for row in &self.fetch(query, &arguments).await? {
            let arrival = Arrival { date: row.parsed("date")?, quantity: row.count("quantity")? };
            stock_in(&mut stocks, row)?.arrivals.push(arrival);
        }
        let mut stocks: Vec<_> = stocks.into_iter().collect();
        let rank = |warehouse: &str| warehouses.iter().position(|code| code == warehouse);
        stocks.sort_by_key(|((_, warehouse), _)| rank(warehouse));
        for ((sku, _), mut stock) in stocks {
            stock.arrivals.sort_by_key(|arrival| arrival.date);
            self.offers.entry(sku).or_default().stock.push(stock);
        }
        Ok(())
    }

    /// The offer that a row is of.
    fn offer(&mut self, row: &AnyRow) -> Result<&mut Offer, StorageError> {
        Ok(self.offers.entry(row.text("sku")?).or_default())
    }

    /// What a query says behind its conditions of this many arguments, to find only the SKUs asked for.
    fn only(&self, column: &str, arguments: usize) -> String {
        match self.of {
            Of::All => String::new(),
            Of::These(skus) => {
                let list = batch::list(arguments + 1, batch::padded(skus.len()));
                format!(" AND {column} IN ({list})")
            }
        }
    }

    /// The rows of a query that ends with [`Self::only`].
    async fn fetch(&mut self, query: String, arguments: &[&str]) -> Result<Vec<AnyRow>, StorageError> {
        let mut query: Query<'_, Any, AnyArguments> = sqlx::query(sqlx::AssertSqlSafe(query));
        for argument in arguments {
            query = query.bind((*argument).to_owned());
        }
        if let Of::These(skus) = self.of {
            query = batch::bind_padded(query, skus, batch::padded(skus.len()));
        }
        Ok(query.fetch_all(&mut *self.connection).await?)
    }
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

/// What a warehouse has of a SKU, as far as it was read.
fn stock_in<'a>(
    stocks: &'a mut HashMap<(String, String), WarehouseStock>,
    row: &AnyRow,
) -> Result<&'a mut WarehouseStock, StorageError> {
    let (sku, warehouse) = (row.text("sku")?, row.text("warehouse")?);
    let stock = WarehouseStock { warehouse: warehouse.clone(), on_hand: 0, arrivals: Vec::new() };
    Ok(stocks.entry((sku, warehouse)).or_insert(stock))
}
