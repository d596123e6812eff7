//! Which rows match the words of a query, and how well. Knows no facet and no price.

use crate::{
    Snapshot,
    columns::{count, span},
    dictionaries::{Dictionaries, SharedMatches},
    initials::Initials,
    scan::scan,
    words::{Word, Words},
};

/// How well a row matches, the smaller the better: the sum over its words, or one of these two.
type Rank = u8;

const EXACT_SKU: Rank = 0;
const SKU_PREFIX: Rank = 1;
/// Added to the sum over the words.
const WORDS: Rank = 2;

/// The word starts a word of the name or a part of the SKU.
const WORD_START: Rank = 0;
/// The word is within the name or the SKU.
const WITHIN: Rank = 1;
/// The word is in another language's name, in brand, category, attribute or customs number.
const ELSEWHERE: Rank = 2;

/// The rows that match a text, before any filter; in the order of their names.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Matches {
    pub(crate) rows: Vec<u32>,
    pub(crate) ranks: Vec<Rank>,
    /// The words that they match.
    words: Vec<String>,
}

/// The words of one query against one catalogue.
struct Matcher<'a> {
    snapshot: &'a Snapshot,
    initials: &'a Initials,
    words: &'a Words,
    shared: Vec<SharedMatches>,
}

impl Matches {
    /// Looks through the whole catalogue, or through `earlier` where that must hold the answer.
    pub(crate) fn find(
        snapshot: &Snapshot,
        dictionaries: &Dictionaries,
        initials: &Initials,
        words: &Words,
        earlier: Option<&Self>,
    ) -> Self {
        let shared = words.all().iter().map(|word| dictionaries.matches(word)).collect();
        let matcher = Matcher { snapshot, initials, words, shared };
        match earlier {
            Some(earlier) if earlier.words == words.texts() => earlier.clone(),
            // Beyond this one pass over the buffer is quicker than a look at every candidate.
            Some(earlier) if words.narrow(&earlier.words) && earlier.rows.len() < snapshot.len() / 8 => {
                matcher.collect(earlier.rows.iter().copied(), |row| matcher.rank_of_words(row, 0))
            }
            _ => matcher.find(),
        }
    }
}

impl Matcher<'_> {
    fn find(&self) -> Matches {
        let rows = 0..count(self.snapshot.len());
        let (Some(first), Some(shared)) = (self.words.all().first(), self.shared.first()) else {
            return self.collect(rows, |_| Some(0));
        };
        let firsts = self.rank_all(first, shared);
        self.collect(rows, |row| {
            let rank = firsts[row]?;
            Some(rank.saturating_add(self.rank_of_words(row, 1)?))
        })
    }

    /// The ranks of one word for all rows.
    fn rank_all(&self, word: &Word, shared: &SharedMatches) -> Vec<Option<Rank>> {
        let folded = &self.snapshot.folded;
        let mut ranks = vec![None; self.snapshot.len()];
        scan(folded.text(), folded.ends(), word.finder(), |row, at| {
            ranks[row] = Some(self.rank_of_hit(row, word, at - span(folded.ends(), row).start));
        });
        if word.compact().is_some() || word.barcode().is_some() || !shared.is_empty() {
            for (row, rank) in ranks.iter_mut().enumerate().filter(|(_, rank)| rank.is_none()) {
                *rank = self.rank_without_hit(row, word, shared);
            }
        }
        ranks
    }

    /// The sum of the ranks of the words from `first` on, `None` when one is not found.
    fn rank_of_words(&self, row: usize, first: usize) -> Option<Rank> {
        let mut sum: Rank = 0;
        for (word, shared) in self.words.all().iter().zip(&self.shared).skip(first) {
            let record = self.snapshot.folded.record(row);
            let rank = match word.finder().find(record.text) {
                Some(at) => self.rank_of_hit(row, word, at),
                None => self.rank_without_hit(row, word, shared)?,
            };
            sum = sum.saturating_add(rank);
        }
        Some(sum)
    }

    /// The rank of a word whose first hit in the row's record is at `at`.
    fn rank_of_hit(&self, row: usize, word: &Word, at: usize) -> Rank {
        let record = self.snapshot.folded.record(row);
        if at >= record.name_end {
            return ELSEWHERE;
        }
        let first = word.text().chars().next().unwrap_or_default();
        let mut hit = at;
        loop {
            if starts_word(&record.text[..hit], first) {
                return WORD_START;
            }
            // A later hit may still start a word, if any word starts like this one.
            let from = hit + first.len_utf8();
            match (self.initials.has(row, first), record.text.get(from..record.name_end)) {
                (Some(true), _) if word.text().len() == 1 => return WORD_START,
                (None | Some(true), Some(rest)) => match word.finder().find(rest) {
                    Some(found) => hit = from + found,
                    None => return WITHIN,
                },
                _ => return WITHIN,
            }
        }
    }

    fn rank_without_hit(&self, row: usize, word: &Word, shared: &SharedMatches) -> Option<Rank> {
        let starts_sku = |compact| self.snapshot.folded.record(row).text.starts_with(compact);
        let starts_barcode = |digits| self.snapshot.barcodes.get(row).starts_with(digits);
        if word.compact().is_some_and(starts_sku) || word.barcode().is_some_and(starts_barcode) {
            Some(WORD_START)
        } else {
            shared.row(self.snapshot, row).then_some(ELSEWHERE)
        }
    }

    fn collect(&self, rows: impl Iterator<Item = u32>, rank: impl Fn(usize) -> Option<Rank>) -> Matches {
        let mut matches = Matches { words: self.words.texts(), ..Matches::default() };
        // One word that is the start of an SKU starts a word.
        let one = if let [word] = self.words.all() { word.barcode().is_none() } else { false };
        let may_be_code = |rank| !one || rank == WORD_START;
        for row in rows.filter(|row| self.snapshot.active.get(*row as usize)) {
            if let Some(rank) = rank(row as usize) {
                matches.rows.push(row);
                let code = may_be_code(rank).then(|| self.rank_as_code(row as usize)).flatten();
                matches.ranks.push(code.unwrap_or(WORDS.saturating_add(rank)));
            }
        }
        matches
    }

    /// The rank when the whole query is this row's SKU or barcode, or the SKU's start.
    fn rank_as_code(&self, row: usize) -> Option<Rank> {
        let code = self.words.compact();
        let record = self.snapshot.folded.record(row);
        if !code.is_empty() && record.text.starts_with(code) {
            return Some(if record.compact_sku() == code { EXACT_SKU } else { SKU_PREFIX });
        }
        let barcode = self.words.all().first().and_then(Word::barcode)?;
        (self.words.all().len() == 1 && self.snapshot.barcodes.get(row) == barcode).then_some(EXACT_SKU)
    }
}

/// Whether a word that begins with `first` and stands after `before` starts there: after
/// anything but a letter or digit, where digits meet letters, and anywhere in a script that is
/// written without spaces.
pub(crate) fn starts_word(before: &[u8], first: char) -> bool {
    let Some(last) = before.last() else {
        return true;
    };
    if last.is_ascii() {
        let meets = last.is_ascii_digit() != first.is_ascii_digit() || is_unspaced(first);
        return meets || !last.is_ascii_alphanumeric();
    }
    let Some(previous) = last_character(before) else {
        return true;
    };
    !previous.is_alphanumeric() || is_unspaced(previous) || is_unspaced(first) || first.is_ascii_digit()
}

/// The character that `text` ends with.
fn last_character(text: &[u8]) -> Option<char> {
    let tail = &text[text.len().saturating_sub(4)..];
    let start = tail.iter().rposition(|byte| byte & 0xC0 != 0x80)?;
    std::str::from_utf8(&tail[start..]).ok()?.chars().next()
}

/// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}
