//! `GET /api/openapi.json`: the description of the API. `GET /api/docs`: a page to browse it, drawn in
//! the browser from that file by a script of our own, under as strict a policy as everything else.

use axum::Router;
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use utoipa::openapi::OpenApi;

use crate::app::App;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

pub fn routes(description: &OpenApi) -> Router<App> {
    let json = serde_json::to_string(description).unwrap_or_default();
    let file = |kind: &'static str, text: &'static str| {
        let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-cache"), (CONTENT_SECURITY_POLICY, POLICY)];
        get(move || async move { (headers, text) })
    };
    Router::new()
        .route("/api/openapi.json", get(move || async move { ([(CONTENT_TYPE, "application/json")], json) }))
        .route("/api/docs", file("text/html; charset=utf-8", include_str!("docs/docs.html")))
        .route("/api/docs.css", file("text/css; charset=utf-8", include_str!("docs/docs.css")))
        .route("/api/docs.js", file("text/javascript; charset=utf-8", include_str!("docs/docs.js")))
}
