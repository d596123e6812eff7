//! `POST /api/v1/calculators/rebate`: what a reseller earns back on what was bought.

use axum::extract::State;
use axum::response::Response;
use domain::rebate::{Scenario, Simulation};

use crate::app::App;
use crate::calculation::Rebates;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::workbook::answer::{Wanted, answer};

/// What an agreement pays on volumes or purchases, what is due, each ladder with its cliffs and the next tier,
/// and with a forecast the accrual.
///
/// With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is a workbook:
/// inputs, result and every step, with formulas, in the reader's language.
#[utoipa::path(post, path = api::paths::REBATE, tag = "calculators", operation_id = "calculate_rebate",
    request_body = Scenario, responses(
        (status = 200, content(
            (Simulation = "application/json"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        Problems,
    ))]
pub async fn rebate(
    State(app): State<App>,
    reader: Reader,
    wanted: Wanted,
    extract::Scenario(scenario): extract::Scenario<Scenario>,
) -> Outcome<Response> {
    answer::<Rebates>(&app, &reader, wanted, scenario).await
}
