//! What is wrong with a text, where, and what was expected there.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not a duty expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyTextError {
    /// How many characters stand before the place.
    pub position: usize,
    /// What should stand there.
    pub expected: Expected,
    /// The beginning of what stands there; empty at the end.
    pub found: String,
}

/// What a duty expression has at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Expected {
    /// A rate: `Free`, a percentage, an amount per unit, a component, a reference.
    Duty,
    /// Digits with at most one point.
    Number,
    /// A number within the digits that an input may carry.
    SmallerNumber,
    /// A number above zero.
    PositiveNumber,
    /// `%` or a currency.
    PercentOrCurrency,
    /// `/` and a unit, or `each`.
    Per,
    /// A unit of measurement.
    Unit,
    /// The words for a part or a content.
    Name,
    /// `)`.
    ClosingBracket,
    /// Nothing more, or one of `+`, `-`, `MIN`, `MAX`.
    End,
    /// Fewer nested expressions.
    LessNesting,
}

impl fmt::Display for DutyTextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} expected after {} characters", self.expected, self.position)
    }
}

impl std::error::Error for DutyTextError {}
