//! SKUs by how a person writes them: found exactly, or the nearest suggested. Knows no name.

use std::{
    hash::{BuildHasher, BuildHasherDefault, Hasher},
    sync::OnceLock,
};

use crate::{Snapshot, columns::count, edit_distance::Pattern, fold, fold_compact};

/// A hash table of rows by compact SKU, with open addressing.
pub(crate) struct Skus {
    /// One more than the row; 0 where there is none.
    slots: Vec<u32>,
    /// Which characters each row's compact SKU has: most rows need no closer look.
    characters: OnceLock<Vec<u64>>,
}

impl Skus {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let mut slots = vec![0; (snapshot.len() * 2).next_power_of_two()];
        for row in 0..snapshot.len() {
            let mut slot = slot(snapshot.folded.record(row).compact_sku(), slots.len());
            while slots[slot] != 0 {
                slot = (slot + 1) % slots.len();
            }
            slots[slot] = count(row + 1);
        }
        Self { slots, characters: OnceLock::new() }
    }

    /// The row of exactly this SKU.
    pub(crate) fn find_exact(&self, snapshot: &Snapshot, sku: &str) -> Option<u32> {
        self.alike(snapshot, &fold_compact(sku)).find(|row| snapshot.skus.get(*row as usize) == sku)
    }

    /// The row of this SKU in another case, or with other punctuation if that leaves one row.
    pub(crate) fn find(&self, snapshot: &Snapshot, sku: &str) -> Option<u32> {
        let sku = sku.trim();
        let compact = fold_compact(sku);
        let alike: Vec<u32> = self.alike(snapshot, &compact).collect();
        let of = |row: &&u32| snapshot.skus.get(**row as usize);
        let exact = alike.iter().find(|row| of(row) == sku);
        let folded = fold(sku);
        let found = exact.or_else(|| alike.iter().find(|row| fold(of(row)) == folded));
        found.copied().or(if let [only] = alike[..] { Some(only) } else { None })
    }

    /// The rows of this compact SKU.
    fn alike(&self, snapshot: &Snapshot, compact: &str) -> impl Iterator<Item = u32> {
        let mut slot = slot(compact.as_bytes(), self.slots.len());
        let rows = std::iter::from_fn(move || {
            let row = self.slots.get(slot)?.checked_sub(1)?;
            slot = (slot + 1) % self.slots.len();
            Some(row)
        });
        rows.filter(move |row| snapshot.folded.record(*row as usize).compact_sku() == compact.as_bytes())
    }

    /// The row of the nearest SKU, within the slips that its length allows.
    pub(crate) fn suggest(&self, snapshot: &Snapshot, sku: &str) -> Option<u32> {
        let wanted = fold_compact(sku);
        let wanted = wanted.as_bytes();
        let pattern = Pattern::new(wanted)?;
        let most = if wanted.len() <= 4 { 1 } else { 2 };
        let compact = |row: usize| snapshot.folded.record(row).compact_sku();
        let of_rows =
            self.characters.get_or_init(|| (0..snapshot.len()).map(|row| characters(compact(row))).collect());
        let of_wanted = characters(wanted);
        let distance = |row: usize| {
            // A slip adds one character at most and takes one away.
            let near = (of_rows[row] ^ of_wanted).count_ones() <= 2 * most && snapshot.active.get(row);
            let distance = pattern.distance(if near { compact(row) } else { return None });
            (distance <= most).then_some(distance)
        };
        let start_in_common =
            |row: usize| wanted.iter().zip(compact(row)).take_while(|(left, right)| left == right).count();
        (0..snapshot.len())
            .filter_map(|row| distance(row).map(|distance| (distance, row)))
            .min_by_key(|(distance, row)| {
                (*distance, usize::MAX - start_in_common(*row), snapshot.skus.get(*row))
            })
            .map(|(_, row)| count(row))
    }
}

/// The characters of a word as a set; some share a place.
fn characters(word: &[u8]) -> u64 {
    word.iter().fold(0, |set, byte| set | 1 << (byte % 64))
}

fn slot(word: &[u8], slots: usize) -> usize {
    let mut hasher = BuildHasherDefault::<Fnv>::default().build_hasher();
    hasher.write(word);
    (hasher.finish() % slots.max(1) as u64) as usize
}

/// FNV-1a: short keys, no secret.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
