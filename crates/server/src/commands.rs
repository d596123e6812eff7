//! What can be asked of the binary, one file per command. Each takes the rest of the command line.

pub mod bench_catalogue;
pub mod demo;
pub mod import;
pub mod market_rules;
pub mod migrate;
pub mod openapi;
pub mod serve;
pub mod us_tariff;

use lexopt::prelude::*;

/// Where the data are unless said otherwise.
pub const DEFAULT_DATABASE: &str = "sqlite://data/entrepot.sqlite";

/// Where the data are, for a command that takes `--database-url` and nothing else.
fn database_url(mut arguments: lexopt::Parser) -> Result<String, lexopt::Error> {
    let mut database_url = DEFAULT_DATABASE.to_owned();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("database-url") => database_url = arguments.value()?.string()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(database_url)
}
