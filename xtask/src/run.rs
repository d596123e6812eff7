//! `cargo xtask run`: from a fresh clone to a storefront in the browser.
//!
//! Owns the order of the steps and what is said at the end. Building, tools and demo data are
//! in files of their own.

mod watch;

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::{demo, process, progress::Progress, server, site, tools};

const PORT: u16 = 8080;

/// What was asked on the command line.
struct Options {
    port: u16,
    database_url: String,
    demo: bool,
    dev: bool,
}

/// Runs the command.
pub fn main(arguments: lexopt::Parser) -> Result<()> {
    let options = options(arguments)?;
    let build = if options.dev { site::Build::Debug } else { site::Build::Release };

    let mut progress = Progress::new(tools::STEPS + 2 + usize::from(options.demo));
    // Beside the rest: much of that keeps one core busy alone.
    let building = server::begin(build)?;
    tools::install(&mut progress)?;
    progress.step("Storefront (the first time about 10 minutes on two cores)", || site::build(build))?;
    let program = progress.step("Server, begun beside the rest", || server::build(build))?;
    drop(building);
    let accounts = if options.demo {
        progress.step("Demo data", || demo::load(&program, &options.database_url))?
    } else {
        demo::make_folder(&options.database_url)?;
        String::new()
    };

    println!("\nEntrepot: http://localhost:{}", options.port);
    println!("Database: {}", without_password(&options.database_url));
    println!("{accounts}\nCtrl-C stops it.\n");

    let serve = |program: &Path| server::serve(program, options.port, &options.database_url, options.demo);
    if options.dev {
        return watch::until_interrupted(program, serve);
    }
    become_the(serve(&program))
}

fn options(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut port = None;
    let mut options =
        Options { port: PORT, database_url: demo::DATABASE_URL.to_owned(), demo: true, dev: false };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = Some(arguments.value()?.parse()?),
            Long("database-url") => options.database_url = arguments.value()?.string()?,
            Long("no-demo") => options.demo = false,
            Long("dev") => options.dev = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    // Said before the minutes of building, not after them.
    options.port = match port {
        Some(port) if process::is_free(port) => port,
        Some(port) => bail!("port {port} is in use: name another with --port"),
        None => (PORT..PORT + 100)
            .find(|port| process::is_free(*port))
            .context("no free port from 8080 on: name one with --port")?,
    };
    Ok(options)
}

/// Hands this process over to the server, so that whoever stops it stops the server.
#[cfg(unix)]
fn become_the(mut server: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(server.exec()).context("could not start the server")
}

#[cfg(not(unix))]
fn become_the(mut server: Command) -> Result<()> {
    process::run(&mut server)
}

/// The address of a database as it may stand on a screen.
fn without_password(url: &str) -> String {
    match url.split_once("://").zip(url.rsplit_once('@')) {
        Some(((scheme, _), (_, place))) => format!("{scheme}://{place}"),
        None => url.to_owned(),
    }
}
