//! From text to rows: separators, quotation marks, line breaks inside a cell, row numbers as a
//! spreadsheet shows them. Knows no column.
//!
//! A row that is damaged (a quotation mark that never closes, text behind a closing one) is given
//! up alone: reading goes on at the next line, so that one slip does not swallow the file.

mod row;
mod split;

use std::io::{self, Read};
use std::ops::Range;

pub use self::row::{Flaw, Row};
use self::split::{Split, break_length, given_up, line_of, separator_of, split};

/// Most bytes of one row. It also bounds how far an unclosed quotation mark is followed.
const LARGEST_ROW: usize = 1024 * 1024;

/// Reads rows one by one.
pub struct Rows<R> {
    source: R,
    buffer: Vec<u8>,
    /// The part of the buffer that is not consumed yet.
    unread: Range<usize>,
    at_end: bool,
    separator: u8,
    number: u64,
}

impl<R: Read> Rows<R> {
    /// Begins to read: finds the separator by the first line, which it leaves to be read.
    ///
    /// # Errors
    /// Those of the source.
    pub fn begin(source: R) -> io::Result<Self> {
        let mut rows = Self {
            source,
            buffer: vec![0; 64 * 1024],
            unread: 0..0,
            at_end: false,
            separator: b',',
            number: 0,
        };
        loop {
            let line = rows.first_line()?;
            if let [b's', b'e', b'p', b'=', separator] = line.trim_ascii() {
                // Excel's own way to say it.
                rows.separator = *separator;
            } else if line.trim_ascii().is_empty() && !rows.unread.is_empty() {
                // The header stands further below.
            } else {
                rows.separator = separator_of(&line);
                return Ok(rows);
            }
            rows.skip_line(line.len());
            if line.starts_with(b"sep=") {
                return Ok(rows);
            }
        }
    }

    /// What stands between cells in this file.
    #[must_use]
    pub const fn separator(&self) -> u8 {
        self.separator
    }

    /// The next row that says anything; empty ones are passed over, but numbered.
    ///
    /// # Errors
    /// Those of the source.
    pub fn next_row(&mut self) -> io::Result<Option<Row>> {
        loop {
            let unread = self.buffer.get(self.unread.clone()).unwrap_or_default();
            let (length, mut row) = match split(unread, self.separator, self.at_end) {
                Split::More if unread.len() >= LARGEST_ROW => {
                    given_up(unread, self.separator, Flaw::TooLarge)
                }
                Split::More => {
                    self.fill()?;
                    continue;
                }
                Split::Flawed(_) if !self.has_whole_line() => {
                    self.fill()?;
                    continue;
                }
                Split::End => return Ok(None),
                Split::Row(length, row) => (length, row),
                Split::Flawed(flaw) => given_up(unread, self.separator, flaw),
            };
            self.consume(length);
            self.number += 1;
            if !row.is_empty() {
                row.number = self.number;
                return Ok(Some(row));
            }
        }
    }

    /// Whether the first line and its break are in the buffer, as far as there is room for them.
    fn has_whole_line(&self) -> bool {
        let unread = self.buffer.get(self.unread.clone()).unwrap_or_default();
        let rest = unread.get(line_of(unread).len()..).unwrap_or_default();
        // Whether a line feed follows a lone return is not known yet.
        let ends = !matches!(rest, [] | [b'\r']);
        ends || self.at_end || unread.len() >= LARGEST_ROW
    }

    fn first_line(&mut self) -> io::Result<Vec<u8>> {
        while !self.has_whole_line() {
            self.fill()?;
        }
        let unread = self.buffer.get(self.unread.clone()).unwrap_or_default();
        Ok(line_of(unread).to_vec())
    }

    fn skip_line(&mut self, length: usize) {
        self.consume(length);
        let unread = self.buffer.get(self.unread.clone()).unwrap_or_default();
        let length = break_length(unread);
        self.consume(length);
        self.number += 1;
    }

    fn consume(&mut self, length: usize) {
        self.unread.start = (self.unread.start + length).min(self.unread.end);
    }

    /// Reads more behind what is unread.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.unread.clone(), 0);
        self.unread = 0..self.unread.len();
        if self.unread.end == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let free = self.buffer.get_mut(self.unread.end..).unwrap_or_default();
        let count = self.source.read(free)?;
        self.at_end = count == 0;
        self.unread.end += count;
        Ok(())
    }
}

/// Writes a row as it is read here.
pub fn write_row<'a>(out: &mut String, separator: u8, cells: impl IntoIterator<Item = &'a str>) {
    for (position, cell) in cells.into_iter().enumerate() {
        if position > 0 {
            out.push(char::from(separator));
        }
        let quotes = |letter: char| matches!(letter, '"' | '\n' | '\r') || letter == char::from(separator);
        if cell.contains(quotes) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives one byte at a time: every row is cut at every place.
    struct Drip<'a>(&'a [u8]);

    impl io::Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let (Some((first, rest)), Some(target)) = (self.0.split_first(), buffer.first_mut()) else {
                return Ok(0);
            };
            *target = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    type Read = (u64, Vec<String>, Option<Flaw>);

    fn all(text: &str) -> Vec<Read> {
        let whole = collect(text.as_bytes());
        assert_eq!(whole, collect(Drip(text.as_bytes())));
        whole
    }

    fn collect(source: impl io::Read) -> Vec<Read> {
        let mut rows = Rows::begin(source).unwrap();
        let mut found = Vec::new();
        while let Some(row) = rows.next_row().unwrap() {
            found.push((row.number, row.cells().map(str::to_owned).collect(), row.flaw));
        }
        found
    }

    fn good(number: u64, cells: &[&str]) -> Read {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect(), None)
    }

    #[test]
    fn separators_are_found_by_the_header() {
        for separator in [",", ";", "\t"] {
            let text = "sku|price\nA|\"1|2\"\n".replace('|', separator);
            let inner = format!("1{separator}2");
            assert_eq!(all(&text), [good(1, &["sku", "price"]), good(2, &["A", &inner])]);
        }
        assert_eq!(all("sep=;\r\na;b\n"), [good(2, &["a", "b"])]);
        assert_eq!(all("\"a;b;c\",d\n"), [good(1, &["a;b;c", "d"])]);
    }

    #[test]
    fn quotes_breaks_and_numbers() {
        assert_eq!(
            all("a,b\r\n\"x\r\ny\",\"he said \"\"hi\"\"\"\r\n\r\n,\r\n\"\",z"),
            [good(1, &["a", "b"]), good(2, &["x\r\ny", "he said \"hi\""]), good(5, &["", "z"]),]
        );
        assert_eq!(all("a\rb\r"), [good(1, &["a"]), good(2, &["b"])]);
        // A mark inside a cell is text.
        assert_eq!(all("a,b\n5\" lamp,x\n"), [good(1, &["a", "b"]), good(2, &["5\" lamp", "x"])]);
    }

    #[test]
    fn a_damaged_row_is_given_up_alone() {
        assert_eq!(
            all("a,b\n\"open,1\nc,2\n"),
            [
                good(1, &["a", "b"]),
                (2, vec!["\"open".to_owned(), "1".to_owned()], Some(Flaw::QuoteNeverClosed)),
                good(3, &["c", "2"]),
            ]
        );
        assert_eq!(
            all("a,b\n\"5\" lamp\",1\nc,2\n")[1],
            (2, vec!["\"5\" lamp\"".to_owned(), "1".to_owned()], Some(Flaw::TextAfterQuote)),
        );
    }

    #[test]
    fn an_endless_row_does_not_take_endless_memory() {
        let text = format!("a,b\nx,{}\nc,2\n", "y".repeat(3 * LARGEST_ROW));
        let mut rows = Rows::begin(text.as_bytes()).unwrap();
        let mut flaws = 0;
        let last = loop {
            let row = rows.next_row().unwrap().expect("the last row is lost");
            match row.cell(0) {
                Some("c") => break row,
                _ => flaws += usize::from(row.flaw.is_some()),
            }
        };
        assert_eq!(last.cell(1), Some("2"));
        assert!(flaws >= 1);
        assert!(rows.buffer.len() <= 2 * LARGEST_ROW);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(cells in proptest::collection::vec("[a\"\r\n;,é ]{0,6}", 1..5)) {
            prop_assume!(!cells.iter().all(|cell| cell.trim().is_empty()));
            let mut text = String::new();
            write_row(&mut text, b',', ["h1", "h2"]);
            write_row(&mut text, b',', cells.iter().map(String::as_str));
            let read = collect(text.as_bytes());
            prop_assert_eq!(&read[1].1, &cells);
        }

        #[test]
        fn no_text_is_too_odd(text in "[a\"\r\n;,é ]{0,60}") {
            prop_assert_eq!(collect(text.as_bytes()), collect(Drip(text.as_bytes())));
        }
    }
}
