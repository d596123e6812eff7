//! Why a request brought nothing.

use api::{Problem, ProblemKind};

/// What went wrong, as far as the browser can tell.
#[derive(Clone, Debug, PartialEq)]
pub enum ApiError {
    /// The server cannot be reached.
    Offline,
    /// The server did not answer in time; whether it did the work is unknown.
    Timeout,
    /// The server says what is wrong, in the reader's language.
    Problem(Box<Problem>),
    /// The answer is not what the description of the API promises.
    Unreadable,
}

impl ApiError {
    /// The stable type of the server's problem.
    pub fn kind(&self) -> Option<ProblemKind> {
        match self {
            Self::Problem(problem) => Some(problem.kind),
            _ => None,
        }
    }

    /// Of the server's answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Problem(problem) => Some(problem.status),
            _ => None,
        }
    }

    /// The server's words for one field, by its JSON pointer.
    pub fn of_field(&self, pointer: &str) -> Option<String> {
        let Self::Problem(problem) = self else {
            return None;
        };
        problem.errors.iter().find(|error| error.pointer == pointer).map(|error| error.detail.clone())
    }
}
