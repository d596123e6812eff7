//! The lines of a shipment as they are typed.

use domain::{Currency, landed_cost::Line};

use super::{Typed, TypedLine};
use crate::state::calculator::{
    Reader,
    rows::{next_key, typed_place},
};

impl Typed {
    /// Puts lines in, from a row on: over those that are empty, before those that are not.
    pub fn insert(&mut self, row: usize, lines: Vec<TypedLine>) {
        let mut key = self.lines.iter().map(|line| line.key).max().unwrap_or_default();
        let mut next = || {
            key = key.wrapping_add(1);
            key
        };
        let keyed: Vec<TypedLine> = lines.into_iter().map(|line| TypedLine { key: next(), ..line }).collect();
        let row = row.min(self.lines.len());
        let empty = self.lines.iter().skip(row).take_while(|line| line.is_empty()).count();
        self.lines.splice(row..row + empty.min(keyed.len()), keyed);
    }

    /// The line of a row of the grid, which shows more rows than there are lines: those come when
    /// something is typed into them.
    pub fn line_at(&mut self, row: usize) -> Option<&mut TypedLine> {
        while self.lines.len() <= row {
            let key = next_key(self.lines.iter().map(|line| line.key));
            self.lines.push(TypedLine { key, ..TypedLine::default() });
        }
        self.lines.get_mut(row)
    }

    /// The typed line behind a line of the scenario.
    pub fn line_place(&self, line: usize) -> Option<usize> {
        typed_place(&self.lines, |line| !line.is_empty(), line)
    }

    /// What is on the lines, and the keys of those that count.
    pub(super) fn read_lines(&self, own: Currency, reader: &mut Reader<Self>) -> (Vec<Line>, Vec<u32>) {
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut keys = Vec::with_capacity(self.lines.len());
        for (index, line) in self.lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            lines.extend(line.read(index, own, reader));
            keys.push(line.key);
        }
        (lines, keys)
    }
}
