//! `POST /api/v1/calculators/landed-cost`: what goods have cost when they are there.

use axum::extract::State;
use axum::response::Response;
use domain::landed_cost::{LandedCost, Scenario};

use crate::app::App;
use crate::calculation::LandedCosts;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::workbook::answer::{Wanted, answer};

/// Duties, taxes and fees of a shipment at its market, its landed cost by line, in total and by unit, with every
/// step. The rates are those of `GET /api/v1/rates` and, for the United States, of the schedule.
///
/// With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is a workbook:
/// inputs, result and every step, with formulas, in the reader's language.
#[utoipa::path(post, path = api::paths::LANDED_COST, tag = "calculators", operation_id = "calculate_landed_cost",
    request_body = Scenario, responses(
        (status = 200, content(
            (LandedCost = "application/json"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        Problems,
    ))]
pub async fn landed_cost(
    State(app): State<App>,
    reader: Reader,
    wanted: Wanted,
    extract::Scenario(scenario): extract::Scenario<Scenario>,
) -> Outcome<Response> {
    answer::<LandedCosts>(&app, &reader, wanted, scenario).await
}
