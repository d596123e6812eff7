//! The demo data, taken through the same importers as anyone's files.

use std::io::Write;

use api::import::{ImportKind, ImportMode, ImportReport};
use chrono::{DateTime, Utc};

use super::{Circumstances, ImportError, Mapping, Request, run};
use crate::clock::Clock;
use crate::demo::{DemoError, DemoFiles, files};
use crate::storage::imports as reports;
use crate::storage::{Database, StorageError};
use crate::text::Language;

/// Before the names of demo files in reports: how a half-loaded demo is told from real data.
const FOLDER: &str = "demo/";

/// What became of the demo data.
#[derive(Debug)]
pub enum Loaded {
    /// All reports, in the order of the files.
    Now(Vec<ImportReport>),
    /// They are there since an earlier run.
    Before,
    /// The database holds data of its own and was left alone.
    NotEmpty,
}

/// Why the demo data cannot be loaded.
#[derive(Debug)]
pub enum LoadError {
    Demo(DemoError),
    Import(ImportError),
    /// A demo file was refused: a fault of ours, with its report.
    Refused(Box<ImportReport>),
}

/// Loads the demo data of the day into an empty database. Broken off, it goes on where it was.
///
/// # Errors
/// [`LoadError`].
pub async fn load(
    database: &Database,
    at: DateTime<Utc>,
    password_hash: String,
) -> Result<Loaded, LoadError> {
    let mut connection = database.read().await?;
    let loaded = reports::names_with_prefix(&mut connection, FOLDER).await?;
    let empty = reports::nothing_is_stored(&mut connection).await?;
    drop(connection);
    if loaded.contains(&name_of(LAST)) {
        return Ok(Loaded::Before);
    }
    if loaded.is_empty() && !empty {
        return Ok(Loaded::NotEmpty);
    }
    let files = files(at.date_naive()).map_err(LoadError::Demo)?;
    let circumstances = Circumstances { at, first_password: Some(password_hash) };
    let mut reports = Vec::new();
    for (kind, text) in in_order(&files) {
        let request = Request {
            kind,
            mode: ImportMode::AllOrNothing,
            mapping: Mapping::default(),
            language: Language::ENGLISH,
            file_name: Some(name_of(kind)),
            by: None,
            circumstances: circumstances.clone(),
            clock: Clock::standing_at(at),
        };
        let mut file = tempfile::tempfile().map_err(ImportError::Io)?;
        file.write_all(text.as_bytes()).map_err(ImportError::Io)?;
        let report = run(database, file, &request).await?;
        if report.refused > 0 {
            return Err(LoadError::Refused(Box::new(report)));
        }
        reports.push(report);
    }
    Ok(Loaded::Now(reports))
}

/// The last of the files: when it is there, all are.
const LAST: ImportKind = ImportKind::Orders;

/// Each file refers only to those before it.
fn in_order(files: &DemoFiles) -> [(ImportKind, &str); 12] {
    [
        (ImportKind::Vocabulary, files.vocabulary.as_str()),
        (ImportKind::Catalogue, &files.catalogue),
        (ImportKind::Warehouses, &files.warehouses),
        (ImportKind::Markets, &files.markets),
        (ImportKind::Companies, &files.companies),
        (ImportKind::Users, &files.users),
        (ImportKind::RebateAgreements, &files.rebate_agreements),
        (ImportKind::RebateSettlements, &files.rebate_settlements),
        (ImportKind::Prices, &files.prices),
        (ImportKind::Stock, &files.stock),
        (ImportKind::ExchangeRates, &files.exchange_rates),
        (LAST, &files.orders),
    ]
}

fn name_of(kind: ImportKind) -> String {
    format!("{FOLDER}{}.csv", kind.code())
}

impl From<ImportError> for LoadError {
    fn from(error: ImportError) -> Self {
        Self::Import(error)
    }
}

impl From<StorageError> for LoadError {
    fn from(error: StorageError) -> Self {
        Self::Import(error.into())
    }
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Demo(error) => error.fmt(formatter),
            Self::Import(error) => error.fmt(formatter),
            Self::Refused(report) => {
                let file = report.file_name.as_deref().unwrap_or_default();
                write!(formatter, "{file}: {} rows refused", report.refused)?;
                match report.refusals.first() {
                    Some(first) => write!(formatter, "; row {}: {}", first.row, first.reason),
                    None => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for LoadError {}
