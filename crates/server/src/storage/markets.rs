//! Where the brand ships to and from: markets, warehouses, the currencies that have prices.

use std::collections::HashMap;

use api::settings::{Market, Warehouse};
use domain::{Country, Currency};
use sqlx::Row;

use super::column::Columns;
use super::{Connection, StorageError};
use crate::country_names::country_name;
use crate::text::Language;

/// All markets in their order, named in this language, each with its warehouses, preferred first.
///
/// # Errors
/// [`StorageError`].
pub async fn all(connection: &mut Connection, language: Language) -> Result<Vec<Market>, StorageError> {
    let mut warehouses: HashMap<String, Vec<String>> = HashMap::new();
    let rows =
        sqlx::query("SELECT country, warehouse FROM market_warehouses ORDER BY country, position, warehouse")
            .fetch_all(&mut *connection)
            .await?;
    for row in &rows {
        let served = warehouses.entry(row.text("country")?).or_default();
        served.push(row.text("warehouse")?);
    }
    let rows = sqlx::query("SELECT country, currency FROM markets ORDER BY position, country")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let country = row.parsed("country")?;
            Ok(Market {
                country,
                name: country_name(country, language).to_owned(),
                currency: row.parsed("currency")?,
                warehouses: warehouses.remove(&row.text("country")?).unwrap_or_default(),
            })
        })
        .collect()
}

/// The first market and the currency usually quoted there; `None` where there is no market.
///
/// # Errors
/// [`StorageError`].
pub async fn first(connection: &mut Connection) -> Result<Option<(Country, Currency)>, StorageError> {
    let row = sqlx::query("SELECT country, currency FROM markets ORDER BY position, country LIMIT 1")
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok((row.parsed("country")?, row.parsed("currency")?))).transpose()
}

/// Codes of the warehouses that serve a country, preferred first; none where it is no market.
///
/// # Errors
/// [`StorageError`].
pub async fn warehouses_of(
    connection: &mut Connection,
    market: Country,
) -> Result<Vec<String>, StorageError> {
    let rows = sqlx::query(
        "SELECT warehouse FROM market_warehouses WHERE country = $1 ORDER BY position, warehouse",
    )
    .bind(market.code())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| row.text("warehouse")).collect()
}

/// All warehouses by code, named in this language.
///
/// # Errors
/// [`StorageError`].
pub async fn warehouses(
    connection: &mut Connection,
    language: Language,
) -> Result<Vec<Warehouse>, StorageError> {
    let rows = sqlx::query("SELECT code, country, names FROM warehouses ORDER BY code")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let names: Names = row.document("names")?;
            let code = row.text("code")?;
            Ok(Warehouse {
                country: row.parsed("country")?,
                name: names.in_language(language, &code).to_owned(),
                code,
            })
        })
        .collect()
}

/// The currencies of price lists and markets.
///
/// # Errors
/// [`StorageError`].
pub async fn currencies(connection: &mut Connection) -> Result<Vec<Currency>, StorageError> {
    let rows = sqlx::query("SELECT currency FROM price_lists UNION SELECT currency FROM markets ORDER BY 1")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let code: String = row.try_get(0)?;
            code.parse().map_err(|_| StorageError::corrupt("currency", &code))
        })
        .collect()
}

/// A text in several languages, as it is stored: `{"en": "...", "de": "..."}`.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(transparent)]
pub struct Names(std::collections::BTreeMap<String, String>);

impl Names {
    /// In this language, else in English, else in whichever there is, else `fallback`.
    #[must_use]
    pub fn in_language<'a>(&'a self, language: Language, fallback: &'a str) -> &'a str {
        let found = [language.code(), Language::ENGLISH.code()]
            .into_iter()
            .find_map(|code| self.0.get(code).filter(|text| !text.is_empty()));
        found.or_else(|| self.0.values().find(|text| !text.is_empty())).map_or(fallback, String::as_str)
    }

    /// All texts but that of one language.
    pub fn others(&self, language: Language) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(code, _)| code.as_str() != language.code()).map(|(_, text)| text.as_str())
    }
}

/// Where the next market is to stand.
///
/// # Errors
/// [`StorageError`].
pub async fn next_position(connection: &mut Connection) -> Result<i64, StorageError> {
    let row = sqlx::query("SELECT COALESCE(MAX(position), -1) + 1 AS next FROM markets")
        .fetch_one(connection)
        .await?;
    row.integer("next")
}
