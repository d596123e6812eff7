//! `GET /api/v1/session`: who is signed in; nobody is an answer too.

use api::session::Session;
use axum::Json;

use crate::documentation::Problems;
use crate::middleware::session::Reader;

/// Who is signed in.
#[utoipa::path(get, path = api::paths::SESSION, tag = "session", operation_id = "session",
    responses((status = 200, body = Session), Problems))]
pub async fn read(reader: Reader) -> Json<Session> {
    Json(Session { user: reader.user })
}
