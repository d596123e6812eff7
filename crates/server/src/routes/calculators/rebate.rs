//! `POST /api/v1/calculators/rebate`: what a reseller earns back on what was bought.

use axum::Json;
use axum::extract::State;
use domain::rebate::{Scenario, Simulation};

use crate::app::App;
use crate::calculation::{Rebates, one};
use crate::documentation::Problems;
use crate::extract;
use crate::problem::Outcome;

/// What an agreement pays on volumes or purchases, what is due, each ladder with its cliffs and the next tier,
/// and with a forecast the accrual.
#[utoipa::path(post, path = api::paths::REBATE, tag = "calculators", operation_id = "calculate_rebate",
    request_body = Scenario, responses((status = 200, body = Simulation), Problems))]
pub async fn rebate(
    State(app): State<App>,
    extract::Json(scenario): extract::Json<Scenario>,
) -> Outcome<Json<Simulation>> {
    Ok(Json(one::<Rebates>(&app, scenario).await?))
}
