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

/// Raises it and returns the new one. Call it once in the transaction that changes rows, and stamp them
/// with it. It locks the counter until the end of the transaction: revisions are therefore committed in
/// order, and who has seen one has seen all below it. Every order must raise it: a transaction of many
/// writes stamps its rows [`UNSETTLED`], raises it as the last thing that it does, and [settles](settle) them.
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

/// The revision of rows whose transaction has yet to raise it. None is ever committed with it.
pub const UNSETTLED: i64 = -1;

/// Tables whose rows carry a revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stamped {
    Products,
    Prices,
    Stock,
    Orders,
}

/// Makes other transactions of many writes wait for the end of this one. Orders go on.
///
/// # Errors
/// [`StorageError`].
pub async fn take_turn(connection: &mut Connection) -> Result<(), StorageError> {
    sqlx::query("UPDATE counters SET value = value + 1 WHERE name = 'imports'").execute(connection).await?;
    Ok(())
}

/// Gives the unsettled rows of a table their revision.
///
/// # Errors
/// [`StorageError`].
pub async fn settle(connection: &mut Connection, table: Stamped, revision: i64) -> Result<(), StorageError> {
    let table = table.name();
    let statement = format!("UPDATE {table} SET revision = $1 WHERE revision = $2");
    sqlx::query(sqlx::AssertSqlSafe(statement)).bind(revision).bind(UNSETTLED).execute(connection).await?;
    Ok(())
}

/// Stamps all rows of a table, after a change of something that they are shown by.
///
/// # Errors
/// [`StorageError`].
pub async fn stamp_all(
    connection: &mut Connection,
    table: Stamped,
    revision: i64,
) -> Result<(), StorageError> {
    let statement = format!("UPDATE {} SET revision = $1", table.name());
    sqlx::query(sqlx::AssertSqlSafe(statement)).bind(revision).execute(connection).await?;
    Ok(())
}

impl Stamped {
    const fn name(self) -> &'static str {
        match self {
            Self::Products => "products",
            Self::Prices => "prices",
            Self::Stock => "stock",
            Self::Orders => "orders",
        }
    }
}
