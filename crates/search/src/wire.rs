//! How columns become bytes: `bulk text · columns (postcard) · where the columns start · kind`.
//!
//! The bulk comes first so that reading keeps it where it is: the bytes that arrived become the
//! buffer that is searched, and no second copy is ever in memory. Knows no column.

use serde::{Serialize, de::DeserializeOwned};

/// What the bytes are and in which version; the last of them.
pub(crate) type Kind = [u8; 8];

/// A change of any column, or of what a text folds to, is a new version.
pub(crate) const SNAPSHOT: Kind = *b"ENTcat01";
pub(crate) const OFFERS: Kind = *b"ENToff01";

pub(crate) fn write(kind: Kind, bulk: &[u8], columns: &impl Serialize) -> Vec<u8> {
    let start = bulk.len() as u64;
    let mut bytes = Vec::with_capacity(bulk.len() + bulk.len() / 2);
    bytes.extend_from_slice(bulk);
    // Writing to memory fails only for sequences of unknown length, and columns have none.
    let columns = postcard::to_allocvec(columns).unwrap_or_default();
    bytes.extend_from_slice(&columns);
    bytes.extend_from_slice(&start.to_le_bytes());
    bytes.extend_from_slice(&kind);
    bytes
}

pub(crate) fn read<T: DeserializeOwned>(kind: Kind, mut bytes: Vec<u8>) -> Option<(Vec<u8>, T)> {
    let (rest, found) = bytes.split_last_chunk::<8>()?;
    let (rest, start) = rest.split_last_chunk::<8>()?;
    let start = usize::try_from(u64::from_le_bytes(*start)).ok()?;
    if *found != kind {
        return None;
    }
    let (columns, left) = postcard::take_from_bytes::<T>(rest.get(start..)?).ok()?;
    if !left.is_empty() {
        return None;
    }
    bytes.truncate(start);
    bytes.shrink_to_fit();
    Some((bytes, columns))
}

/// A delta has no bulk text: it is postcard alone.
pub(crate) fn write_delta(delta: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(delta).unwrap_or_default()
}

pub(crate) fn read_delta<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (delta, left) = postcard::take_from_bytes(bytes).ok()?;
    left.is_empty().then_some(delta)
}
