//! A calculation as a workbook: what went in, what came out, every step, with formulas where the reader
//! may want to turn a figure and see.
//!
//! Owns how a calculation is laid out in sheets. It must never know how a figure is worked out: each
//! formula stands beside the figure that `domain` found, and is only written where it says the same.

pub mod answer;
mod fx;
mod landed_cost;
mod planning;
mod price;
mod rebate;
mod reorder;
pub mod sheet;
mod writer;

pub use sheet::{Cell, Sheet};
pub use writer::write;

use crate::text::Language;

/// A calculator whose scenario and result can be laid out.
pub trait LaidOut: crate::calculation::Calculator {
    /// What `Content-Disposition` says of the file.
    const FILE: &'static str;

    /// The sheets, in the reader's language.
    fn sheets(scenario: &Self::Scenario, result: &Self::Result, language: Language) -> Vec<Sheet>;
}
