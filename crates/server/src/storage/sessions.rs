//! Sessions, found by the hash of their token; and the failures that slow a guesser down.

use api::session::User;

use super::column::Columns;
use super::{Connection, StorageError, users};

/// Who has the session with this token, and when it ends; `None` where it has ended, is unknown, or
/// the person is blocked.
///
/// # Errors
/// [`StorageError`].
pub async fn find(
    connection: &mut Connection,
    token_hash: &str,
    now: i64,
) -> Result<Option<(User, i64)>, StorageError> {
    let row = sqlx::query(
        "SELECT u.id, u.email, u.name, u.role, u.language, s.expires_at, \
             c.id AS company_id, c.name AS company_name, c.country, c.currency, c.tier, \
             c.incoterm, c.payment_terms_days, c.order_minimum \
         FROM sessions s \
         JOIN users u ON u.id = s.user_id \
         LEFT JOIN companies c ON c.id = u.company \
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.blocked = 0",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((users::user_of(&row)?, row.integer("expires_at")?))).transpose()
}

/// A session begins.
///
/// # Errors
/// [`StorageError`].
pub async fn add(
    connection: &mut Connection,
    token_hash: &str,
    user: &str,
    now: i64,
    expires_at: i64,
) -> Result<(), StorageError> {
    sqlx::query("INSERT INTO sessions (token_hash, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(token_hash)
        .bind(user)
        .bind(now)
        .bind(expires_at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Moves the end of a session that is in use.
///
/// # Errors
/// [`StorageError`].
pub async fn prolong(
    connection: &mut Connection,
    token_hash: &str,
    expires_at: i64,
) -> Result<(), StorageError> {
    sqlx::query("UPDATE sessions SET expires_at = $2 WHERE token_hash = $1")
        .bind(token_hash)
        .bind(expires_at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a session; nothing where there is none.
///
/// # Errors
/// [`StorageError`].
pub async fn end(connection: &mut Connection, token_hash: &str) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM sessions WHERE token_hash = $1").bind(token_hash).execute(connection).await?;
    Ok(())
}

/// Ends all sessions of a person but the one with this token; all of them where it is empty.
///
/// # Errors
/// [`StorageError`].
pub async fn end_others(
    connection: &mut Connection,
    user: &str,
    token_hash: &str,
) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM sessions WHERE user_id = $1 AND token_hash <> $2")
        .bind(user)
        .bind(token_hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// How often this subject (such as an address that opens short links) failed since, and when first.
///
/// # Errors
/// [`StorageError`].
pub async fn failures(
    connection: &mut Connection,
    subject: &str,
    since: i64,
) -> Result<(i64, Option<i64>), StorageError> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS failures, MIN(at) AS first_at FROM sign_in_failures \
         WHERE subject = $1 AND at > $2",
    )
    .bind(subject)
    .bind(since)
    .fetch_one(connection)
    .await?;
    Ok((row.integer("failures")?, row.optional_integer("first_at")?))
}

/// Counts a failure.
///
/// # Errors
/// [`StorageError`].
pub async fn add_failure(connection: &mut Connection, subject: &str, at: i64) -> Result<(), StorageError> {
    sqlx::query("INSERT INTO sign_in_failures (subject, at) VALUES ($1, $2)")
        .bind(subject)
        .bind(at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Removes what has ended.
///
/// # Errors
/// [`StorageError`].
pub async fn tidy(connection: &mut Connection, now: i64, failures_before: i64) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM sessions WHERE expires_at <= $1").bind(now).execute(&mut *connection).await?;
    sqlx::query("DELETE FROM sign_in_failures WHERE at <= $1")
        .bind(failures_before)
        .execute(connection)
        .await?;
    Ok(())
}
