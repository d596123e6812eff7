//! Why a duty cannot be worked out, by name. The screen finds the words.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::expression::DutyReference;
#[cfg(doc)]
use super::expression::MAXIMUM_DEPTH;
use super::unit::DutyUnit;
use crate::currency::Currency;

/// Why a duty cannot be worked out. Each names what the caller has to bring.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DutyError {
    /// An amount does not fit.
    Overflow,
    /// No stated quantity leads to this unit.
    QuantityMissing {
        unit: DutyUnit,
    },
    /// A quantity is below zero.
    QuantityNegative {
        unit: DutyUnit,
    },
    /// The value of a part is not known.
    PartValueMissing {
        part: String,
    },
    RetailPriceMissing,
    /// No expression was handed in for a component of a table of its own.
    ComponentMissing {
        name: String,
    },
    /// The duty under another provision is not known.
    ReferenceMissing {
        reference: DutyReference,
    },
    ExchangeRateMissing {
        from: Currency,
        to: Currency,
    },
    /// No tariff has a rate below zero.
    RateNegative,
    /// An amount per no units at all.
    PerNotPositive,
    /// Expressions within each other deeper than 32 ([`MAXIMUM_DEPTH`]).
    TooDeep,
    /// A component is made of another one: tables of components do not point to each other.
    ComponentOfComponent {
        name: String,
    },
}

impl fmt::Display for DutyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overflow => formatter.write_str("an amount is too large"),
            Self::PartValueMissing { part } => write!(formatter, "the value of “{part}” is missing"),
            Self::ComponentMissing { name } => write!(formatter, "component “{name}” is missing"),
            Self::ExchangeRateMissing { from, to } => write!(formatter, "no rate from {from} to {to}"),
            other => write!(formatter, "{other:?}"),
        }
    }
}

impl std::error::Error for DutyError {}
