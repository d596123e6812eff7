//! Any number of values a row.

use serde::{Deserialize, Serialize};

use super::{Plan, Source, count, lengths, span};

/// Lists in one shared vector, by row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lists<T> {
    #[serde(with = "lengths")]
    ends: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), items: Vec::new() }
    }
}

impl<T: Copy> Lists<T> {
    pub(crate) fn fits(&self, rows: usize) -> bool {
        let total = self.ends.last().map_or(0, |end| *end as usize);
        self.ends.len() == rows && self.items.len() == total
    }

    /// The items of all rows.
    pub(crate) fn all(&self) -> &[T] {
        &self.items
    }

    pub(crate) fn get(&self, row: usize) -> &[T] {
        self.items.get(span(&self.ends, row)).unwrap_or_default()
    }

    pub(crate) fn push(&mut self, items: impl Iterator<Item = T>) {
        self.items.extend(items);
        self.ends.push(count(self.items.len()));
    }

    pub(crate) fn rearrange(&mut self, plan: &Plan, put: impl Fn(usize) -> Vec<T>) {
        let mut next = Self::default();
        for source in plan {
            match *source {
                Source::Kept(row) => next.push(self.get(row).iter().copied()),
                Source::Put(item) => next.push(put(item).into_iter()),
            }
        }
        *self = next;
    }
}
