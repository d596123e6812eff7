//! From published rows to lines under their superior headings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::UsSchedule;
use super::code;
use super::footnote::FootnoteProvision;
use super::line::{ReportingUnit, UsLine};
use super::lookup;
use super::rate::PublishedRate;
use super::row::UsRow;
use super::special::SpecialRate;

/// A row that could not be taken in; rows are counted from 1.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleProblem {
    /// The depth is not a number from 0 to 255.
    Indent { row: u32 },
    /// The code has other than 4, 6, 8 or 10 digits, or other signs.
    Code { row: u32, code: String },
    /// The code stood in an earlier row.
    DuplicateCode { row: u32, code: String },
}

impl UsSchedule {
    /// Takes in the rows in the order of the file. A row that does not fit is left out and listed.
    ///
    /// ```
    /// use domain::tariff::schedule::{UsRow, UsSchedule};
    /// let row = UsRow {
    ///     htsno: Some("8471.30.01.00".into()),
    ///     indent: Some("0".into()),
    ///     general: Some("Free".into()),
    ///     ..UsRow::default()
    /// };
    /// let schedule = UsSchedule::from_rows([&row]);
    /// assert_eq!(schedule.find("8471 30 01").unwrap().line.code, "8471300100");
    /// ```
    #[must_use]
    pub fn from_rows<'a>(rows: impl IntoIterator<Item = &'a UsRow>) -> Self {
        let mut schedule = Self::default();
        // The lines that the next one may stand under, outermost first.
        let mut open: Vec<(u8, usize)> = Vec::new();
        for (row, number) in rows.into_iter().zip(1_u32..) {
            let line = match read(row, number, &schedule.by_code) {
                Ok(line) => line,
                Err(problem) => {
                    schedule.problems.push(problem);
                    continue;
                }
            };
            while open.last().is_some_and(|(indent, _)| *indent >= line.indent) {
                open.pop();
            }
            let place = schedule.lines.len();
            let parent = open.last().map(|(_, place)| *place);
            open.push((line.indent, place));
            if !line.code.is_empty() {
                schedule.by_code.insert(line.code.clone(), place);
            }
            schedule.lines.push(UsLine { parent, ..line });
        }
        schedule
    }
}

fn read(row: &UsRow, number: u32, known: &BTreeMap<String, usize>) -> Result<UsLine, ScheduleProblem> {
    let indent = cell(&row.indent).parse().map_err(|_| ScheduleProblem::Indent { row: number })?;
    let printed = cell(&row.htsno);
    let wrong = || ScheduleProblem::Code { row: number, code: printed.to_owned() };
    let code = code::digits(printed).ok_or_else(wrong)?;
    if !matches!(code.len(), 0 | 4 | 6 | 8 | 10) {
        return Err(wrong());
    }
    if known.contains_key(&code) {
        return Err(ScheduleProblem::DuplicateCode { row: number, code });
    }
    let units = row.units.iter().flatten();
    let footnotes = row.footnotes.iter().flatten();
    let quota_quantity = cell(&row.quota_quantity);
    let description = cell(&row.description).split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(UsLine {
        code,
        indent,
        parent: None,
        folded: lookup::fold(&description),
        description,
        units: units.filter_map(|unit| ReportingUnit::read(unit)).collect(),
        general: PublishedRate::read(cell(&row.general)),
        special: SpecialRate::read_all(cell(&row.special)),
        other: PublishedRate::read(cell(&row.other)),
        additional: PublishedRate::read(cell(&row.additional_duties)),
        quota_quantity: (!quota_quantity.is_empty()).then(|| quota_quantity.to_owned()),
        provisions: footnotes.filter_map(FootnoteProvision::read).collect(),
    })
}

fn cell(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or_default().trim()
}
