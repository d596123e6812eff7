//! The commands of the house: `cargo xtask <command>`.
//!
//! Owns the command line. Each command is the file of its name; what several of them need
//! (tools, processes, progress) stands beside them. Knows the project's folders, never its types.

mod architecture;
mod bench;
mod browser;
mod compress;
mod demo;
mod files;
mod inputs;
mod machine;
mod parallel;
mod postgres;
mod process;
mod progress;
mod release;
mod run;
mod screens;
mod server;
mod shorten;
mod site;
mod split;
mod test;
mod tools;

use std::{path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask <command>

  run       build everything, fill a database with demo data, serve it on one address
            --port N            default 8080, or the next free one
            --database-url URL  default sqlite://data/entrepot.sqlite
            --no-demo           leave the database as it is
            --dev               debug build; watch the sources and reload
  test      every check, as the continuous integration runs it
            --only STAGE        one stage (--list names them); may be given more than once
            --list
  bench     [search] [paste] [grid] [first-visit] [landed-cost] [api]   all of them by default
  release   write target/release-site/: the server and the compressed site
  screens   photograph every route into target/screens/
            --route NAME  --role NAME  --language TAG  --size NAME  --theme NAME
";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    std::env::set_current_dir(root()?).context("the project's folder is gone")?;
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(Value(command)) => command.string()?,
        Some(Long("help") | Short('h')) | None => {
            print!("{HELP}");
            return Ok(());
        }
        Some(argument) => return Err(argument.unexpected().into()),
    };
    match command.as_str() {
        "run" => run::main(arguments),
        "test" => test::main(arguments),
        "bench" => bench::main(arguments),
        "release" => release::main(arguments),
        "screens" => screens::main(arguments),
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// The project's folder. Every command works from there, so paths elsewhere are relative to it.
fn root() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in the project's folder")
}
