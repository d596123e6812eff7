//! The words of a query, ready to be looked for. Knows no row.

use crate::sorted::sorted;
use memchr::memmem::Finder;

use crate::{fold, fold_compact};

/// More words than this say nothing more; it keeps a pasted page from being a query.
const MOST: usize = 32;

/// One folded word.
pub(crate) struct Word {
    text: String,
    finder: Finder<'static>,
    /// Letters and digits alone, if that differs: "2140-bk" is also the start of an SKU "2140BK".
    compact: Option<String>,
    /// The digits, if there are no letters: a customs number or a barcode may start with them.
    digits: Option<String>,
}

/// Fewer digits than this would be the start of too many customs numbers.
const HS_CODE_DIGITS: usize = 4;
/// Fewer digits than this would be the start of too many barcodes.
const BARCODE_DIGITS: usize = 6;

/// The words of a query text.
pub(crate) struct Words {
    /// Longest first: the fewest rows are left for the others.
    words: Vec<Word>,
    /// All words as one SKU.
    compact: String,
}

impl Word {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn finder(&self) -> &Finder<'static> {
        &self.finder
    }

    pub(crate) fn compact(&self) -> Option<&[u8]> {
        self.compact.as_deref().map(str::as_bytes)
    }

    /// What a customs number that matches starts with.
    pub(crate) fn hs_code(&self) -> Option<&str> {
        self.digits.as_deref().filter(|digits| digits.len() >= HS_CODE_DIGITS)
    }

    /// What a barcode that matches starts with.
    pub(crate) fn barcode(&self) -> Option<&str> {
        self.digits.as_deref().filter(|digits| digits.len() >= BARCODE_DIGITS)
    }

    /// Whether whatever matches this word surely matches the `earlier` one.
    fn narrows(&self, earlier: &str) -> bool {
        // Codes match by how they start, and only from a number of digits on.
        let as_code = self.hs_code().is_none()
            || (self.text.starts_with(earlier)
                && digits(earlier).is_some_and(|digits| digits.len() >= BARCODE_DIGITS));
        // With punctuation it may have matched as the start of an SKU.
        let as_sku = self.compact.is_none()
            || (self.text.starts_with(earlier) && earlier.contains(char::is_alphanumeric));
        self.text.contains(earlier) && as_code && as_sku
    }
}

impl Words {
    pub(crate) fn new(text: &str) -> Self {
        let folded = fold(text);
        let texts: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(MOST).collect();
        let mut texts =
            sorted(&texts, |left, right| right.len().cmp(&left.len()).then_with(|| left.cmp(right)));
        texts.dedup();
        let word = |text: &&str| {
            let compact = fold_compact(text);
            Word {
                text: (*text).to_owned(),
                finder: Finder::new(text.as_bytes()).into_owned(),
                digits: digits(text),
                compact: (compact != *text).then_some(compact),
            }
        };
        Self { words: texts.iter().map(word).collect(), compact: fold_compact(text) }
    }

    pub(crate) fn all(&self) -> &[Word] {
        &self.words
    }

    /// The whole query as an SKU.
    pub(crate) fn compact(&self) -> &[u8] {
        self.compact.as_bytes()
    }

    /// The texts of the words.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.words.iter().map(|word| word.text.clone()).collect()
    }

    /// Whether a row that matches these words surely matches the `earlier` ones too.
    pub(crate) fn narrow(&self, earlier: &[String]) -> bool {
        earlier.iter().all(|earlier| self.words.iter().any(|word| word.narrows(earlier)))
    }
}

/// The digits of a word of digits, dots and hyphens.
fn digits(word: &str) -> Option<String> {
    let number = word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    number.then(|| word.chars().filter(char::is_ascii_digit).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_narrows() {
        let narrows = |earlier: &str, now: &str| Words::new(now).narrow(&Words::new(earlier).texts());
        for (earlier, now) in [
            ("", "lamp"),
            ("la", "lamp"),
            ("lamp", "desk lamp"),
            ("lamp b", "lamp bl"),
            ("abc-", "abc-1"),
            ("abc", "abc-1"),
            ("耳", "耳机"),
            ("4006381", "40063813"),
        ] {
            assert!(narrows(earlier, now), "{earlier} {now}");
        }
        for (earlier, now) in
            [("lamp", "la"), ("b-1", "ab-1"), ("-", "-a"), ("940", "9405"), ("9405", "940521")]
        {
            assert!(!narrows(earlier, now), "{earlier} {now}");
        }
    }
}
