//! `POST /api/v1/calculators/price`: from cost to price and back.

use axum::Json;
use axum::extract::State;
use domain::price_calculator::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::{Prices, one};
use crate::documentation::Problems;
use crate::extract;
use crate::problem::Outcome;

/// The price for a margin, the margin at a price or the highest buying price, by channel, with sensitivities.
#[utoipa::path(post, path = api::paths::PRICE, tag = "calculators", operation_id = "calculate_price",
    request_body = Scenario, responses((status = 200, body = Result), Problems))]
pub async fn price(
    State(app): State<App>,
    extract::Json(scenario): extract::Json<Scenario>,
) -> Outcome<Json<Result>> {
    Ok(Json(one::<Prices>(&app, scenario).await?))
}
