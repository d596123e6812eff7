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
use crate::rebates::Place;

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
    let behind = place(query.cursor.as_deref())?;
    let limit = cursor::limit(query.limit)?;
    let mut connection = app.database().read().await?;
    let book = book_of(&app, &mut connection, &reader, query.company.as_deref(), query.on).await?;
    drop(connection);
    let lines = book.statement(&id, query.line.as_deref()).ok_or_else(Failure::not_found)?;
    let lines = lines.map_err(Failure::internal)?;
    let total = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let first = behind.map_or(0, |behind| lines.partition_point(|line| Place::of(line) <= behind));
    let more = lines.len() > first.saturating_add(most);
    let items: Vec<_> = lines.into_iter().skip(first).take(most).collect();
    let last = items.last().filter(|_| more);
    let next_cursor = last.map(|line| cursor::of(&Place::of(line).behind()));
    Ok(Json(Page { items, next_cursor, total }))
}

/// The place of the line that a page begins behind.
fn place(cursor: Option<&str>) -> Outcome<Option<Place>> {
    let behind = cursor::behind(cursor)?;
    behind.map(|behind| Place::of_behind(&behind).ok_or_else(cursor::unknown)).transpose()
}
