//! `POST /api/v1/calculators/reorder/batch`: many scenarios at once.

use api::calculator::BatchAnswer;
use axum::extract::State;
use axum::response::Response;
use domain::reorder_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Reorders, Spooled, answer};
use crate::documentation::Problems;
use crate::middleware::session::Reader;

/// Up to 10,000 scenarios, as a list or one on each line (`application/x-ndjson`), 64 MB at most. The answer
/// has one line of JSON for each, in their order: its result, or its problem.
#[utoipa::path(post, path = api::paths::REORDER_BATCH, tag = "calculators", operation_id = "calculate_reorder_batch",
    request_body(content((Vec<Scenario> = "application/json"), (Scenario = "application/x-ndjson"))),
    responses((status = 200, body = BatchAnswer<Result>, content_type = "application/x-ndjson"), Problems))]
pub async fn reorder_batch(State(app): State<App>, reader: Reader, batch: Spooled) -> Response {
    answer::<Reorders>(app, batch, reader.language)
}
