//! The Harmonized Tariff Schedule of the United States, from the rows as they are published.
//!
//! Owns how rows become lines that inherit from their superior headings, how the three columns of
//! rates are read, which provisions of chapters 98 and 99 the footnotes of a line point to, and how
//! a code or a description is found. It must never know where the file comes from. What cannot be
//! read stays as text with a reason, in [`UsSchedule::coverage`]; nothing is guessed.
//!
//! | To do | Call |
//! |---|---|
//! | Take in the published rows | [`UsSchedule::from_rows`] |
//! | Find the line of a typed code | [`UsSchedule::find`] |
//! | Find codes by words | [`UsSchedule::search`] |
//! | Its three rates | [`UsSchedule::rates`] |
//! | Measures of chapters 98 and 99 on it | [`UsSchedule::provisions`] |
//! | The same as a tariff table for the engine | [`UsSchedule::measures`] |
//! | What is not computable, and how much is | [`UsSchedule::coverage`] |

mod build;
mod code;
mod coverage;
mod footnote;
mod line;
mod lookup;
mod measures;
mod provision;
mod rate;
mod row;
mod special;

use std::collections::BTreeMap;

pub use build::ScheduleProblem;
pub use code::CodeRange;
pub use coverage::{Column, ColumnCoverage, Coverage, Remainder, RemainingRate};
pub use footnote::FootnoteProvision;
pub use line::{ReportingUnit, UsLine, UsRates};
pub use lookup::{CodeMatch, SearchHit};
pub use measures::{ProvisionTerms, UsMeasures, UsTerms};
pub use provision::{Provision, ProvisionEffect};
pub use rate::{Computability, PublishedRate, Reading, Unread};
pub use row::{UsFootnote, UsRow};
pub use special::{SpecialDuty, SpecialRate};

/// Every line of the schedule, in its order.
///
/// ```
/// use domain::tariff::schedule::{UsRow, UsSchedule};
/// let rows: Vec<UsRow> = serde_json::from_str(
///     r#"[{ "htsno": "9405.21", "indent": "2", "description": "Table lamps for LED" },
///         { "htsno": "9405.21.60", "indent": "4", "description": "Other", "general": "6%" },
///         { "htsno": "9405.21.60.10", "indent": "5", "description": "Household", "units": ["No."] }]"#,
/// )?;
/// let schedule = UsSchedule::from_rows(&rows);
/// assert_eq!((schedule.lines().len(), schedule.problems().len()), (3, 0));
/// let household = schedule.line("9405216010").unwrap();
/// assert_eq!(schedule.path(household), ["Table lamps for LED", "Other", "Household"]);
/// assert_eq!(schedule.upwards(household).last(), schedule.line("940521"));
/// assert_eq!(schedule.rates(household).general.unwrap().text, "6%");
/// assert_eq!(schedule.units(household)[0].text, "No.");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsSchedule {
    lines: Vec<UsLine>,
    /// Places of the lines that have a code, by its digits.
    by_code: BTreeMap<String, usize>,
    problems: Vec<ScheduleProblem>,
}

impl UsSchedule {
    /// Every line, those that only group others included.
    #[must_use]
    pub fn lines(&self) -> &[UsLine] {
        &self.lines
    }

    /// Rows that could not be taken in.
    #[must_use]
    pub fn problems(&self) -> &[ScheduleProblem] {
        &self.problems
    }

    /// A line and its superior headings, from the line upwards.
    pub fn upwards<'a>(&'a self, line: &'a UsLine) -> impl Iterator<Item = &'a UsLine> {
        std::iter::successors(Some(line), |line| self.lines.get(line.parent?))
    }

    /// The descriptions from the heading down to the line.
    #[must_use]
    pub fn path<'a>(&'a self, line: &'a UsLine) -> Vec<&'a str> {
        let mut path: Vec<&str> = self.upwards(line).map(|line| line.description.as_str()).collect();
        path.reverse();
        path
    }

    /// The rates of a line: each column from the nearest superior heading that has it. A special
    /// rate is never taken from above the line that the general rate is taken from.
    #[must_use]
    pub fn rates<'a>(&'a self, line: &'a UsLine) -> UsRates<'a> {
        let mut rates = UsRates::default();
        for line in self.upwards(line) {
            if rates.general.is_none() && rates.special.is_empty() {
                rates.special = &line.special;
            }
            if rates.general.is_none() && line.general.is_some() {
                rates.general = line.general.as_ref();
                rates.rated = Some(line);
            }
            rates.other = rates.other.or(line.other.as_ref());
            rates.additional = rates.additional.or(line.additional.as_ref());
        }
        rates
    }

    /// The units that a line is reported in: its own, else those of the nearest superior heading.
    #[must_use]
    pub fn units<'a>(&'a self, line: &'a UsLine) -> &'a [ReportingUnit] {
        let mut stated = self.upwards(line).map(|line| line.units.as_slice());
        stated.find(|units| !units.is_empty()).unwrap_or_default()
    }
}
