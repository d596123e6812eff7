//! `/api/v1/account`: a person's own profile and password.

pub mod password;
pub mod profile;
