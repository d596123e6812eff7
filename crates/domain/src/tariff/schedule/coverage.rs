//! How much of the published rates is computable, and the list of the rest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::UsSchedule;
use super::code::CodeRange;
use super::line::UsLine;
use super::rate::{Computability, PublishedRate, Reading, Unread};
use super::special::{SpecialDuty, SpecialRate};

/// A column of rates.
#[expect(missing_docs, reason = "the names say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Column {
    General,
    Special,
    /// Column 2.
    Other,
    /// Additional duties of chapter 99.
    Additional,
}

/// Counts of one column: every printed rate once, a special cell with all its programmes as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ColumnCoverage {
    /// Cells that have a rate.
    pub rates: u32,
    /// From the facts of the goods alone.
    pub computable: u32,
    /// Once the duty under another provision is known.
    pub from_another_rate: u32,
    /// Only as text.
    pub text_only: u32,
}

/// A rate that is not computable from the facts of the goods alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RemainingRate {
    /// Digits of the line.
    pub code: String,
    /// Where on the line.
    pub column: Column,
    /// As printed, spaces folded; of a rate that stands elsewhere, where.
    pub text: String,
    /// Why.
    pub why: Remainder,
}

/// Why a rate is not computable from the facts of the goods alone, easiest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Remainder {
    /// It is that of another provision, and computable once that is known.
    AnotherRate,
    /// It depends on a condition in words.
    Conditional,
    /// Its words are not a duty expression.
    NotAnExpression,
    /// It stands in these provisions, and one of them has no rate for its programmes.
    ProvisionWithoutRate(CodeRange),
}

/// Coverage of some chapters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Coverage {
    /// By column.
    pub columns: BTreeMap<Column, ColumnCoverage>,
    /// Everything that is not computable from the facts of the goods alone.
    pub rest: Vec<RemainingRate>,
}

impl ColumnCoverage {
    /// Computable rates in ten-thousandths of all, rounded down: 9,950 is 99.5 %. A column without
    /// rates has them all.
    ///
    /// ```
    /// use domain::tariff::schedule::ColumnCoverage;
    /// let column = ColumnCoverage { rates: 400, computable: 398, from_another_rate: 2, text_only: 0 };
    /// assert_eq!(column.computable_per_10_000(), 9_950);
    /// assert_eq!(ColumnCoverage::default().computable_per_10_000(), 10_000);
    /// ```
    #[must_use]
    pub fn computable_per_10_000(self) -> u32 {
        let share = u64::from(self.computable).saturating_mul(10_000).checked_div(u64::from(self.rates));
        share.and_then(|share| u32::try_from(share).ok()).unwrap_or(10_000)
    }

    fn count(&mut self, why: Option<&Remainder>) {
        self.rates = self.rates.saturating_add(1);
        let counter = match why {
            None => &mut self.computable,
            Some(Remainder::AnotherRate) => &mut self.from_another_rate,
            Some(_) => &mut self.text_only,
        };
        *counter = counter.saturating_add(1);
    }
}

impl UsSchedule {
    /// Counts the printed rates of the chapters from `first` to `last`.
    ///
    /// ```
    /// use domain::tariff::schedule::{Column, UsRow, UsSchedule};
    /// let rows: Vec<UsRow> = serde_json::from_str(
    ///     r#"[{ "htsno": "9405.21.60", "indent": "0", "general": "6%" },
    ///         { "htsno": "8206.00.00.00", "indent": "0", "general":
    ///           "The rate of duty applicable to that article in the set subject to the highest rate of duty" },
    ///         { "htsno": "9903.88.03", "indent": "0", "general": "25%" }]"#,
    /// )?;
    /// let coverage = UsSchedule::from_rows(&rows).coverage(1, 97);
    /// let general = coverage.columns[&Column::General];
    /// assert_eq!((general.rates, general.computable, general.from_another_rate), (2, 1, 1));
    /// assert_eq!(coverage.rest[0].code, "8206000000");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn coverage(&self, first: u8, last: u8) -> Coverage {
        let mut coverage = Coverage::default();
        let chapters = first..=last;
        let concerned = |line: &&UsLine| line.chapter().is_some_and(|chapter| chapters.contains(&chapter));
        for line in self.lines.iter().filter(concerned) {
            for (column, rate) in [
                (Column::General, &line.general),
                (Column::Other, &line.other),
                (Column::Additional, &line.additional),
            ] {
                if let Some(rate) = rate {
                    coverage.add(line, column, &[(rate.text.clone(), remainder(rate))]);
                }
            }
            if !line.special.is_empty() {
                let judged: Vec<_> = line.special.iter().map(|special| self.judge(special)).collect();
                coverage.add(line, Column::Special, &judged);
            }
        }
        coverage
    }

    /// A rate that stands elsewhere is computable if everything it may mean is there and is.
    fn judge(&self, special: &SpecialRate) -> (String, Option<Remainder>) {
        let codes = match &special.duty {
            SpecialDuty::Rate(rate) => return (rate.text.clone(), remainder(rate)),
            SpecialDuty::See(codes) => codes,
        };
        let names: Vec<String> =
            codes.iter().map(|range| format!("{}-{}", range.first, range.last)).collect();
        let worst = codes.iter().filter_map(|range| {
            let without = || Some(Remainder::ProvisionWithoutRate(range.clone()));
            let mut lines = self.within(range).peekable();
            if lines.peek().is_none() {
                return without();
            }
            lines.filter_map(|line| self.provision_rate(line, special).map_or_else(without, remainder)).max()
        });
        (names.join(", "), worst.max())
    }

    /// What a provision charges under the programmes of a special rate.
    fn provision_rate<'a>(&'a self, line: &'a UsLine, special: &SpecialRate) -> Option<&'a PublishedRate> {
        let rates = self.rates(line);
        let mut programmes = special.programmes.iter();
        let own = programmes.find_map(|programme| {
            rates.special_for(programme).find_map(|rate| match &rate.duty {
                SpecialDuty::Rate(rate) => Some(rate),
                SpecialDuty::See(_) => None,
            })
        });
        own.or(rates.general)
    }
}

fn remainder(rate: &PublishedRate) -> Option<Remainder> {
    match (rate.computability(), &rate.reading) {
        (Computability::Computable, _) => None,
        (_, Reading::Duty(_)) => Some(Remainder::AnotherRate),
        (_, Reading::Unread(Unread::Conditional)) => Some(Remainder::Conditional),
        (_, Reading::Unread(Unread::NotAnExpression(_))) => Some(Remainder::NotAnExpression),
    }
}

impl Coverage {
    /// Counts a cell by its hardest rate.
    fn add(&mut self, line: &UsLine, column: Column, rates: &[(String, Option<Remainder>)]) {
        let hardest = rates.iter().filter_map(|(_, why)| why.as_ref()).max();
        self.columns.entry(column).or_default().count(hardest);
        let rest = rates.iter().filter_map(|(text, why)| {
            Some(RemainingRate { code: line.code.clone(), column, text: text.clone(), why: why.clone()? })
        });
        self.rest.extend(rest);
    }
}
