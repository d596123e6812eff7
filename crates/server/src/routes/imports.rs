//! `/api/v1/imports`: the channel manager's files, their reports, and what was refused of them.

pub mod list;
pub mod read;
pub mod refused;
pub mod upload;
