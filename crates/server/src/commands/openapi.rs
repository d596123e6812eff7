//! `server openapi`: prints the description of the API, as it is checked in.

use anyhow::Result;
use server::routes::description;

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(other) = arguments.next()? {
        return Err(other.unexpected().into());
    }
    println!("{}", serde_json::to_string_pretty(&description())?);
    Ok(())
}
