//! `POST /api/v1/calculators/fx/batch`: many scenarios at once.

use api::calculator::BatchAnswer;
use axum::extract::State;
use axum::response::Response;
use domain::currency_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Currencies, Spooled, answer};
use crate::documentation::Problems;
use crate::middleware::session::Reader;

/// Up to 10,000 scenarios, as a list or one on each line (`application/x-ndjson`), 64 MB at most. The answer
/// has one line of JSON for each, in their order: its result, or its problem.
#[utoipa::path(post, path = api::paths::FX_BATCH, tag = "calculators", operation_id = "calculate_fx_batch",
    request_body(content((Vec<Scenario> = "application/json"), (Scenario = "application/x-ndjson"))),
    responses((status = 200, body = BatchAnswer<Result>, content_type = "application/x-ndjson"), Problems))]
pub async fn fx_batch(State(app): State<App>, reader: Reader, batch: Spooled) -> Response {
    answer::<Currencies>(app, batch, reader.language)
}
