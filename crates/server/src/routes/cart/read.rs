//! `GET /api/v1/cart`: the reader's cart, worked out for a market and a currency.

use api::Permission;
use api::cart::{Cart, CartQuery};
use axum::Json;
use axum::extract::State;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;

/// One's own cart.
#[utoipa::path(get, path = api::paths::CART, tag = "cart", operation_id = "cart", params(CartQuery),
    responses((status = 200, body = Cart), Problems))]
pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<CartQuery>,
) -> Outcome<Json<Cart>> {
    let user = reader.who_may(Permission::Order)?;
    let mut connection = app.database().read().await?;
    Ok(Json(super::present(&app, &mut connection, user, &query).await?))
}
