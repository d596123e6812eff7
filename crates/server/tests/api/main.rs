//! The API as its users meet it: real router, real database, every test on SQLite and, where
//! `ENTREPOT_TEST_POSTGRES_URL` is set, on PostgreSQL too. Every JSON answer in any of these tests is
//! held to the description of the API.

#[macro_use]
mod support;

mod account;
mod calculators;
mod cart;
mod catalogue;
mod company;
mod description;
mod durability;
mod imports;
mod orders;
mod problems;
mod random_requests;
mod rebates;
mod replicas;
mod roles;
mod session;
mod short_links;
mod site;
mod workbooks;
