//! `/api/v1/short-links`: scenarios that people keep under a short address, to hand on. Made by anyone
//! who is signed in, opened by anyone who has the address.

pub mod create;
pub mod example;
pub mod list;
pub mod open;
pub mod revoke;
pub mod scenario;
