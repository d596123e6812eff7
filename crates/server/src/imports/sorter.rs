//! Brings rows that belong together to each other, whatever the size of the file: sorted in memory
//! while they are few, in pieces on disk and merged when they are many. Memory stays the same.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::rows::{Flaw, Row};

/// Bytes of rows that are kept in memory before they go to disk.
const BUDGET: usize = 32 * 1024 * 1024;

/// A row and what it is sorted by: first the key, then its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed {
    pub key: String,
    pub row: Row,
}

/// Takes rows in any order.
pub struct Sorter {
    budget: usize,
    size: usize,
    kept: Vec<Keyed>,
    /// Sorted pieces on disk.
    pieces: Vec<File>,
}

impl Default for Sorter {
    fn default() -> Self {
        Self::with_budget(BUDGET)
    }
}

impl Sorter {
    fn with_budget(budget: usize) -> Self {
        Self { budget, size: 0, kept: Vec::new(), pieces: Vec::new() }
    }

    /// Takes one more row.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn push(&mut self, key: String, row: Row) -> io::Result<()> {
        self.size += key.len() + row.size();
        self.kept.push(Keyed { key, row });
        if self.size > self.budget {
            self.spill()?;
        }
        Ok(())
    }

    fn spill(&mut self) -> io::Result<()> {
        sort(&mut self.kept);
        let mut file = BufWriter::new(tempfile::tempfile()?);
        for keyed in self.kept.drain(..) {
            write(&mut file, &keyed)?;
        }
        let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.seek(SeekFrom::Start(0))?;
        self.pieces.push(file);
        self.size = 0;
        Ok(())
    }

    /// All rows, sorted.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn finish(mut self) -> io::Result<Sorted> {
        sort(&mut self.kept);
        let mut sorted = Sorted {
            kept: self.kept.into_iter(),
            pieces: self.pieces.into_iter().map(BufReader::new).collect(),
            heads: BinaryHeap::new(),
        };
        for piece in 0..=sorted.pieces.len() {
            sorted.advance(piece)?;
        }
        Ok(sorted)
    }
}

fn sort(rows: &mut [Keyed]) {
    rows.sort_unstable_by(|left, right| (&left.key, left.row.number).cmp(&(&right.key, right.row.number)));
}

/// Rows in order, merged from the pieces.
pub struct Sorted {
    kept: std::vec::IntoIter<Keyed>,
    pieces: Vec<BufReader<File>>,
    heads: BinaryHeap<Reverse<Head>>,
}

/// The first row of a piece that has not been given out; the piece after the last is the memory.
#[derive(PartialEq, Eq)]
struct Head {
    keyed: Keyed,
    piece: usize,
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (&self.keyed.key, self.keyed.row.number).cmp(&(&other.keyed.key, other.keyed.row.number))
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Sorted {
    fn advance(&mut self, piece: usize) -> io::Result<()> {
        let next = match self.pieces.get_mut(piece) {
            Some(file) => read(file)?,
            None => self.kept.next(),
        };
        if let Some(keyed) = next {
            self.heads.push(Reverse(Head { keyed, piece }));
        }
        Ok(())
    }

    /// The next row.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn next_row(&mut self) -> io::Result<Option<Keyed>> {
        let Some(Reverse(head)) = self.heads.pop() else {
            return Ok(None);
        };
        self.advance(head.piece)?;
        Ok(Some(head.keyed))
    }
}

fn write(file: &mut impl Write, keyed: &Keyed) -> io::Result<()> {
    write_text(file, &keyed.key)?;
    file.write_all(&keyed.row.number.to_le_bytes())?;
    let flaw = Flaw::ALL.iter().position(|flaw| Some(*flaw) == keyed.row.flaw);
    let flaw = flaw.and_then(|position| u8::try_from(position).ok());
    file.write_all(&[flaw.unwrap_or(u8::MAX)])?;
    file.write_all(&length(keyed.row.len())?.to_le_bytes())?;
    for cell in keyed.row.cells() {
        write_text(file, cell)?;
    }
    Ok(())
}

fn write_text(file: &mut impl Write, text: &str) -> io::Result<()> {
    file.write_all(&length(text.len())?.to_le_bytes())?;
    file.write_all(text.as_bytes())
}

fn length(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(|_| io::ErrorKind::InvalidData.into())
}

fn read(file: &mut BufReader<File>) -> io::Result<Option<Keyed>> {
    use io::BufRead;
    if file.fill_buf()?.is_empty() {
        return Ok(None);
    }
    let key = read_text(file)?;
    let mut number = [0; 8];
    file.read_exact(&mut number)?;
    let mut flaw = [0];
    file.read_exact(&mut flaw)?;
    let cells = read_length(file)?;
    let cells: Vec<String> = (0..cells).map(|_| read_text(file)).collect::<io::Result<_>>()?;
    let mut row = Row::of(u64::from_le_bytes(number), cells.iter().map(String::as_str));
    row.flaw = Flaw::ALL.get(usize::from(flaw[0])).copied();
    Ok(Some(Keyed { key, row }))
}

fn read_length(file: &mut impl Read) -> io::Result<usize> {
    let mut length = [0; 4];
    file.read_exact(&mut length)?;
    Ok(u32::from_le_bytes(length) as usize)
}

fn read_text(file: &mut impl Read) -> io::Result<String> {
    let mut text = vec![0; read_length(file)?];
    file.read_exact(&mut text)?;
    String::from_utf8(text).map_err(|_| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn many_pieces_and_one_give_the_same(keys in proptest::collection::vec("[abé]{0,2}", 0..200)) {
            let sorted = |budget| {
                let mut sorter = Sorter::with_budget(budget);
                for (number, key) in (2..).zip(&keys) {
                    let mut row = Row::of(number, [key.as_str(), "x\ny", ""]);
                    row.flaw = Flaw::ALL.get(key.len()).copied();
                    sorter.push(key.clone(), row).unwrap();
                }
                let mut sorted = sorter.finish().unwrap();
                let mut rows = Vec::new();
                while let Some(keyed) = sorted.next_row().unwrap() {
                    rows.push(keyed);
                }
                rows
            };
            let rows = sorted(usize::MAX);
            prop_assert_eq!(rows.len(), keys.len());
            let order = |row: &Keyed| (row.key.clone(), row.row.number);
            prop_assert!(rows.iter().map(order).is_sorted());
            prop_assert_eq!(rows, sorted(600));
        }
    }
}
