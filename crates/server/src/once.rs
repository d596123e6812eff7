//! Does a write once, however often it is sent with the same `Idempotency-Key`.
//!
//! [`earlier`] claims the key at the start of the transaction; [`answer`] keeps what was answered and
//! commits both together. A write that fails keeps nothing, so that it can be tried again.

use api::ProblemKind;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde::Serialize;

use crate::extract::Keyed;
use crate::problem::{Failure, Outcome};
use crate::storage::idempotency::{self, Claim};
use crate::storage::{Connection, StorageError, Transaction};

/// What the same request was answered before, if it was.
///
/// # Errors
/// The problem `idempotency-key-reused` where another request used the key.
pub async fn earlier<T>(
    connection: &mut Connection,
    user: &str,
    request: &Keyed<T>,
    now: i64,
) -> Outcome<Option<(StatusCode, String)>> {
    let Some(key) = &request.key else {
        return Ok(None);
    };
    match idempotency::claim(connection, user, key, &request.hash, now).await? {
        Claim::New => Ok(None),
        Claim::OtherRequest { .. } => Err(Failure::new(ProblemKind::IdempotencyKeyReused)),
        Claim::Done { status, body } => {
            let status = StatusCode::from_u16(status).map_err(Failure::internal)?;
            Ok(Some((status, body)))
        }
    }
}

/// Keeps the answer under the request's key, commits, and gives it.
///
/// # Errors
/// The problems `unavailable` and `internal`; nothing is written then.
pub async fn answer<T>(
    mut transaction: Transaction,
    user: &str,
    request: &Keyed<T>,
    status: StatusCode,
    body: &impl Serialize,
) -> Outcome<Response> {
    let body = serde_json::to_string(body).map_err(Failure::internal)?;
    keep(&mut transaction, user, request, status, &body).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(json(status, body))
}

/// Keeps what a repetition needs to give the answer again.
///
/// # Errors
/// The problem `unavailable`.
pub async fn keep<T>(
    connection: &mut Connection,
    user: &str,
    request: &Keyed<T>,
    status: StatusCode,
    body: &str,
) -> Outcome<()> {
    if let Some(key) = &request.key {
        idempotency::fill(connection, user, key, status.as_u16(), body).await?;
    }
    Ok(())
}

/// A JSON answer that is written already.
#[must_use]
pub fn json(status: StatusCode, body: String) -> Response {
    let kind = HeaderValue::from_static("application/json");
    (status, [(CONTENT_TYPE, kind)], body).into_response()
}
