//! Every request gets an id, a line in the log and a place in the metrics. The log holds no personal
//! data: the route's pattern, not the address; no query, no body, no name.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderValue, Method};

use crate::app::App;
use crate::random;

pub async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = id_of(&request);
    request.headers_mut().insert("x-request-id", id.clone());
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("other", MatchedPath::as_str).to_owned();
    let method = named(request.method());
    let start = Instant::now();
    let mut response = next.run(request).await;
    let took = start.elapsed();
    let status = response.status().as_u16();
    app.metrics().count(&route, method, status, took);
    tracing::info!(
        request_id = id.to_str().unwrap_or_default(),
        method,
        route,
        status,
        microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        "request"
    );
    response.headers_mut().insert("x-request-id", id);
    response
}

/// A method by its name. Whatever else somebody calls theirs is one to the metrics: they keep a figure of
/// each for ever.
fn named(method: &Method) -> &'static str {
    const KNOWN: [(Method, &str); 7] = [
        (Method::GET, "GET"),
        (Method::HEAD, "HEAD"),
        (Method::POST, "POST"),
        (Method::PUT, "PUT"),
        (Method::PATCH, "PATCH"),
        (Method::DELETE, "DELETE"),
        (Method::OPTIONS, "OPTIONS"),
    ];
    KNOWN.iter().find(|(known, _)| known == method).map_or("other", |(_, name)| name)
}

/// The id that a proxy gave it, if it is a plain one; else a new one.
fn id_of(request: &Request) -> HeaderValue {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let given = request.headers().get("x-request-id");
    let given = given.filter(|value| (8..=64).contains(&value.len()) && value.as_bytes().iter().all(plain));
    match given {
        Some(value) => value.clone(),
        None => random::hexadecimal::<8>()
            .ok()
            .and_then(|id| HeaderValue::from_str(&id).ok())
            .unwrap_or(HeaderValue::from_static("none")),
    }
}
