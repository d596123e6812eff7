//! `GET /api/v1/orders`: the orders that the reader may see, newest first, with filters.

use api::Page;
use api::order::{OrderQuery, OrderSummary};
use axum::Json;
use axum::extract::State;

use super::{filter_of, scope_of};
use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::Behind;
use crate::storage::orders::search;

/// One page of orders.
#[utoipa::path(get, path = api::paths::ORDERS, tag = "orders", params(OrderQuery), operation_id = "orders",
    responses((status = 200, body = Page<OrderSummary>), Problems))]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<OrderQuery>,
) -> Outcome<Json<Page<OrderSummary>>> {
    let (user, scope) = scope_of(&reader)?;
    let filter = filter_of(&query, user)?;
    let behind = cursor::behind(query.cursor.as_deref())?;
    let limit = cursor::limit(query.limit)?;
    let mut connection = app.database().read().await?;
    let (items, more) = search::page(&mut connection, &scope, &filter, behind.as_ref(), limit).await?;
    let total = search::count(&mut connection, &scope, &filter).await?;
    let last = items.last().filter(|_| more);
    let next_cursor = last.map(|order| {
        cursor::of(&Behind { at: order.placed_at.timestamp_millis(), id: order.number.clone() })
    });
    Ok(Json(Page { items, next_cursor, total }))
}
