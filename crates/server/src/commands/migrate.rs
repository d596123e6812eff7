//! `server migrate`: brings the schema up to date and ends. `serve` does so by itself; this is for
//! who wants it done before.

use anyhow::Result;
use lexopt::prelude::*;
use server::storage::Database;

use super::DEFAULT_DATABASE;

pub async fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut database_url = DEFAULT_DATABASE.to_owned();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("database-url") => database_url = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Database::open(&database_url).await?.close().await;
    println!("The schema is up to date.");
    Ok(())
}
