//! Whole files: text that is downloaded, a file that is uploaded.

use std::time::Duration;

use gloo_net::http::Method;
use serde::de::DeserializeOwned;
use web_sys::File;

use super::{ApiError, request::Request};

/// A price list of 100,000 rows over a hotel's network.
const UPLOAD_DEADLINE: Duration = Duration::from_secs(600);

/// Reads text such as CSV or a file of messages.
pub async fn get_text(path: &str) -> Result<String, ApiError> {
    Request::new(Method::GET, path).send().await?.text().await
}

/// Sends a file as the body, streamed from disk by the browser.
pub async fn upload<T: DeserializeOwned>(path: &str, file: &File, media_type: &str) -> Result<T, ApiError> {
    Request::new(Method::POST, path)
        .header("content-type", media_type)
        .body(file.into(), UPLOAD_DEADLINE)
        .send()
        .await?
        .json()
        .await
}
