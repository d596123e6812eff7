//! The one page of the storefront, ready to be sent.

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sha2::{Digest, Sha256};

use super::policy;
use crate::random::to_hexadecimal;

/// Which of the two policies an address has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// No page puts it into a frame.
    Never,
    /// The brand's own sites do.
    Embedded,
}

/// The page, compressed once, with its policies.
#[derive(Clone, Debug)]
pub struct Page {
    html: Bytes,
    brotli: Bytes,
    policy: HeaderValue,
    embedded_policy: HeaderValue,
    tag: HeaderValue,
}

impl Page {
    /// Makes `html` ready.
    #[must_use]
    pub fn new(html: String, pictures: &[String], framed_by: &[String]) -> Self {
        let digest = to_hexadecimal(&Sha256::digest(html.as_bytes()));
        let tag = format!("\"{}\"", digest.get(..24).unwrap_or_default());
        let value = |text: String| HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        Self {
            policy: value(policy::of(&html, pictures, &[])),
            embedded_policy: value(policy::of(&html, pictures, framed_by)),
            tag: value(tag),
            brotli: compressed(html.as_bytes()).into(),
            html: html.into(),
        }
    }

    /// The answer to a request with these headers.
    #[must_use]
    pub fn response(&self, headers: &HeaderMap, frame: Frame) -> Response {
        let policy = match frame {
            Frame::Never => &self.policy,
            Frame::Embedded => &self.embedded_policy,
        };
        let common: [(HeaderName, HeaderValue); 5] = [
            (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (CONTENT_SECURITY_POLICY, policy.clone()),
            (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
            (VARY, HeaderValue::from_static("accept-encoding")),
            (ETAG, self.tag.clone()),
        ];
        if headers.get(IF_NONE_MATCH) == Some(&self.tag) {
            return (StatusCode::NOT_MODIFIED, common).into_response();
        }
        if lists(headers, &ACCEPT_ENCODING, "br") {
            let encoding = [(CONTENT_ENCODING, HeaderValue::from_static("br"))];
            return (common, encoding, self.brotli.clone()).into_response();
        }
        (common, self.html.clone()).into_response()
    }
}

/// Whether somebody looks at an address rather than a program fetches a file.
#[must_use]
pub fn wants_html(headers: &HeaderMap) -> bool {
    lists(headers, &ACCEPT, "text/html")
}

fn lists(headers: &HeaderMap, name: &HeaderName, wanted: &str) -> bool {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    let mut parts = value.unwrap_or_default().split(',');
    parts.any(|part| part.split(';').next().unwrap_or_default().trim() == wanted)
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 1 << 16, 11, 22);
    // Writing to memory does not fail.
    drop(std::io::Write::write_all(&mut writer, bytes));
    drop(writer);
    compressed
}
