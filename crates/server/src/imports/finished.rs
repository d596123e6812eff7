//! The end of an import: its report, and the file of refused rows, both stored.

use api::import::{ImportReport, ImportState};

use super::columns::Header;
use super::file_fault::Note;
use super::import_error::ImportError;
use super::progress;
use super::request::Request;
use super::tally::{RefusedFile, Tally};
use crate::storage::imports as reports;
use crate::storage::{Database, StorageError};

/// All rows taken.
pub struct Finished {
    pub id: String,
    pub header: Header,
    pub separator: u8,
    pub note: Option<Note>,
    pub tally: Tally,
    pub applied: bool,
}

impl Finished {
    /// Stores the report.
    ///
    /// # Errors
    /// [`ImportError`].
    pub async fn report(
        self,
        database: &Database,
        request: &Request,
        note: Option<Note>,
    ) -> Result<ImportReport, ImportError> {
        let notes = [note, self.note].into_iter().flatten();
        let notes = notes
            .chain(self.tally.notes())
            .map(|note| note.message().in_language(request.language))
            .collect();
        let (counts, refusals, mut refused_file) = self.tally.finish(&self.header, self.separator)?;
        let report = progress::report(self.id, request, counts, ImportState::Finished);
        let applied = self.applied && report.applied;
        let report = ImportReport { applied, refusals, notes, ..report };
        store(database, &report, &mut refused_file).await?;
        Ok(report)
    }
}

async fn store(
    database: &Database,
    report: &ImportReport,
    refused_file: &mut RefusedFile,
) -> Result<(), ImportError> {
    let mut transaction = database.write_at_length().await?;
    reports::keep(&mut transaction, report, report.at).await?;
    let mut position = 0;
    while let Some(piece) = refused_file.next_piece()? {
        reports::add_refused_piece(&mut transaction, &report.id, position, &piece).await?;
        position += 1;
    }
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(())
}
