//! One import from beginning to end: the file is surveyed, its rows are brought together, taken
//! batch by batch, and the report is stored. Constant in memory, whatever the size of the file.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};

use api::import::{ImportKind, ImportMode, ImportReport};

use super::columns::{Header, Mapping};
use super::encoding::{self, NatureError};
use super::file_fault::{FileFault, Note};
use super::kind::{Circumstances, Kind, Taken, Writing};
use super::later::Later;
use super::reason::{Fault, Reason};
use super::rows::Rows;
use super::sorter::{Sorted, Sorter};
use super::tally::{RefusedFile, Tally};
use super::{
    catalogue, companies, exchange_rates, invoice_lines, markets, orders, prices, rebate_agreements,
    rebate_settlements, shopify_products, stock, tariff, users, vocabulary, warehouses,
};
use crate::storage::imports as reports;
use crate::storage::{Connection, Database, StorageError, Transaction};
use crate::text::Language;

/// Rows that are looked up and written together, at least: a batch ends between keys.
const BATCH: usize = 500;
/// Most rows that one key may bring together.
const MOST_TOGETHER: usize = 10_000;
/// Most text that a file may unpack to.
const MOST_TEXT: u64 = 4_000_000_000;
/// How often a transaction is begun again when another writer was in the way.
const ATTEMPTS: usize = 5;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub kind: ImportKind,
    pub mode: ImportMode,
    pub mapping: Mapping,
    pub language: Language,
    pub file_name: Option<String>,
    /// The name of the person who asks.
    pub by: Option<String>,
    pub circumstances: Circumstances,
}

/// Why there is no report.
#[derive(Debug)]
pub enum ImportError {
    /// The file, or what was said about it, cannot be understood; nothing was written.
    File(FileFault),
    Storage(StorageError),
    Io(io::Error),
}

/// Imports a file.
///
/// # Errors
/// [`ImportError`]. In the mode `RowByRow` batches before the error stay; importing the file again
/// finds them unchanged.
pub async fn run(database: &Database, file: File, request: &Request) -> Result<ImportReport, ImportError> {
    match request.kind {
        ImportKind::Vocabulary => import::<vocabulary::Vocabulary>(database, file, request).await,
        ImportKind::Catalogue => import::<catalogue::Catalogue>(database, file, request).await,
        ImportKind::ShopifyProducts => {
            import::<shopify_products::ShopifyProducts>(database, file, request).await
        }
        ImportKind::Prices => import::<prices::Prices>(database, file, request).await,
        ImportKind::Warehouses => import::<warehouses::Warehouses>(database, file, request).await,
        ImportKind::Markets => import::<markets::Markets>(database, file, request).await,
        ImportKind::Stock => import::<stock::Stock>(database, file, request).await,
        ImportKind::Companies => import::<companies::Companies>(database, file, request).await,
        ImportKind::Users => import::<users::Users>(database, file, request).await,
        ImportKind::Orders => import::<orders::Orders>(database, file, request).await,
        ImportKind::InvoiceLines => import::<invoice_lines::InvoiceLines>(database, file, request).await,
        ImportKind::Tariff => import::<tariff::Tariff>(database, file, request).await,
        ImportKind::ExchangeRates => import::<exchange_rates::ExchangeRates>(database, file, request).await,
        ImportKind::RebateAgreements => {
            import::<rebate_agreements::RebateAgreements>(database, file, request).await
        }
        ImportKind::RebateSettlements => {
            import::<rebate_settlements::RebateSettlements>(database, file, request).await
        }
    }
}

async fn import<K: Kind + Default>(
    database: &Database,
    mut file: File,
    request: &Request,
) -> Result<ImportReport, ImportError> {
    let nature = encoding::nature(&mut file, MOST_TEXT)?;
    let mut attempt = 1;
    loop {
        file.seek(SeekFrom::Start(0))?;
        let mut kind = K::default();
        let gathered = Gathered::read(&mut kind, encoding::text(&file, &nature), request)?;
        let outcome = match request.mode {
            ImportMode::AllOrNothing => gathered.take_all(&mut kind, database, request).await,
            ImportMode::RowByRow => gathered.take_each(&mut kind, database, request).await,
        };
        let all = request.mode == ImportMode::AllOrNothing;
        match outcome {
            Err(ImportError::Storage(error)) if all && error.is_busy() && attempt < ATTEMPTS => {
                attempt += 1;
            }
            Err(error) => return Err(error),
            Ok(finished) => return finished.report(database, request, nature.note).await,
        }
    }
}

/// The rows of a file, brought together.
struct Gathered {
    header: Header,
    separator: u8,
    note: Option<Note>,
    rows: Sorted,
    /// The first row of the next batch.
    next: Option<Taken>,
    /// A key that brought too many rows together.
    too_many: Option<String>,
}

fn refuse_for_number(taken: &mut Taken) {
    let most = MOST_TOGETHER;
    let reason = Reason::TooManyRowsTogether { most };
    taken.faults.push(Fault::of_row(reason));
}

/// All rows taken.
struct Finished {
    header: Header,
    separator: u8,
    note: Option<Note>,
    tally: Tally,
    applied: bool,
}

impl Gathered {
    fn read<K: Kind>(kind: &mut K, text: impl io::Read, request: &Request) -> Result<Self, ImportError> {
        let mut rows = Rows::begin(text)?;
        let first = rows.next_row()?.ok_or(FileFault::Empty)?;
        if first.flaw.is_some() {
            return Err(FileFault::HeaderUnreadable.into());
        }
        let (header, note) = Header::read(&first, K::COLUMNS, &request.mapping)?;
        let mut sorter = Sorter::default();
        while let Some(row) = rows.next_row()? {
            kind.observe(&header, &row);
            sorter.push(kind.key(&header, &row), row)?;
        }
        let mut gathered = Self {
            separator: rows.separator(),
            note: note.filter(|_| K::NAMES_COLUMNS_ASIDE),
            rows: sorter.finish()?,
            next: None,
            too_many: None,
            header,
        };
        gathered.next = gathered.advance()?;
        Ok(gathered)
    }

    fn advance(&mut self) -> io::Result<Option<Taken>> {
        let next = self.rows.next_row()?;
        Ok(next.map(|keyed| {
            let mut taken = Taken {
                key: keyed.key,
                row: keyed.row,
                faults: Vec::new(),
                outcome: super::kind::Outcome::Unchanged,
                remark: None,
            };
            taken.faults.extend(self.fault_of_shape(&taken.row));
            taken
        }))
    }

    /// A row that is not as wide as the header cannot be read, unless only its margin is wider.
    fn fault_of_shape(&self, row: &super::rows::Row) -> Option<Fault> {
        let (found, columns) = (row.len(), self.header.width());
        let margin_is_empty = || row.cells().skip(columns).all(|cell| cell.trim().is_empty());
        let reason = match row.flaw {
            Some(flaw) => flaw.reason(),
            None if found < columns => Reason::RowTooShort { found, columns },
            None if found > columns && !margin_is_empty() => Reason::RowTooLong { found, columns },
            None => return None,
        };
        Some(Fault::of_row(reason))
    }

    /// The next rows, all of each key; empty at the end.
    fn batch(&mut self) -> io::Result<Vec<Taken>> {
        let mut batch: Vec<Taken> = Vec::new();
        let mut together = 0;
        while let Some(mut taken) = self.next.take() {
            let same = batch.last().is_some_and(|last| last.key == taken.key);
            if batch.len() >= BATCH && !same {
                self.next = Some(taken);
                return Ok(batch);
            }
            together = if same { together + 1 } else { 1 };
            if together > MOST_TOGETHER {
                let of_key = batch.iter_mut().filter(|other| other.key == taken.key);
                of_key.for_each(refuse_for_number);
                self.too_many = Some(taken.key.clone());
            }
            let too_many = self.too_many.as_ref() == Some(&taken.key);
            if too_many {
                refuse_for_number(&mut taken);
            }
            batch.push(taken);
            self.next = self.advance()?;
            // All are refused from here on: they need not be kept together.
            if too_many && batch.len() >= BATCH {
                return Ok(batch);
            }
        }
        Ok(batch)
    }

    /// One transaction for the file: it is given up if a row is refused.
    async fn take_all<K: Kind>(
        mut self,
        kind: &mut K,
        database: &Database,
        request: &Request,
    ) -> Result<Finished, ImportError> {
        let mut tally = Tally::new(request.language);
        let mut transaction = database.write_at_length().await?;
        let mut later = Later::default();
        kind.prepare(&mut self.writing(&mut transaction, &mut later, request)).await?;
        loop {
            let mut batch = self.batch()?;
            if batch.is_empty() {
                break;
            }
            kind.take(&mut batch, &mut self.writing(&mut transaction, &mut later, request)).await?;
            for taken in &batch {
                tally.count(&self.header, taken)?;
            }
        }
        let applied = tally.counts.refused == 0;
        if applied {
            later.settle(&mut transaction).await?;
            transaction.commit().await.map_err(StorageError::from)?;
        } else {
            transaction.rollback().await.map_err(StorageError::from)?;
        }
        Ok(self.finished(tally, applied))
    }

    /// One transaction for each batch.
    async fn take_each<K: Kind>(
        mut self,
        kind: &mut K,
        database: &Database,
        request: &Request,
    ) -> Result<Finished, ImportError> {
        let mut tally = Tally::new(request.language);
        let mut transaction = database.write_at_length().await?;
        let mut later = Later::default();
        kind.prepare(&mut self.writing(&mut transaction, &mut later, request)).await?;
        later.settle(&mut transaction).await?;
        transaction.commit().await.map_err(StorageError::from)?;
        loop {
            let batch = self.batch()?;
            if batch.is_empty() {
                break;
            }
            let batch = self.take_batch(kind, batch, database, request).await?;
            for taken in &batch {
                tally.count(&self.header, taken)?;
            }
        }
        Ok(self.finished(tally, true))
    }

    async fn take_batch<K: Kind>(
        &self,
        kind: &mut K,
        batch: Vec<Taken>,
        database: &Database,
        request: &Request,
    ) -> Result<Vec<Taken>, ImportError> {
        let mut attempt = 1;
        loop {
            let mut rows = batch.clone();
            match self.try_batch(kind, &mut rows, database, request).await {
                Ok(()) => return Ok(rows),
                Err(error) if error.is_busy() && attempt < ATTEMPTS => attempt += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn try_batch<K: Kind>(
        &self,
        kind: &mut K,
        rows: &mut [Taken],
        database: &Database,
        request: &Request,
    ) -> Result<(), StorageError> {
        let mut transaction: Transaction = database.write_at_length().await?;
        let mut later = Later::default();
        kind.take(rows, &mut self.writing(&mut transaction, &mut later, request)).await?;
        later.settle(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }

    fn writing<'a>(
        &'a self,
        connection: &'a mut Connection,
        later: &'a mut Later,
        request: &'a Request,
    ) -> Writing<'a> {
        Writing { connection, header: &self.header, circumstances: &request.circumstances, later }
    }

    fn finished(self, tally: Tally, applied: bool) -> Finished {
        Finished { header: self.header, separator: self.separator, note: self.note, tally, applied }
    }
}

impl Finished {
    /// Stores the report.
    async fn report(
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
        let report = ImportReport {
            id: crate::random::id().map_err(io::Error::other)?,
            kind: request.kind,
            mode: request.mode,
            file_name: request.file_name.clone(),
            at: request.circumstances.at,
            by: request.by.clone(),
            rows: counts.rows,
            added: counts.added,
            changed: counts.changed,
            unchanged: counts.unchanged,
            refused: counts.refused,
            applied: self.applied && counts.refused < counts.rows,
            refusals,
            notes,
        };
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
    reports::add(&mut transaction, report).await?;
    let mut position = 0;
    while let Some(piece) = refused_file.next_piece()? {
        reports::add_refused_piece(&mut transaction, &report.id, position, &piece).await?;
        position += 1;
    }
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(())
}

impl From<FileFault> for ImportError {
    fn from(fault: FileFault) -> Self {
        Self::File(fault)
    }
}

impl From<StorageError> for ImportError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<io::Error> for ImportError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // What the survey let pass and the decoder does not: a damaged UTF-16.
            io::ErrorKind::InvalidData => Self::File(FileFault::DamagedUtf16),
            _ => Self::Io(error),
        }
    }
}

impl From<NatureError> for ImportError {
    fn from(error: NatureError) -> Self {
        match error {
            NatureError::File(fault) => Self::File(fault),
            NatureError::Io(error) => Self::Io(error),
        }
    }
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(fault) => formatter.write_str(&fault.message().in_language(Language::ENGLISH)),
            Self::Storage(error) => error.fmt(formatter),
            Self::Io(error) => write!(formatter, "the file cannot be read: {error}"),
        }
    }
}

impl std::error::Error for ImportError {}
