//! Which rows the grid shows; kept in the address.

use crate::state::quick_order::{Check, Outcome};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    All,
    Added,
    Changed,
    Refused,
}

impl Filter {
    pub fn of(value: Option<&str>) -> Self {
        match value {
            Some("added") => Self::Added,
            Some("changed") => Self::Changed,
            Some("refused") => Self::Refused,
            _ => Self::All,
        }
    }

    pub const fn value(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Added => Some("added"),
            Self::Changed => Some("changed"),
            Self::Refused => Some("refused"),
        }
    }

    pub fn keeps(self, check: &Check) -> bool {
        match self {
            Self::All => true,
            Self::Added => check.outcome == Outcome::Accepted,
            Self::Changed => check.outcome == Outcome::Changed,
            Self::Refused => check.is_refused(),
        }
    }
}
