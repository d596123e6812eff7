//! The buffer that is searched: the folded text of every row, one after the other.
//!
//! A record is `compact SKU · SKU · name · other names`, fields divided by [`DIVIDER`]
//! and closed by [`END`]. Fields stand in the order of their worth, so that the first hit in a
//! record is in its best field. Fold leaves no control character in a text: no word that is looked
//! for can reach over a divider. Knows no query and no rank.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{
    Product,
    columns::{Plan, Source, Values, count, lengths, span},
    fold, fold_compact,
};

pub(crate) const DIVIDER: u8 = 0x1F;
pub(crate) const END: u8 = b'\n';

/// The records of all rows.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Folded {
    /// Travels outside of the columns: see [`wire`](crate::snapshot).
    #[serde(skip)]
    text: Vec<u8>,
    #[serde(with = "lengths")]
    ends: Vec<u32>,
    /// Bytes of a record before its name.
    heads: Values<u32>,
    /// Bytes of the name.
    names: Values<u32>,
}

/// One row's folded text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record<'a> {
    pub(crate) text: &'a [u8],
    /// Where the name starts.
    pub(crate) head: usize,
    /// Where the name ends.
    pub(crate) name_end: usize,
}

/// The record of a product that is about to be put in.
pub(crate) struct NewRecord {
    text: String,
    head: usize,
    name_end: usize,
}

impl NewRecord {
    pub(crate) fn new(product: &Product) -> Self {
        let divider = char::from(DIVIDER);
        let mut text = fold_compact(&product.sku);
        let sku = fold(&product.sku);
        text.push(divider);
        if sku != text[..text.len() - 1] {
            text.push_str(&sku);
            text.push(divider);
        }
        let head = text.len();
        text.push_str(&fold(&product.name));
        let name_end = text.len();
        for name in &product.other_names {
            text.push(divider);
            text.push_str(&fold(name));
        }
        text.push(char::from(END));
        Self { text, head, name_end }
    }

    pub(crate) fn record(&self) -> Record<'_> {
        Record { text: self.text.as_bytes(), head: self.head, name_end: self.name_end }
    }
}

impl<'a> Record<'a> {
    /// The SKU's letters and digits.
    pub(crate) fn compact_sku(&self) -> &'a [u8] {
        let end = self.text.iter().position(|byte| *byte == DIVIDER);
        self.text.get(..end.unwrap_or_default()).unwrap_or_default()
    }

    /// SKU and name: what a word's start is looked for in.
    pub(crate) fn code_and_name(&self) -> &'a [u8] {
        self.text.get(..self.name_end).unwrap_or_default()
    }

    pub(crate) fn name(&self) -> &'a [u8] {
        self.text.get(self.head..self.name_end).unwrap_or_default()
    }
}

impl Folded {
    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    pub(crate) fn ends(&self) -> &[u32] {
        &self.ends
    }

    /// The text of rows that stand together.
    pub(crate) fn text_of(&self, rows: Range<usize>) -> &[u8] {
        let Some(last) = rows.end.checked_sub(1) else { return &[] };
        self.text.get(span(&self.ends, rows.start).start..span(&self.ends, last).end).unwrap_or_default()
    }

    pub(crate) fn record(&self, row: usize) -> Record<'_> {
        let head = self.heads.get(row) as usize;
        Record {
            text: self.text.get(span(&self.ends, row)).unwrap_or_default(),
            head,
            name_end: head + self.names.get(row) as usize,
        }
    }

    /// Takes the text that travelled outside; false when it is not the one of these columns.
    pub(crate) fn take_text(&mut self, text: Vec<u8>) -> bool {
        self.text = text;
        let rows = self.ends.len();
        let whole = self.ends.last().map_or(0, |end| *end as usize) == self.text.len();
        let fits = |row| {
            let record = self.record(row);
            record.text.last() == Some(&END)
                && record.head <= record.name_end
                && record.name_end < record.text.len()
        };
        whole && self.heads.len() == rows && self.names.len() == rows && (0..rows).all(fits)
    }

    pub(crate) fn rows(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn rearrange(&mut self, plan: &Plan, put: &[NewRecord]) {
        let record = |source: &Source| match *source {
            Source::Kept(row) => self.record(row),
            Source::Put(item) => put[item].record(),
        };
        let bytes = plan.iter().map(|source| record(source).text.len()).sum();
        let mut text = Vec::with_capacity(bytes);
        let mut ends = Vec::with_capacity(plan.len());
        for source in plan {
            text.extend_from_slice(record(source).text);
            ends.push(count(text.len()));
        }
        self.heads.rearrange(plan, |item| count(put[item].head));
        self.names.rearrange(plan, |item| count(put[item].name_end - put[item].head));
        (self.text, self.ends) = (text, ends);
    }
}
