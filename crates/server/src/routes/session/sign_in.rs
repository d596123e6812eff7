//! `POST /api/v1/session`: signs in with e-mail address and password.
//!
//! Each attempt is counted in the database before the password is looked at, so that neither a burst
//! of attempts nor another replica gets past the limit. A sign-in that succeeds counts for nothing.

use api::ProblemKind;
use api::session::{Session, SignIn, User};
use axum::extract::State;
use axum::response::IntoResponse;
use http::header::SET_COOKIE;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Json;
use crate::middleware::peer::Peer;
use crate::password::MAXIMUM_LENGTH;
use crate::problem::{Failure, Outcome};
use crate::session_token::{self, SessionToken};
use crate::storage::{StorageError, sessions, users};
use crate::text::Message;

const WINDOW_MILLISECONDS: i64 = 15 * 60 * 1000;
/// Failures in the window after which an account is closed to everyone for a while.
const PER_ACCOUNT: i64 = 10;
/// An address may be a whole office behind one router.
const PER_ADDRESS: i64 = 50;

/// Signs in; the answer sets the session's cookie.
#[utoipa::path(post, path = api::paths::SESSION, tag = "session", request_body = SignIn,
    responses((status = 200, body = Session), Problems))]
pub async fn sign_in(
    State(app): State<App>,
    peer: Peer,
    Json(request): Json<SignIn>,
) -> Outcome<impl IntoResponse> {
    let now = app.clock().now().timestamp_millis();
    let email = request.email.trim().to_lowercase();
    if email.len() > 254 || request.password.len() > MAXIMUM_LENGTH {
        return Err(Failure::new(ProblemKind::WrongCredentials));
    }
    let subjects = [(format!("account {email}"), PER_ACCOUNT), (format!("address {peer}"), PER_ADDRESS)];
    count_attempt(&app, &subjects, now).await?;

    let mut connection = app.database().read().await?;
    let account = users::by_email(&mut connection, &email).await?;
    drop(connection);
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let right = app.passwords().verify(request.password, hash).await?;
    let account = account.filter(|account| right && !account.blocked);
    let Some(account) = account else {
        return Err(Failure::new(ProblemKind::WrongCredentials));
    };
    let cookie = begin(&app, &account.user, &subjects, now).await?;
    let session = Session { user: Some(account.user) };
    Ok(([(SET_COOKIE, cookie)], axum::Json(session)))
}

async fn count_attempt(app: &App, subjects: &[(String, i64); 2], now: i64) -> Outcome<()> {
    let mut transaction = app.database().write().await?;
    sessions::lock_failures(&mut transaction).await?;
    for (subject, limit) in subjects {
        let since = now - WINDOW_MILLISECONDS;
        let (failures, first) = sessions::failures(&mut transaction, subject, since).await?;
        if failures >= *limit {
            let until = first.unwrap_or(now) + WINDOW_MILLISECONDS;
            let seconds = u64::try_from((until - now) / 1000 + 1).unwrap_or(1);
            let minutes = Message::new("sign-in-too-often").with("minutes", seconds.div_ceil(60));
            return Err(Failure::new(ProblemKind::TooManyRequests).with_detail(minutes).retry_after(seconds));
        }
        sessions::add_failure(&mut transaction, subject, now).await?;
    }
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(())
}

async fn begin(
    app: &App,
    user: &User,
    [account, address]: &[(String, i64); 2],
    now: i64,
) -> Outcome<http::HeaderValue> {
    let token = SessionToken::random().map_err(Failure::internal)?;
    let mut transaction = app.database().write().await?;
    sessions::forget_failures(&mut transaction, &account.0).await?;
    sessions::forget_failure(&mut transaction, &address.0, now).await?;
    let until = session_token::expiry(now);
    sessions::add(&mut transaction, &token.hash(), &user.id, now, until).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(token.cookie(app.configuration().secure_cookies))
}
