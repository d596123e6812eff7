//! The catalogue revision: a number that rises with every change of products, prices or stock.
//! Rows carry the revision that last changed them, so that a reader can be sent only what is new.

use sqlx::Row;

use super::{Connection, StorageError};

/// The present revision.
///
/// # Errors
/// [`StorageError`].
pub async fn current(connection: &mut Connection) -> Result<i64, StorageError> {
    let row = sqlx::query("SELECT value FROM counters WHERE name = 'catalogue_revision'")
        .fetch_one(connection)
        .await?;
    Ok(row.try_get(0)?)
}

/// Raises it and returns the new one. Call it once in the transaction that changes rows, before
/// them, and stamp them with it. It locks the counter until the end of the transaction: revisions are
/// therefore committed in order, and who has seen one has seen all below it.
///
/// # Errors
/// [`StorageError`].
pub async fn raise(connection: &mut Connection) -> Result<i64, StorageError> {
    let row = sqlx::query(
        "UPDATE counters SET value = value + 1 WHERE name = 'catalogue_revision' RETURNING value",
    )
    .fetch_one(connection)
    .await?;
    Ok(row.try_get(0)?)
}

/// Stamps all products: after a change of the vocabulary, by which every product is shown.
///
/// # Errors
/// [`StorageError`].
pub async fn stamp_all_products(connection: &mut Connection, revision: i64) -> Result<(), StorageError> {
    sqlx::query("UPDATE products SET revision = $1").bind(revision).execute(connection).await?;
    Ok(())
}

/// Stamps all stock: after a change of markets or warehouses, by which every partner sees it.
///
/// # Errors
/// [`StorageError`].
pub async fn stamp_all_stock(connection: &mut Connection, revision: i64) -> Result<(), StorageError> {
    sqlx::query("UPDATE stock SET revision = $1").bind(revision).execute(connection).await?;
    Ok(())
}

/// Stamps all prices: after a company has moved to another tier or currency.
///
/// # Errors
/// [`StorageError`].
pub async fn stamp_all_prices(connection: &mut Connection, revision: i64) -> Result<(), StorageError> {
    sqlx::query("UPDATE prices SET revision = $1").bind(revision).execute(connection).await?;
    Ok(())
}
