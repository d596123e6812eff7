//! The words that many rows share, folded: brands, categories, attributes, options, HS codes.
//!
//! They are looked through once a query instead of once a row, which keeps them out of the buffer.

use memchr::memmem::Finder;

use crate::{
    Snapshot,
    columns::{CodeLists, Codes, Texts},
    fold,
    folded::{DIVIDER, END},
    scan::scan,
    snapshot::{split_pair, split_path},
    words::Word,
};

/// The folded words of one dictionary, in the order of its codes.
struct Dictionary {
    text: Vec<u8>,
    ends: Vec<u32>,
}

impl Dictionary {
    fn new(words: &Texts, searched: impl Fn(&str, &mut String)) -> Self {
        let (mut text, mut ends, mut word) = (Vec::new(), Vec::new(), String::new());
        for label in words.iter() {
            word.clear();
            searched(label, &mut word);
            text.extend_from_slice(word.as_bytes());
            text.push(END);
            ends.push(crate::columns::count(text.len()));
        }
        Self { text, ends }
    }

    /// Which codes contain the word; `None` when none does.
    fn containing(&self, finder: &Finder<'_>) -> Option<Vec<bool>> {
        let mut found = None;
        scan(&self.text, &self.ends, 0..self.ends.len(), finder, |code, _| {
            found.get_or_insert_with(|| vec![false; self.ends.len()])[code] = true;
        });
        found
    }
}

/// All dictionaries that a word may be in.
pub(crate) struct Dictionaries {
    brands: Dictionary,
    categories: Dictionary,
    attributes: Dictionary,
    options: Dictionary,
    /// Digits only, in the order of the codes.
    hs_codes: Vec<String>,
}

/// The codes that match one word.
pub(crate) struct SharedMatches {
    brands: Option<Vec<bool>>,
    categories: Option<Vec<bool>>,
    hs_codes: Option<Vec<bool>>,
    attributes: Option<Vec<bool>>,
    options: Option<Vec<bool>>,
}

impl Dictionaries {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let label = |word: &str, out: &mut String| out.push_str(&fold(word));
        let pair = |word: &str, out: &mut String| {
            let (label, value) = split_pair(word);
            out.push_str(&fold(label));
            out.push(char::from(DIVIDER));
            out.push_str(&fold(value));
        };
        let path = |word: &str, out: &mut String| {
            for (_, label) in split_path(word) {
                out.push_str(&fold(label));
                out.push(char::from(DIVIDER));
            }
        };
        let digits = |code: &str| code.chars().filter(char::is_ascii_digit).collect();
        Self {
            brands: Dictionary::new(snapshot.brands.dictionary(), label),
            categories: Dictionary::new(snapshot.categories.dictionary(), path),
            attributes: Dictionary::new(snapshot.attributes.dictionary(), pair),
            options: Dictionary::new(snapshot.options.dictionary(), pair),
            hs_codes: snapshot.hs_codes.dictionary().iter().map(digits).collect(),
        }
    }

    pub(crate) fn matches(&self, word: &Word) -> SharedMatches {
        let starts = |digits: &str| {
            let found: Vec<bool> = self.hs_codes.iter().map(|code| code.starts_with(digits)).collect();
            found.contains(&true).then_some(found)
        };
        SharedMatches {
            brands: self.brands.containing(word.finder()),
            categories: self.categories.containing(word.finder()),
            attributes: self.attributes.containing(word.finder()),
            options: self.options.containing(word.finder()),
            hs_codes: word.hs_code().and_then(starts),
        }
    }
}

impl SharedMatches {
    /// Whether no row can match.
    pub(crate) fn is_empty(&self) -> bool {
        [&self.brands, &self.categories, &self.hs_codes, &self.attributes, &self.options]
            .iter()
            .all(|found| found.is_none())
    }

    pub(crate) fn row(&self, snapshot: &Snapshot, row: usize) -> bool {
        let one = |found: &Option<Vec<bool>>, codes: &Codes| {
            found.as_ref().is_some_and(|found| found[codes.code(row)])
        };
        let any = |found: &Option<Vec<bool>>, lists: &CodeLists| {
            found.as_ref().is_some_and(|found| lists.codes(row).iter().any(|code| found[*code as usize]))
        };
        one(&self.brands, &snapshot.brands)
            || one(&self.categories, &snapshot.categories)
            || one(&self.hs_codes, &snapshot.hs_codes)
            || any(&self.attributes, &snapshot.attributes)
            || any(&self.options, &snapshot.options)
    }
}
