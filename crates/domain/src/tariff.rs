//! Tariffs: duty expressions, measures and schedules, as data and as rules.
//!
//! Owns what a duty expression says, how it is read and printed, what it comes to for given facts,
//! how the United States schedule as published becomes lines, and the table through which rates of
//! any market come in. It must never know customs valuation, exchange-rate sources, rounding rules
//! of a market, storage, a language or a screen. No rate is written here: rates are data.
//!
//! | To do | Call |
//! |---|---|
//! | Read and print a rate | `str::parse`, [`DutyExpression::print`] |
//! | Ask what facts a rate needs | [`DutyExpression::needs`] |
//! | Work out a duty, explained and unrounded | [`DutyExpression::evaluate`] |
//! | Take in and look up the schedule of the United States | [`schedule::UsSchedule`] |
//! | Take in and look up rates of any market | [`table::TariffTable`] |

mod error;
mod evaluate;
mod expression;
mod facts;
mod measure;
mod needs;
mod percent;
mod quantities;
pub mod schedule;
pub mod table;
mod text;
mod unit;
mod working;

pub use error::DutyError;
pub use evaluate::{DutyAmount, DutyRule, DutyStep};
pub use expression::{DutyExpression, DutyReference, MAXIMUM_DEPTH, Sign, Term, ValueBase};
pub use facts::DutyFacts;
pub use measure::{MeasureKind, MeasureSelector, UnknownMeasureKind};
pub use needs::DutyNeeds;
pub use percent::{InvalidPercent, Percent};
pub use quantities::{Found, Quantities};
pub(crate) use text::unit_named;
pub use text::{DutyTextError, Expected, Notation, as_typed, as_written};
pub use unit::{Basis, DutyUnit, MeasureUnit};
