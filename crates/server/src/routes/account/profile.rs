//! `PUT /api/v1/account/profile`: one's own name and language.

use api::account::Profile;
use api::session::Session;
use api::settings::LANGUAGES;
use axum::Json;
use axum::extract::State;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract;
use crate::fields::{self, Faults};
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{StorageError, users};
use crate::text::Message;

/// Changes name and language; answers the person as they are now.
#[utoipa::path(put, path = api::paths::PROFILE, tag = "account", request_body = Profile,
    responses((status = 200, body = Session), Problems))]
pub async fn profile(
    State(app): State<App>,
    reader: Reader,
    extract::Json(request): extract::Json<Profile>,
) -> Outcome<Json<Session>> {
    let user = reader.signed_in()?;
    let mut faults = Faults::default();
    let name = faults.keep(fields::text("/name", &request.name, 100));
    if !LANGUAGES.iter().any(|(code, _)| *code == request.language) {
        faults.add(Failure::value("/language", Message::new("field-language")));
    }
    faults.none()?;
    let mut transaction = app.database().write().await?;
    users::set_profile(&mut transaction, &user.id, name, &request.language).await?;
    let account = users::by_id(&mut transaction, &user.id).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(Json(Session { user: account.map(|account| account.user) }))
}
