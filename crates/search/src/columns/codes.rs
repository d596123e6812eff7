//! Words that many rows share, as codes into a dictionary.

use crate::sorted::sorted;
use serde::{Deserialize, Serialize};

use super::{Lists, Plan, Source, Texts, Values, count};

/// One word a row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Codes {
    dictionary: Texts,
    codes: Values<u32>,
}

impl Codes {
    pub(crate) fn fits(&self, rows: usize) -> bool {
        let known = self.dictionary.len();
        self.codes.len() == rows && self.codes.0.iter().all(|code| (*code as usize) < known)
    }

    /// The words in use, sorted.
    pub(crate) fn dictionary(&self) -> &Texts {
        &self.dictionary
    }

    pub(crate) fn code(&self, row: usize) -> usize {
        self.codes.get(row) as usize
    }

    pub(crate) fn get(&self, row: usize) -> &str {
        self.dictionary.get(self.code(row))
    }

    /// How many of `rows` have each word, by code.
    pub(crate) fn tally(&self, rows: impl Iterator<Item = usize>) -> Vec<usize> {
        self.codes.tally(self.dictionary.len(), rows)
    }

    pub(crate) fn rearrange<S: AsRef<str>>(&mut self, plan: &Plan, put: impl Fn(usize) -> S) {
        let mut used = vec![false; self.dictionary.len()];
        let mut words = Vec::new();
        for source in plan {
            match *source {
                Source::Kept(row) => used[self.code(row)] = true,
                Source::Put(item) => words.push(put(item)),
            }
        }
        let next = Renewed::new(&self.dictionary, &used, words.iter().map(AsRef::as_ref));
        let mut words = words.iter();
        let code = |source: &Source| match *source {
            Source::Kept(row) => next.kept[self.code(row)],
            Source::Put(_) => next.code(words.next().map_or("", AsRef::as_ref)),
        };
        self.codes = Values(plan.iter().map(code).collect());
        self.dictionary = next.dictionary;
    }
}

/// Any number of words a row, in the order they were put in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct CodeLists {
    dictionary: Texts,
    codes: Lists<u32>,
}

impl CodeLists {
    pub(crate) fn fits(&self, rows: usize) -> bool {
        let known = self.dictionary.len();
        self.codes.fits(rows) && self.codes.all().iter().all(|code| (*code as usize) < known)
    }

    /// The words in use, sorted.
    pub(crate) fn dictionary(&self) -> &Texts {
        &self.dictionary
    }

    pub(crate) fn codes(&self, row: usize) -> &[u32] {
        self.codes.get(row)
    }

    pub(crate) fn get(&self, row: usize) -> impl Iterator<Item = &str> {
        self.codes(row).iter().map(|code| self.dictionary.get(*code as usize))
    }

    pub(crate) fn rearrange(&mut self, plan: &Plan, put: impl Fn(usize) -> Vec<String>) {
        let mut used = vec![false; self.dictionary.len()];
        let mut lists = Vec::new();
        for source in plan {
            match *source {
                Source::Kept(row) => self.codes(row).iter().for_each(|code| used[*code as usize] = true),
                Source::Put(item) => lists.push(put(item)),
            }
        }
        let next = Renewed::new(&self.dictionary, &used, lists.iter().flatten().map(String::as_str));
        let mut lists = lists.iter();
        let mut codes = Lists::default();
        for source in plan {
            match *source {
                Source::Kept(row) => codes.push(self.codes(row).iter().map(|code| next.kept[*code as usize])),
                Source::Put(_) => codes.push(lists.next().into_iter().flatten().map(|word| next.code(word))),
            }
        }
        self.codes = codes;
        self.dictionary = next.dictionary;
    }
}

/// The dictionary of the next revision: only the words that are still in use.
struct Renewed {
    dictionary: Texts,
    /// The next code of each earlier code.
    kept: Vec<u32>,
}

impl Renewed {
    fn new<'a>(earlier: &'a Texts, used: &[bool], put: impl Iterator<Item = &'a str>) -> Self {
        let kept = earlier.iter().zip(used).filter_map(|(word, used)| used.then_some(word));
        let words: Vec<&str> = kept.chain(put).collect();
        let mut words = sorted(&words, |one, other| one.cmp(other));
        words.dedup();
        let mut dictionary = Texts::default();
        words.into_iter().for_each(|word| dictionary.push(word));
        let mut next = Self { dictionary, kept: Vec::new() };
        next.kept = earlier.iter().map(|word| next.code(word)).collect();
        next
    }

    fn code(&self, word: &str) -> u32 {
        count(self.dictionary.find(word).unwrap_or_default())
    }
}
