//! What landed costs are worked out with, beside the rates that come with the server: rules of markets,
//! tariff tables, exchange rates.

use std::collections::BTreeMap;

use domain::landed_cost::{ExchangeSeries, Market};
use domain::tariff::table::TariffRow;
use domain::{Currency, Figure};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use super::column::Columns;
use super::{Connection, StorageError, batch};

/// Most digits of a tariff code.
const LONGEST_CODE: usize = 12;

/// The present revision: a number that rises with every change of a rate.
///
/// # Errors
/// [`StorageError`].
pub async fn revision(connection: &mut Connection) -> Result<i64, StorageError> {
    let row =
        sqlx::query("SELECT value FROM counters WHERE name = 'rates_revision'").fetch_one(connection).await?;
    Ok(row.try_get(0)?)
}

/// Raises it and returns the new one. It locks the counter until the end of the transaction.
///
/// # Errors
/// [`StorageError`].
pub async fn raise(connection: &mut Connection) -> Result<i64, StorageError> {
    let row =
        sqlx::query("UPDATE counters SET value = value + 1 WHERE name = 'rates_revision' RETURNING value")
            .fetch_one(connection)
            .await?;
    Ok(row.try_get(0)?)
}

/// Rules of markets in place of those that come with the server, by code.
///
/// # Errors
/// [`StorageError`].
pub async fn market_rules(connection: &mut Connection) -> Result<Vec<Market>, StorageError> {
    let rows = sqlx::query("SELECT rules FROM market_rules ORDER BY code").fetch_all(connection).await?;
    rows.iter().map(|row| row.document("rules")).collect()
}

/// Keeps a market's rules in place of others.
///
/// # Errors
/// [`StorageError`].
pub async fn keep_market_rules(connection: &mut Connection, market: &Market) -> Result<(), StorageError> {
    let rules = serde_json::to_string(market).map_err(|error| StorageError::Corrupt(error.to_string()))?;
    sqlx::query(
        "INSERT INTO market_rules (code, rules) VALUES ($1, $2) \
         ON CONFLICT (code) DO UPDATE SET rules = excluded.rules",
    )
    .bind(market.code.clone())
    .bind(rules)
    .execute(&mut *connection)
    .await?;
    raise(connection).await?;
    Ok(())
}

/// The European Central Bank's rates; `None` where there are none.
///
/// # Errors
/// [`StorageError`].
pub async fn exchange(connection: &mut Connection) -> Result<Option<ExchangeSeries>, StorageError> {
    let rows = sqlx::query("SELECT date, currency, rate FROM exchange_rates").fetch_all(connection).await?;
    let mut rates: BTreeMap<Currency, BTreeMap<_, Figure>> = BTreeMap::new();
    for row in &rows {
        let rate = row.text("rate")?;
        let figure = Figure::parse(&rate).map_err(|_| StorageError::corrupt("rate", &rate))?;
        rates.entry(row.parsed("currency")?).or_default().insert(row.parsed("date")?, figure);
    }
    Ok((!rates.is_empty()).then(|| ExchangeSeries {
        id: "ecb".to_owned(),
        source: "European Central Bank, euro foreign exchange reference rates".to_owned(),
        base: Currency::EUR,
        rates,
    }))
}

/// The names of the tariffs that have rows.
///
/// # Errors
/// [`StorageError`].
pub async fn tariffs(connection: &mut Connection) -> Result<Vec<String>, StorageError> {
    let rows =
        sqlx::query("SELECT DISTINCT tariff FROM tariff_rates ORDER BY tariff").fetch_all(connection).await?;
    rows.iter().map(|row| row.text("tariff")).collect()
}

/// The rows of a tariff that concern these codes: of each, those whose own code it begins with, or that fill it
/// up with zeros.
///
/// # Errors
/// [`StorageError`].
pub async fn tariff_rows(
    connection: &mut Connection,
    tariff: &str,
    codes: &[&str],
) -> Result<Vec<TariffRow>, StorageError> {
    let mut beginnings: Vec<String> = Vec::new();
    for code in codes {
        beginnings.extend((2..=code.len()).filter_map(|length| code.get(..length)).map(str::to_owned));
        let longer = code.len().saturating_add(1)..=LONGEST_CODE;
        beginnings.extend(longer.map(|length| format!("{code:0<length$}")));
    }
    beginnings.sort_unstable();
    beginnings.dedup();
    let mut found = Vec::new();
    for beginnings in beginnings.chunks(batch::ROWS) {
        let size = batch::padded(beginnings.len());
        let sql = format!(
            "SELECT code, origin, kind, programme, valid_from, expression, valid_to, proof, legal_base, quota, \
             excludes, source, verified_on FROM tariff_rates WHERE tariff = $1 AND code IN ({}) \
             ORDER BY code, kind, programme, origin, valid_from",
            batch::list(2, size)
        );
        let query = sqlx::query(AssertSqlSafe(sql)).bind(tariff.to_owned());
        let rows = batch::bind_padded(query, beginnings, size).fetch_all(&mut *connection).await?;
        for row in &rows {
            found.push(tariff_row(row)?);
        }
    }
    Ok(found)
}

fn tariff_row(row: &AnyRow) -> Result<TariffRow, StorageError> {
    Ok(TariffRow {
        code: row.text("code")?,
        origin: row.text("origin")?,
        kind: row.text("kind")?,
        expression: row.text("expression")?,
        valid_from: row.text("valid_from")?,
        valid_to: row.text("valid_to")?,
        programme: row.text("programme")?,
        proof: row.text("proof")?,
        legal_base: row.text("legal_base")?,
        quota: row.text("quota")?,
        excludes: row.text("excludes")?,
        source: row.text("source")?,
        verified_on: row.text("verified_on")?,
    })
}

/// The tariff codes of the catalogue, each once.
///
/// # Errors
/// [`StorageError`].
pub async fn catalogue_codes(connection: &mut Connection) -> Result<Vec<String>, StorageError> {
    let rows =
        sqlx::query("SELECT DISTINCT hs_code FROM products WHERE hs_code IS NOT NULL ORDER BY hs_code")
            .fetch_all(connection)
            .await?;
    rows.iter().map(|row| row.text("hs_code")).collect()
}
