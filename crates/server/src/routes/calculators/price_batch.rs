//! `POST /api/v1/calculators/price/batch`: many scenarios at once.

use api::calculator::BatchAnswer;
use axum::extract::State;
use axum::response::Response;
use domain::price_calculator::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Prices, Spooled, answer};
use crate::documentation::Problems;
use crate::middleware::session::Reader;

/// Up to 10,000 scenarios, as a list or one on each line (`application/x-ndjson`), 64 MB at most. The answer
/// has one line of JSON for each, in their order: its result, or its problem.
#[utoipa::path(post, path = api::paths::PRICE_BATCH, tag = "calculators", operation_id = "calculate_price_batch",
    request_body(content((Vec<Scenario> = "application/json"), (Scenario = "application/x-ndjson"))),
    responses((status = 200, body = BatchAnswer<Result>, content_type = "application/x-ndjson"), Problems))]
pub async fn price_batch(State(app): State<App>, reader: Reader, batch: Spooled) -> Response {
    answer::<Prices>(app, batch, reader.language)
}
