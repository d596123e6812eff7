//! What a device is told of a storefront that somebody installs: the brand's name in place of ours.

use std::path::Path;

use axum::response::{IntoResponse as _, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::{Map, Value};

pub const PATH: &str = "/manifest.webmanifest";

/// `None` where the built site has none.
pub async fn of(folder: &Path, brand: &str) -> Option<Response> {
    let file = tokio::fs::read(folder.join(PATH.trim_start_matches('/'))).await.ok()?;
    let mut manifest: Map<String, Value> = serde_json::from_slice(&file).ok()?;
    for name in ["name", "short_name"] {
        manifest.insert(name.to_owned(), brand.into());
    }
    let headers = [(CONTENT_TYPE, "application/manifest+json"), (CACHE_CONTROL, "no-cache")];
    Some((headers, Value::Object(manifest).to_string()).into_response())
}
