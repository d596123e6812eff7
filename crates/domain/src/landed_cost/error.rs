//! Everything that can be wrong with a scenario, by name and at the field. The screen finds the words.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::basis::BasisKind;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::tariff::DutyTextError;

/// Why no landed cost can be given: what is wrong, and where.
///
/// ```
/// use domain::landed_cost::{At, Conventions, Field, Problem, Provenance, Rates, Scenario, calculate};
/// let provenance = Provenance::default();
/// let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "DE", "entry_date": "2026-11-23",
///     "importer": "registered_business", "incoterm": "CIF", "mode": "sea",
///     "lines": [{ "quantity": "100", "price": "12.5", "currency": "EUR" }]
/// }"#)?;
/// let error = calculate(&scenario, &Rates::new(conventions)).unwrap_err();
/// assert_eq!(error.at, At::Shipment { field: Field::Market });
/// assert_eq!(error.problem, Problem::UnknownMarket { market: "DE".into() });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ScenarioError {
    /// The field.
    pub at: At,
    /// What is wrong with it.
    pub problem: Problem,
}

/// A field of a scenario. Lists are counted from 0.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostAt))]
pub enum At {
    /// Of the shipment itself.
    Shipment { field: Field },
    /// Of one of its lines.
    Line { line: usize, field: Field },
    /// A duty typed by hand on a line.
    TypedDuty { line: usize, index: usize },
    /// Of one of its charges.
    Charge { charge: usize, field: Field },
    /// An exchange rate typed by hand.
    ExchangeRate { index: usize },
    /// A rate of the market typed by hand.
    Override { index: usize },
}

/// Which field is meant.
#[expect(missing_docs, reason = "each is named as in the scenario")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostField))]
pub enum Field {
    Version,
    Market,
    EntryDate,
    Incoterm,
    Lines,
    Charges,
    Quantity,
    Price,
    Currency,
    HsCode,
    NetWeight,
    GrossWeight,
    Volume,
    Quantities,
    RetailPrice,
    Quota,
    TypedDuties,
    Amount,
    Basis,
    PercentToBorder,
    CustomsValue,
    Rules,
    Schemes,
}

/// What is wrong.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostProblem))]
pub enum Problem {
    /// A scenario of a later version than this crate knows.
    UnsupportedVersion { found: u32, known: u32 },
    /// A shipment needs a line.
    NoLines,
    /// More lines than 10,000 ([`super::MAXIMUM_LINES`]) or charges than 100 ([`super::MAXIMUM_CHARGES`]).
    TooMany { most: usize },
    /// Below zero.
    Negative,
    /// Must be above zero.
    NotPositive,
    /// More than 100 per cent, or a tax inside its own base of 100 per cent.
    AboveHundredPercent,
    /// More digits than an input may carry.
    OutOfRange,
    /// More digits than the currency has.
    FractionOfMinorUnit,
    /// An amount does not fit on the way to the result.
    Overflow,
    /// The basis adds up to nothing; the lines could share by another one.
    ZeroBasis { basis: BasisKind, suggested: BasisKind },
    /// The typed shares are not the charge.
    SharesDoNotAddUp { expected: Figure, found: Figure },
    /// Not one share for each line.
    SharesMiscounted { expected: usize, found: usize },
    /// No volume per kilogram is known for this mode.
    DivisorMissing,
    /// A line is named that the shipment does not have, or twice.
    UnknownLine { line: usize },
    /// No rates are there for this market.
    UnknownMarket { market: String },
    /// Rules typed by hand that cannot be worked with, and what in them is wrong.
    UnsoundRules { market: String, name: String },
    /// The market has no rule for a customs value on this date.
    ValuationMissing { date: NaiveDate },
    /// The market has no tax or fee of this id.
    UnknownLevy { levy: String },
    /// No market has a scheme of this name.
    UnknownScheme { scheme: String },
    /// No rate is there, published or typed.
    ExchangeRateMissing { from: Currency, to: Currency, date: NaiveDate },
    /// Two currencies have a typed rate already, this way or the other.
    ExchangeRateTwice { from: Currency, to: Currency },
    /// The text is not a duty expression.
    NotADuty { error: DutyTextError },
    /// The rate cannot be worked out: below zero, or a fraction of nothing.
    ImpossibleRate,
    /// The least that is charged is more than the most.
    BoundsReversed,
    /// What the price contains is more than the price.
    PriceBelowContents,
    /// No customs value leads to this price delivered duty paid.
    DeliveredPriceUnsolvable,
}

impl ScenarioError {
    pub(super) const fn shipment(field: Field, problem: Problem) -> Self {
        Self { at: At::Shipment { field }, problem }
    }

    pub(super) const fn line(line: usize, field: Field, problem: Problem) -> Self {
        Self { at: At::Line { line, field }, problem }
    }

    pub(super) const fn charge(charge: usize, field: Field, problem: Problem) -> Self {
        Self { at: At::Charge { charge, field }, problem }
    }

    /// An amount of a line that does not fit.
    pub(super) const fn overflow(line: usize) -> Self {
        Self::line(line, Field::Price, Problem::Overflow)
    }

    /// An amount of the whole shipment that does not fit.
    pub(super) const fn total_overflow() -> Self {
        Self::shipment(Field::Lines, Problem::Overflow)
    }
}

impl fmt::Display for ScenarioError {
    /// For logs: a person reads the screen's own words.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} at {:?}", self.problem, self.at)
    }
}

impl std::error::Error for ScenarioError {}
