//! `/api/v1/session`: who is signed in, signing in, signing out.

pub mod read;
pub mod sign_in;
pub mod sign_out;
