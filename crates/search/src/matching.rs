//! Which rows match the words of a query, and how well. Knows no facet and no price.

use std::ops::Range;

use crate::{
    Snapshot,
    columns::count,
    dictionaries::Dictionaries,
    grams::Grams,
    letters::Letters,
    ranking::{Rank, Ranker, WORD_START, code_rank, worse},
    words::{Word, Words},
};

/// What is worked out of a snapshot when it is opened, for every query that follows.
pub(crate) struct Index {
    dictionaries: Dictionaries,
    letters: Letters,
    grams: Grams,
}

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
    grams: &'a Grams,
    words: &'a Words,
    rankers: Vec<Ranker<'a>>,
}

/// Of so many blocks one is looked at to tell rare words from common ones.
const SAMPLED: usize = 32;

impl Index {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        Self {
            dictionaries: Dictionaries::new(snapshot),
            letters: Letters::new(&snapshot.folded),
            grams: Grams::new(&snapshot.folded),
        }
    }

    /// One word, ready to be looked for in `snapshot`.
    pub(crate) fn ranker<'a>(&'a self, snapshot: &'a Snapshot, word: &'a Word) -> Ranker<'a> {
        Ranker::new(snapshot, &self.letters, word, self.dictionaries.matches(word))
    }
}

impl Matches {
    /// Looks through the whole catalogue, or through `earlier` where that must hold the answer.
    pub(crate) fn find(snapshot: &Snapshot, index: &Index, words: &Words, earlier: Option<&Self>) -> Self {
        let rankers = words.all().iter().map(|word| index.ranker(snapshot, word)).collect();
        let matcher = Matcher { snapshot, grams: &index.grams, words, rankers };
        let Some((earlier, known)) = earlier.and_then(|earlier| Some((earlier, earlier.words.as_ref()?)))
        else {
            return matcher.find();
        };
        // Beyond an eighth one pass over the buffer is quicker than a look at every candidate.
        let are_few = earlier.rows.len() < snapshot.len() / 8;
        if *known == words.texts() {
            earlier.clone()
        } else if are_few && words.narrow(known) {
            matcher.find_among(&earlier.rows)
        } else {
            matcher.find()
        }
    }
}

impl Matcher<'_> {
    fn find(&self) -> Matches {
        let mut matches = self.none();
        let Some(first) = self.rarest() else {
            (0..self.snapshot.len()).for_each(|row| self.put(&mut matches, row, Some(WORD_START)));
            return matches;
        };
        for rows in self.blocks() {
            self.rankers[first].rank_rows(rows, |row, rank| {
                self.put(&mut matches, row, self.rank_together(row, rank, first));
            });
        }
        matches
    }

    /// The same where only `rows` can match.
    fn find_among(&self, rows: &[u32]) -> Matches {
        let mut matches = self.none();
        for row in rows.iter().map(|row| *row as usize) {
            let first = self.rankers.first().map_or(Some(WORD_START), |first| first.rank_row(row));
            self.put(&mut matches, row, first.and_then(|rank| self.rank_together(row, rank, 0)));
        }
        matches
    }

    /// The rows of the blocks in which all words may be.
    fn blocks(&self) -> impl Iterator<Item = Range<usize>> {
        let mut may_match = vec![true; self.grams.blocks()];
        for ranker in self.rankers.iter().filter(|ranker| ranker.is_in_text_only()) {
            let word = ranker.word();
            let text = self.grams.may_hold(word.text().as_bytes());
            let compact = word.compact().map(|compact| self.grams.may_hold(compact));
            for (block, may_match) in may_match.iter_mut().enumerate() {
                *may_match &= text[block] || compact.as_ref().is_some_and(|compact| compact[block]);
            }
        }
        let blocks = may_match.into_iter().enumerate().filter(|(_, may_match)| *may_match);
        blocks.map(|(block, _)| self.grams.rows(block))
    }

    /// The word that the fewest rows match, as far as a few blocks tell: it leaves the fewest rows to
    /// look for the others in.
    fn rarest(&self) -> Option<usize> {
        if let [_only] = &self.rankers[..] {
            return Some(0);
        }
        let found = |word: &usize| {
            let mut found = 0;
            for block in (0..self.grams.blocks()).step_by(SAMPLED) {
                self.rankers[*word].rank_rows(self.grams.rows(block), |_, _| found += 1);
            }
            found
        };
        (0..self.rankers.len()).min_by_key(found)
    }

    /// The rank of all words, of which the one at `known` has `rank`.
    fn rank_together(&self, row: usize, rank: Rank, known: usize) -> Option<Rank> {
        if self.rankers.len() < 2 {
            return Some(rank);
        }
        let mut sum = worse(rank);
        for (_, ranker) in self.rankers.iter().enumerate().filter(|(word, _)| *word != known) {
            sum = sum.saturating_add(ranker.worse(row)?);
        }
        let code = code_rank(self.snapshot.folded.record(row), self.words.compact());
        Some(code.unwrap_or(sum.saturating_add(WORD_START)))
    }

    /// Puts a row that matches at the end, unless it is withdrawn.
    fn put(&self, matches: &mut Matches, row: usize, rank: Option<Rank>) {
        if let Some(rank) = rank.filter(|_| self.snapshot.active.get(row)) {
            matches.rows.push(count(row));
            matches.ranks.push(rank);
        }
    }

    fn none(&self) -> Matches {
        Matches { words: Some(self.words.texts()), ..Matches::default() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{CategoryStep, Product};

    fn product() -> impl Strategy<Value = Product> {
        let text = "([a-d]{1,4}|[é台灯可]{1,3}|[0-9]{1,3}cm)( [a-d]{1,3}| [台灯]{1,2}){0,3}";
        let codes = ("[A-D]{1,2}-[0-9]{1,3}", "(40063[0-9]{0,8})?", "(9405[0-9]{2})?");
        (text, text, codes, "[a-d]{0,3}", any::<bool>()).prop_map(|(name, other, codes, shared, active)| {
            Product {
                sku: codes.0,
                name,
                other_names: vec![other],
                barcode: codes.1,
                hs_code: codes.2,
                brand: shared.clone(),
                category: vec![CategoryStep::new("c", shared)],
                active,
                ..Product::default()
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn blocks_left_out_hold_no_match(
            products in proptest::collection::vec(product(), 0..200),
            text in "([a-d]{1,4}|[台灯可]{1,3}|[0-9]{1,6}|[a-d]{1,2}-[0-9]{0,3}|[0-9]cm)( [a-d0-9台]{1,3}){0,2}",
        ) {
            let snapshot = Snapshot::build(1, products).expect("small");
            let index = Index::new(&snapshot);
            let words = Words::new(&text);
            let rankers = words.all().iter().map(|word| index.ranker(&snapshot, word)).collect();
            let matcher = Matcher { snapshot: &snapshot, grams: &index.grams, words: &words, rankers };
            let all: Vec<u32> = (0..count(snapshot.len())).collect();
            prop_assert_eq!(matcher.find(), matcher.find_among(&all));
        }
    }
}
