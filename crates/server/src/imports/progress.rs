//! The record of an import: each transaction that takes rows says itself how far the import is, so that what
//! was taken stays accounted for wherever it breaks off.

use std::io;

use api::import::{ImportReport, ImportState};

use super::request::Request;
use super::tally::Counts;
use crate::storage::imports as reports;
use crate::storage::{Connection, Database, StorageError};

/// The record of one import.
pub struct Progress<'a> {
    pub id: String,
    request: &'a Request,
}

impl<'a> Progress<'a> {
    /// The record of an import that begins.
    ///
    /// # Errors
    /// Where the system gives no random numbers.
    pub fn new(request: &'a Request) -> io::Result<Self> {
        Ok(Self { id: crate::random::id().map_err(io::Error::other)?, request })
    }

    /// So many rows are taken once this transaction commits.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn reached(
        &self,
        connection: &mut Connection,
        counts: Counts,
        state: ImportState,
    ) -> Result<(), StorageError> {
        let report = report(self.id.clone(), self.request, counts, state);
        reports::keep(connection, &report, self.request.clock.now()).await
    }

    /// The import ends here. Where even that cannot be written, its silence says so after a while.
    pub async fn break_off(&self, database: &Database) {
        if let Err(error) = broken_off(database, &self.id).await {
            tracing::warn!(%error, "an import that broke off could not say so");
        }
    }
}

async fn broken_off(database: &Database, id: &str) -> Result<(), StorageError> {
    let mut transaction = database.write().await?;
    reports::break_off(&mut transaction, id).await?;
    Ok(transaction.commit().await?)
}

/// A report of these counts, without refusals and notes.
pub fn report(id: String, request: &Request, counts: Counts, state: ImportState) -> ImportReport {
    ImportReport {
        id,
        kind: request.kind,
        mode: request.mode,
        file_name: request.file_name.clone(),
        at: request.circumstances.at,
        by: request.by.clone(),
        state,
        rows: counts.rows,
        added: counts.added,
        changed: counts.changed,
        unchanged: counts.unchanged,
        refused: counts.refused,
        applied: counts.refused < counts.rows,
        refusals: Vec::new(),
        notes: Vec::new(),
    }
}
