//! All routes and the layers around them. Reads like a table of contents: one file per endpoint.

pub mod account;
pub mod calculators;
pub mod cart;
pub mod catalogue;
pub mod company;
pub mod docs;
pub mod health;
pub mod imports;
pub mod metrics;
pub mod orders;
pub mod products;
pub mod rates;
pub mod rebates;
pub mod session;
pub mod settings;
pub mod short_links;
pub mod tariff;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi;
use utoipa::openapi::OpenApi as Document;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::documentation::{Description, wording};
use crate::middleware::limits::{LARGEST_JSON, LARGEST_ORDER, LARGEST_SCENARIO};
use crate::middleware::{etag, limits, observe, origin, problems, security};
use crate::problem::Failure;
use crate::site;

/// The routes of `/api/v1` with their description.
fn api() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(session::read::read, session::sign_in::sign_in, session::sign_out::sign_out))
        .routes(routes!(settings::settings))
        .routes(routes!(catalogue::snapshot::snapshot))
        .routes(routes!(catalogue::offers::offers))
        .routes(routes!(products::search::search))
        .routes(routes!(products::read::read))
        .routes(routes!(cart::read::read, cart::change::change))
        .routes(routes!(orders::withdraw::withdraw))
        .routes(routes!(orders::csv::csv))
        .routes(routes!(orders::read::read))
        .routes(routes!(orders::reorder::reorder))
        .routes(routes!(account::profile::profile))
        .routes(routes!(account::password::password))
        .routes(routes!(company::list::list))
        .routes(routes!(company::read::read))
        .routes(routes!(company::addresses::list, company::add_address::add_address))
        .routes(routes!(
            company::read_address::read_address,
            company::change_address::change_address,
            company::remove_address::remove_address
        ))
        .routes(routes!(company::users::list, company::add_user::add_user))
        .routes(routes!(company::change_user::change_user))
        .routes(routes!(short_links::list::list, short_links::create::create))
        .routes(routes!(short_links::open::open, short_links::revoke::revoke))
        .routes(routes!(rates::rates))
        .routes(routes!(rebates::list::list))
        .routes(routes!(rebates::statement::statement))
        .routes(routes!(rebates::statement_csv::statement_csv))
        .routes(routes!(tariff::read::tariff))
        .routes(routes!(tariff::search::search))
        .layer(from_fn(limits::time))
        .layer(DefaultBodyLimit::max(LARGEST_JSON))
        .merge(ordering())
        .merge(calculations())
        .merge(uploads())
}

/// What an order is checked and placed by: it cannot be sent in parts.
fn ordering() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(orders::check::check))
        .routes(routes!(orders::list::list, orders::place::place))
        .layer(from_fn(limits::time))
        .layer(DefaultBodyLimit::max(LARGEST_ORDER))
}

/// The calculators: their scenarios are larger than other JSON.
fn calculations() -> OpenApiRouter<App> {
    let batches = OpenApiRouter::new()
        .routes(routes!(calculators::landed_cost_batch::landed_cost_batch))
        .routes(routes!(calculators::rebate_batch::rebate_batch))
        .routes(routes!(calculators::price_batch::price_batch))
        .routes(routes!(calculators::reorder_batch::reorder_batch))
        .routes(routes!(calculators::fx_batch::fx_batch))
        .layer(DefaultBodyLimit::disable());
    OpenApiRouter::new()
        .routes(routes!(calculators::landed_cost::landed_cost))
        .routes(routes!(calculators::rebate::rebate))
        .routes(routes!(calculators::price::price))
        .routes(routes!(calculators::reorder::reorder))
        .routes(routes!(calculators::fx::fx))
        .layer(from_fn(limits::time))
        .layer(DefaultBodyLimit::max(LARGEST_SCENARIO))
        .merge(batches)
}

/// Routes that take or give files of any size: neither the limits of JSON nor of its time are theirs.
fn uploads() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(imports::list::list, imports::upload::upload))
        .routes(routes!(imports::read::read))
        .routes(routes!(imports::refused::refused))
        .layer(DefaultBodyLimit::disable())
}

/// In plain words and with examples.
fn for_readers(document: Document) -> Document {
    let document = wording::plain(document);
    short_links::example::added(rebates::examples::added(calculators::examples::added(document)))
}

/// The description of the API.
#[must_use]
pub fn description() -> Document {
    for_readers(api().into_openapi())
}

/// The whole server: the API, its description, its health, the storefront.
pub fn router(app: &App) -> Router {
    let (api, description) = api().split_for_parts();
    let description = for_readers(description);
    let api = api
        .layer(from_fn(etag::etag))
        .layer(from_fn_with_state(app.clone(), origin::same_origin))
        .layer(from_fn_with_state(app.clone(), crate::middleware::session::session));
    Router::new()
        .merge(api)
        .merge(docs::routes(&description))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(metrics::metrics))
        .fallback(site::serve::serve)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(limits::limits))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(problems::problems))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn_with_state(app.clone(), security::security))
        .layer(from_fn_with_state(app.clone(), observe::observe))
        .with_state(app.clone())
}

async fn method_not_allowed() -> Failure {
    Failure::new(api::ProblemKind::MethodNotAllowed)
}

/// A fault in our code is the reader's problem `internal`, and the end of nothing but this request.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands the panic over")]
fn panicked(panic: Box<dyn std::any::Any + Send + 'static>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    Failure::internal(format!("panic: {}", text.unwrap_or("without words"))).into_response()
}
