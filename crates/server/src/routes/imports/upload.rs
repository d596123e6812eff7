//! `POST /api/v1/imports`: takes a file of any kind, imports it and answers with the report. The body
//! is laid down on disk piece by piece as it comes, so that no size of it needs memory.

use std::fs::File;

use api::import::{INITIAL_PASSWORD, ImportQuery, ImportReport};
use api::{Permission, ProblemKind};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_ENCODING, LOCATION};
use http::{HeaderMap, StatusCode};
use tokio::io::AsyncWriteExt;
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;
use tokio_stream::StreamExt;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::fields;
use crate::imports::{Circumstances, FileFault, ImportError, Mapping, Request, run};
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};

/// Imports the body of the request: CSV, plain or gzip.
#[utoipa::path(post, path = api::paths::IMPORTS, tag = "imports", operation_id = "upload_import",
    params(ImportQuery, ("Initial-Password" = Option<String>, Header,
        description = "Of users: the password of those who have none yet, percent-encoded")),
    request_body(content_type = "text/csv", content = String),
    responses((status = 201, body = ImportReport), Problems))]
pub async fn upload(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<ImportQuery>,
    headers: HeaderMap,
    body: Body,
) -> Outcome<Response> {
    let user = reader.who_may(Permission::Import)?;
    let encoding = headers.get(CONTENT_ENCODING).map(http::HeaderValue::as_bytes);
    if !matches!(encoding, None | Some(b"gzip" | b"identity")) {
        return Err(Failure::new(ProblemKind::UnsupportedMediaType));
    }
    let mapping = Mapping::parse(query.columns.as_deref(), query.constants.as_deref());
    let request = Request {
        kind: query.kind,
        mode: query.mode,
        mapping: mapping.map_err(|fault| refused(&fault))?,
        language: reader.language,
        file_name: query.file_name,
        by: Some(user.name.clone()),
        circumstances: Circumstances {
            at: app.clock().now(),
            first_password: first_password(&app, &headers).await?,
        },
        clock: app.clock().clone(),
    };
    let file = lay_down(body, app.configuration().import_limit_bytes).await?;
    let report = import(&app, file, request).await?;
    let location = api::paths::to(api::paths::IMPORT, &report.id);
    Ok((StatusCode::CREATED, [(LOCATION, location)], Json(report)).into_response())
}

/// The password of people who have none yet. It comes in a header: addresses are logged.
async fn first_password(app: &App, headers: &HeaderMap) -> Outcome<Option<String>> {
    let Some(encoded) = headers.get(INITIAL_PASSWORD) else { return Ok(None) };
    let pair = [b"=", encoded.as_bytes()].concat();
    let password = form_urlencoded::parse(&pair).next().map(|(_, password)| password.into_owned());
    let password = password.unwrap_or_default();
    fields::password("/initial_password", &password)?;
    Ok(Some(app.passwords().hash(password).await?))
}

async fn lay_down(body: Body, most: u64) -> Outcome<File> {
    let file = spawn_blocking(tempfile::tempfile).await.map_err(Failure::internal)?;
    let mut file = tokio::fs::File::from_std(file.map_err(Failure::internal)?);
    let mut pieces = body.into_data_stream();
    let mut size = 0_u64;
    while let Some(piece) = pieces.next().await {
        // Whoever sent it is gone: there is nobody to answer.
        let piece = piece.map_err(|error| Failure::new(ProblemKind::InvalidRequest).because(error))?;
        size = size.saturating_add(piece.len() as u64);
        if size > most {
            let megabytes = most >> 20;
            let fault = FileFault::TooLarge { megabytes };
            return Err(Failure::new(ProblemKind::TooLarge).with_detail(fault.message()));
        }
        file.write_all(&piece).await.map_err(Failure::internal)?;
    }
    file.flush().await.map_err(Failure::internal)?;
    Ok(file.into_std().await)
}

/// Reading and checking rows is work for a thread of its own. It goes on to its end and leaves a report
/// even if nobody waits for the answer any more.
async fn import(app: &App, file: File, request: Request) -> Outcome<ImportReport> {
    let (database, handle) = (app.database().clone(), Handle::current());
    let begun = app.begin().await;
    let imported = spawn_blocking(move || {
        let report = handle.block_on(run(&database, file, &request));
        drop(begun);
        report
    });
    imported.await.map_err(Failure::internal)?.map_err(|error| match error {
        ImportError::File(fault) => refused(&fault),
        ImportError::Storage(error) => error.into(),
        ImportError::Io(error) => Failure::internal(error),
    })
}

/// A file that cannot be understood at all.
fn refused(fault: &FileFault) -> Failure {
    let pointer = match fault {
        FileFault::PairUnreadable { .. } | FileFault::PairUnknown { .. } | FileFault::PairTwice { .. } => {
            "/columns"
        }
        FileFault::MappedColumnAbsent { .. } => "/columns",
        FileFault::ConstantAndColumn { .. } => "/constants",
        _ => "/file",
    };
    Failure::value(pointer, fault.message()).with_detail(fault.message())
}
