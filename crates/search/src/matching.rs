//! Which rows match the words of a query, and how well. Knows no facet and no price.

use crate::{
    Snapshot,
    columns::{count, span},
    dictionaries::{Dictionaries, SharedMatches},
    folded::{DIVIDER, Record},
    initials::Initials,
    scan::scan,
    words::{Word, Words},
};

/// How well a word matches, or all words of a query together: the smaller the better. Together
/// they are the whole query's SKU, or else [`WORD_START`] and what each word is worse than that.
type Rank = u8;

/// The whole SKU or barcode.
const EXACT_CODE: Rank = 0;
/// The start of the SKU.
const CODE_START: Rank = 1;
/// The start of a word of the name, of a part of the SKU, or of the barcode.
const WORD_START: Rank = 2;
/// Within the name or the SKU.
const WITHIN: Rank = 3;
/// In another language's name, in brand, category, attribute or customs number.
const ELSEWHERE: Rank = 4;

/// The rows that match a text, before any filter; in the order of their names.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Matches {
    pub(crate) rows: Vec<u32>,
    pub(crate) ranks: Vec<Rank>,
    /// The words that they match; `None` before anything was asked.
    words: Option<Vec<String>>,
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
        let Some((earlier, known)) = earlier.and_then(|earlier| Some((earlier, earlier.words.as_ref()?)))
        else {
            return matcher.find();
        };
        // Beyond an eighth one pass over the buffer is quicker than a look at every candidate.
        let are_few = earlier.rows.len() < snapshot.len() / 8;
        if *known == words.texts() {
            earlier.clone()
        } else if are_few && words.narrow(known) {
            matcher.collect(earlier.rows.iter().copied(), |row| matcher.rank_row(row))
        } else {
            matcher.find()
        }
    }
}

impl Matcher<'_> {
    fn find(&self) -> Matches {
        let rows = 0..count(self.snapshot.len());
        let (Some(first), Some(shared)) = (self.words.all().first(), self.shared.first()) else {
            return self.collect(rows, |_| Some(WORD_START));
        };
        let firsts = self.rank_all(first, shared);
        if self.words.all().len() == 1 {
            return self.collect(rows, |row| firsts[row]);
        }
        self.collect(rows, |row| self.rank_together(row, firsts[row]?, 1))
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

    /// The rank of all words; `None` when one is not found.
    fn rank_row(&self, row: usize) -> Option<Rank> {
        let (first, shared) = (self.words.all().first()?, self.shared.first()?);
        let rank = self.rank_word(row, first, shared)?;
        if self.words.all().len() == 1 { Some(rank) } else { self.rank_together(row, rank, 1) }
    }

    /// The rank of all words, of which those before `next` have `rank`.
    fn rank_together(&self, row: usize, rank: Rank, next: usize) -> Option<Rank> {
        let worse = |rank: Rank| rank.saturating_sub(WORD_START);
        let mut sum = worse(rank);
        for (word, shared) in self.words.all().iter().zip(&self.shared).skip(next) {
            sum = sum.saturating_add(worse(self.rank_word(row, word, shared)?));
        }
        let code = code_rank(self.snapshot.folded.record(row), self.words.compact());
        Some(code.unwrap_or(sum.saturating_add(WORD_START)))
    }

    fn rank_word(&self, row: usize, word: &Word, shared: &SharedMatches) -> Option<Rank> {
        match word.finder().find(self.snapshot.folded.record(row).text) {
            Some(at) => Some(self.rank_of_hit(row, word, at)),
            None => self.rank_without_hit(row, word, shared),
        }
    }

    /// The rank of a word whose first hit in the row's record is at `at`.
    fn rank_of_hit(&self, row: usize, word: &Word, at: usize) -> Rank {
        let record = self.snapshot.folded.record(row);
        if at >= record.name_end {
            return ELSEWHERE;
        }
        if at == 0 {
            return code_rank(record, word.text().as_bytes()).unwrap_or(CODE_START);
        }
        // Most rows need no closer look: either no word starts like this one, or it is one letter.
        let first = word.text().chars().next().unwrap_or_default();
        match self.initials.has(row, first) {
            Some(false) => return WITHIN,
            Some(true) if word.text().len() == 1 => return WORD_START,
            _ => {}
        }
        let mut hit = at;
        loop {
            if starts_word(&record.text[..hit], first) {
                return WORD_START;
            }
            // A later hit may still start a word.
            let from = hit + first.len_utf8();
            match record.text.get(from..record.name_end).and_then(|rest| word.finder().find(rest)) {
                Some(found) => hit = from + found,
                None => return WITHIN,
            }
        }
    }

    fn rank_without_hit(&self, row: usize, word: &Word, shared: &SharedMatches) -> Option<Rank> {
        if let Some(rank) =
            word.compact().and_then(|compact| code_rank(self.snapshot.folded.record(row), compact))
        {
            return Some(rank);
        }
        let barcode = self.snapshot.barcodes.get(row);
        match word.barcode().filter(|digits| barcode.starts_with(digits)) {
            Some(digits) if digits == barcode => Some(EXACT_CODE),
            Some(_) => Some(WORD_START),
            None => shared.row(self.snapshot, row).then_some(ELSEWHERE),
        }
    }

    fn collect(&self, rows: impl Iterator<Item = u32>, rank: impl Fn(usize) -> Option<Rank>) -> Matches {
        let mut matches = Matches { words: Some(self.words.texts()), ..Matches::default() };
        for row in rows.filter(|row| self.snapshot.active.get(*row as usize)) {
            if let Some(rank) = rank(row as usize) {
                matches.rows.push(row);
                matches.ranks.push(rank);
            }
        }
        matches
    }
}

/// The rank of letters and digits that are the row's SKU or its start.
fn code_rank(record: Record<'_>, compact: &[u8]) -> Option<Rank> {
    let rest = record.text.strip_prefix(compact).filter(|_| !compact.is_empty())?;
    Some(if rest.first() == Some(&DIVIDER) { EXACT_CODE } else { CODE_START })
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
