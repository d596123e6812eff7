//! Everything that can be wrong with an agreement or its facts, by name. The screen finds the words.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;

/// Which figure of a line is meant.
#[expect(missing_docs, reason = "each is named as in the agreement")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateField))]
pub enum Field {
    Threshold,
    Rate,
    Lump,
    TierMinimum,
    MinimumVolume,
    Cap,
    Floor,
    Baseline,
    Target,
    AmountAtTarget,
    Package,
    FreeGoods,
    Value,
    Quantity,
    Shared,
    FloorExcess,
    ExpectedValue,
    ExpectedQuantity,
    ExchangeRate,
}

/// Why no result can be given. Lines are named by their id, tiers counted from 1.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RebateError {
    /// An amount does not fit.
    Overflow,
    /// An amount of this line does not fit.
    LineOverflow {
        line: String,
    },
    /// What a document comes to in the agreement's currency does not fit.
    PurchaseOverflow {
        document: String,
        /// Its place among the purchases, counted from 1.
        number: u32,
    },
    /// A date falls outside the calendar.
    DateOutOfRange,
    /// The window ends before it begins.
    WindowReversed,
    /// More lines than 200 ([`super::MAXIMUM_LINES`]).
    TooManyLines,
    /// The rounding keeps more digits than the currency has.
    RoundingFinerThanCurrency,
    /// Two lines share an id.
    DuplicateLine {
        line: String,
    },
    /// A line is named that the agreement does not have.
    UnknownLine {
        line: String,
    },
    /// A volume is shared with a line that the agreement does not have.
    SharedWithUnknownLine {
        line: String,
        unknown: String,
    },
    /// A volume is expected of a line that the agreement does not have.
    ExpectedOfUnknownLine {
        line: String,
    },
    /// More digits than an input may carry.
    OutOfRange {
        line: String,
        field: Field,
        /// Where the figure is a tier's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tier: Option<u32>,
    },
    /// More digits than the quantity or the exchange rate of a document may carry.
    PurchaseOutOfRange {
        document: String,
        /// Its place among the purchases, counted from 1.
        number: u32,
        field: Field,
    },
    /// A figure is below zero.
    Negative {
        line: String,
        field: Field,
        /// Where the figure is a tier's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tier: Option<u32>,
    },
    NoTiers {
        line: String,
    },
    /// More tiers than 100 ([`super::MAXIMUM_TIERS`]).
    TooManyTiers {
        line: String,
    },
    /// A threshold is not above the one before it.
    ThresholdsNotRising {
        line: String,
        tier: u32,
    },
    FloorAboveCap {
        line: String,
    },
    /// A gate has exactly one tier.
    GateNeedsOneTier {
        line: String,
    },
    /// The method pays lump sums only, or has no tiers at all, and cannot use this figure.
    FigureNotUsed {
        line: String,
        field: Field,
        /// Where the figure is a tier's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tier: Option<u32>,
    },
    /// An accelerator needs the measure of target attainment.
    AcceleratorNeedsTarget {
        line: String,
    },
    /// Only growth and target attainment have an increment to pay on.
    IncrementNeedsBaseline {
        line: String,
    },
    /// Slabs of growth pay on the increment, slabs of attainment on the whole.
    PaysOnContradictsMethod {
        line: String,
    },
    /// Free goods come every so many units; zero is not a step.
    FreeGoodsStepZero {
        line: String,
    },
    /// A package holds so much; zero is not a package.
    PackageOfNothing {
        line: String,
    },
    /// Two lines have the same place in the order.
    SameOrder {
        line: String,
        other: String,
    },
    /// A line is net of itself, through others or at once.
    CircularStacking {
        line: String,
    },
    /// A line is net of one that the agreement does not have.
    StackingOnUnknownLine {
        line: String,
        unknown: String,
    },
    /// A line is net of one that comes later.
    StackingOnLaterLine {
        line: String,
        later: String,
    },
    /// A line is net of one that says it reduces nothing.
    StackingOnExemptLine {
        line: String,
        exempt: String,
    },
    /// The members of a best-of group do not follow each other.
    BestOfGroupSplit {
        group: String,
    },
    /// A document is in another currency and carries no rate.
    ExchangeRateMissing {
        document: String,
    },
    /// An exchange rate must be above zero.
    ExchangeRateNotPositive {
        document: String,
    },
    /// An amount is in another currency than the agreement.
    WrongCurrency {
        expected: Currency,
        found: Currency,
    },
    /// A forecast needs some elapsed part of the period.
    NothingElapsed,
    /// A run rate goes on to the end of a period that has no days or months.
    PeriodOfNothing,
    /// More of the period is over than it has.
    ElapsedBeyondPeriod {
        /// As many days, months or weights as it has.
        of: u32,
    },
    /// A weight of a season is below zero.
    NegativeWeight {
        /// Which one, counted from 1.
        number: u32,
    },
    /// A weight of a season has more digits than an input may carry.
    WeightOutOfRange {
        /// Which one, counted from 1.
        number: u32,
    },
    /// What earlier periods bring forward is a debt: zero or below.
    BroughtForwardAboveZero,
    /// The programme has no version in force at this date.
    NoVersionAt {
        date: NaiveDate,
    },
    /// The scenario was written in a form that this version does not know.
    UnknownVersion {
        /// The newest that is known.
        known: u32,
    },
    /// Volumes are typed and purchases listed: it is not said which count.
    VolumesGivenTwice,
    /// More documents than 10,000 ([`super::MAXIMUM_PURCHASES`]).
    TooManyPurchases,
    /// The day lies outside the agreement's term.
    OutsideTerm {
        date: NaiveDate,
    },
    /// A version takes effect on a day that is not in its own term, so it would never or only later hold.
    EffectiveOutsideTerm {
        date: NaiveDate,
    },
    /// Two versions take effect on the same day.
    SameEffectiveDate {
        date: NaiveDate,
    },
}

impl RebateError {
    /// Says in which line an amount does not fit.
    pub(super) fn in_line(self, line: &str) -> Self {
        match self {
            Self::Overflow => Self::LineOverflow { line: line.to_owned() },
            other => other,
        }
    }
}

impl fmt::Display for RebateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overflow => formatter.write_str("an amount is too large"),
            Self::LineOverflow { line } => write!(formatter, "an amount of line “{line}” is too large"),
            Self::DuplicateLine { line } => write!(formatter, "two lines are called “{line}”"),
            Self::UnknownLine { line } => write!(formatter, "there is no line “{line}”"),
            Self::CircularStacking { line } => {
                write!(formatter, "line “{line}” is net of itself")
            }
            Self::ExchangeRateMissing { document } => {
                write!(formatter, "document “{document}” has no exchange rate")
            }
            other => write!(formatter, "{other:?}"),
        }
    }
}

impl std::error::Error for RebateError {}
