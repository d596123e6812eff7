//! Imports from file to database and back: every kind with good and bad rows, both modes, the report,
//! the file of refused rows, real data and the demo. On SQLite and, where
//! `ENTREPOT_TEST_POSTGRES_URL` is set, on PostgreSQL too.

#[path = "../api/support/database.rs"]
mod database;
#[macro_use]
mod support;

mod accounted;
mod catalogue;
mod demo;
mod files;
mod invoices;
mod orders;
mod partners;
mod rebates;
mod retail;
mod shopify;
mod trade;
