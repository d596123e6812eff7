//! Finding a line by its code in any punctuation, and codes by words of their descriptions.

use super::UsSchedule;
use super::code;
use super::line::UsLine;

/// Most words of a search that count; the rest is passed over.
const MAXIMUM_WORDS: u32 = 32;

/// A line found by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeMatch<'a> {
    /// The line, or the nearest superior one that the schedule has.
    pub line: &'a UsLine,
    /// Whether it is what was asked for, or the only line that is.
    pub exact: bool,
}

/// A line found by words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchHit<'a> {
    /// The line.
    pub line: &'a UsLine,
    /// Higher is nearer: whole words before beginnings, the line's own words before inherited ones.
    pub score: u32,
}

impl UsSchedule {
    /// Finds the line of a typed or pasted code: `8471.30.0100`, `8471300100`, `8471 30 01`. Where
    /// the schedule has no such line, zeros behind or the single line below still name it; otherwise
    /// it is the nearest superior one. `None` where not even the heading is there.
    ///
    /// ```
    /// use domain::tariff::schedule::{UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21", "indent": "2", "description": "Table lamps for LED" },
    ///         { "htsno": "9405.21.60", "indent": "4", "description": "Other", "general": "6%" },
    ///         { "htsno": "9405.21.60.10", "indent": "5", "description": "Household", "units": ["No."] }]"#,
    /// )?;
    /// let schedule = UsSchedule::from_rows(&rows);
    /// let found = |code| schedule.find(code).map(|found| (found.line.code.as_str(), found.exact));
    /// assert_eq!(found("9405.21.6010"), Some(("9405216010", true)));
    /// assert_eq!(found("9405216000"), Some(("94052160", true)));
    /// assert_eq!(found("9405.21.80"), Some(("940521", false)));
    /// assert_eq!(found("8471.30"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn find(&self, text: &str) -> Option<CodeMatch<'_>> {
        let digits = code::digits(text)?;
        if digits.len() < 4 {
            return None;
        }
        if let Some(line) = self.line(&digits) {
            return Some(CodeMatch { line, exact: true });
        }
        if let Some(line) = self.only_line_below(&digits) {
            return Some(CodeMatch { line, exact: true });
        }
        let shorter = (4..digits.len()).rev().filter_map(|length| digits.get(..length));
        let superior = shorter.filter_map(|prefix| Some((prefix, self.line(prefix)?))).next();
        superior.map(|(prefix, line)| {
            let behind = digits.get(prefix.len()..).unwrap_or_default();
            CodeMatch { line, exact: prefix.len() >= 8 && behind.bytes().all(|digit| digit == b'0') }
        })
    }

    /// The line of exactly these digits.
    #[must_use]
    pub fn line(&self, digits: &str) -> Option<&UsLine> {
        self.lines.get(*self.by_code.get(digits)?)
    }

    /// The lines whose codes begin with these digits, in order.
    ///
    /// ```
    /// use domain::tariff::schedule::{UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21", "indent": "2", "description": "Table lamps for LED" },
    ///         { "htsno": "9405.21.60", "indent": "4", "description": "Other", "general": "6%" },
    ///         { "htsno": "9405.21.60.10", "indent": "5", "description": "Household", "units": ["No."] }]"#,
    /// )?;
    /// let schedule = UsSchedule::from_rows(&rows);
    /// let codes: Vec<&str> = schedule.below("94052160").map(|line| line.code.as_str()).collect();
    /// assert_eq!(codes, ["94052160", "9405216010"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn below<'a>(&'a self, digits: &str) -> impl Iterator<Item = &'a UsLine> {
        let from = self.by_code.range(digits.to_owned()..);
        let below = from.take_while(move |(code, _)| code.starts_with(digits));
        below.filter_map(|(_, place)| self.lines.get(*place))
    }

    fn only_line_below(&self, digits: &str) -> Option<&UsLine> {
        let mut below = self.below(digits);
        let first = below.next()?;
        below.next().is_none().then_some(first)
    }

    /// Finds lines whose description, with those above it, has every word of the text or a word that
    /// begins so; nearest first, then in the order of the schedule. Accents and case are of no
    /// account, nor is a plural s.
    ///
    /// ```
    /// use domain::tariff::schedule::{UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21", "indent": "2", "description": "Table lamps for LED" },
    ///         { "htsno": "9405.21.60", "indent": "4", "description": "Other", "general": "6%" },
    ///         { "htsno": "9405.21.60.10", "indent": "5", "description": "Household", "units": ["No."] }]"#,
    /// )?;
    /// let schedule = UsSchedule::from_rows(&rows);
    /// let found = |text| schedule.search(text, 10).first().map(|hit| hit.line.code.as_str());
    /// assert_eq!(found("table lamp"), Some("940521"));
    /// assert_eq!(found("LAMPS household"), Some("9405216010"));
    /// assert_eq!(found("garden lamp"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn search(&self, text: &str, limit: usize) -> Vec<SearchHit<'_>> {
        let words: Vec<(u32, Word)> = (0..MAXIMUM_WORDS).zip(words(text)).collect();
        let Some(everything) = words.iter().map(|(place, _)| 1_u32 << place).reduce(|all, bit| all | bit)
        else {
            return Vec::new();
        };
        // What each line has of the words, with its superior lines; these always come before it.
        let mut found: Vec<u32> = Vec::with_capacity(self.lines.len());
        let mut hits = Vec::new();
        for line in &self.lines {
            let mut has = line.parent.and_then(|parent| found.get(parent)).copied().unwrap_or_default();
            let mut score: u32 = 0;
            for (place, word) in &words {
                let points = word.points(&line.folded);
                if points > 0 {
                    has |= 1_u32 << place;
                    score = score.saturating_add(points);
                }
            }
            found.push(has);
            if has == everything && score > 0 && !line.code.is_empty() {
                hits.push(SearchHit { line, score });
            }
        }
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        hits.truncate(limit);
        hits
    }
}

/// A folded word of a search, ready to be looked for behind a space.
struct Word {
    beginning: String,
    whole: [String; 2],
}

impl Word {
    /// 3 for the whole word or its plural, 1 for its beginning.
    fn points(&self, description: &str) -> u32 {
        if !description.contains(&self.beginning) {
            0
        } else if self.whole.iter().any(|whole| description.contains(whole)) {
            3
        } else {
            1
        }
    }
}

fn words(text: &str) -> Vec<Word> {
    let folded = fold(text);
    let singular = |word: &str| match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    };
    let stems = folded.split_whitespace().map(singular);
    let word = |stem: String| Word {
        beginning: format!(" {stem}"),
        whole: [format!(" {stem} "), format!(" {stem}s ")],
    };
    stems.map(word).collect()
}

/// Lower-case words without accents, one space around each.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len().saturating_add(2));
    folded.push(' ');
    for letter in text.chars().flat_map(char::to_lowercase) {
        let letter = unaccented(letter);
        if letter.is_alphanumeric() {
            folded.push(letter);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

const fn unaccented(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}
