//! `POST /api/v1/calculators/reorder`: when to order how much.

use axum::Json;
use axum::extract::State;
use domain::reorder_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Reorders, one};
use crate::documentation::Problems;
use crate::extract;
use crate::problem::Outcome;

/// A forecast and how it was chosen, safety stock, reorder point, the quantity to order, turnover.
#[utoipa::path(post, path = api::paths::REORDER, tag = "calculators", operation_id = "calculate_reorder",
    request_body = Scenario, responses((status = 200, body = Result), Problems))]
pub async fn reorder(
    State(app): State<App>,
    extract::Json(scenario): extract::Json<Scenario>,
) -> Outcome<Json<Result>> {
    Ok(Json(one::<Reorders>(&app, scenario).await?))
}
