//! `server market-rules --file FILE`: puts rules of markets in the place of those that come with the
//! server.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use domain::landed_cost::{Market, Rates};
use lexopt::prelude::*;
use server::rates::built_in;
use server::storage::{Database, rates};

use super::DEFAULT_DATABASE;

pub async fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut path = PathBuf::new();
    let mut database_url = DEFAULT_DATABASE.to_owned();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("file") => path = arguments.value()?.into(),
            Long("database-url") => database_url = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    if path.as_os_str().is_empty() {
        bail!("which file? --file FILE, a list of markets as crates/domain/rates/markets has them");
    }
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let markets: Vec<Market> = serde_json::from_str(&text)?;
    let database = Database::open(&database_url).await?;
    let mut transaction = database.write().await?;
    for market in &markets {
        rates::keep_market_rules(&mut transaction, market).await?;
    }
    // Held to the rules as a whole: one may inherit from another.
    let mut data = built_in::data().map_err(anyhow::Error::msg)?.clone();
    let kept = rates::market_rules(&mut transaction).await?;
    data.markets.retain(|known| kept.iter().all(|market| market.code != known.code));
    data.markets.extend(kept);
    Rates::try_from(data)?;
    transaction.commit().await?;
    database.close().await;
    println!("{} markets", markets.len());
    Ok(())
}
