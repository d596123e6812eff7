//! Ends of ranges: kept as running totals, sent as lengths, which are small and alike.

use std::ops::Range;

use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// The range of entry `index` when entry `i` ends at `ends[i]`; empty past the end.
pub(crate) fn span(ends: &[u32], index: usize) -> Range<usize> {
    let end = ends.get(index).map_or(0, |end| *end as usize);
    let start = index.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| *end as usize);
    start.min(end)..end
}

/// A count of what is in memory. Snapshots are kept below 4 GiB, so it is exact.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

pub(crate) fn serialize<S: Serializer>(ends: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    let mut before = 0;
    serializer.collect_seq(ends.iter().map(|end| end - std::mem::replace(&mut before, *end)))
}

pub(crate) fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let mut ends = Vec::<u32>::deserialize(deserializer)?;
    let mut total = 0_u32;
    for end in &mut ends {
        total = total.checked_add(*end).ok_or_else(|| D::Error::custom("lengths overflow"))?;
        *end = total;
    }
    Ok(ends)
}
