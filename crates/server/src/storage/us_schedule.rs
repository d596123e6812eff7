//! The tariff schedule of the United States: its rows as published, and which edition they are.

use chrono::NaiveDate;
use domain::tariff::schedule::UsRow;
use sqlx::AssertSqlSafe;

use super::column::Columns;
use super::{Connection, StorageError, batch, rates};

/// Which edition the rows are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// `HTS 2026 revision 10`.
    pub source: String,
    pub valid_from: NaiveDate,
    /// The day on which it was taken in.
    pub verified_on: NaiveDate,
}

/// The edition that is there, and the revision of the rates that brought it.
///
/// # Errors
/// [`StorageError`].
pub async fn edition(connection: &mut Connection) -> Result<Option<(Edition, i64)>, StorageError> {
    let row = sqlx::query("SELECT source, valid_from, verified_on, revision FROM us_schedule_edition")
        .fetch_optional(connection)
        .await?;
    row.map(|row| {
        let edition = Edition {
            source: row.text("source")?,
            valid_from: row.parsed("valid_from")?,
            verified_on: row.parsed("verified_on")?,
        };
        Ok((edition, row.integer("revision")?))
    })
    .transpose()
}

/// All rows in their order.
///
/// # Errors
/// [`StorageError`].
pub async fn rows(connection: &mut Connection) -> Result<Vec<UsRow>, StorageError> {
    let rows =
        sqlx::query("SELECT published FROM us_schedule_rows ORDER BY position").fetch_all(connection).await?;
    rows.iter().map(|row| row.document("published")).collect()
}

/// Puts an edition in the place of the one before.
///
/// # Errors
/// [`StorageError`].
pub async fn replace(
    connection: &mut Connection,
    edition: &Edition,
    rows: &[UsRow],
) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM us_schedule_rows").execute(&mut *connection).await?;
    sqlx::query("DELETE FROM us_schedule_edition").execute(&mut *connection).await?;
    for (first, piece) in (0_i64..).step_by(batch::ROWS).zip(rows.chunks(batch::ROWS)) {
        let values = batch::values(2, piece.len());
        let sql = format!("INSERT INTO us_schedule_rows (position, published) VALUES {values}");
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for (position, row) in (first..).zip(piece) {
            let published =
                serde_json::to_string(row).map_err(|error| StorageError::Corrupt(error.to_string()))?;
            query = query.bind(position).bind(published);
        }
        query.execute(&mut *connection).await?;
    }
    let revision = rates::raise(connection).await?;
    sqlx::query(
        "INSERT INTO us_schedule_edition (source, valid_from, verified_on, revision) VALUES ($1, $2, $3, $4)",
    )
    .bind(edition.source.clone())
    .bind(edition.valid_from.to_string())
    .bind(edition.verified_on.to_string())
    .bind(revision)
    .execute(connection)
    .await?;
    Ok(())
}
