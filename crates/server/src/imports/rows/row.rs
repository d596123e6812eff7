//! One row as it was read: cells in one text, and what was wrong with it.

use super::LARGEST_ROW;
use crate::imports::reason::Reason;

/// What makes a row unreadable. Its cells are then a guess, good enough to find it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    QuoteNeverClosed,
    TextAfterQuote,
    TooLarge,
}

impl Flaw {
    pub const ALL: [Self; 3] = [Self::QuoteNeverClosed, Self::TextAfterQuote, Self::TooLarge];

    /// Why such a row is refused.
    #[must_use]
    pub const fn reason(self) -> Reason {
        match self {
            Self::QuoteNeverClosed => Reason::QuoteNeverClosed,
            Self::TextAfterQuote => Reason::TextAfterQuote,
            Self::TooLarge => Reason::RowTooLarge { kilobytes: LARGEST_ROW / 1024 },
        }
    }
}

/// One row: its cells, and the number that a spreadsheet shows beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub number: u64,
    pub flaw: Option<Flaw>,
    text: String,
    ends: Vec<u32>,
}

impl Row {
    /// A row of these cells.
    pub fn of<'a>(number: u64, cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut row = Self { number, ..Self::default() };
        for cell in cells {
            row.push(cell);
        }
        row
    }

    /// A damaged row, without cells yet.
    pub fn flawed(flaw: Flaw) -> Self {
        Self { flaw: Some(flaw), ..Self::default() }
    }

    /// Adds a cell behind the others.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        // A row is far below 4 GB: LARGEST_ROW.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// How many cells there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether no cell says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// One cell; `None` beyond the last.
    #[must_use]
    pub fn cell(&self, position: usize) -> Option<&str> {
        let end = *self.ends.get(position)? as usize;
        let start = match position.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.text.get(start..end)
    }

    /// The cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|position| self.cell(position))
    }

    /// Bytes that the row takes, about.
    #[must_use]
    pub fn size(&self) -> usize {
        self.text.len() + self.ends.len() * 4 + 64
    }
}
