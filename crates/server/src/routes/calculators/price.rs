//! `POST /api/v1/calculators/price`: from cost to price and back.

use axum::extract::State;
use axum::response::Response;
use domain::price_calculator::{Outcome as Result, Scenario};

use crate::app::App;
use crate::calculation::Prices;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::workbook::answer::{Wanted, answer};

/// The price for a margin, the margin at a price or the highest buying price, by channel, with sensitivities.
///
/// With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is a workbook:
/// inputs, result and every step, with formulas, in the reader's language.
#[utoipa::path(post, path = api::paths::PRICE, tag = "calculators", operation_id = "calculate_price",
    request_body = Scenario, responses(
        (status = 200, content(
            (Result = "application/json"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        Problems,
    ))]
pub async fn price(
    State(app): State<App>,
    reader: Reader,
    wanted: Wanted,
    extract::Scenario(scenario): extract::Scenario<Scenario>,
) -> Outcome<Response> {
    answer::<Prices>(&app, &reader, wanted, scenario).await
}
