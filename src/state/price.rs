//! The price and margin calculator's own part of the state: what is typed.

pub mod field;
pub mod typed;
