//! How well rows match one word of a query. Knows no other word, no facet and no price.

use std::ops::Range;

use crate::{
    Snapshot,
    dictionaries::SharedMatches,
    folded::{DIVIDER, Record},
    letters::{Letters, Place, Wanted, starts_word},
    scan::scan,
    words::Word,
};

/// How well a word matches, or all words of a query together: the smaller the better. Together
/// they are the whole query's SKU, or else [`WORD_START`] and what each word is worse than that.
pub(crate) type Rank = u8;

/// The whole SKU or barcode.
const EXACT_CODE: Rank = 0;
/// The start of the SKU.
const CODE_START: Rank = 1;
/// The start of a word of the name, of a part of the SKU, or of the barcode.
pub(crate) const WORD_START: Rank = 2;
/// Within the name or the SKU.
const WITHIN: Rank = 3;
/// In another language's name, in brand, category, attribute or customs number.
const ELSEWHERE: Rank = 4;

/// One word of a query against one catalogue.
pub(crate) struct Ranker<'a> {
    snapshot: &'a Snapshot,
    letters: &'a Letters,
    word: &'a Word,
    shared: SharedMatches,
    /// Whether a row may match though the word is not in its text.
    matches_without_hit: bool,
    /// The character that the word starts with.
    first: char,
    wanted: Wanted,
}

impl<'a> Ranker<'a> {
    pub(crate) fn new(
        snapshot: &'a Snapshot,
        letters: &'a Letters,
        word: &'a Word,
        shared: SharedMatches,
    ) -> Self {
        Self {
            snapshot,
            letters,
            word,
            matches_without_hit: word.compact().is_some() || word.barcode().is_some() || !shared.is_empty(),
            shared,
            first: word.text().chars().next().unwrap_or_default(),
            wanted: Wanted::new(word.text()),
        }
    }

    pub(crate) fn word(&self) -> &'a Word {
        self.word
    }

    /// Whether a row matches only with the word, or its letters and digits alone, in its folded text.
    pub(crate) fn is_in_text_only(&self) -> bool {
        self.shared.is_empty() && self.word.barcode().is_none()
    }

    /// Calls `found` with each of `rows` that matches, in their order, and its rank.
    pub(crate) fn rank_rows(&self, rows: Range<usize>, mut found: impl FnMut(usize, Rank)) {
        if self.is_letter() {
            for row in rows {
                if let Some(rank) = self.rank_row(row) {
                    found(row, rank);
                }
            }
            return;
        }
        let folded = &self.snapshot.folded;
        let mut next = rows.start;
        scan(folded.text(), folded.ends(), rows.clone(), self.word.finder(), |row, at| {
            self.rank_rows_without_hit(next..row, &mut found);
            found(row, self.rank_of_hit(row, at));
            next = row + 1;
        });
        self.rank_rows_without_hit(next..rows.end, &mut found);
    }

    fn rank_rows_without_hit(&self, rows: Range<usize>, found: &mut impl FnMut(usize, Rank)) {
        if self.matches_without_hit {
            for row in rows {
                if let Some(rank) = self.rank_without_hit(row) {
                    found(row, rank);
                }
            }
        }
    }

    /// The rank of one row.
    pub(crate) fn rank_row(&self, row: usize) -> Option<Rank> {
        if self.is_letter()
            && let Some(place) = self.letters.place(row, self.wanted)
        {
            return self.rank_of_letter(row, place);
        }
        if !self.letters.may_hold(row, self.wanted) {
            return self.rank_without_hit(row);
        }
        match self.word.finder().find(self.snapshot.folded.record(row).text) {
            Some(at) => Some(self.rank_of_hit(row, at)),
            None => self.rank_without_hit(row),
        }
    }

    /// How much worse than [`WORD_START`] the rank of one row is.
    pub(crate) fn worse(&self, row: usize) -> Option<Rank> {
        // Here it does not matter whether the record begins with the letter, too.
        if self.is_letter() && self.letters.start(row, self.wanted) == Some(true) {
            return Some(0);
        }
        self.rank_row(row).map(worse)
    }

    /// The rank of a row whose best place of the word's only letter is known: no look at the text,
    /// but for what it begins with.
    fn rank_of_letter(&self, row: usize, place: Place) -> Option<Rank> {
        let start = || code_rank(self.snapshot.folded.record(row), self.word.text().as_bytes());
        match place {
            Place::Start => Some(start().unwrap_or(WORD_START)),
            Place::Within => Some(start().unwrap_or(WITHIN)),
            Place::Elsewhere => Some(ELSEWHERE),
            Place::Nowhere => self.rank_without_hit(row),
        }
    }

    /// Whether the word is one letter or digit.
    fn is_letter(&self) -> bool {
        self.word.text().len() == 1
    }

    /// The rank of a row whose first hit is at `at` of its record.
    fn rank_of_hit(&self, row: usize, at: usize) -> Rank {
        let record = self.snapshot.folded.record(row);
        if at >= record.name_end {
            return ELSEWHERE;
        }
        if at == 0 {
            return code_rank(record, self.word.text().as_bytes()).unwrap_or(CODE_START);
        }
        if starts_word(&record.text[..at], self.first) {
            return WORD_START;
        }
        // Most rows need no closer look: either no word starts like this one, or it is one letter.
        match self.letters.start(row, self.wanted) {
            Some(false) => WITHIN,
            Some(true) if self.is_letter() => WORD_START,
            _ => self.rank_of_later_hit(record, at),
        }
    }

    /// A later hit than that at `at` may still start a word.
    fn rank_of_later_hit(&self, record: Record<'_>, at: usize) -> Rank {
        let mut hit = at;
        loop {
            let from = hit + self.first.len_utf8();
            let rest = record.text.get(from..record.name_end);
            match rest.and_then(|rest| self.word.finder().find(rest)) {
                Some(found) => hit = from + found,
                None => return WITHIN,
            }
            if starts_word(&record.text[..hit], self.first) {
                return WORD_START;
            }
        }
    }

    fn rank_without_hit(&self, row: usize) -> Option<Rank> {
        if !self.matches_without_hit {
            return None;
        }
        let as_sku = || code_rank(self.snapshot.folded.record(row), self.word.compact()?);
        let as_barcode = || barcode_rank(self.snapshot.barcodes.get(row), self.word.barcode()?);
        let as_shared = || self.shared.row(self.snapshot, row).then_some(ELSEWHERE);
        as_sku().or_else(as_barcode).or_else(as_shared)
    }
}

/// How much worse than [`WORD_START`] a rank is.
pub(crate) fn worse(rank: Rank) -> Rank {
    rank.saturating_sub(WORD_START)
}

/// The rank of letters and digits that are the row's SKU or its start.
pub(crate) fn code_rank(record: Record<'_>, compact: &[u8]) -> Option<Rank> {
    if record.text.first() != compact.first() || compact.is_empty() {
        return None;
    }
    let rest = record.text.strip_prefix(compact)?;
    Some(if rest.first() == Some(&DIVIDER) { EXACT_CODE } else { CODE_START })
}

/// The rank of digits that are the row's barcode or its start.
fn barcode_rank(barcode: &str, digits: &str) -> Option<Rank> {
    let rest = barcode.strip_prefix(digits)?;
    Some(if rest.is_empty() { EXACT_CODE } else { WORD_START })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Product, matching::Index, words::Words};

    /// The rank of a word in a record by the definition of each rank, with a look at every hit.
    fn plainly(record: Record<'_>, word: &str) -> Option<Rank> {
        let windows = record.text.windows(word.len()).enumerate();
        let hits = windows.filter(|(_, text)| *text == word.as_bytes()).map(|(at, _)| at);
        let first = word.chars().next()?;
        let of_hit = |at: usize| match at {
            0 => code_rank(record, word.as_bytes()).unwrap_or(CODE_START),
            at if at >= record.name_end => ELSEWHERE,
            at if starts_word(&record.text[..at], first) => WORD_START,
            _ => WITHIN,
        };
        hits.map(of_hit).min()
    }

    proptest! {
        #[test]
        fn a_row_has_the_rank_that_a_look_at_every_hit_gives(
            sku in "[A-C1é]{1,2}(-[A-C1]{1,2})?",
            name in "[a-c1é台 -]{0,9}",
            other in "[a-d12é台 -]{0,9}",
            text in "[a-d12é台-]{1,3}",
        ) {
            let product = Product { sku, name, other_names: vec![other], ..Product::default() };
            let snapshot = Snapshot::build(1, [product]).expect("small");
            let index = Index::new(&snapshot);
            let words = Words::new(&text);
            for ranker in words.all().iter().map(|word| index.ranker(&snapshot, word)) {
                let record = snapshot.folded.record(0);
                let plain = plainly(record, ranker.word.text());
                let as_code = ranker.word.compact().and_then(|compact| code_rank(record, compact));
                let expected = plain.or(as_code);
                prop_assert_eq!(ranker.rank_row(0), expected);
                prop_assert_eq!(ranker.worse(0), expected.map(worse));
                let mut ranks = Vec::new();
                ranker.rank_rows(0..1, |row, rank| ranks.push((row, rank)));
                prop_assert_eq!(ranks, expected.map(|rank| (0, rank)).into_iter().collect::<Vec<_>>());
            }
        }
    }
}
