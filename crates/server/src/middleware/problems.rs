//! Writes failures as RFC 9457 in the reader's language: those of handlers, and bare statuses that a
//! library answered (a path that is not there, a body too large).

use std::sync::Arc;

use api::order::OrderProblem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

use crate::problem::{Failure, kind_of};
use crate::text::Language;

pub const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Around all of the API. The session's own language is known one layer further in, which writes by
/// [`write_problem`] before this does.
pub async fn problems(request: Request, next: Next) -> Response {
    let language = Language::accepted(request.headers()).unwrap_or(Language::ENGLISH);
    let id = request_id(&request);
    write_problem(next.run(request).await, language, id)
}

/// The id under which this request is logged.
pub fn request_id(request: &Request) -> Option<String> {
    let id = request.headers().get("x-request-id")?;
    id.to_str().ok().map(str::to_owned)
}

/// Puts a failure into words; leaves any other answer alone.
pub fn write_problem(response: Response, language: Language, id: Option<String>) -> Response {
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    if !failed || response.headers().get(CONTENT_TYPE) == Some(&PROBLEM_JSON) {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    let failure =
        parts.extensions.remove::<Arc<Failure>>().unwrap_or_else(|| Arc::new(Failure::new(kind_of(status))));
    if let Some(cause) = failure.cause() {
        tracing::error!(request_id = id, kind = ?failure.kind(), cause, "request failed");
    }
    let problem = failure.written(language, id);
    let status = StatusCode::from_u16(problem.status).unwrap_or(status);
    let body = match failure.check() {
        Some(check) => serde_json::to_vec(&OrderProblem { problem, check: Some(check.clone()) }),
        None => serde_json::to_vec(&problem),
    };
    let mut written = (status, body.unwrap_or_default()).into_response();
    let headers = written.headers_mut();
    // What was said beside the body, such as a cookie, stays said.
    for (name, value) in &parts.headers {
        if name != CONTENT_TYPE && name != http::header::CONTENT_LENGTH {
            headers.append(name, value.clone());
        }
    }
    headers.insert(CONTENT_TYPE, PROBLEM_JSON);
    // What is not there, or not for this reader, may be so for the next.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Some(seconds) = failure.seconds_to_wait() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(allow) = parts.headers.get(ALLOW) {
        headers.insert(ALLOW, allow.clone());
    }
    written
}
