//! The desk of a calculator, and what is typed on it: one for all calculators; knows none of them. Made
//! when a calculator is first opened, in the calculators' own chunk.

mod desk;
pub mod figures;
mod private;
mod reader;
mod received;
pub mod rows;
mod typed;
mod unreadable;

pub use desk::Desk;
pub use reader::Reader;
pub use typed::{Shared, Typed, Unread};
pub use unreadable::Unreadable;
