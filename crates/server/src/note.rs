//! Writes that only take note of a reading: that a session was used, that a link was opened. What was asked
//! for is answered even where another writer, such as a long import on SQLite, is in the way.

use std::time::Duration;

use crate::storage::StorageError;

/// What takes longer is done all the same, later.
const PATIENCE: Duration = Duration::from_secs(1);

/// Does it; whether it is done already.
pub async fn take(note: impl Future<Output = Result<(), StorageError>> + Send + 'static) -> bool {
    match tokio::time::timeout(PATIENCE, tokio::spawn(note)).await {
        Ok(Ok(Ok(()))) => true,
        Ok(Ok(Err(error))) => {
            tracing::warn!(%error, "a reading leaves no note");
            false
        }
        Ok(Err(_)) | Err(_) => false,
    }
}
