//! The reference JSON API of Entrepot: everything that answers `/api/v1`, and what fills its database.
//!
//! Owns HTTP, storage, imports and demo data. The rules of the trade are `domain`'s, the shape of the
//! wire is `api`'s, the catalogue that travels to the browser is `search`'s. The binary is a thin
//! command line over this library, so that tests run the real thing.

pub mod clock;
pub mod storage;
