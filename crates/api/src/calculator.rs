//! Calculators beside their scenarios and results, which are `domain`'s own: answers of a batch, the
//! tariff looked up and searched.

use chrono::NaiveDate;
use domain::tariff::schedule::{Column, PublishedRate, ReportingUnit};
use domain::tariff::table::TariffTable;
use serde::{Deserialize, Serialize};

use crate::{Problem, paths};

/// Most scenarios in a batch.
pub const MOST_SCENARIOS: usize = 10_000;
/// Most hits of a search in the tariff.
pub const MOST_TARIFF_HITS: usize = 100;

/// Which calculator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CalculatorKind {
    /// What an import costs with duties, taxes and fees.
    LandedCost,
    /// What an agreement pays on what is bought.
    Rebate,
    /// A price, its margin and its markup.
    Price,
    /// When to order again, and how much.
    Reorder,
    /// What to hold, cover and convert of foreign currency.
    Fx,
}

impl CalculatorKind {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::LandedCost, Self::Rebate, Self::Price, Self::Reorder, Self::Fx];

    /// The name on the wire, in paths and in addresses.
    ///
    /// ```
    /// use api::calculator::CalculatorKind;
    /// assert_eq!(CalculatorKind::from_code("landed-cost"), Some(CalculatorKind::LandedCost));
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LandedCost => "landed-cost",
            Self::Rebate => "rebate",
            Self::Price => "price",
            Self::Reorder => "reorder",
            Self::Fx => "fx",
        }
    }

    /// Where the API works out a scenario of it.
    ///
    /// ```
    /// use api::{calculator::CalculatorKind, paths};
    /// assert_eq!(CalculatorKind::Fx.path(), paths::FX);
    /// ```
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::LandedCost => paths::LANDED_COST,
            Self::Rebate => paths::REBATE,
            Self::Price => paths::PRICE,
            Self::Reorder => paths::REORDER,
            Self::Fx => paths::FX,
        }
    }

    /// The calculator with this name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One line of the answer to a batch: a result or a problem for each scenario, in their order. The
/// pointers of a problem go into its scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum BatchAnswer<T> {
    /// The scenario was worked out.
    Result {
        /// Counted from 0.
        scenario: usize,
        /// What the calculator answers to that scenario alone.
        result: T,
    },
    /// The scenario was refused; the others are answered all the same.
    Problem {
        /// Counted from 0.
        scenario: usize,
        /// What is wrong with it.
        problem: Problem,
    },
}

/// Query of `GET /tariff`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct TariffQuery {
    /// 6 to 12 digits in any punctuation: `8471.30.01`.
    #[cfg_attr(feature = "openapi", param(example = "9405.21.80"))]
    pub code: String,
    /// A market of the rates: `US`, `DE`.
    #[cfg_attr(feature = "openapi", param(example = "US"))]
    pub market: String,
}

/// What the tariff of a market says on a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffEntry {
    /// The market asked for, as its rates name it.
    pub market: String,
    /// The name of its tariff: every member of the European Union has `EU`.
    pub tariff: String,
    /// The line of the schedule, where the market's own schedule is at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<TariffLine>,
    /// All measures on the code, of any origin and date: what a calculation needs, without a network
    /// too.
    pub table: TariffTable,
    /// Rates of the line that cannot be worked out: their words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text_only: Vec<TextRate>,
    /// Provisions of chapters 98 and 99 that the line's footnotes name. Whether they apply is for the
    /// importer to judge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<TariffProvision>,
}

/// A line of a schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffLine {
    /// Digits alone.
    #[cfg_attr(feature = "openapi", schema(example = "94052180"))]
    pub code: String,
    /// As the schedule prints it.
    #[cfg_attr(feature = "openapi", schema(example = "9405.21.80"))]
    pub printed_code: String,
    /// Descriptions from the heading down to the line, in the schedule's own language.
    pub path: Vec<String>,
    /// Whether it is what was asked for, rather than the nearest line above.
    pub exact: bool,
    /// Units that quantities are reported in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<ReportingUnit>,
    /// The general rate in the schedule's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub general: Option<PublishedRate>,
    /// The edition it was read from.
    pub source: String,
    /// The first day of that edition.
    pub valid_from: NaiveDate,
}

/// A rate known only by its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TextRate {
    /// The column of the schedule that it stands in: for which origins it is.
    pub column: Column,
    /// The words, and where they stand.
    pub rate: PublishedRate,
}

/// A provision that changes the duty of other lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffProvision {
    /// As printed: `9903.88.15`.
    pub code: String,
    /// What the schedule says it is for, in the schedule's own language.
    pub description: String,
    /// Its rate in the schedule's words, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<String>,
    /// Whether it is among the measures.
    pub measured: bool,
}

/// Query of `GET /tariff/search`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct TariffSearchQuery {
    /// Words of a description, or the beginning of a code.
    #[cfg_attr(feature = "openapi", param(example = "table lamps"))]
    pub q: String,
    /// A market whose schedule is at hand; the United States if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// 20 if not said, at most 100 ([`MOST_TARIFF_HITS`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
}

/// Lines found, the nearest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffHits {
    /// At most as many as were asked for.
    pub hits: Vec<TariffHit>,
}

/// A line found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TariffHit {
    /// Digits alone.
    pub code: String,
    /// As the schedule prints it.
    pub printed_code: String,
    /// Descriptions from the heading down to the line.
    pub path: Vec<String>,
    /// The general rate in the schedule's words, where the line or one above has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub general: Option<String>,
}
