//! `GET /api/v1/imports/{id}/refused.csv`: only the refused rows, under the original header, with the
//! reasons in a last column. It can be mended and imported again as it is.

use api::import::ImportState;
use api::{Permission, ProblemKind};
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::app::App;
use crate::documentation::Problems;
use crate::housekeeping::REFUSED_FILES_DAYS;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{Database, StorageError, imports};
use crate::text::Message;

/// The refused rows as CSV, in the order of the file. Cells are to the letter what they were, so that
/// they can be imported. 404 where nothing was refused, 410 once the file is no longer kept: 90 days.
#[utoipa::path(get, path = api::paths::IMPORT_REFUSED, tag = "imports", operation_id = "import_refused",
    params(("id" = String, Path)),
    responses((status = 200, body = String, content_type = "text/csv"), Problems))]
pub async fn refused(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Outcome<Response> {
    reader.who_may(Permission::Import)?;
    let first = first_piece(&app, &id).await?;
    let (sender, receiver) = mpsc::channel(2);
    let database = app.database().clone();
    tokio::spawn(async move {
        if let Err(error) = send(&database, &id, first, &sender).await {
            tracing::error!(%error, "a file of refused rows could not be sent to its end");
            // The stream breaks off, so that half a file is not taken for a whole one.
            drop(sender.send(Err(std::io::Error::other("the database failed"))).await);
        }
    });
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"refused.csv\""),
    ];
    Ok((headers, Body::from_stream(ReceiverStream::new(receiver))).into_response())
}

async fn first_piece(app: &App, id: &str) -> Outcome<String> {
    let mut connection = app.database().read().await?;
    if let Some(piece) = imports::refused_piece(&mut connection, id, 0).await? {
        return Ok(piece);
    }
    match imports::find(&mut connection, id, app.clock().now()).await? {
        Some(report) if report.refused > 0 && report.state == ImportState::Finished => {
            let gone = Message::new("import-refused-gone").with("days", REFUSED_FILES_DAYS);
            Err(Failure::new(ProblemKind::Gone).with_detail(gone))
        }
        _ => Err(Failure::not_found()),
    }
}

async fn send(
    database: &Database,
    id: &str,
    first: String,
    sender: &mpsc::Sender<Result<Bytes, std::io::Error>>,
) -> Result<(), StorageError> {
    let mut next = Some(first);
    let mut position = 0;
    while let Some(piece) = next {
        if sender.send(Ok(Bytes::from(piece))).await.is_err() {
            // Nobody listens any more.
            return Ok(());
        }
        position += 1;
        // For each piece anew: a slow reader must not hold a connection.
        next = imports::refused_piece(&mut *database.read().await?, id, position).await?;
    }
    Ok(())
}
