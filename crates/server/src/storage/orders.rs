//! Orders as they were placed: values, never references to today's prices. Finding them again is
//! [`search`]'s part, taking the stock they were promised is [`stock`](super::stock)'s.

pub mod search;

use std::collections::HashMap;

use api::company::Address;
use api::order::{OrderEvent, OrderStatus, PlacedLine};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{Currency, Incoterm, Load, Money, Promise};
use sqlx::Row;

use super::column::Columns;
use super::markets::Names;
use super::{Connection, StorageError, batch, search_text};

/// An order to write down.
pub struct NewOrder<'a> {
    pub number: &'a str,
    pub company: &'a str,
    pub user_id: &'a str,
    pub placed_by: &'a str,
    pub placed_at: DateTime<Utc>,
    pub po_number: Option<&'a str>,
    pub total: Money,
    pub incoterm: Incoterm,
    pub payment_terms_days: u32,
    pub ship_to: &'a Address,
    pub requested_date: Option<NaiveDate>,
    pub note: Option<&'a str>,
    pub load: Load,
    pub lines: &'a [NewLine],
    pub revision: i64,
}

/// A line to write down.
pub struct NewLine {
    pub sku: String,
    pub description: String,
    pub quantity: u32,
    pub unit_price: Money,
    pub amount: Money,
    pub price_list: Option<String>,
    pub promise: Promise,
}

/// What an order says beside its summary and lines.
pub struct Details {
    pub ship_to: Option<Address>,
    pub incoterm: Option<Incoterm>,
    pub payment_terms_days: Option<u32>,
    pub requested_date: Option<NaiveDate>,
    pub note: Option<String>,
    pub load: Load,
}

/// The next order number, `SO-100001` and on; passes over numbers that an import took.
///
/// # Errors
/// [`StorageError`].
pub async fn next_number(connection: &mut Connection) -> Result<String, StorageError> {
    loop {
        let row =
            sqlx::query("UPDATE counters SET value = value + 1 WHERE name = 'order_number' RETURNING value")
                .fetch_one(&mut *connection)
                .await?;
        let number = format!("SO-{}", row.try_get::<i64, _>(0)?);
        let taken = sqlx::query("SELECT 1 FROM orders WHERE number = $1")
            .bind(&number)
            .fetch_optional(&mut *connection)
            .await?;
        if taken.is_none() {
            return Ok(number);
        }
    }
}

/// Writes a new order with its lines.
///
/// # Errors
/// [`StorageError`].
pub async fn add(connection: &mut Connection, order: &NewOrder<'_>) -> Result<(), StorageError> {
    let ship_to =
        serde_json::to_string(order.ship_to).map_err(|error| StorageError::Corrupt(error.to_string()))?;
    let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    sqlx::query(
        "INSERT INTO orders (number, company, user_id, placed_by, placed_at, status, po_number, \
             currency, total, units, line_count, incoterm, payment_terms_days, ship_to, \
             ship_to_country, requested_date, note, weight_grams, volume_cubic_millimetres, \
             cartons, loose_units, revision, search_text) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
             $19, $20, $21, $22, $23)",
    )
    .bind(order.number)
    .bind(order.company)
    .bind(order.user_id)
    .bind(order.placed_by)
    .bind(order.placed_at.timestamp_millis())
    .bind(OrderStatus::Placed.code())
    .bind(order.po_number)
    .bind(order.total.currency().code())
    .bind(order.total.minor())
    .bind(whole(order.load.units))
    .bind(i64::try_from(order.lines.len()).unwrap_or(i64::MAX))
    .bind(order.incoterm.code())
    .bind(i64::from(order.payment_terms_days))
    .bind(ship_to)
    .bind(order.ship_to.fields.country.code())
    .bind(order.requested_date.map(|date| date.to_string()))
    .bind(order.note)
    .bind(whole(order.load.weight_grams))
    .bind(whole(order.load.volume_cubic_millimetres))
    .bind(whole(order.load.cartons))
    .bind(whole(order.load.loose_units))
    .bind(order.revision)
    .bind(search_text::of(&[order.number, order.po_number.unwrap_or_default()]))
    .execute(&mut *connection)
    .await?;
    add_lines(connection, order).await?;
    sqlx::query(
        "INSERT INTO order_events (order_number, position, at, status, actor) \
         VALUES ($1, 1, $2, $3, $4)",
    )
    .bind(order.number)
    .bind(order.placed_at.timestamp_millis())
    .bind(OrderStatus::Placed.code())
    .bind(order.placed_by)
    .execute(connection)
    .await?;
    Ok(())
}

async fn add_lines(connection: &mut Connection, order: &NewOrder<'_>) -> Result<(), StorageError> {
    let positioned: Vec<(i64, &NewLine)> = (1..).zip(order.lines).collect();
    for chunk in positioned.chunks(batch::ROWS) {
        let query = format!(
            "INSERT INTO order_lines (order_number, position, sku, description, quantity, \
                 unit_price, amount, price_list, promise, search_text) VALUES {}",
            batch::values(10, chunk.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(query));
        for (position, line) in chunk {
            let promise = serde_json::to_string(&line.promise)
                .map_err(|error| StorageError::Corrupt(error.to_string()))?;
            query = query
                .bind(order.number)
                .bind(position)
                .bind(&line.sku)
                .bind(&line.description)
                .bind(i64::from(line.quantity))
                .bind(line.unit_price.minor())
                .bind(line.amount.minor())
                .bind(line.price_list.as_ref())
                .bind(promise)
                .bind(search_text::of(&[&line.sku, &line.description]));
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// What an order has beside its summary, lines and events.
///
/// # Errors
/// [`StorageError`].
pub async fn details(connection: &mut Connection, number: &str) -> Result<Details, StorageError> {
    let row = sqlx::query(
        "SELECT ship_to, incoterm, payment_terms_days, requested_date, note, units, cartons, \
             loose_units, weight_grams, volume_cubic_millimetres FROM orders WHERE number = $1",
    )
    .bind(number)
    .fetch_one(connection)
    .await?;
    let ship_to = match row.optional_text("ship_to")? {
        Some(_) => Some(row.document("ship_to")?),
        None => None,
    };
    let whole = |name: &str| -> Result<u64, StorageError> { Ok(row.integer(name)?.max(0).unsigned_abs()) };
    Ok(Details {
        ship_to,
        incoterm: row.optional_parsed("incoterm")?,
        payment_terms_days: row.optional_count("payment_terms_days")?,
        requested_date: row.day("requested_date")?,
        note: row.optional_text("note")?,
        load: Load {
            units: whole("units")?,
            cartons: whole("cartons")?,
            loose_units: whole("loose_units")?,
            weight_grams: whole("weight_grams")?,
            volume_cubic_millimetres: whole("volume_cubic_millimetres")?,
        },
    })
}

/// The lines of an order, as they were placed; without the names of today.
///
/// # Errors
/// [`StorageError`].
pub async fn lines(
    connection: &mut Connection,
    number: &str,
    currency: Currency,
) -> Result<Vec<PlacedLine>, StorageError> {
    let rows = sqlx::query(
        "SELECT l.*, COALESCE(p.active, 0) AS active FROM order_lines l \
         LEFT JOIN products p ON p.sku = l.sku WHERE l.order_number = $1 ORDER BY l.position",
    )
    .bind(number)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(PlacedLine {
                sku: row.text("sku")?,
                description: row.text("description")?,
                name: None,
                quantity: row.integer("quantity")?,
                unit_price: row.money("unit_price", currency)?,
                amount: row.money("amount", currency)?,
                price_list: row.optional_text("price_list")?,
                promise: row.document("promise")?,
                in_catalogue: row.flag("active")?,
            })
        })
        .collect()
}

/// What the catalogue calls the products of an order that it still has, by SKU.
///
/// # Errors
/// [`StorageError`].
pub async fn todays_names(
    connection: &mut Connection,
    number: &str,
) -> Result<HashMap<String, Names>, StorageError> {
    let rows = sqlx::query(
        "SELECT sku, names FROM products WHERE active = 1 \
             AND sku IN (SELECT sku FROM order_lines WHERE order_number = $1)",
    )
    .bind(number)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| Ok((row.text("sku")?, row.document("names")?))).collect()
}

/// What happened to an order, in order of time.
///
/// # Errors
/// [`StorageError`].
pub async fn timeline(connection: &mut Connection, number: &str) -> Result<Vec<OrderEvent>, StorageError> {
    let rows =
        sqlx::query("SELECT at, status, actor FROM order_events WHERE order_number = $1 ORDER BY position")
            .bind(number)
            .fetch_all(connection)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(OrderEvent {
                at: row.moment("at")?,
                status: search::status_of(row)?,
                by: row.optional_text("actor")?,
            })
        })
        .collect()
}
