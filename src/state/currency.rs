//! The currency planner's own part of the state: what is typed, and published rates for it.

mod example;
pub mod published;
pub mod typed;
