//! `POST /api/v1/calculators/landed-cost`: what goods have cost when they are there.

use axum::Json;
use axum::extract::State;
use domain::landed_cost::{LandedCost, Scenario};

use crate::app::App;
use crate::calculation::{LandedCosts, one};
use crate::documentation::Problems;
use crate::extract;
use crate::problem::Outcome;

/// Duties, taxes and fees of a shipment at its market, its landed cost by line, in total and by unit, with every
/// step. The rates are those of `GET /api/v1/rates` and, for the United States, of the schedule.
#[utoipa::path(post, path = api::paths::LANDED_COST, tag = "calculators", operation_id = "calculate_landed_cost",
    request_body = Scenario, responses((status = 200, body = LandedCost), Problems))]
pub async fn landed_cost(
    State(app): State<App>,
    extract::Json(scenario): extract::Json<Scenario>,
) -> Outcome<Json<LandedCost>> {
    Ok(Json(one::<LandedCosts>(&app, scenario).await?))
}
