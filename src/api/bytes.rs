//! Binary answers: the snapshots of the catalogue, read with an ETag, and files that the server makes.

use gloo_net::http::Method;
use serde::Serialize;

use super::{ApiError, request::Request};

/// The media type of a delta.
const DELTA: &str = "application/vnd.entrepot.delta";

/// What a conditional read brings.
pub enum Bytes {
    /// What the caller has is still right.
    Unchanged,
    Fresh {
        bytes: Vec<u8>,
        /// The ETag to ask with the next time.
        tag: String,
        /// Only what changed since the revision that the caller named.
        is_delta: bool,
    },
}

/// Reads bytes unless they are those that carried `tag`.
pub async fn get_bytes(path: &str, tag: Option<&str>) -> Result<Bytes, ApiError> {
    let request = Request::new(Method::GET, path);
    let request = match tag {
        Some(tag) => request.header("if-none-match", tag),
        None => request,
    };
    let answer = request.send().await?;
    if answer.response.status() == 304 {
        return Ok(Bytes::Unchanged);
    }
    let headers = answer.response.headers();
    let tag = headers.get("etag").unwrap_or_default();
    let is_delta = headers.get("content-type").is_some_and(|kind| kind.starts_with(DELTA));
    Ok(Bytes::Fresh { bytes: answer.bytes().await?, tag, is_delta })
}

/// Asks for a file of this media type that is made of `body`.
pub async fn post_for_file(path: &str, body: &impl Serialize, media_type: &str) -> Result<Vec<u8>, ApiError> {
    let request = Request::new(Method::POST, path).header("accept", media_type).json(body)?;
    request.send().await?.bytes().await
}
