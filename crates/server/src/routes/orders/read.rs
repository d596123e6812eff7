//! `GET /api/v1/orders/{number}`: one order as it was placed, with its timeline and neighbours.

use api::order::{Order, OrderQuery};
use axum::Json;
use axum::extract::{Path, State};

use super::{filter_of, scope_of};
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::orders::search::{self, Filter, Scope};
use crate::storage::orders::{details, lines, timeline, todays_names};
use crate::text::Language;

/// One order as it was placed, with what happened to it. With the query of a list, the newer and the older
/// order are those of that list.
#[utoipa::path(get, path = api::paths::ORDER, tag = "orders", operation_id = "order",
    params(("number" = String, Path), OrderQuery),
    responses((status = 200, body = Order), Problems))]
pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path(number): Path<String>,
    Query(query): Query<OrderQuery>,
) -> Outcome<Json<Order>> {
    let (user, scope) = scope_of(&reader)?;
    let filter = filter_of(&query, user)?;
    let mut connection = app.database().read().await?;
    Ok(Json(order_of(&mut connection, &scope, &filter, &number, reader.language).await?))
}

/// One order in full, if it is in the scope, its lines named in this language too; its neighbours are those
/// that pass the filter.
///
/// # Errors
/// The problem `not-found`: whose order it is instead is not said.
pub async fn order_of(
    connection: &mut Connection,
    scope: &Scope,
    filter: &Filter,
    number: &str,
    language: Language,
) -> Outcome<Order> {
    let summary = search::find(connection, scope, number).await?.ok_or_else(Failure::not_found)?;
    let details = details(connection, number).await?;
    let mut lines = lines(connection, number, summary.total.currency()).await?;
    let names = todays_names(connection, number).await?;
    for line in &mut lines {
        let name = names.get(&line.sku).map(|names| names.in_language(language, &line.description));
        line.name = name.filter(|name| *name != line.description).map(str::to_owned);
    }
    let timeline = timeline(connection, number).await?;
    let (newer, older) = search::neighbours(connection, scope, filter, &summary).await?;
    Ok(Order {
        summary,
        ship_to: details.ship_to,
        incoterm: details.incoterm,
        payment_terms_days: details.payment_terms_days,
        requested_date: details.requested_date,
        note: details.note,
        lines,
        load: details.load,
        timeline,
        newer,
        older,
    })
}
