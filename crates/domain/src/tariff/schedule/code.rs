//! Codes and ranges of codes in running text.

use serde::{Deserialize, Serialize};

/// A code, or all from one to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeRange {
    /// Digits.
    pub first: String,
    /// Digits; the same for a single code.
    pub last: String,
}

impl CodeRange {
    /// Whether digits of the same length lie within.
    ///
    /// ```
    /// use domain::tariff::schedule::CodeRange;
    /// let range = CodeRange { first: "98230201".into(), last: "98230204".into() };
    /// assert!(range.contains("98230203"));
    /// assert!(!range.contains("98230205"));
    /// assert!(!range.contains("9823020300"));
    /// ```
    #[must_use]
    pub fn contains(&self, digits: &str) -> bool {
        digits.len() == self.first.len() && (self.first.as_str()..=self.last.as_str()).contains(&digits)
    }
}

/// The digits of a code in any punctuation; other signs make it none.
pub(super) fn digits(text: &str) -> Option<String> {
    let mut digits = String::new();
    for letter in crate::number_entry::ascii_digits(text.trim()).chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '.' | '-' | '/' | '_' | '\u{2011}'..='\u{2014}' => {}
            space if space.is_whitespace() => {}
            mark if crate::number_entry::is_invisible(mark) => {}
            _ => return None,
        }
    }
    Some(digits)
}

/// Every subheading of chapters 98 and 99 that a text names, and ranges of them: two codes with
/// nothing but a dash or `through` between.
pub(super) fn provisions_in(text: &str) -> Vec<CodeRange> {
    let mut ranges: Vec<CodeRange> = Vec::new();
    let mut between = String::from(",");
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_ascii_digit() || (letter == '.' && !word.is_empty()) {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            take(&word, &between, &mut ranges);
            between.clear();
            word.clear();
        }
        between.push(letter);
    }
    ranges
}

fn take(word: &str, between: &str, ranges: &mut Vec<CodeRange>) {
    let code = word.replace('.', "");
    let dotted = word.trim_end_matches('.').contains('.');
    if !dotted || code.len() != 8 || !(code.starts_with("98") || code.starts_with("99")) {
        return;
    }
    let joined = matches!(between.trim(), "-" | "\u{2013}" | "through" | "to");
    match ranges.last_mut().filter(|range| joined && range.first == range.last && range.first < code) {
        Some(range) => range.last = code,
        None => ranges.push(CodeRange { first: code.clone(), last: code }),
    }
}
