//! The catalogue in memory and how it is searched, in the browser and on the server.
mod fold;
pub use fold::{fold, fold_compact};
