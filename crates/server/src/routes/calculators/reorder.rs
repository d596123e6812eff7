//! `POST /api/v1/calculators/reorder`: when to order how much.

use axum::extract::State;
use axum::response::Response;
use domain::reorder_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::Reorders;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::workbook::answer::{Wanted, answer};

/// A forecast and how it was chosen, safety stock, reorder point, the quantity to order, turnover.
///
/// With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is a workbook:
/// inputs, result and every step, with formulas, in the reader's language.
#[utoipa::path(post, path = api::paths::REORDER, tag = "calculators", operation_id = "calculate_reorder",
    request_body = Scenario, responses(
        (status = 200, content(
            (Result = "application/json"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        Problems,
    ))]
pub async fn reorder(
    State(app): State<App>,
    reader: Reader,
    wanted: Wanted,
    extract::Scenario(scenario): extract::Scenario<Scenario>,
) -> Outcome<Response> {
    answer::<Reorders>(&app, &reader, wanted, scenario).await
}
