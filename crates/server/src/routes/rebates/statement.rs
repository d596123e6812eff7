//! `GET /api/v1/rebates/{id}/statement`: every order line that an agreement counted, and what it earned.

use api::Page;
use api::rebate::{RebateStatementLine, RebateStatementQuery};
use axum::Json;
use axum::extract::{Path, State};

use super::book_of;
use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};

/// Every order line of the period that the agreement counted, newest first, with its share of what is
/// earned so far. The shares of a line add up to what it earned. An order in another currency tells its own
/// amount, the reference rates of its day and what it counts as.
#[utoipa::path(get, path = api::paths::REBATE_STATEMENT, tag = "rebates", operation_id = "rebate_statement",
    params(("id" = String, Path), RebateStatementQuery),
    responses((status = 200, body = Page<RebateStatementLine>), Problems))]
pub async fn statement(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Query(query): Query<RebateStatementQuery>,
) -> Outcome<Json<Page<RebateStatementLine>>> {
    let skip = cursor::offset(query.cursor.as_deref())?;
    let limit = cursor::limit(query.limit)?;
    let mut connection = app.database().read().await?;
    let book = book_of(&app, &mut connection, &reader, query.company.as_deref(), query.on).await?;
    drop(connection);
    let lines = book.statement(&id, query.line.as_deref()).ok_or_else(Failure::not_found)?;
    let lines = lines.map_err(Failure::internal)?;
    let total = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    let first = usize::try_from(skip).unwrap_or(usize::MAX);
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let items = lines.into_iter().skip(first).take(most).collect();
    let next = skip + u64::from(limit);
    Ok(Json(Page { items, next_cursor: (next < total).then(|| cursor::of_offset(next)), total }))
}
