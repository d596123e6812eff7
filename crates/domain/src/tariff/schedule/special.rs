//! Column 1, special: rates for programmes and countries, `Free (A+,AU,BH) 2.5% (JP)`.

use serde::{Deserialize, Serialize};

use super::code::{CodeRange, provisions_in};
use super::rate::PublishedRate;

/// What is due under some programmes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SpecialRate {
    /// Their symbols, as general note 3(c) of the schedule has them: `A+`, `AU`, `S+`. None means
    /// whatever the programme.
    pub programmes: Vec<String>,
    /// What is due.
    pub duty: SpecialDuty,
}

/// A rate, or where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SpecialDuty {
    /// The rate itself.
    Rate(PublishedRate),
    /// `See 9823.10.01-9823.10.45`: provisions that each have a rate for these programmes; which of
    /// them the goods fall in is for the importer to say.
    See(Vec<CodeRange>),
}

impl SpecialRate {
    /// Reads a cell.
    pub(super) fn read_all(cell: &str) -> Vec<Self> {
        let mut rates = Vec::new();
        let mut words = String::new();
        let mut rest = cell;
        while let Some((before, after)) = rest.split_once('(') {
            let (list, behind) = after.split_once(')').unwrap_or((after, ""));
            words.push_str(before);
            match programmes(list) {
                Some(programmes) => {
                    rates.extend(Self::read(&words, programmes));
                    words.clear();
                }
                None => {
                    words.push('(');
                    words.push_str(list);
                    words.push(')');
                }
            }
            rest = behind;
        }
        words.push_str(rest);
        rates.extend(Self::read(&words, Vec::new()));
        rates
    }

    fn read(words: &str, programmes: Vec<String>) -> Option<Self> {
        let words = words.trim();
        let see = words.strip_prefix("See ").map(provisions_in);
        let duty = match see.filter(|codes| !codes.is_empty()) {
            Some(codes) => SpecialDuty::See(codes),
            None => SpecialDuty::Rate(PublishedRate::read(words)?),
        };
        Some(Self { programmes, duty })
    }

    /// Whether it is for a programme.
    ///
    /// ```
    /// use domain::tariff::schedule::{CodeRange, SpecialDuty, SpecialRate};
    /// let code = "98220405".to_owned();
    /// let duty = SpecialDuty::See(vec![CodeRange { first: code.clone(), last: code }]);
    /// let rate = SpecialRate { programmes: vec!["AU".into()], duty };
    /// assert!(rate.is_for("AU") && !rate.is_for("SG"));
    /// assert!(SpecialRate { programmes: Vec::new(), ..rate }.is_for("SG"));
    /// ```
    #[must_use]
    pub fn is_for(&self, programme: &str) -> bool {
        self.programmes.is_empty() || self.programmes.iter().any(|symbol| symbol == programme)
    }
}

/// The symbols of a list; `None` where other words stand in the brackets.
fn programmes(list: &str) -> Option<Vec<String>> {
    let is_symbol = |word: &str| {
        let letters = word.trim_end_matches(['+', '*']);
        let marks = word.len().saturating_sub(letters.len());
        marks <= 1
            && matches!(letters.len(), 1 | 2)
            && letters.bytes().all(|letter| letter.is_ascii_uppercase())
    };
    let words = list.split([',', '(', ' ', '\n', '\u{A0}']).filter(|word| !word.is_empty());
    let mut symbols: Vec<String> = Vec::new();
    for word in words {
        if !is_symbol(word) {
            return None;
        }
        if !symbols.iter().any(|symbol| symbol == word) {
            symbols.push(word.to_owned());
        }
    }
    (!symbols.is_empty()).then_some(symbols)
}
