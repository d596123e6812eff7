//! What the planning calculators have in common on the screen: what is wrong with a field, the steps
//! of a ledger, a figure that opens its explanation. Knows no calculator.

pub mod drawing;
pub mod explanation;
pub mod step;
pub mod words;
