//! A JSON body with the key that makes of many sendings one request.

use api::ProblemKind;
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::json::{bytes, parse};
use crate::password::Passwords;
use crate::problem::{Failure, Outcome};
use crate::random::to_hexadecimal;
use crate::text::Message;

/// The body of a request that may carry an `Idempotency-Key`.
pub struct Keyed<T> {
    pub body: T,
    pub key: Option<String>,
    /// Tells one request from another under the same key.
    pub hash: String,
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Keyed<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let key = key_of(&request)?;
        let mut hash = Sha256::new();
        hash.update(request.method().as_str());
        hash.update(request.uri().to_string());
        let bytes = bytes(request, state).await?;
        hash.update(&bytes);
        Ok(Self { body: parse(&bytes)?, key, hash: to_hexadecimal(&hash.finalize()) })
    }
}

fn key_of(request: &Request) -> Outcome<Option<String>> {
    let Some(value) = request.headers().get("idempotency-key") else {
        return Ok(None);
    };
    let key = value.to_str().unwrap_or_default().trim();
    if (1..=200).contains(&key.len()) { Ok(Some(key.to_owned())) } else { Err(key_fault()) }
}

impl<T> Keyed<T> {
    /// The key, where the route cannot do without.
    ///
    /// # Errors
    /// The problem `invalid-request`.
    pub fn required_key(&self) -> Outcome<&str> {
        self.key.as_deref().ok_or_else(key_fault)
    }

    /// The request of a body that holds a password: what is kept of it is no quicker to guess from than the
    /// hash of the password is.
    ///
    /// # Errors
    /// The problem `internal`.
    pub async fn with_password(mut self, passwords: &Passwords, user: &str) -> Outcome<Self> {
        if let Some(key) = &self.key {
            let context = format!("{user} {key}");
            self.hash = passwords.digest(self.hash, context).await?;
        }
        Ok(self)
    }
}

fn key_fault() -> Failure {
    Failure::new(ProblemKind::InvalidRequest).with_detail(Message::new("idempotency-key-needed"))
}
