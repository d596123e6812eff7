//! `DELETE /api/v1/short-links/{id}`: one's own; it opens for nobody from then on.

use axum::extract::{Path, State};
use http::StatusCode;

use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{StorageError, short_links};

/// Revokes a short link. Its scenario is forgotten at once.
#[utoipa::path(delete, path = api::paths::SHORT_LINK, tag = "short links", operation_id = "revoke_short_link",
    params(("id" = String, Path)),
    responses((status = 204, description = "Revoked"), Problems))]
pub async fn revoke(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Outcome<StatusCode> {
    let user = reader.signed_in()?;
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    if !short_links::revoke(&mut transaction, &user.id, &id, now).await? {
        return Err(Failure::not_found());
    }
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(StatusCode::NO_CONTENT)
}
