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
        bail!("which file? --file FILE, a market as crates/domain/rates/markets has it or a list of them");
    }
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let markets = markets(&text).with_context(|| path.display().to_string())?;
    let database = Database::open(&database_url).await?;
    let mut transaction = database.write_at_length().await?;
    for market in &markets {
        rates::keep_market_rules(&mut transaction, market).await?;
    }
    // Held to the rules as a whole: one may inherit from another.
    let mut data = built_in::data().map_err(anyhow::Error::msg)?.clone();
    let kept = rates::market_rules(&mut transaction).await?;
    data.markets.retain(|known| kept.iter().all(|market| market.code != known.code));
    data.markets.extend(kept);
    Rates::try_from(data).context("the rules contradict themselves")?;
    transaction.commit().await?;
    database.close().await;
    println!("{} markets", markets.len());
    Ok(())
}

/// A list of markets, or one market as `crates/domain/rates/markets` has it in a file of its own.
fn markets(text: &str) -> serde_json::Result<Vec<Market>> {
    if text.trim_start().starts_with('{') {
        return Ok(vec![serde_json::from_str(text)?]);
    }
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_market_or_a_list_of_them_is_taken() {
        let market = include_str!("../../../domain/rates/markets/SG.json");
        assert_eq!(markets(market).expect("a market").len(), 1);
        assert_eq!(markets(&format!("[{market}, {market}]")).expect("markets").len(), 2);
        assert!(markets("{}").is_err());
    }
}
