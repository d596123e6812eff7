//! One row of a tariff table: as it comes in, and as the measure it says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::OriginGroups;
use super::origin::{OriginError, OriginScope};
use crate::tariff::expression::DutyExpression;
use crate::tariff::measure::{MeasureKind, MeasureSelector};
use crate::tariff::text::DutyTextError;

/// A row as text. `code`, `origin`, `kind`, `expression`, `valid_from` and `source` must be there,
/// the others may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffRow {
    /// 2 to 12 digits in any punctuation; stands for every code that begins so.
    pub code: String,
    /// `all`, `all except CN RU`, `VN`, `CH NO`, or the name of a group.
    pub origin: String,
    /// The word of a [`MeasureKind`]: `mfn`, `preference`, `anti_dumping` and so on.
    pub kind: String,
    /// A duty expression: `12.80 % + 176.80 EUR / 100 kg`.
    pub expression: String,
    /// First day, `2026-01-31`.
    pub valid_from: String,
    /// Last day; empty while no end is known.
    #[serde(default)]
    pub valid_to: String,
    /// The agreement, section of law or company that the rate is for: `section 301`.
    #[serde(default)]
    pub programme: String,
    /// The proof of origin that a preference asks for: `REX`, `EUR.1`, `Form D`.
    #[serde(default)]
    pub proof: String,
    /// Act or regulation.
    #[serde(default)]
    pub legal_base: String,
    /// Number of the tariff quota.
    #[serde(default)]
    pub quota: String,
    /// Measures that are not levied beside this one, separated by `;`: `safeguard`,
    /// `additional:section 122`.
    #[serde(default)]
    pub excludes: String,
    /// Where the rate was read.
    pub source: String,
    /// On which day it was checked; empty means unverified.
    #[serde(default)]
    pub verified_on: String,
}

/// A measure as a row says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffMeasure {
    /// Digits that the codes it stands for begin with.
    pub code: String,
    /// For goods of which origin.
    pub origin: OriginScope,
    /// Levied as what.
    pub kind: MeasureKind,
    /// Under which agreement, section of law or for which company.
    pub programme: Option<String>,
    /// Against which proof of origin.
    pub proof: Option<String>,
    /// The rate.
    pub duty: DutyExpression,
    /// The rate in the words of the source.
    pub text: String,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, where an end is known.
    pub valid_to: Option<NaiveDate>,
    /// Act or regulation.
    pub legal_base: Option<String>,
    /// Number of the tariff quota.
    pub quota: Option<String>,
    /// What is not levied beside it.
    pub excludes: Vec<MeasureSelector>,
    /// Where it was read.
    pub source: String,
    /// When it was checked; never means unverified.
    pub verified_on: Option<NaiveDate>,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RowProblem {
    /// Counted from 1, the heading not included.
    pub row: u32,
    /// Why.
    pub error: RowError,
}

/// What is wrong with a row; each names its column.
#[expect(missing_docs, reason = "the names say the column")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RowError {
    /// Not 2 to 12 digits.
    Code,
    Origin(OriginError),
    Kind(String),
    Expression(DutyTextError),
    /// Not a date such as 2026-01-31.
    ValidFrom,
    ValidTo,
    /// Ends before it begins.
    ValidToBeforeFrom,
    Excludes(String),
    SourceMissing,
    VerifiedOn,
}

impl TariffMeasure {
    /// Reads a row.
    ///
    /// # Errors
    /// Every [`RowError`] of the row, by column.
    ///
    /// ```
    /// use domain::tariff::MeasureKind;
    /// use domain::tariff::table::{OriginGroups, RowError, TariffMeasure, TariffRow};
    /// let row = TariffRow {
    ///     code: "9405.21".into(),
    ///     origin: "all except CN".into(),
    ///     kind: "mfn".into(),
    ///     expression: "4.70 %".into(),
    ///     valid_from: "2026-01-31".into(),
    ///     source: "https://example.org/tariff".into(),
    ///     ..TariffRow::default()
    /// };
    /// let measure = TariffMeasure::from_row(&row, &OriginGroups::new()).unwrap();
    /// assert_eq!((measure.code.as_str(), measure.kind), ("940521", MeasureKind::MostFavouredNation));
    /// let faulty = TariffRow { code: "lamp".into(), valid_from: "31.01.2026".into(), ..row };
    /// let errors = TariffMeasure::from_row(&faulty, &OriginGroups::new());
    /// assert_eq!(errors, Err(vec![RowError::Code, RowError::ValidFrom]));
    /// ```
    pub fn from_row(row: &TariffRow, groups: &OriginGroups) -> Result<Self, Vec<RowError>> {
        let mut errors = Vec::new();
        let code = keep(code(&row.code).ok_or(RowError::Code), &mut errors);
        let origin = keep(OriginScope::parse(&row.origin, groups).map_err(RowError::Origin), &mut errors);
        let kind = keep(row.kind.parse().map_err(|_| RowError::Kind(row.kind.clone())), &mut errors);
        let duty = keep(row.expression.parse().map_err(RowError::Expression), &mut errors);
        let valid_from = keep(date(&row.valid_from).ok_or(RowError::ValidFrom), &mut errors);
        let valid_to = keep(optional_date(&row.valid_to).ok_or(RowError::ValidTo), &mut errors);
        let excludes = keep(selectors(&row.excludes), &mut errors);
        let source = keep(text(&row.source).ok_or(RowError::SourceMissing), &mut errors);
        let verified_on = keep(optional_date(&row.verified_on).ok_or(RowError::VerifiedOn), &mut errors);
        if let (Some(first), Some(Some(last))) = (valid_from, valid_to)
            && last < first
        {
            errors.push(RowError::ValidToBeforeFrom);
        }
        let measure = || {
            Some(Self {
                code: code?,
                origin: origin?,
                kind: kind?,
                programme: text(&row.programme),
                proof: text(&row.proof),
                duty: duty?,
                text: row.expression.trim().to_owned(),
                valid_from: valid_from?,
                valid_to: valid_to?,
                legal_base: text(&row.legal_base),
                quota: text(&row.quota),
                excludes: excludes?,
                source: source?,
                verified_on: verified_on?,
            })
        };
        match measure() {
            Some(measure) if errors.is_empty() => Ok(measure),
            _ => Err(errors),
        }
    }
}

/// What was read, or its fault kept.
fn keep<T>(read: Result<T, RowError>, errors: &mut Vec<RowError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

fn code(cell: &str) -> Option<String> {
    let digits: String =
        cell.chars().filter(|letter| !matches!(letter, '.' | ' ' | '-' | '\u{A0}')).collect();
    let sound = (2..=12).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    sound.then_some(digits)
}

fn selectors(cell: &str) -> Result<Vec<MeasureSelector>, RowError> {
    let edges = cell.split(';').map(str::trim).filter(|edge| !edge.is_empty());
    let selector = |edge: &str| edge.parse().map_err(|_| RowError::Excludes(edge.to_owned()));
    edges.map(selector).collect()
}

fn text(cell: &str) -> Option<String> {
    let cell = cell.trim();
    (!cell.is_empty()).then(|| cell.to_owned())
}

/// A day as ISO 8601 has it, four digits of the year.
fn date(cell: &str) -> Option<NaiveDate> {
    let cell = cell.trim();
    (cell.len() == 10).then(|| cell.parse().ok()).flatten()
}

/// An empty cell is no date; `None` is a wrong one.
fn optional_date(cell: &str) -> Option<Option<NaiveDate>> {
    if cell.trim().is_empty() { Some(None) } else { date(cell).map(Some) }
}
