//! Why a snapshot or a company's offers could not be built, read or brought up to date.

use std::fmt;

/// What is at hand is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotError {
    /// The bytes are no snapshot of this version, or were damaged on the way.
    Unreadable,
    /// The delta starts from another revision: fetch the whole snapshot.
    OtherRevision {
        /// The revision at hand.
        at_hand: u64,
        /// The revision that the delta changes.
        delta_from: u64,
    },
    /// More than 4 GiB of text.
    TooLarge,
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => write!(formatter, "these bytes are no snapshot of this version"),
            Self::OtherRevision { at_hand, delta_from } => {
                write!(formatter, "the delta changes revision {delta_from}, at hand is revision {at_hand}")
            }
            Self::TooLarge => write!(formatter, "a snapshot holds less than 4 GiB of text"),
        }
    }
}

impl std::error::Error for SnapshotError {}
