//! The scan: which records contain a word. Knows no field and no rank.

use memchr::memmem::Finder;

/// Calls `hit` with the record and the place in `text` of the first hit in every record that
/// contains the word. Records end at `ends`.
pub(crate) fn scan(text: &[u8], ends: &[u32], finder: &Finder<'_>, mut hit: impl FnMut(usize, usize)) {
    let (mut record, mut from) = (0, 0);
    while let Some(found) = text.get(from..).and_then(|rest| finder.find(rest)) {
        let at = from + found;
        while ends.get(record).is_some_and(|end| *end as usize <= at) {
            record += 1;
        }
        let Some(end) = ends.get(record) else { return };
        hit(record, at);
        from = *end as usize;
        record += 1;
    }
}
