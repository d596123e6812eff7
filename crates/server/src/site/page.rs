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
use crate::text::Language;

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
    /// The page cut open at [`OPENINGS`], if it has them all.
    pieces: Option<[Bytes; 5]>,
}

/// The parts of the page that are this visit's own.
#[derive(Debug)]
pub struct Shell {
    pub language: Language,
    /// Within `<title>`, escaped.
    pub title: String,
    /// Within the element that the application takes over.
    pub content: String,
    /// The answers of the API that come with the page.
    pub answers: String,
}

/// What a shell takes the place of: language and direction, title, what is painted until the
/// application runs, and where its answers go. As `index.html` writes them.
const OPENINGS: [(&str, &str); 4] = [
    ("<html ", ">"),
    ("<title>", "</title>"),
    ("<!-- painted first -->", "<!-- painted first: end -->"),
    ("<!-- answers", "-->"),
];

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
            pieces: pieces(&html),
            brotli: compressed(html.as_bytes()).into(),
            html: html.into(),
        }
    }

    /// The page with a shell; `None` where it has no room for one. It says that nobody is signed in, and
    /// is out of date when it is read again: nobody keeps it.
    #[must_use]
    pub fn with(&self, shell: Shell) -> Option<Response> {
        let [head, scripts, body, between, end] = self.pieces.as_ref()?;
        let language =
            format!("<html lang=\"{}\" dir=\"{}\">", shell.language.code(), shell.language.direction());
        let title = format!("<title>{}</title>", shell.title);
        let parts: [&[u8]; 9] = [
            head,
            language.as_bytes(),
            scripts,
            title.as_bytes(),
            body,
            shell.content.as_bytes(),
            between,
            shell.answers.as_bytes(),
            end,
        ];
        let headers: [(HeaderName, HeaderValue); 4] = [
            (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (CONTENT_SECURITY_POLICY, self.policy.clone()),
            (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
            (VARY, HeaderValue::from_static("cookie")),
        ];
        Some((headers, parts.concat()).into_response())
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

fn pieces(html: &str) -> Option<[Bytes; 5]> {
    let mut pieces = Vec::with_capacity(5);
    let mut rest = html;
    for (start, end) in OPENINGS {
        let (before, behind) = rest.split_once(start)?;
        pieces.push(Bytes::copy_from_slice(before.as_bytes()));
        rest = behind.split_once(end)?.1;
    }
    pieces.push(Bytes::copy_from_slice(rest.as_bytes()));
    pieces.try_into().ok()
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 1 << 16, 11, 22);
    // Writing to memory does not fail.
    drop(std::io::Write::write_all(&mut writer, bytes));
    drop(writer);
    compressed
}
