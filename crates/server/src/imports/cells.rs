//! The cells of one row, read as values; what cannot be read is kept as a fault at its place.

use std::collections::BTreeMap;

use super::columns::Header;
use super::reason::{Fault, Reason};
use super::rows::Row;
use crate::storage::table::{Record, Value};

/// What an optional cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given<T> {
    /// The file does not have the column, or the cell is refused: what is stored stays.
    Absent,
    /// The cell is empty: what is stored is emptied.
    Empty,
    Value(T),
}

impl<T> Given<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Empty => None,
        }
    }

    /// This, or what another row says where this one says nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Value(_) => self,
            Self::Absent | Self::Empty => other,
        }
    }

    /// The value in another form.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Given<U> {
        match self {
            Self::Absent => Given::Absent,
            Self::Empty => Given::Empty,
            Self::Value(value) => Given::Value(change(value)),
        }
    }
}

/// A row being read.
pub struct Cells<'a> {
    header: &'a Header,
    row: &'a Row,
    faults: Vec<Fault>,
}

impl<'a> Cells<'a> {
    #[must_use]
    pub const fn new(header: &'a Header, row: &'a Row) -> Self {
        Self { header, row, faults: Vec::new() }
    }

    /// What the cell holds, without the spaces around it; `None` where it is empty or absent.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        let value = self.header.value(self.row, name);
        value.filter(|value| !value.is_empty())
    }

    /// What the cell holds, to the letter.
    #[must_use]
    pub fn verbatim(&self, name: &str) -> &'a str {
        self.header.verbatim(self.row, name).unwrap_or_default()
    }

    /// Reads a cell that must say something; `None` is a fault that has been kept.
    pub fn required<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Result<T, Reason>) -> Option<T> {
        match self.optional(name, read) {
            Given::Value(value) => Some(value),
            Given::Empty => {
                self.refuse(name, Reason::Missing);
                None
            }
            Given::Absent => {
                if !self.header.has(name) {
                    self.refuse(name, Reason::Missing);
                }
                None
            }
        }
    }

    /// Reads a cell that may be empty.
    pub fn optional<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Result<T, Reason>) -> Given<T> {
        match self.header.value(self.row, name) {
            None => Given::Absent,
            Some("") => Given::Empty,
            Some(value) => match read(value) {
                Ok(value) => Given::Value(value),
                Err(reason) => {
                    self.refuse(name, reason);
                    Given::Absent
                }
            },
        }
    }

    /// Reads an optional cell into a field of a record.
    pub fn put<T: Into<Value>>(
        &mut self,
        record: &mut Record,
        field: &str,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) {
        match self.optional(name, read) {
            Given::Absent => {}
            Given::Empty => record.clear(field),
            Given::Value(value) => record.set(field, value),
        }
    }

    /// Reads a cell that must say something into a field of a record.
    pub fn put_required<T: Into<Value>>(
        &mut self,
        record: &mut Record,
        field: &str,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) {
        if let Some(value) = self.required(name, read) {
            record.set(field, value);
        }
    }

    /// Reads the columns of one name in several languages on top of the words that are stored;
    /// says whether any word is left.
    pub fn put_words(
        &mut self,
        record: &mut Record,
        field: &str,
        name: &str,
        read: impl Fn(&str) -> Result<String, Reason>,
    ) -> bool {
        let mut words: BTreeMap<String, String> =
            serde_json::from_str(record.text(field)).unwrap_or_default();
        for language in self.header.variants(name) {
            match self.optional(&format!("{name}@{language}"), &read) {
                Given::Absent => {}
                Given::Empty => {
                    words.remove(language);
                }
                Given::Value(text) => {
                    words.insert(language.to_owned(), text);
                }
            }
        }
        record.set(field, serde_json::to_string(&words).unwrap_or_default());
        !words.is_empty()
    }

    /// The header that the row stands under.
    #[must_use]
    pub const fn header(&self) -> &'a Header {
        self.header
    }

    /// Whether no fault has been found so far.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Keeps a fault in one cell.
    pub fn refuse(&mut self, name: &str, reason: Reason) {
        self.faults.push(fault(self.header, self.row, name, reason));
    }

    /// Keeps a fault of the whole row.
    pub fn refuse_row(&mut self, reason: Reason) {
        self.faults.push(Fault::of_row(reason));
    }

    /// What was read, if there is no fault.
    ///
    /// # Errors
    /// All faults of the row.
    pub fn finish<T>(self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => Err(self.faults),
        }
    }
}

/// A fault in one cell.
#[must_use]
pub fn fault(header: &Header, row: &Row, name: &str, reason: Reason) -> Fault {
    let value = header.value(row, name).unwrap_or_default();
    Fault {
        field: Some(header.their_name(name).to_owned()),
        value: (!value.is_empty()).then(|| value.to_owned()),
        reason,
    }
}
