//! `POST /api/v1/session`: signs in with e-mail address and password.

use api::ProblemKind;
use api::session::{Session, SignIn, User};
use axum::extract::State;
use axum::response::IntoResponse;
use http::header::SET_COOKIE;

use crate::app::App;
use crate::attempt::Attempt;
use crate::documentation::Problems;
use crate::extract::Json;
use crate::middleware::peer::Peer;
use crate::password::MAXIMUM_LENGTH;
use crate::problem::{Failure, Outcome};
use crate::session_token::{self, SessionToken};
use crate::storage::{StorageError, sessions, users};

/// Signs in; the answer sets the session's cookie.
#[utoipa::path(post, path = api::paths::SESSION, tag = "session", request_body = SignIn,
    responses((status = 200, body = Session), Problems))]
pub async fn sign_in(
    State(app): State<App>,
    peer: Peer,
    Json(request): Json<SignIn>,
) -> Outcome<impl IntoResponse> {
    let email = request.email.trim().to_lowercase();
    if email.len() > 254 || request.password.len() > MAXIMUM_LENGTH {
        return Err(Failure::new(ProblemKind::WrongCredentials));
    }
    let attempt = Attempt::count(&app, &email, peer).await?;

    let mut connection = app.database().read().await?;
    let account = users::by_email(&mut connection, &email).await?;
    drop(connection);
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let right = app.passwords().verify(request.password, hash).await?;
    let account = account.filter(|account| right && !account.blocked);
    let Some(account) = account else {
        attempt.failed(&app).await?;
        return Err(Failure::new(ProblemKind::WrongCredentials));
    };
    let cookie = begin(&app, &account.user, &attempt).await?;
    let session = Session { user: Some(account.user) };
    Ok(([(SET_COOKIE, cookie)], axum::Json(session)))
}

async fn begin(app: &App, user: &User, attempt: &Attempt) -> Outcome<http::HeaderValue> {
    let now = app.clock().now().timestamp_millis();
    let token = SessionToken::random().map_err(Failure::internal)?;
    let mut transaction = app.database().write().await?;
    attempt.succeeded(&mut transaction).await?;
    let until = session_token::expiry(now);
    sessions::add(&mut transaction, &token.hash(), &user.id, now, until).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(token.cookie(app.configuration().secure_cookies))
}
