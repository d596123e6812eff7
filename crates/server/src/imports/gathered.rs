//! The rows of a file, brought together by their keys and given out in batches.

use std::io;

use super::columns::Header;
use super::file_fault::{FileFault, Note};
use super::import_error::ImportError;
use super::kind::{Kind, Outcome, Taken};
use super::reason::{Fault, Reason};
use super::request::Request;
use super::rows::{Row, Rows};
use super::sorter::{Sorted, Sorter};

/// Rows that are looked up and written together, at least: a batch ends between keys.
const BATCH: usize = 500;
/// Most rows that one key may bring together.
const MOST_TOGETHER: usize = 10_000;

/// The rows of a file, brought together.
pub struct Gathered {
    pub header: Header,
    pub separator: u8,
    pub note: Option<Note>,
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

impl Gathered {
    /// Reads a file to its end.
    ///
    /// # Errors
    /// [`ImportError`].
    pub fn read<K: Kind>(kind: &mut K, text: impl io::Read, request: &Request) -> Result<Self, ImportError> {
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
                outcome: Outcome::Unchanged,
                remark: None,
            };
            taken.faults.extend(self.fault_of_shape(&taken.row));
            taken
        }))
    }

    /// A row that is not as wide as the header cannot be read, unless only its margin is wider.
    fn fault_of_shape(&self, row: &Row) -> Option<Fault> {
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
    ///
    /// # Errors
    /// Those of the disk.
    pub fn batch(&mut self) -> io::Result<Vec<Taken>> {
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
}
