//! `GET /api/v1/imports/{id}`: the report of one import.

use api::Permission;
use api::import::ImportReport;
use axum::Json;
use axum::extract::{Path, State};

use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::imports;

/// The report, in the language in which the file was imported.
#[utoipa::path(get, path = api::paths::IMPORT, tag = "imports", operation_id = "import",
    params(("id" = String, Path)), responses((status = 200, body = ImportReport), Problems))]
pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Outcome<Json<ImportReport>> {
    reader.who_may(Permission::Import)?;
    let mut connection = app.database().read().await?;
    let report = imports::find(&mut connection, &id, app.clock().now()).await?;
    report.map(Json).ok_or_else(Failure::not_found)
}
