//! What is wrong with a scenario, and where. The screen finds the words.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::figure::Figure;

/// One fault of a scenario and the field that it is in.
///
/// ```
/// use domain::planning::{Fault, InputError};
/// let error = InputError::at("/channels/0/tax/percent", Fault::Negative);
/// assert_eq!(serde_json::to_string(&error).unwrap(),
///     r#"{"pointer":"/channels/0/tax/percent","fault":"negative"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InputError {
    /// JSON pointer (RFC 6901) into the scenario; empty where no single field is at fault.
    pub pointer: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Fault {
    /// The scenario was written by a later version than this one knows.
    UnknownVersion {
        /// The newest that is known.
        known: u32,
    },
    /// More digits than an input may carry.
    TooManyDigits,
    /// Below zero.
    Negative,
    /// Zero or below.
    NotPositive,
    /// Not between the two, both left out.
    NotWithin {
        /// The lower limit.
        above: i64,
        /// The upper one.
        below: i64,
    },
    /// More than it may be.
    AboveLimit {
        /// The most.
        limit: i64,
    },
    /// Less than it may be.
    BelowLimit {
        /// The least.
        limit: i64,
    },
    /// Needed, and not there.
    Missing,
    /// Too few entries.
    TooFew {
        /// As many are needed.
        needed: u32,
    },
    /// Too many entries.
    TooMany {
        /// The most.
        limit: u32,
    },
    /// Given in two ways of which one is enough.
    GivenTwice,
    /// The method that was chosen does not use it.
    NotUsed,
    /// Shares or probabilities that do not come to 1.
    SharesDoNotAddUp {
        /// What they come to.
        found: Figure,
    },
    /// Another entry has the same name.
    Duplicate,
    /// In another currency.
    WrongCurrency {
        /// The one that belongs there.
        expected: Currency,
    },
    /// More digits than its currency has.
    FractionOfMinorUnit,
    /// No rate for its currency is in the scenario.
    NoRate {
        /// The one without a rate.
        currency: Currency,
    },
    /// In the home currency where a foreign one belongs.
    HomeCurrency {
        /// The home currency.
        currency: Currency,
    },
    /// Not above the entry before it.
    NotRising,
    /// The first entry does not start at zero.
    FirstNotZero,
    /// No more than the demand.
    NotAboveDemand,
    /// Above the entry before it.
    NotFalling,
    /// Rebates of more than the unit costs leave nothing to mark up.
    RebateAboveCost,
    /// Its lower limit is above its upper one.
    LimitsReversed,
    /// It lies before the date of the scenario.
    BeforeToday,
    /// Nothing that it could belong to is in the scenario.
    Unmatched,
    /// The method needs a longer history.
    HistoryTooShort {
        /// Periods that it needs.
        needed: u32,
        /// Periods that there are.
        periods: u32,
    },
    /// Multiplicative seasons on demand that is not above zero in every period.
    DemandNotAboveZero,
    /// Croston's method on demand that is below zero, or too rare to have an interval.
    TooFewDemands {
        /// Periods with demand that it needs.
        needed: u32,
    },
    /// This method cannot work on such figures: states that come to nothing.
    MethodDoesNotFit,
    /// Nothing to divide by.
    DivisionByZero,
    /// The result has more digits than fit.
    Overflow,
}

impl InputError {
    /// A fault at a field.
    #[must_use]
    pub fn at(pointer: impl Into<String>, fault: Fault) -> Self {
        Self { pointer: pointer.into(), fault }
    }

    /// The same fault, seen from the part of the scenario above.
    #[must_use]
    pub fn within(self, parent: &str) -> Self {
        Self { pointer: format!("{parent}{}", self.pointer), ..self }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {:?}", self.pointer, self.fault)
    }
}

impl std::error::Error for InputError {}
