//! `GET /api/v1/imports`: the reports of all imports, newest first.

use api::import::ImportReport;
use api::{Page, Permission};
use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::{Behind, imports};

/// Query of `GET /imports`.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// The reports, without their refusals: those are in each report by itself.
#[utoipa::path(get, path = api::paths::IMPORTS, tag = "imports", params(PageQuery), operation_id = "imports",
    responses((status = 200, body = Page<ImportReport>), Problems))]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<PageQuery>,
) -> Outcome<Json<Page<ImportReport>>> {
    reader.who_may(Permission::Import)?;
    let behind = cursor::behind(query.cursor.as_deref())?.unwrap_or(Behind::nothing());
    let limit = cursor::limit(query.limit)?;
    let mut connection = app.database().read().await?;
    let (items, more) = imports::list(&mut connection, &behind, limit, app.clock().now()).await?;
    let total = imports::count(&mut connection).await?;
    let last = items.last().filter(|_| more);
    let next_cursor =
        last.map(|report| cursor::of(&Behind { at: report.at.timestamp_millis(), id: report.id.clone() }));
    Ok(Json(Page { items, next_cursor, total }))
}
