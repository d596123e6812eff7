//! `server us-tariff --file FILE`: takes in the tariff schedule of the United States as published, in
//! place of the edition before.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use domain::tariff::schedule::{UsRow, UsSchedule};
use flate2::read::MultiGzDecoder;
use lexopt::prelude::*;
use server::clock::Clock;
use server::storage::Database;
use server::storage::us_schedule::{Edition, replace};

use super::DEFAULT_DATABASE;

/// Most text that a file may unpack to.
const MOST_TEXT: u64 = 1 << 30;

pub async fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut path = PathBuf::new();
    let mut edition: Option<String> = None;
    let mut valid_from: Option<NaiveDate> = None;
    let mut database_url = DEFAULT_DATABASE.to_owned();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("file") => path = arguments.value()?.into(),
            Long("edition") => edition = Some(arguments.value()?.string()?),
            Long("valid-from") => valid_from = Some(arguments.value()?.parse()?),
            Long("database-url") => database_url = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    if path.as_os_str().is_empty() {
        bail!("which file? --file FILE, the JSON export of https://hts.usitc.gov, as it is or with gzip");
    }
    let source = edition.context("which edition? --edition \"HTS 2026 revision 10\"")?;
    let valid_from = valid_from.context("from which day? --valid-from 2026-01-31")?;
    let rows = read(&path).with_context(|| path.display().to_string())?;
    let schedule = UsSchedule::from_rows(&rows);
    if let Some(problem) = schedule.problems().first() {
        bail!("{} rows cannot be taken; the first: {problem:?}", schedule.problems().len());
    }
    let database = Database::open(&database_url).await?;
    let mut transaction = database.write_at_length().await?;
    let verified_on = Clock::system().today();
    replace(&mut transaction, &Edition { source, valid_from, verified_on }, &rows).await?;
    transaction.commit().await?;
    database.close().await;
    println!("{} lines", schedule.lines().len());
    println!(
        "{} rates of chapters 1 to 97 cannot be worked out from the goods alone",
        schedule.coverage(1, 97).rest.len()
    );
    Ok(())
}

fn read(path: &PathBuf) -> Result<Vec<UsRow>> {
    let mut file = BufReader::new(File::open(path)?);
    let packed = std::io::BufRead::fill_buf(&mut file)?.starts_with(&[0x1F, 0x8B]);
    let text: Box<dyn Read> = if packed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    Ok(serde_json::from_reader(BufReader::new(text.take(MOST_TEXT)))?)
}
