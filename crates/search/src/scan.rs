//! The scan: which records contain a word. Knows no field and no rank.

use std::ops::Range;

use memchr::memmem::Finder;

use crate::columns::span;

/// Calls `hit` with each of the `records` that contains the word, and the place of its first hit
/// in the record. Records stand one after the other in `text` and end at `ends`.
#[inline]
pub(crate) fn scan(
    text: &[u8],
    ends: &[u32],
    records: Range<usize>,
    finder: &Finder<'_>,
    mut hit: impl FnMut(usize, usize),
) {
    let (Some(last), Some(ends)) = (records.end.checked_sub(1), ends.get(..records.end)) else { return };
    let text = text.get(..span(ends, last).end).unwrap_or_default();
    let (mut record, mut start) = (records.start, span(ends, records.start).start);
    while let Some(found) = text.get(start..).and_then(|rest| finder.find(rest)) {
        let at = start + found;
        while let Some(end) = ends.get(record).map(|end| *end as usize) {
            record += 1;
            if end > at {
                hit(record - 1, at - start);
                start = end;
                break;
            }
            start = end;
        }
    }
}
