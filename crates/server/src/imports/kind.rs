//! What every kind of file has in common: its columns, which rows it wants to see together, and how
//! a batch of rows is taken into the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::cells::Cells;
use super::columns::{Column, Header};
use super::file_fault::Note;
use super::later::Later;
use super::reason::{Fault, Reason};
use super::rows::Row;
use crate::storage::revision::Stamped;
use crate::storage::table::Record;
use crate::storage::{Connection, StorageError};

/// What became of a row that was not refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    #[default]
    Unchanged,
    Changed,
    Added,
}

/// Why a row's part in the report needs a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It brings a picture that no product shows.
    Picture,
    /// It states a stock without a warehouse.
    Stock,
    /// It names no customer.
    UnnamedCustomer,
}

/// A row on its way: refused where it has faults.
#[derive(Clone, Debug)]
pub struct Taken {
    /// What brings it together with others.
    pub key: String,
    pub row: Row,
    pub faults: Vec<Fault>,
    pub outcome: Outcome,
    pub remark: Option<Remark>,
}

impl Taken {
    #[must_use]
    pub fn is_refused(&self) -> bool {
        !self.faults.is_empty()
    }

    /// Notes what became of one of the things that the row says; the most remarkable counts.
    pub fn became(&mut self, outcome: Outcome) {
        self.outcome = self.outcome.max(outcome);
    }
}

/// What an import knows beside its file.
#[derive(Clone, Debug)]
pub struct Circumstances {
    pub at: DateTime<Utc>,
    /// The hash of the password that new people begin with; without one they cannot sign in yet.
    pub first_password: Option<String>,
}

/// A transaction in which rows are taken.
pub struct Writing<'a> {
    pub connection: &'a mut Connection,
    pub header: &'a Header,
    pub circumstances: &'a Circumstances,
    pub later: &'a mut Later,
}

impl Writing<'_> {
    /// What to stamp changed rows of this table with.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn stamp(&mut self, table: Stamped) -> Result<i64, StorageError> {
        self.later.stamp(self.connection, table).await
    }

    /// Leaves all rows of this table to be stamped.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn stamp_all(&mut self, table: Stamped) -> Result<(), StorageError> {
        self.later.stamp_all(self.connection, table).await
    }
}

/// A kind of file.
pub trait Kind {
    const COLUMNS: &'static [Column];

    /// Whether columns that no name claims are worth a note.
    const NAMES_COLUMNS_ASIDE: bool = true;

    /// What brings rows together: those with the same key are taken in one batch, in the order of
    /// the file.
    fn key(&self, header: &Header, row: &Row) -> String;

    /// Sees each row once, before any is taken.
    fn observe(&mut self, _header: &Header, _row: &Row) {}

    /// Writes what must be there before the first row is taken.
    ///
    /// # Errors
    /// [`StorageError`].
    async fn prepare(&mut self, _writing: &mut Writing<'_>) -> Result<(), StorageError> {
        Ok(())
    }

    /// Takes rows: gives each its faults or its outcome, and writes the good ones. It may be called
    /// again for the same rows if the transaction had to be given up.
    ///
    /// # Errors
    /// [`StorageError`].
    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError>;
}

/// Refuses all but the first of the rows with one key. A row without one says the same as no other.
pub fn refuse_duplicates(rows: &mut [Taken], column: &str, header: &Header) {
    let mut first: HashMap<String, u64> = HashMap::new();
    for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
        if header.value(&taken.row, column).is_none_or(str::is_empty) {
            continue;
        }
        match first.get(&taken.key) {
            Some(row) => {
                let reason = Reason::Duplicate { row: *row };
                let fault = super::cells::fault(header, &taken.row, column, reason);
                taken.faults.push(fault);
            }
            None => {
                first.insert(taken.key.clone(), taken.row.number);
            }
        }
    }
}

/// Refuses the good rows of every key that has a refused one: together they say one thing.
pub fn refuse_incomplete(rows: &mut [Taken], because: impl Fn(u64) -> Reason) {
    for together in rows.chunk_by_mut(|left, right| left.key == right.key) {
        let refused = together.iter().find(|taken| taken.is_refused());
        let Some(row) = refused.map(|taken| taken.row.number) else {
            continue;
        };
        for taken in together.iter_mut().filter(|taken| !taken.is_refused()) {
            taken.faults.push(Fault::of_row(because(row)));
        }
    }
}

/// Reads a row on top of what is stored: keeps its faults, or says what is to be written now, if
/// that differs from what was.
pub fn restate(
    taken: &mut Taken,
    header: &Header,
    before: Option<&Record>,
    mut record: Record,
    read: impl FnOnce(&mut Cells<'_>, &mut Record),
) -> Option<Record> {
    let row = std::mem::take(&mut taken.row);
    let mut cells = Cells::new(header, &row);
    read(&mut cells, &mut record);
    let read = cells.finish(Some(()));
    taken.row = row;
    if let Err(faults) = read {
        taken.faults.extend(faults);
        return None;
    }
    let outcome = match before {
        None => Outcome::Added,
        Some(before) if before.says_the_same_as(&record) => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
    };
    taken.became(outcome);
    (outcome != Outcome::Unchanged).then_some(record)
}

/// The keys of rows that are still good, each once.
#[must_use]
pub fn keys(rows: &[Taken]) -> Vec<String> {
    let good = rows.iter().filter(|taken| !taken.is_refused());
    let mut keys: Vec<String> = good.map(|taken| taken.key.clone()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Borrowed texts for a look-up.
#[must_use]
pub fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Records by the text in one of their columns.
#[must_use]
pub fn by(records: Vec<Record>, column: &str) -> HashMap<String, Record> {
    let keyed = records.into_iter();
    keyed.map(|record| (record.text(column).to_owned(), record)).collect()
}

impl Remark {
    /// The note about all rows with this remark.
    #[must_use]
    pub const fn note(self, rows: u64) -> Note {
        match self {
            Self::Picture => Note::PicturesAside { rows },
            Self::Stock => Note::StockAside,
            Self::UnnamedCustomer => Note::UnnamedCustomers { rows },
        }
    }
}
