//! A rate as it is published: its text, and what can be made of it.

use serde::{Deserialize, Serialize};

use crate::tariff::expression::DutyExpression;
use crate::tariff::text::DutyTextError;

/// A rate with its own words.
///
/// ```
/// use domain::tariff::schedule::{Computability, UsRow, UsSchedule};
/// let rows: Vec<UsRow> = serde_json::from_str(
///     r#"[{ "htsno": "9405.21.60", "indent": "0", "general": "6%" },
///         { "htsno": "9813.00.05", "indent": "0",
///           "general": "Free, under bond, as prescribed in U.S. note 1 to this subchapter" },
///         { "htsno": "9903.88.03", "indent": "0",
///           "general": "The duty provided in the applicable subheading + 25%" }]"#,
/// )?;
/// let schedule = UsSchedule::from_rows(&rows);
/// let rate = |line: usize| schedule.lines()[line].general.as_ref().unwrap();
/// assert_eq!(rate(0).duty(), Some(&"6%".parse()?));
/// assert!(rate(1).condition.as_deref().is_some_and(|words| words.starts_with("under bond")));
/// assert_eq!(rate(2).computability(), Computability::FromAnotherRate);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishedRate {
    /// As printed, spaces folded.
    pub text: String,
    /// Words on when it holds, for the importer to check: `under bond`, `see U.S. note 3 of this
    /// subchapter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// What it says.
    pub reading: Reading,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Reading {
    /// A duty that can be worked out.
    Duty(DutyExpression),
    /// Only its words are known.
    Unread(Unread),
}

/// Why a text is not worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Unread {
    /// It depends on a condition in words.
    Conditional,
    /// It is not a duty expression.
    NotAnExpression(DutyTextError),
}

/// How far a rate goes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Computability {
    /// From the facts of the goods alone.
    Computable,
    /// Once the duty under another provision is known.
    FromAnotherRate,
    /// Only as text.
    TextOnly,
}

impl PublishedRate {
    /// Reads a cell; an empty one is no rate.
    pub(super) fn read(cell: &str) -> Option<Self> {
        let text = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return None;
        }
        let (rate, condition) = split_condition(&text);
        let reading = match rate.parse() {
            Ok(duty) => Reading::Duty(duty),
            Err(_) if rate.contains(", but if ") => Reading::Unread(Unread::Conditional),
            Err(error) => Reading::Unread(Unread::NotAnExpression(error)),
        };
        let condition = condition.map(str::to_owned);
        Some(Self { text, condition, reading })
    }

    /// The rate as an expression, if it was read.
    #[must_use]
    pub fn duty(&self) -> Option<&DutyExpression> {
        match &self.reading {
            Reading::Duty(duty) => Some(duty),
            Reading::Unread(_) => None,
        }
    }

    /// How far it goes by itself.
    #[must_use]
    pub fn computability(&self) -> Computability {
        match &self.reading {
            Reading::Unread(_) => Computability::TextOnly,
            Reading::Duty(duty) if duty.needs().references.is_empty() => Computability::Computable,
            Reading::Duty(_) => Computability::FromAnotherRate,
        }
    }
}

/// What is duty and what is a condition on it: `Free, under bond`; anything with `(see ...)`.
fn split_condition(text: &str) -> (&str, Option<&str>) {
    let note = ["(see ", "(See "].iter().find_map(|note| text.split_once(note));
    if let Some((rate, condition)) = note {
        return (rate.trim_end(), Some(condition.trim_end_matches(['.', ')', ' '])));
    }
    match text.split_once(',') {
        Some(("Free", condition)) => ("Free", Some(condition.trim())),
        _ => (text, None),
    }
}
