//! What the planning calculators share: checked arithmetic, roots and distributions in decimals, the ledger in which a result explains itself, errors that point at the field.
//!
//! It must never know which calculator uses it, a clock, a language or a screen.

mod error;
pub(crate) mod exact;
mod ledger;
pub mod mathematics;
pub mod normal;
pub mod poisson;
mod provenance;

pub use error::{Fault, InputError};
pub use ledger::{Operand, RoundingRule, Rule, Step, Term};
pub use provenance::{Provenance, Validity};
