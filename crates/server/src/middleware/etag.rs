//! ETags of what is read as JSON: a hash of the very bytes. Who has them already gets 304 and no body.
//! What else the API answers is kept by nobody, unless it says so itself.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, VARY};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::problem::Failure;
use crate::random::to_hexadecimal;

pub async fn etag(request: Request, next: Next) -> Response {
    let reads = request.method() == Method::GET;
    let told = request.headers().get(IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    let json = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let tagged = response.headers().contains_key(ETAG);
    if json != Some(b"application/json") || !response.status().is_success() || tagged {
        return kept_by_nobody(response);
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return Failure::internal("an answer could not be read").into_response();
    };
    let tag = tag_of(&bytes);
    let same = reads && told.is_some_and(|told| names(&told, &tag));
    if let Ok(value) = HeaderValue::from_str(&tag) {
        parts.headers.insert(ETAG, value);
    }
    let private = HeaderValue::from_static("private, no-cache");
    parts.headers.entry(CACHE_CONTROL).or_insert(private);
    let vary = HeaderValue::from_static("accept-language, cookie");
    parts.headers.append(VARY, vary);
    if same {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Proxies keep what ends in `.csv` where they are told nothing, and give it to the next company that asks.
/// A 304 speaks of what the reader has already.
fn kept_by_nobody(mut response: Response) -> Response {
    if response.status() != StatusCode::NOT_MODIFIED {
        let nobody = HeaderValue::from_static("private, no-store");
        response.headers_mut().entry(CACHE_CONTROL).or_insert(nobody);
    }
    response
}

fn tag_of(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    format!("\"{}\"", to_hexadecimal(digest.get(..12).unwrap_or_default()))
}

/// Compression weakens a tag on its way out; a weak one names the same content.
fn names(header: &HeaderValue, tag: &str) -> bool {
    let told = header.to_str().unwrap_or_default();
    let mut parts = told.split(',').map(|part| part.trim().trim_start_matches("W/"));
    parts.any(|part| part == tag || part == "*")
}

/// Whether what the sender read, by its `If-Match`, is what is there now.
#[must_use]
pub fn still_matches(headers: &HeaderMap, present: &impl Serialize) -> bool {
    let Some(told) = headers.get(IF_MATCH) else {
        return true;
    };
    let bytes = serde_json::to_vec(present).unwrap_or_default();
    names(told, &tag_of(&bytes))
}
