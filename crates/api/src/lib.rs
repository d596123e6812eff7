//! What crosses the wire between the storefront and any server that answers `/api/v1`: requests,
//! answers, problems, and the paths they travel on.
//!
//! Owns the shape of the JSON and nothing else. Rules are `domain`'s; this crate must never know
//! HTTP clients, storage or a screen. A type of `domain` that crosses the wire is used as it is.

#![deny(missing_docs)]

pub mod account;
pub mod beside;
pub mod calculator;
pub mod cart;
pub mod catalogue;
pub mod company;
pub mod import;
pub mod order;
pub mod page;
pub mod paths;
pub mod problem;
pub mod rebate;
pub mod role;
pub mod session;
pub mod settings;
pub mod short_link;

pub use page::Page;
pub use problem::{FieldProblem, Problem, ProblemKind};
pub use role::{Permission, Role};
