//! `POST /api/v1/calculators/landed-cost/batch`: many scenarios at once.

use api::calculator::BatchAnswer;
use axum::extract::State;
use axum::response::Response;
use domain::landed_cost::{LandedCost, Scenario};

use crate::app::App;
use crate::calculation::{LandedCosts, Spooled, answer};
use crate::documentation::Problems;
use crate::middleware::session::Reader;

/// Up to 10,000 scenarios, as a list or one on each line (`application/x-ndjson`), 64 MB at most. The answer
/// has one line of JSON for each, in their order: its result, or its problem.
#[utoipa::path(post, path = api::paths::LANDED_COST_BATCH, tag = "calculators", operation_id = "calculate_landed_cost_batch",
    request_body(content((Vec<Scenario> = "application/json"), (Scenario = "application/x-ndjson"))),
    responses((status = 200, body = BatchAnswer<LandedCost>, content_type = "application/x-ndjson"), Problems))]
pub async fn landed_cost_batch(State(app): State<App>, reader: Reader, batch: Spooled) -> Response {
    answer::<LandedCosts>(app, batch, reader.language)
}
