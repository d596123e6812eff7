//! `GET /api/v1/short-links/{id}`: what a short link holds; for anyone who has it.
//!
//! Whoever tries addresses is slowed down as one who tries passwords is: misses are counted in the
//! same table, so that every replica counts the same.

use api::ProblemKind;
use api::short_link::SharedScenario;
use axum::Json;
use axum::extract::{Path, State};

use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::peer::Peer;
use crate::middleware::session::Reader;
use crate::note;
use crate::problem::{Failure, Outcome};
use crate::storage::short_links::{self, Found};
use crate::storage::{StorageError, sessions};
use crate::text::Message;

const WINDOW_MILLISECONDS: i64 = 15 * 60 * 1000;
/// Misses in the window after which an address waits. It may be a whole office with an old slide.
const MISSES: i64 = 100;

/// Opens a short link, and counts it unless its own maker does.
#[utoipa::path(get, path = api::paths::SHORT_LINK, tag = "short links", operation_id = "open_short_link",
    params(("id" = String, Path)),
    responses((status = 200, body = SharedScenario), Problems))]
pub async fn open(
    State(app): State<App>,
    reader: Reader,
    peer: Peer,
    Path(id): Path<String>,
) -> Outcome<Json<SharedScenario>> {
    let now = app.clock().now().timestamp_millis();
    let subject = format!("short link {peer}");
    let mut connection = app.database().read().await?;
    let (misses, first) = sessions::failures(&mut connection, &subject, now - WINDOW_MILLISECONDS).await?;
    if misses >= MISSES {
        let until = first.unwrap_or(now) + WINDOW_MILLISECONDS;
        let seconds = u64::try_from((until - now) / 1000 + 1).unwrap_or(1);
        return Err(Failure::new(ProblemKind::TooManyRequests).retry_after(seconds));
    }
    let found = short_links::find(&mut connection, &id, now).await?;
    drop(connection);
    match found {
        Some(Found::Open { shared, user }) => {
            if reader.user.as_ref().is_none_or(|reader| reader.id != user) {
                note::take(count(app, id, now)).await;
            }
            Ok(Json(*shared))
        }
        Some(Found::Revoked) => Err(gone("short-link-revoked")),
        Some(Found::Expired) => Err(gone("short-link-expired")),
        None => {
            let mut transaction = app.database().write().await?;
            sessions::add_failure(&mut transaction, &subject, now).await?;
            transaction.commit().await.map_err(StorageError::from)?;
            Err(Failure::not_found().with_detail(Message::new("short-link-unknown")))
        }
    }
}

async fn count(app: App, id: String, now: i64) -> Result<(), StorageError> {
    let mut transaction = app.database().write().await?;
    short_links::count(&mut transaction, &id, now).await?;
    Ok(transaction.commit().await?)
}

fn gone(why: &'static str) -> Failure {
    Failure::new(ProblemKind::Gone).with_detail(Message::new(why))
}
