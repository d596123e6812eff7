//! `POST /api/v1/calculators/fx`: what is exposed to a change of rates.

use axum::extract::State;
use axum::response::Response;
use domain::currency_planner::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::Currencies;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::workbook::answer::{Wanted, answer};

/// Exposure by currency and day, forward rates by covered parity, locked against open, break-even, the effect on
/// the margin.
///
/// With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is a workbook:
/// inputs, result and every step, with formulas, in the reader's language.
#[utoipa::path(post, path = api::paths::FX, tag = "calculators", operation_id = "calculate_fx",
    request_body = Scenario, responses(
        (status = 200, content(
            (Result = "application/json"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        Problems,
    ))]
pub async fn fx(
    State(app): State<App>,
    reader: Reader,
    wanted: Wanted,
    extract::Scenario(scenario): extract::Scenario<Scenario>,
) -> Outcome<Response> {
    answer::<Currencies>(&app, &reader, wanted, scenario).await
}
