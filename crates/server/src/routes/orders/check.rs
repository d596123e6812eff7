//! `POST /api/v1/orders/check`: what placing an order would be, without placing it.

use api::Permission;
use api::order::{CheckOrder, OrderCheck};
use axum::Json;
use axum::extract::State;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract;
use crate::middleware::session::Reader;
use crate::ordering::{Intent, check as checked};
use crate::problem::Outcome;

/// Works the lines out for a ship-to address of one's own company.
#[utoipa::path(post, path = api::paths::ORDERS_CHECK, tag = "orders", request_body = CheckOrder,
    responses((status = 200, body = OrderCheck), Problems))]
pub async fn check(
    State(app): State<App>,
    reader: Reader,
    extract::Json(request): extract::Json<CheckOrder>,
) -> Outcome<Json<OrderCheck>> {
    let user = reader.who_may(Permission::Order)?;
    let intent = Intent {
        lines: &request.lines,
        currency: request.currency,
        ship_to: &request.ship_to,
        requested_date: request.requested_date,
    };
    let mut connection = app.database().read().await?;
    let checked = checked(&app, &mut connection, user, &intent).await?;
    Ok(Json(checked.check))
}
