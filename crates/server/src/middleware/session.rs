//! Finds out who reads, from the session's cookie, and in which language; gives both to the handler
//! as a [`Reader`]. Prolongs a session that is used.

use std::sync::Arc;

use api::session::User;
use api::{Permission, ProblemKind};
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use http::header::{COOKIE, SET_COOKIE};
use http::request::Parts;

use crate::app::App;
use crate::middleware::problems::{request_id, write_problem};
use crate::note;
use crate::problem::{Failure, Outcome};
use crate::session_token::{self, SessionToken};
use crate::storage::{StorageError, sessions};
use crate::text::Language;

/// Who sent a request, if they signed in, and what they read.
#[derive(Clone, Debug)]
pub struct Reader {
    /// What the request asks for, else the person's own language, else English.
    pub language: Language,
    pub user: Option<User>,
    pub token: Option<SessionToken>,
}

impl Reader {
    /// Anybody.
    #[must_use]
    pub fn signed_out(language: Language) -> Self {
        Self { language, user: None, token: None }
    }

    /// The person signed in.
    ///
    /// # Errors
    /// The problem `not-signed-in`.
    pub fn signed_in(&self) -> Outcome<&User> {
        self.user.as_ref().ok_or_else(|| Failure::new(ProblemKind::NotSignedIn))
    }

    /// The person signed in, if their role carries the permission.
    ///
    /// # Errors
    /// The problems `not-signed-in` and `forbidden`.
    pub fn who_may(&self, permission: Permission) -> Outcome<&User> {
        let user = self.signed_in()?;
        if user.role.may(permission) { Ok(user) } else { Err(Failure::forbidden()) }
    }

    /// Whether somebody with this permission is signed in.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.user.as_ref().is_some_and(|user| user.role.may(permission))
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        match parts.extensions.get::<Arc<Self>>() {
            Some(reader) => Ok(Self::clone(reader)),
            None => Err(Failure::internal("the route has no session layer")),
        }
    }
}

/// The layer. Problems of the handler are written here, where the language is known.
pub async fn session(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = request_id(&request);
    let accepted = Language::accepted(request.headers());
    let (reader, cookie) = match find(&app, request.headers(), accepted).await {
        Ok(found) => found,
        Err(failure) => {
            let language = accepted.unwrap_or(Language::ENGLISH);
            return write_problem(failure.into_response(), language, id);
        }
    };
    let language = reader.language;
    request.extensions_mut().insert(Arc::new(reader));
    let mut response = write_problem(next.run(request).await, language, id);
    if let Some(cookie) = cookie
        && !response.headers().contains_key(SET_COOKIE)
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

async fn find(
    app: &App,
    headers: &HeaderMap,
    accepted: Option<Language>,
) -> Outcome<(Reader, Option<http::HeaderValue>)> {
    let signed_out = Reader::signed_out(accepted.unwrap_or(Language::ENGLISH));
    let Some(token) = token_of(app, headers) else {
        return Ok((signed_out, None));
    };
    let now = app.clock().now().timestamp_millis();
    let mut connection = app.database().read().await?;
    let found = sessions::find(&mut connection, &token.hash(), now).await?;
    drop(connection);
    let Some((user, expires_at)) = found else {
        return Ok((signed_out, None));
    };
    let mut cookie = None;
    if session_token::should_be_prolonged(expires_at, now)
        && note::take(prolong(app.clone(), token.hash(), now)).await
    {
        cookie = Some(token.cookie(app.configuration().secure_cookies));
    }
    let own = Language::from_tag(&user.language);
    let reader = Reader {
        language: accepted.or(own).unwrap_or(Language::ENGLISH),
        user: Some(user),
        token: Some(token),
    };
    Ok((reader, cookie))
}

async fn prolong(app: App, token_hash: String, now: i64) -> Result<(), StorageError> {
    let mut transaction = app.database().write().await?;
    sessions::prolong(&mut transaction, &token_hash, session_token::expiry(now)).await?;
    Ok(transaction.commit().await?)
}

/// The session that a request names, whether or not it still is one.
pub fn token_of(app: &App, headers: &HeaderMap) -> Option<SessionToken> {
    let name = session_token::cookie_name(app.configuration().secure_cookies);
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .and_then(|(_, value)| SessionToken::parse(value))
}
