//! Rows that are typed into: each has a key that tells it apart while others come and go, and blank ones
//! are in no scenario.

/// A key that no row has yet.
pub fn next_key(keys: impl Iterator<Item = u32>) -> u32 {
    keys.max().map_or(0, |key| key.wrapping_add(1))
}

/// The place among the typed rows of a row of the scenario, which has only those that are `filled`.
pub fn typed_place<R>(rows: &[R], filled: impl Fn(&R) -> bool, row: usize) -> Option<usize> {
    rows.iter().enumerate().filter(|(_, row)| filled(row)).map(|(place, _)| place).nth(row)
}
