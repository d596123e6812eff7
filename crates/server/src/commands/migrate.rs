//! `server migrate`: brings the schema up to date and ends. `serve` does so by itself; this is for
//! who wants it done before.

use anyhow::Result;
use server::storage::Database;

use super::database_url;

pub async fn run(arguments: lexopt::Parser) -> Result<()> {
    Database::open(&database_url(arguments)?).await?.close().await;
    println!("The schema is up to date.");
    Ok(())
}
