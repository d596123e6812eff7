//! `GET /api/v1/catalogue/snapshot`: all products in one language, or what changed since a revision.
//! Words and packaging only: anyone may have it.

use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use serde::Deserialize;

use super::{SNAPSHOT, accepts_brotli, answer, has, is_short, unchanged};
use crate::app::App;
use crate::catalogue::snapshot;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::text::Language;

/// Query of `GET /catalogue/snapshot`.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct SnapshotQuery {
    /// One of the eight languages; the reader's by default.
    language: Option<String>,
    /// The revision that the reader has.
    since: Option<u64>,
}

/// The snapshot of the crate `search` (`application/vnd.entrepot.snapshot`), or with `since` its delta
/// from that revision (`application/vnd.entrepot.delta`) where that is shorter.
#[utoipa::path(get, path = api::paths::CATALOGUE_SNAPSHOT, tag = "catalogue", operation_id = "catalogue_snapshot",
    params(SnapshotQuery),
    responses((status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/vnd.entrepot.snapshot"),
        (status = 304, description = "As the reader has it"), Problems))]
pub async fn snapshot(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<SnapshotQuery>,
    headers: HeaderMap,
) -> Outcome<Response> {
    let asked = query.language.as_deref().and_then(Language::from_tag);
    let language = asked.unwrap_or(reader.language);
    let mut connection = app.database().read().await?;
    let revision = snapshot::revision(&mut connection).await?;
    let tag = format!("{}.{}", language.code(), revision);
    if has(&headers, &tag) {
        return unchanged(&tag);
    }
    if let Some(since) = query.since.and_then(|since| i64::try_from(since).ok())
        && (1..revision).contains(&since)
    {
        let delta = snapshot::delta(&mut connection, language, since, revision).await?;
        let built = app.catalogues().snapshot(&mut connection, language).await?;
        if is_short(delta.changed.len(), built.snapshot.len()) {
            return super::delta(&tag, delta.to_bytes());
        }
    }
    let built = app.catalogues().snapshot(&mut connection, language).await?;
    if accepts_brotli(&headers) {
        answer(SNAPSHOT, &tag, built.brotli.to_vec(), Some("br"))
    } else {
        answer(SNAPSHOT, &tag, built.bytes.to_vec(), None)
    }
}
