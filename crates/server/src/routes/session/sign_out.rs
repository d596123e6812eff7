//! `DELETE /api/v1/session`: signs out, here and in the database. Who is signed out already may too.

use axum::extract::State;
use axum::response::IntoResponse;
use http::StatusCode;
use http::header::SET_COOKIE;

use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::session_token;
use crate::storage::{StorageError, sessions};

/// Signs out and ends the session.
#[utoipa::path(delete, path = api::paths::SESSION, tag = "session",
    responses((status = 204, description = "Signed out"), Problems))]
pub async fn sign_out(State(app): State<App>, reader: Reader) -> Outcome<impl IntoResponse> {
    if let Some(token) = reader.token {
        let mut transaction = app.database().write().await?;
        sessions::end(&mut transaction, &token.hash()).await?;
        transaction.commit().await.map_err(StorageError::from)?;
    }
    let cookie = session_token::empty_cookie(app.configuration().secure_cookies);
    Ok((StatusCode::NO_CONTENT, [(SET_COOKIE, cookie)]))
}
