//! Columns: how a snapshot stores one fact about every row.
//!
//! A string is a range of one shared buffer, a word that many rows share is a code into a sorted
//! dictionary, a list is a range of one shared vector. A column is changed as a whole, to the
//! [`Plan`] of the next revision, and ends up the same however it came about. Knows no product.

use serde::{Deserialize, Serialize};

mod codes;
pub(crate) mod lengths;
mod lists;
mod texts;

pub(crate) use codes::{CodeLists, Codes};
pub(crate) use lengths::{count, span};
pub(crate) use lists::Lists;
pub(crate) use texts::Texts;

/// The rows of the next revision in their order, and where each comes from.
pub(crate) type Plan = Vec<Source>;

/// Where a row of the next revision comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source {
    /// A row of this revision.
    Kept(usize),
    /// An item that the delta puts in.
    Put(usize),
}

/// One plain value a row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Values<T>(Vec<T>);

impl<T: Copy + Default> Values<T> {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn get(&self, row: usize) -> T {
        self.0.get(row).copied().unwrap_or_default()
    }

    pub(crate) fn rearrange(&mut self, plan: &Plan, put: impl Fn(usize) -> T) {
        let value = |source: &Source| match *source {
            Source::Kept(row) => self.get(row),
            Source::Put(item) => put(item),
        };
        self.0 = plan.iter().map(value).collect();
    }
}

impl Values<u32> {
    /// How many of `rows` have each of the values below `known`.
    pub(crate) fn tally(&self, known: usize, rows: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut counts = vec![0; known];
        if let [all] = &mut counts[..] {
            *all = rows.count();
            return counts;
        }
        rows.for_each(|row| counts[self.get(row) as usize] += 1);
        counts
    }
}

/// A value one row may lack, in the room of a value: the least one stands for none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Amounts(Values<i64>);

impl Amounts {
    const NONE: i64 = i64::MIN;

    pub(crate) fn none(rows: usize) -> Self {
        Self(Values(vec![Self::NONE; rows]))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn get(&self, row: usize) -> Option<i64> {
        self.0.0.get(row).copied().filter(|amount| *amount != Self::NONE)
    }

    pub(crate) fn set(&mut self, row: usize, amount: Option<i64>) {
        if let Some(place) = self.0.0.get_mut(row) {
            *place = amount.unwrap_or(Self::NONE);
        }
    }

    pub(crate) fn rearrange(&mut self, plan: &Plan, put: impl Fn(usize) -> Option<i64>) {
        self.0.rearrange(plan, |item| put(item).unwrap_or(Self::NONE));
    }
}
