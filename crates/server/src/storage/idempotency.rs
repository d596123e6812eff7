//! What a write answered, by the key that its sender gave it: the same key does the work once.
//!
//! The key is claimed first in the transaction of the effect and filled with the answer last. Whoever
//! comes with the same key at the same time waits for that transaction and finds its answer.

use super::column::Columns;
use super::{Connection, StorageError};

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Nobody used it: do the work, then [`fill`] it.
    New,
    /// The work is done; this is what was answered.
    Done { status: u16, body: String },
    /// It was used with another request, which was answered this.
    OtherRequest { body: String },
}

/// Claims a key for a request.
///
/// # Errors
/// [`StorageError`].
pub async fn claim(
    connection: &mut Connection,
    user: &str,
    key: &str,
    request_hash: &str,
    now: i64,
) -> Result<Claim, StorageError> {
    let done = sqlx::query(
        "INSERT INTO idempotency_keys (user_id, key, request_hash, status, body, created_at) \
         VALUES ($1, $2, $3, 0, '', $4) ON CONFLICT (user_id, key) DO NOTHING",
    )
    .bind(user)
    .bind(key)
    .bind(request_hash)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(Claim::New);
    }
    let row = sqlx::query(
        "SELECT request_hash, status, body FROM idempotency_keys WHERE user_id = $1 AND key = $2",
    )
    .bind(user)
    .bind(key)
    .fetch_one(connection)
    .await?;
    if row.text("request_hash")? == request_hash {
        Ok(Claim::Done { status: row.count("status")?, body: row.text("body")? })
    } else {
        Ok(Claim::OtherRequest { body: row.text("body")? })
    }
}

/// Keeps the answer.
///
/// # Errors
/// [`StorageError`].
pub async fn fill(
    connection: &mut Connection,
    user: &str,
    key: &str,
    status: u16,
    body: &str,
) -> Result<(), StorageError> {
    sqlx::query("UPDATE idempotency_keys SET status = $3, body = $4 WHERE user_id = $1 AND key = $2")
        .bind(user)
        .bind(key)
        .bind(i64::from(status))
        .bind(body)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets keys that are older.
///
/// # Errors
/// [`StorageError`].
pub async fn forget_before(connection: &mut Connection, moment: i64) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM idempotency_keys WHERE created_at < $1")
        .bind(moment)
        .execute(connection)
        .await?;
    Ok(())
}
