//! The only room that talks to the network. Paths and wire types are those of the crate `api`.
//!
//! A request is aborted when its future is dropped, and given up after a while. Problems come as
//! [`ApiError`]; a session that has ended is told to [`on_signed_out`]'s listener as well.

mod bytes;
mod error;
mod given;
mod listener;
pub mod messages;
mod query;
mod request;
mod transfer;

pub use bytes::{Bytes, get_bytes, post_for_file};
pub use error::ApiError;
pub use listener::on_signed_out;
pub use query::{decode, encode, with_query};
pub use transfer::{Parcel, Transfer, get_text, upload};

use gloo_net::http::Method;
use request::Request;
use serde::{Serialize, de::DeserializeOwned};

/// Reads a resource: what came of it with the page, else from the server.
pub async fn get<T: DeserializeOwned>(path: &str) -> Result<T, ApiError> {
    request::read(&get_text(path).await?)
}

/// Sends a value and reads the answer; `()` where the answer is empty.
pub async fn post<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, ApiError> {
    Request::new(Method::POST, path).json(body)?.send().await?.json().await
}

/// Like [`post`], but happening once however often it is sent with the same key. Keep the key
/// until the answer is there; see `browser::random::id`.
pub async fn post_once<T: DeserializeOwned>(
    path: &str,
    body: &impl Serialize,
    key: &str,
) -> Result<T, ApiError> {
    Request::new(Method::POST, path).json(body)?.header("idempotency-key", key).send().await?.json().await
}

/// Replaces a resource.
pub async fn put<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, ApiError> {
    Request::new(Method::PUT, path).json(body)?.send().await?.json().await
}

/// Replaces a resource unless someone else changed it since it had this ETag.
pub async fn put_if_match<T: DeserializeOwned>(
    path: &str,
    body: &impl Serialize,
    tag: &str,
) -> Result<T, ApiError> {
    Request::new(Method::PUT, path).json(body)?.header("if-match", tag).send().await?.json().await
}

/// Changes parts of a resource.
pub async fn patch<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, ApiError> {
    Request::new(Method::PATCH, path).json(body)?.send().await?.json().await
}

/// Like [`patch`], but happening once however often it is sent with the same key.
pub async fn patch_once<T: DeserializeOwned>(
    path: &str,
    body: &impl Serialize,
    key: &str,
) -> Result<T, ApiError> {
    Request::new(Method::PATCH, path).json(body)?.header("idempotency-key", key).send().await?.json().await
}

/// Removes a resource.
pub async fn delete(path: &str) -> Result<(), ApiError> {
    Request::new(Method::DELETE, path).send().await.map(|_| ())
}
