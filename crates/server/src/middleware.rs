//! What happens to every request around its handler, one file per concern.

pub mod etag;
pub mod limits;
pub mod observe;
pub mod origin;
pub mod peer;
pub mod problems;
pub mod security;
pub mod session;
