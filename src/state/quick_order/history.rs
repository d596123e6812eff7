//! What an undo goes back to.

use super::row::Rows;
use crate::browser::clock;

/// The part of a row that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Sku,
    Quantity,
}

/// How long each step can be taken back, in milliseconds.
const REACH: f64 = 30.0 * 60.0 * 1000.0;
/// The last steps can be taken back however long ago they were.
const ALWAYS: usize = 20;
const MOST: usize = 500;

pub(super) struct Step {
    pub rows: Rows,
    /// What the step put into the cart, in units.
    pub added: Vec<(String, u32)>,
    cell: Option<(usize, Field)>,
    at: f64,
}

#[derive(Default)]
pub(super) struct History(Vec<Step>);

impl History {
    /// Remembers how the rows were before a change; one more letter in the same cell is no new step.
    pub fn remember(&mut self, rows: Rows, cell: Option<(usize, Field)>) {
        if cell.is_some() && self.0.last().is_some_and(|last| last.cell == cell) {
            return;
        }
        self.push(Step { rows, added: Vec::new(), cell, at: clock::milliseconds() });
    }

    pub fn remember_added(&mut self, rows: Rows, added: Vec<(String, u32)>) {
        self.push(Step { rows, added, cell: None, at: clock::milliseconds() });
    }

    fn push(&mut self, step: Step) {
        let now = step.at;
        self.0.push(step);
        let count = self.0.len();
        let mut place = 0;
        self.0.retain(|step| {
            let left = count - place;
            place += 1;
            left <= ALWAYS || (left <= MOST && now - step.at < REACH)
        });
    }

    pub fn pop(&mut self) -> Option<Step> {
        self.0.pop()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
