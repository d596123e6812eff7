//! Removes what has ended: sessions, counted sign-ins, remembered answers, short links, files of refused rows.
//! Every replica may do so.

use std::time::Duration;

use crate::app::App;
use crate::storage::{StorageError, idempotency, imports, sessions, short_links};

const EVERY: Duration = Duration::from_secs(60 * 60);
const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1000;
/// A browser that was shut for a week may still send what it kept.
const ANSWERS_MILLISECONDS: i64 = 30 * DAY_MILLISECONDS;
/// As long, a short link says that it has ended, and its maker sees how often it was opened.
const LINKS_MILLISECONDS: i64 = 90 * DAY_MILLISECONDS;
/// Whoever imported a file mends what was refused, or never will. Its report stays.
pub const REFUSED_FILES_DAYS: i64 = 90;
const FAILURES_MILLISECONDS: i64 = DAY_MILLISECONDS;

/// Tidies now and then, for as long as the server runs.
pub async fn run(app: App) {
    let mut ticks = tokio::time::interval(EVERY);
    loop {
        ticks.tick().await;
        if let Err(error) = tidy(&app).await {
            tracing::warn!(%error, "housekeeping is put off");
        }
    }
}

/// Tidies once.
///
/// # Errors
/// [`StorageError`].
pub async fn tidy(app: &App) -> Result<(), StorageError> {
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    sessions::tidy(&mut transaction, now, now - FAILURES_MILLISECONDS).await?;
    idempotency::forget_before(&mut transaction, now - ANSWERS_MILLISECONDS).await?;
    short_links::forget_ended(&mut transaction, now - LINKS_MILLISECONDS).await?;
    imports::forget_refused_files(&mut transaction, now - REFUSED_FILES_DAYS * DAY_MILLISECONDS).await?;
    transaction.commit().await?;
    Ok(())
}
