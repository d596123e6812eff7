//! `PUT /api/v1/account/password`: one's own password. Ends one's other sessions.

use api::account::ChangePassword;
use axum::extract::State;
use http::StatusCode;

use crate::app::App;
use crate::attempt::Attempt;
use crate::documentation::Problems;
use crate::extract::Json;
use crate::fields::{self, Faults};
use crate::middleware::peer::Peer;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{StorageError, sessions, users};
use crate::text::Message;

/// Changes the password; the present one is asked for again.
#[utoipa::path(put, path = api::paths::PASSWORD, tag = "account", request_body = ChangePassword,
    responses((status = 204, description = "Changed"), Problems))]
pub async fn password(
    State(app): State<App>,
    reader: Reader,
    peer: Peer,
    Json(request): Json<ChangePassword>,
) -> Outcome<StatusCode> {
    let user = reader.signed_in()?;
    // A session left open must not be a way to guess the password at leisure.
    let attempt = Attempt::count(&app, &user.email.to_lowercase(), peer).await?;
    let mut connection = app.database().read().await?;
    let account = users::by_id(&mut connection, &user.id).await?;
    drop(connection);
    let hash = account.and_then(|account| account.password_hash);
    let mut faults = Faults::default();
    if app.passwords().verify(request.current, hash).await? {
        let mut transaction = app.database().write().await?;
        attempt.succeeded(&mut transaction).await?;
        transaction.commit().await.map_err(StorageError::from)?;
    } else {
        attempt.failed(&app).await?;
        faults.add(Failure::value("/current", Message::new("field-wrong-password")));
    }
    faults.keep(fields::password("/new", &request.new));
    faults.none()?;
    let hash = app.passwords().hash(request.new).await?;
    let token = reader.token.as_ref().map(|token| token.hash()).unwrap_or_default();
    let mut transaction = app.database().write().await?;
    users::set_password(&mut transaction, &user.id, &hash).await?;
    sessions::end_others(&mut transaction, &user.id, &token).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(StatusCode::NO_CONTENT)
}
