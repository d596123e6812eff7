//! Reads what a request carries, and refuses what is not as described, with a pointer to the field.

pub mod field_fault;
pub mod json;
mod json_fault;
mod keyed;
mod nul;
pub mod query;

pub use json::{Json, Scenario};
pub use keyed::Keyed;
pub use query::Query;
