//! Counts what became of every row, keeps the first refusals and the file of refused rows. Rows in
//! are always the sum of added, changed, unchanged and refused.

use std::collections::BTreeMap;
use std::io;

use api::import::Refusal;

use super::columns::{Header, REASON_COLUMN};
use super::file_fault::Note;
use super::kind::{Outcome, Remark, Taken};
use super::reason::Fault;
use super::rows::{Row, write_row};
use super::sorter::{Sorted, Sorter};
use crate::text::Language;

/// Most refusals that a report lists.
const LISTED: usize = 1000;
/// About how many bytes of the file of refused rows are stored together.
const PIECE: usize = 64 * 1024;

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub rows: u64,
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub refused: u64,
}

impl Counts {
    /// With these rows.
    #[must_use]
    pub fn and(mut self, rows: &[Taken]) -> Self {
        for taken in rows {
            self.rows += 1;
            match taken.outcome {
                _ if taken.is_refused() => self.refused += 1,
                Outcome::Unchanged => self.unchanged += 1,
                Outcome::Changed => self.changed += 1,
                Outcome::Added => self.added += 1,
            }
        }
        self
    }
}

/// The report in the making.
pub struct Tally {
    language: Language,
    pub counts: Counts,
    remarks: Vec<(Remark, u64)>,
    /// By row and place in it, so that the first of the file stay whatever order they come in.
    refusals: BTreeMap<(u64, usize), Refusal>,
    refused: Sorter,
}

impl Tally {
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            counts: Counts::default(),
            remarks: Vec::new(),
            refusals: BTreeMap::new(),
            refused: Sorter::default(),
        }
    }

    /// Counts rows.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn count_all(&mut self, header: &Header, rows: &[Taken]) -> io::Result<()> {
        self.counts = self.counts.and(rows);
        for taken in rows {
            if taken.is_refused() {
                self.refuse(header, &taken.row, &taken.faults)?;
            } else if let Some(remark) = taken.remark {
                match self.remarks.iter_mut().find(|(known, _)| *known == remark) {
                    Some((_, rows)) => *rows += 1,
                    None => self.remarks.push((remark, 1)),
                }
            }
        }
        Ok(())
    }

    fn refuse(&mut self, header: &Header, row: &Row, faults: &[Fault]) -> io::Result<()> {
        let mut reasons = Vec::new();
        for (place, fault) in faults.iter().enumerate() {
            let reason = fault.reason.message().in_language(self.language);
            reasons.push(match &fault.field {
                Some(field) => format!("{field}: {reason}"),
                None => reason.clone(),
            });
            let refusal = Refusal {
                row: row.number,
                field: fault.field.clone(),
                reason,
                value: fault.value.as_deref().map(shortened),
            };
            self.refusals.insert((row.number, place), refusal);
            if self.refusals.len() > LISTED {
                self.refusals.pop_last();
            }
        }
        let reasons = reasons.join(" ");
        let cells = header.own_cells(row).chain([reasons.as_str()]);
        self.refused.push(String::new(), Row::of(row.number, cells))
    }

    /// Notes about rows that were read in a way worth knowing.
    pub fn notes(&self) -> impl Iterator<Item = Note> {
        self.remarks.iter().map(|(remark, rows)| remark.note(*rows))
    }

    /// The counts, the first refusals and the file of refused rows.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn finish(self, header: &Header, separator: u8) -> io::Result<(Counts, Vec<Refusal>, RefusedFile)> {
        let mut first = "\u{FEFF}".to_owned();
        write_row(&mut first, separator, header.own_columns().chain([REASON_COLUMN]));
        let file = RefusedFile {
            separator,
            next: (self.counts.refused > 0).then_some(first),
            rows: self.refused.finish()?,
        };
        Ok((self.counts, self.refusals.into_values().collect(), file))
    }
}

/// What a list shows of a long value.
fn shortened(value: &str) -> String {
    const MOST: usize = 200;
    match value.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}

/// The file of only the refused rows, in the order of the original, with the original header and
/// the reasons in a last column. UTF-8 with a mark, so that spreadsheets read it as such.
pub struct RefusedFile {
    separator: u8,
    /// What has been written but not given out.
    next: Option<String>,
    rows: Sorted,
}

impl RefusedFile {
    /// The next piece of the file; none at all where nothing was refused.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn next_piece(&mut self) -> io::Result<Option<String>> {
        let Some(mut piece) = self.next.take() else {
            return Ok(None);
        };
        while piece.len() < PIECE {
            let Some(keyed) = self.rows.next_row()? else {
                return Ok(Some(piece));
            };
            write_row(&mut piece, self.separator, keyed.row.cells());
        }
        self.next = Some(String::new());
        Ok(Some(piece))
    }
}
