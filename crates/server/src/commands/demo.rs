//! `server demo`: fills an empty database with the demo data and says who can sign in.

use anyhow::Result;
use server::clock::Clock;
use server::imports::demo::{Loaded, load};
use server::routes::settings::DEMO_PASSWORD;
use server::storage::{Database, users};

use super::database_url;

pub async fn run(arguments: lexopt::Parser) -> Result<()> {
    let database = Database::open(&database_url(arguments)?).await?;
    let hash = server::password::hash(DEMO_PASSWORD).map_err(|error| anyhow::anyhow!("{error}"))?;
    match load(&database, Clock::system().now(), hash).await? {
        Loaded::Now(reports) => {
            for report in reports {
                let name = report.file_name.unwrap_or_default();
                println!("{name}: {} rows", report.rows);
            }
            println!();
        }
        Loaded::Before => {}
        Loaded::NotEmpty => {
            println!("The database holds other data: the demo was not loaded.");
            return Ok(());
        }
    }
    print_accounts(&database).await?;
    database.close().await;
    Ok(())
}

async fn print_accounts(database: &Database) -> Result<()> {
    let mut connection = database.read().await?;
    let accounts = users::demo_accounts(&mut connection, DEMO_PASSWORD).await?;
    println!("Demo accounts, all with the password {DEMO_PASSWORD}:");
    for account in accounts {
        let company = account.company.unwrap_or_else(|| "the brand".to_owned());
        println!("  {:<40} {:<16} {company}", account.email, account.role.code());
    }
    Ok(())
}
