//! The reference JSON API of Entrepot: everything that answers `/api/v1`, and what fills its database.
//!
//! Owns HTTP, storage, imports and demo data. The rules of the trade are `domain`'s, the shape of the
//! wire is `api`'s, the catalogue that travels to the browser is `search`'s. The binary is a thin
//! command line over this library, so that tests run the real thing.

pub mod app;
pub mod attempt;
pub mod calculation;
pub mod catalogue;
pub mod clock;
pub mod configuration;
pub mod country_names;
pub mod csv;
pub mod cursor;
pub mod demo;
pub mod documentation;
pub mod evaluation;
pub mod extract;
pub mod fields;
pub mod housekeeping;
pub mod imports;
pub mod kept;
pub mod metrics;
pub mod middleware;
pub mod note;
pub mod once;
pub mod order_confirmation;
pub mod order_refusals;
pub mod ordering;
pub mod password;
pub mod problem;
pub mod random;
pub mod rates;
pub mod rebates;
pub mod routes;
pub mod serve;
pub mod session_token;
pub mod site;
pub mod storage;
pub mod terms;
pub mod text;
pub mod workbook;
