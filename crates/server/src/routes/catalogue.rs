//! `/api/v1/catalogue`: the binary snapshots that the browser keeps and searches.

pub mod offers;
pub mod snapshot;

use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::problem::{Failure, Outcome};

/// What the bytes are: everything, or what changed since.
const SNAPSHOT: HeaderValue = HeaderValue::from_static("application/vnd.entrepot.snapshot");
const DELTA: HeaderValue = HeaderValue::from_static("application/vnd.entrepot.delta");

/// The reader alone keeps them, and asks before they are used again.
const OF_THE_READER: [(HeaderName, HeaderValue); 2] = [
    (CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    (VARY, HeaderValue::from_static("accept-encoding, cookie")),
];

/// Whether the sender has these very bytes.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    told(headers).any(|told| told == tag)
}

/// The ETags that the sender has, without quotes and weakness.
fn told(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let value = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let parts = value.unwrap_or_default().split(',');
    parts.map(|part| part.trim().trim_start_matches("W/").trim_matches('"'))
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let value = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let mut codings = value.unwrap_or_default().split(',');
    codings.any(|coding| coding.trim() == "br" || coding.trim().starts_with("br;"))
}

fn unchanged(tag: &str) -> Outcome<Response> {
    let [keeping, varying] = OF_THE_READER;
    Ok((StatusCode::NOT_MODIFIED, [(ETAG, quoted(tag)?), keeping, varying]).into_response())
}

fn answer(kind: HeaderValue, tag: &str, bytes: Vec<u8>, encoding: Option<&'static str>) -> Outcome<Response> {
    let [keeping, varying] = OF_THE_READER;
    let headers = [(CONTENT_TYPE, kind), (ETAG, quoted(tag)?), keeping, varying];
    let mut response = (headers, bytes).into_response();
    if let Some(encoding) = encoding {
        let value = HeaderValue::from_static(encoding);
        response.headers_mut().insert(CONTENT_ENCODING, value);
    }
    Ok(response)
}

fn delta(tag: &str, delta: Vec<u8>) -> Outcome<Response> {
    answer(DELTA, tag, delta, None)
}

/// Past a third of everything, everything is quicker.
fn is_short(changed: usize, all: usize) -> bool {
    changed * 3 < all
}

fn quoted(tag: &str) -> Outcome<HeaderValue> {
    HeaderValue::from_str(&format!("\"{tag}\"")).map_err(Failure::internal)
}
