//! `POST /api/v1/calculators/fx`: what is exposed to a change of rates.

use axum::Json;
use axum::extract::State;
use domain::currency_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Currencies, one};
use crate::documentation::Problems;
use crate::extract;
use crate::problem::Outcome;

/// Exposure by currency and day, forward rates by covered parity, locked against open, break-even, the effect on
/// the margin.
#[utoipa::path(post, path = api::paths::FX, tag = "calculators", operation_id = "calculate_fx",
    request_body = Scenario, responses((status = 200, body = Result), Problems))]
pub async fn fx(
    State(app): State<App>,
    extract::Json(scenario): extract::Json<Scenario>,
) -> Outcome<Json<Result>> {
    Ok(Json(one::<Currencies>(&app, scenario).await?))
}
