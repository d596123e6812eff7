//! The rebate ladder's own part of the state: what is typed, and what a new desk begins with.

mod example;
pub mod typed;
