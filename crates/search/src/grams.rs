//! An index of what may stand where: for each block of rows, which three bytes stand in a row of
//! its folded text. Asked before a block is scanned, so that a rare word costs no pass over the
//! whole text. May say yes where the answer is no, never the other way round. Knows no query.

use std::ops::Range;

use crate::folded::Folded;

/// Rows of a block. Fewer make the index larger, more make it say yes too often.
const ROWS: usize = 32;
/// Words of 64 bits of one block's set: 4,096 places for the one to two thousand grams of 32
/// products in three languages.
const WORDS: usize = 64;

/// The grams of every block, each as one bit at the place that it hashes to.
pub(crate) struct Grams {
    sets: Vec<[u64; WORDS]>,
    rows: usize,
}

impl Grams {
    pub(crate) fn new(folded: &Folded) -> Self {
        let rows = folded.rows();
        let set = |block| set(folded.text_of(rows_of(block, rows)));
        Self { sets: (0..rows.div_ceil(ROWS)).map(set).collect(), rows }
    }

    /// How many blocks there are.
    pub(crate) fn blocks(&self) -> usize {
        self.sets.len()
    }

    /// The rows of a block.
    pub(crate) fn rows(&self, block: usize) -> Range<usize> {
        rows_of(block, self.rows)
    }

    /// For each block, whether `text` may stand in it.
    pub(crate) fn may_hold(&self, text: &[u8]) -> Vec<bool> {
        let wanted: Vec<(usize, u64)> = places(text).collect();
        let holds = |set: &[u64; WORDS]| wanted.iter().all(|(word, bit)| set[*word % WORDS] & bit != 0);
        self.sets.iter().map(holds).collect()
    }
}

fn rows_of(block: usize, rows: usize) -> Range<usize> {
    block * ROWS..rows.min((block + 1) * ROWS)
}

/// The set of a block. Called once for each: a browser runs the first calls of what is hot slowly,
/// and only a next call quickly.
#[inline(never)]
fn set(text: &[u8]) -> [u64; WORDS] {
    let mut set = [0; WORDS];
    for (word, bit) in places(text) {
        set[word % WORDS] |= bit;
    }
    set
}

/// Word and bit of each gram of a text, in the set of a block.
fn places(text: &[u8]) -> impl Iterator<Item = (usize, u64)> {
    let hash = |gram: [u8; 3]| {
        let [first, second, third] = gram.map(u32::from);
        // The upper bits of a product by a large odd number depend on all of its bits.
        (first << 16 | second << 8 | third).wrapping_mul(0x9E37_79B1) >> 20
    };
    let place = move |gram: &[u8; 3]| {
        let hash = hash(*gram);
        ((hash >> 6) as usize, 1 << (hash & 63))
    };
    text.array_windows().map(place)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Product, Snapshot};

    proptest! {
        #[test]
        fn a_block_may_hold_whatever_stands_in_it(
            names in proptest::collection::vec("[a-z0-9é台灯 -]{0,12}", 1..150),
            pick in any::<(prop::sample::Index, prop::sample::Index, prop::sample::Index)>(),
        ) {
            let product = |(number, name)| Product { sku: format!("P-{number}"), name, ..Product::default() };
            let snapshot = Snapshot::build(1, (0..).zip(names).map(product)).expect("small");
            let grams = Grams::new(&snapshot.folded);
            let row = pick.0.index(snapshot.len());
            let text = snapshot.folded.record(row).text;
            let from = pick.1.index(text.len());
            let part = &text[from..=from + pick.2.index(text.len() - from)];
            let block = (0..grams.blocks()).find(|block| grams.rows(*block).contains(&row));
            prop_assert!(block.is_some_and(|block| grams.may_hold(part)[block]));
        }
    }

    #[test]
    fn most_blocks_cannot_hold_a_rare_word() {
        let product = |number: u32| Product { sku: format!("P-{number:05}"), ..Product::default() };
        let snapshot = Snapshot::build(1, (0..3200).map(product)).expect("small");
        let held = Grams::new(&snapshot.folded).may_hold(b"01234");
        assert!(held.iter().filter(|held| **held).count() < held.len() / 8);
    }
}
