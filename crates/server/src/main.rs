//! The command line of the server: one word for what to do, then its options.

mod commands;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

const USAGE: &str = r#"
Usage: server COMMAND [OPTIONS]

  serve      serve the API and the storefront
             --listen 127.0.0.1:8080  --database-url sqlite://data/entrepot.sqlite
             --site dist  --demo-accounts  --brand NAME  --public-url https://...
             --behind-proxy  --picture-origin https://...  --embed-origin https://...
             --import-limit-megabytes 256
  import     import a file and print its report
             KIND --file FILE  --mode all_or_nothing|row_by_row  --columns ours=theirs,...
             --constants ours=value,...  --refused-file FILE  --language en
             --initial-password PASSWORD  --database-url sqlite://data/entrepot.sqlite
  us-tariff  take in the tariff schedule of the United States, the official JSON export
             --file FILE  --edition "HTS 2026 revision 10"  --valid-from 2026-01-31
             --database-url sqlite://data/entrepot.sqlite
  market-rules
             put rules of markets in the place of those that come with the server
             --file FILE  --database-url sqlite://data/entrepot.sqlite
  demo       fill an empty database with the demo data
             --database-url sqlite://data/entrepot.sqlite
  bench-catalogue
             write a catalogue of any size, to be imported on top of the demo
             --products 100000  --out target/bench-catalogue
  migrate    bring the schema of a database up to date
  openapi    print the description of the API
"#;

#[tokio::main]
async fn main() -> ExitCode {
    match command().await {
        Ok(()) => ExitCode::SUCCESS,
        // A mistake of whoever typed the command or wrote the file: a stack says nothing to them.
        Err(error) => {
            eprintln!("error: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

async fn command() -> Result<()> {
    let asks_for_help = |argument: OsString| argument == "--help" || argument == "-h";
    if std::env::args_os().skip(1).any(asks_for_help) {
        print!("{USAGE}");
        return Ok(());
    }
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Value(command)) => match command.to_str() {
            Some("serve") => commands::serve::run(arguments).await,
            Some("bench-catalogue") => commands::bench_catalogue::run(arguments),
            Some("demo") => commands::demo::run(arguments).await,
            Some("import") => commands::import::run(arguments).await,
            Some("market-rules") => commands::market_rules::run(arguments).await,
            Some("us-tariff") => commands::us_tariff::run(arguments).await,
            Some("migrate") => commands::migrate::run(arguments).await,
            Some("openapi") => commands::openapi::run(arguments),
            _ => bail!("no such command: {}\n{USAGE}", command.display()),
        },
        None => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

/// What happened and why, each cause once: some errors tell theirs themselves.
fn sentence(error: &anyhow::Error) -> String {
    let mut told = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if !told.ends_with(&cause) {
            let separator = if told.is_empty() { "" } else { ": " };
            told = told + separator + &cause;
        }
    }
    told
}
