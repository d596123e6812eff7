//! Refuses writes that another site's page sends with the reader's cookie.
//!
//! Browsers say where a write comes from in `Sec-Fetch-Site` or `Origin`. A request with neither is
//! no browser's, and carries no cookie that it was not given.

use api::ProblemKind;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Method};

use crate::app::App;
use crate::problem::Failure;

pub async fn same_origin(State(app): State<App>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || is_own(request.headers(), app.configuration().public_url.as_deref()) {
        next.run(request).await
    } else {
        Failure::new(ProblemKind::ForeignOrigin).into_response()
    }
}

fn is_own(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), headers.get(ORIGIN)) {
        (Some("same-origin" | "none"), _) => true,
        (Some(_), _) => false,
        (None, None) => true,
        (None, Some(_)) => {
            let origin = text(ORIGIN.as_str()).unwrap_or_default();
            let own = text(HOST.as_str())
                .is_some_and(|host| origin.split_once("://").is_some_and(|(_, site)| site == host));
            own || public_url.is_some_and(|url| url.trim_end_matches('/') == origin)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("host", "shop.example:8080".parse().expect("a header value"));
        for (name, value) in pairs {
            headers.insert(*name, value.parse().expect("a header value"));
        }
        is_own(&headers, Some("https://shop.example/"))
    }

    #[test]
    fn only_this_site_may_write() {
        assert!(accepted(&[]));
        assert!(accepted(&[("sec-fetch-site", "same-origin")]));
        assert!(accepted(&[("origin", "http://shop.example:8080")]));
        assert!(accepted(&[("origin", "https://shop.example")]));
        assert!(!accepted(&[("origin", "https://evil.example")]));
        assert!(!accepted(&[("origin", "null")]));
        assert!(!accepted(&[("sec-fetch-site", "same-site")]));
        assert!(!accepted(&[("sec-fetch-site", "cross-site"), ("origin", "http://shop.example:8080"),]));
    }
}
