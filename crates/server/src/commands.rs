//! What can be asked of the binary, one file per command. Each takes the rest of the command line.

pub mod bench_catalogue;
pub mod demo;
pub mod import;
pub mod market_rules;
pub mod migrate;
pub mod openapi;
pub mod serve;
pub mod us_tariff;

/// Where the data are unless said otherwise.
pub const DEFAULT_DATABASE: &str = "sqlite://data/entrepot.sqlite";
