//! `GET /api/v1/rebates`: where the company stands in every agreement that holds on the day.

use api::rebate::{RebateQuery, Rebates};
use axum::Json;
use axum::extract::State;

use super::book_of;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;

/// Earned, accrued, settled and expected, on real orders and credit notes: orders count on the day on
/// which they were placed, cancelled ones do not. An order in another currency than the agreement counts at
/// the European Central Bank's reference rate of that day, the last one published up to it; where none is
/// known it is left aside and named. What is expected is an estimate; its method is named.
#[utoipa::path(get, path = api::paths::REBATES, tag = "rebates", params(RebateQuery), operation_id = "rebates",
    responses((status = 200, body = Rebates), Problems))]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<RebateQuery>,
) -> Outcome<Json<Rebates>> {
    let mut connection = app.database().read().await?;
    let book = book_of(&app, &mut connection, &reader, query.company.as_deref(), query.on).await?;
    drop(connection);
    Ok(Json(book.standings()))
}
