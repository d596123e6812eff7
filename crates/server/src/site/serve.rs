//! Everything that is not the API: a file of the storefront, else its page. Who visits the catalogue and
//! is not signed in gets the page with what it will show first.

use std::time::Duration;

use api::calculator::CalculatorKind;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::CACHE_CONTROL;
use http::{HeaderMap, HeaderValue, Method};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use super::page::{self, Frame};
use super::visit::Visit;
use super::{manifest, shell};
use crate::app::App;
use crate::middleware::session;
use crate::problem::Failure;

/// The page does not wait longer for what it could show first, as after an import of many products.
const PATIENCE: Duration = Duration::from_millis(700);

/// Everything that is not the API: a file of the storefront, else its page.
pub async fn serve(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path();
    if path.starts_with("/api/") || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Failure::not_found().into_response();
    }
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.') && name != "index.html");
    // An order number may hold a point, an address of the storefront never ends as a file does.
    if is_file && let Some(folder) = &app.site().folder {
        if path == manifest::PATH
            && let Some(manifest) = manifest::of(folder, &app.configuration().brand).await
        {
            return manifest;
        }
        let forever = has_hash(path);
        let files = ServeDir::new(folder)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip();
        let request = request.map(|_| axum::body::Body::empty());
        let headers = request.headers().clone();
        if let Ok(found) = files.oneshot(request).await
            && !found.status().is_client_error()
        {
            let mut response = found.into_response();
            let cache = if forever { "public, max-age=31536000, immutable" } else { "no-cache" };
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
            return response;
        }
        return if page::wants_html(&headers) {
            respond(&app, &headers, Frame::Never).await
        } else {
            Failure::not_found().into_response()
        };
    }
    let frame = if is_embedded(path) { Frame::Embedded } else { Frame::Never };
    let headers = request.headers().clone();
    if frame == Frame::Never
        && let Some(visit) = Visit::of(path, request.uri().query())
        && session::token_of(&app, &headers).is_none()
        && let Some(response) = with_shell(&app, visit).await
    {
        return response;
    }
    respond(&app, &headers, frame).await
}

/// `None` where there is no shell in time: the plain page does as well then, a little later.
async fn with_shell(app: &App, visit: Visit) -> Option<Response> {
    let page = app.site().page(&app.configuration().brand).await?;
    // What takes longer is finished all the same, and is at hand for the next visit.
    let drawing = tokio::spawn(shell::of(app.clone(), visit));
    let shell = tokio::time::timeout(PATIENCE, drawing).await.ok()?.ok()?;
    match shell {
        Ok(shell) => page.with(shell),
        Err(failure) => {
            if let Some(cause) = failure.cause() {
                tracing::error!(cause, "the catalogue is sent without its first rows");
            }
            None
        }
    }
}

async fn respond(app: &App, headers: &HeaderMap, frame: Frame) -> Response {
    match app.site().page(&app.configuration().brand).await {
        Some(page) => page.response(headers, frame),
        None => Failure::not_found().into_response(),
    }
}

/// `/embed/landed-cost`, or `/de/de-eur/embed/landed-cost`: a calculator alone. Exactly these: whatever
/// else the storefront might show at a longer address is in nobody's frame.
fn is_embedded(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let (embed, calculator) = match segments.as_slice() {
        [embed, calculator] | [_, _, embed, calculator] => (*embed, *calculator),
        _ => return false,
    };
    embed == "embed" && CalculatorKind::from_code(calculator).is_some()
}

/// `/app-1f2e3d4c5b6a7988/entrepot_bg.wasm`: whose address changes with its content.
fn has_hash(path: &str) -> bool {
    path.split(['/', '-', '_', '.'])
        .any(|part| part.len() >= 15 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::{has_hash, is_embedded};

    #[test]
    fn only_a_calculator_alone_is_embedded() {
        for path in ["/embed/landed-cost", "/embed/rebate", "/zh-CN/de-eur/embed/price"] {
            assert!(is_embedded(path), "{path}");
        }
        for path in [
            "/embed",
            "/embed/",
            "/embed/cart",
            "/embed/landed-cost/",
            "//embed/landed-cost",
            "/embed/landed-cost/../../en/de-eur/cart",
            "/en/de-eur/cart",
            "/en/de-eur/calculators/landed-cost",
        ] {
            assert!(!is_embedded(path), "{path}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(has_hash("/app-1f2e3d4c5b6a7988/entrepot_bg.wasm"));
        assert!(has_hash("/app-1f2e3d4c5b6a7988/__wasm_split.js"));
        assert!(has_hash("/entrepot-1f2e3d4c5b6a7988.js"));
        assert!(!has_hash("/pictures.svg"));
        assert!(!has_hash("/messages/zh-CN.json"));
    }
}
