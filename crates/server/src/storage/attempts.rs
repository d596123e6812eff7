//! Attempts at a password, counted before it is looked at: under way, then failed or forgotten. They stand
//! among the failures of [`sessions`](super::sessions), with the id of the attempt as long as it is under way.

use super::column::Columns;
use super::{Connection, StorageError};

/// The attempts of one subject (an account, an address) within a time.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    pub failed: i64,
    /// When the first of them did.
    pub first_failed: Option<i64>,
    pub under_way: i64,
}

/// Makes whoever counts attempts take turns until the end of the transaction: a burst is counted one by
/// one.
///
/// # Errors
/// [`StorageError`].
pub async fn lock(connection: &mut Connection) -> Result<(), StorageError> {
    sqlx::query(
        "INSERT INTO counters (name, value) VALUES ('sign_in_attempts', 1) \
         ON CONFLICT (name) DO UPDATE SET value = counters.value + 1",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Counts those since a moment. One that began before `overdue` and never came to an end has failed: its
/// server was killed, or who asked went away.
///
/// # Errors
/// [`StorageError`].
pub async fn count(
    connection: &mut Connection,
    subject: &str,
    since: i64,
    overdue: i64,
) -> Result<Counted, StorageError> {
    let row = sqlx::query(
        "SELECT COUNT(CASE WHEN attempt IS NULL OR at <= $3 THEN 1 END) AS failed, \
             MIN(CASE WHEN attempt IS NULL OR at <= $3 THEN at END) AS first_failed, \
             COUNT(CASE WHEN attempt IS NOT NULL AND at > $3 THEN 1 END) AS under_way \
         FROM sign_in_failures WHERE subject = $1 AND at > $2",
    )
    .bind(subject)
    .bind(since)
    .bind(overdue)
    .fetch_one(connection)
    .await?;
    Ok(Counted {
        failed: row.integer("failed")?,
        first_failed: row.optional_integer("first_failed")?,
        under_way: row.integer("under_way")?,
    })
}

/// An attempt begins.
///
/// # Errors
/// [`StorageError`].
pub async fn begin(
    connection: &mut Connection,
    attempt: &str,
    subject: &str,
    at: i64,
) -> Result<(), StorageError> {
    sqlx::query("INSERT INTO sign_in_failures (subject, at, attempt) VALUES ($1, $2, $3)")
        .bind(subject)
        .bind(at)
        .bind(attempt)
        .execute(connection)
        .await?;
    Ok(())
}

/// The attempt has failed.
///
/// # Errors
/// [`StorageError`].
pub async fn fail(connection: &mut Connection, attempt: &str, subject: &str) -> Result<(), StorageError> {
    sqlx::query("UPDATE sign_in_failures SET attempt = NULL WHERE subject = $1 AND attempt = $2")
        .bind(subject)
        .bind(attempt)
        .execute(connection)
        .await?;
    Ok(())
}

/// The attempt counts for nothing.
///
/// # Errors
/// [`StorageError`].
pub async fn forget(connection: &mut Connection, attempt: &str, subject: &str) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM sign_in_failures WHERE subject = $1 AND attempt = $2")
        .bind(subject)
        .bind(attempt)
        .execute(connection)
        .await?;
    Ok(())
}

/// Nothing that this subject failed at counts any more. What is under way may still fail.
///
/// # Errors
/// [`StorageError`].
pub async fn forgive(connection: &mut Connection, subject: &str) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM sign_in_failures WHERE subject = $1 AND attempt IS NULL")
        .bind(subject)
        .execute(connection)
        .await?;
    Ok(())
}
