//! Everything that can be wrong with rates, by name.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why rates are not taken. Markets and levies are named by code and id.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RatesError {
    /// Two markets share a code.
    DuplicateMarket { market: String },
    /// A market inherits from one that is not there, or from itself through others.
    InheritsFromNothing { market: String, parent: String },
    /// Two levies of a market share an id.
    DuplicateLevy { market: String, levy: String },
    /// A base, regime or rate names a levy that the market does not have, or that comes later.
    UnknownLevy { market: String, levy: String },
    /// A rounding step is not above zero.
    RoundingStep { market: String },
    /// A tax inside its own base of 100 per cent or more, or a fraction of nothing.
    ImpossibleRate { market: String, levy: String },
    /// The least that a rate charges is more than the most.
    BoundsReversed { market: String, levy: String },
    /// A rate by quantity on the whole entry.
    ExpressionOnEntry { market: String, levy: String },
    /// A regime has a duty below zero, or two of them.
    ImpossibleRegime { market: String, regime: String },
}

impl RatesError {
    /// The id or the field that it is about.
    pub(super) fn what(&self) -> &str {
        match self {
            Self::DuplicateMarket { .. } => "code",
            Self::InheritsFromNothing { .. } => "inherits",
            Self::RoundingStep { .. } => "to",
            Self::DuplicateLevy { levy, .. }
            | Self::UnknownLevy { levy, .. }
            | Self::ImpossibleRate { levy, .. }
            | Self::BoundsReversed { levy, .. }
            | Self::ExpressionOnEntry { levy, .. } => levy,
            Self::ImpossibleRegime { regime, .. } => regime,
        }
    }
}

impl fmt::Display for RatesError {
    /// In English, for whoever edits rates.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateMarket { market } => write!(formatter, "there are two markets {market}"),
            Self::InheritsFromNothing { market, parent } => {
                write!(formatter, "{market} inherits from {parent}, which is not there or inherits from it")
            }
            Self::DuplicateLevy { market, levy } => write!(formatter, "{market} has two levies {levy}"),
            Self::UnknownLevy { market, levy } => {
                write!(formatter, "{market} names the levy {levy}, which is not there or comes later")
            }
            Self::RoundingStep { market } => {
                write!(formatter, "{market} rounds to a step that is not above zero")
            }
            Self::ImpossibleRate { market, levy } => {
                write!(formatter, "{market}: a rate of {levy} cannot be worked out")
            }
            Self::BoundsReversed { market, levy } => {
                write!(formatter, "{market}: the least that {levy} charges is more than the most")
            }
            Self::ExpressionOnEntry { market, levy } => {
                write!(formatter, "{market}: {levy} has a rate by quantity on the whole entry")
            }
            Self::ImpossibleRegime { market, regime } => {
                write!(formatter, "{market}: the regime {regime} has a duty below zero, or two of them")
            }
        }
    }
}

impl std::error::Error for RatesError {}
