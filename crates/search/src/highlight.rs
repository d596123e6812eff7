//! Which parts of a shown text a query found.

use crate::sorted::sorted;
use std::ops::Range;

use crate::{fold::Folder, words::Words};

/// The byte ranges of `text` that the words of `query` match, in order and apart. They lie between
/// characters of the original text, however it was folded. Where a word starts a word of the
/// text, only such places are marked; an SKU is also matched without its punctuation.
///
/// ```
/// use search::highlight;
///
/// let marked = |text: &'static str, query| -> Vec<&str> {
///     highlight(text, query).into_iter().map(|range| &text[range]).collect()
/// };
/// assert_eq!(marked("Lámpara, negra LÁM", "lam"), ["Lám", "LÁM"]);
/// assert_eq!(marked("可调光台灯 黑色", "台灯"), ["台灯"]);
/// assert_eq!(marked("LMP-2140-BK", "2140b"), ["2140-B"]);
/// assert_eq!(marked("Kettle", "lamp"), [""; 0]);
/// ```
pub fn highlight(text: &str, query: &str) -> Vec<Range<usize>> {
    let words = Words::new(query);
    if words.all().is_empty() {
        return Vec::new();
    }
    let folded = Traced::new(text);
    let compact = folded.compact();
    let mut ranges = Vec::new();
    for word in words.all() {
        let mut found = folded.find(word.text());
        if found.is_empty() {
            found = compact.find(
                std::str::from_utf8(word.compact().unwrap_or_default())
                    .ok()
                    .filter(|text| !text.is_empty())
                    .unwrap_or(word.text()),
            );
        }
        ranges.extend(found);
    }
    let ranges =
        sorted(&ranges, |one: &Range<usize>, other| (one.start, one.end).cmp(&(other.start, other.end)));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// A folded text that knows where each of its bytes came from.
struct Traced {
    folded: String,
    /// For each byte, where the character that it came from starts.
    origins: Vec<usize>,
    /// The length of the original.
    end: usize,
}

impl Traced {
    fn new(text: &str) -> Self {
        let mut folder = Folder::with_capacity(text.len());
        let mut origins = Vec::with_capacity(text.len());
        for (place, character) in text.char_indices() {
            folder.push(character);
            origins.resize(folder.len(), place);
        }
        let folded = folder.finish();
        origins.truncate(folded.len());
        Self { folded, origins, end: text.len() }
    }

    /// Without punctuation.
    fn compact(&self) -> Self {
        let mut compact = Self { folded: String::new(), origins: Vec::new(), end: self.end };
        for (place, character) in
            self.folded.char_indices().filter(|(_, character)| character.is_alphanumeric())
        {
            compact.folded.push(character);
            compact.origins.resize(compact.folded.len(), self.origins[place]);
        }
        compact
    }

    /// The original ranges of a word: those where it starts a word, or else all.
    fn find(&self, word: &str) -> Vec<Range<usize>> {
        let first = word.chars().next().unwrap_or_default();
        let hits = || self.folded.match_indices(word).map(|(at, _)| at);
        let starts = |at: &usize| crate::letters::starts_word(&self.folded.as_bytes()[..*at], first);
        let mut found: Vec<usize> = hits().filter(starts).collect();
        if found.is_empty() {
            found = hits().collect();
        }
        found.into_iter().map(|at| self.original(at..at + word.len())).collect()
    }

    /// From the first character that had a part in the range to the start of the next one that
    /// had none: accents that were folded away stay with their letter.
    fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origins.get(range.start).copied().unwrap_or(self.end);
        let last = range.end.checked_sub(1).and_then(|last| self.origins.get(last)).copied().unwrap_or(start);
        let next = self.origins[range.end.min(self.origins.len())..].iter().find(|origin| **origin != last);
        start..next.copied().unwrap_or(self.end)
    }
}
