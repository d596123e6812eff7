//! The journeys: a real browser, the released storefront, the server with all its assertions.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    browser, inputs,
    postgres::{Durability, Postgres},
    process, server,
    site::{self, Build},
    tools,
};

const FOLDER: &str = "tests/journeys";
/// Journeys that run on PostgreSQL too: through the cart, an order and what each role may do. What else is
/// written, the server's own suite writes on both engines.
const ON_POSTGRES: [&str; 3] = ["cart.test.mjs", "first-order.test.mjs", "roles.test.mjs"];

/// All of them, each test file with a server and an SQLite file of its own.
pub fn sqlite() -> Result<()> {
    let files = files()?;
    process::run(node(&files)?.env_remove("ENTREPOT_TEST_POSTGRES_URL"))
}

/// Some of them, each test file with a database of its own.
pub fn postgres() -> Result<()> {
    let files: Vec<PathBuf> = files()?
        .into_iter()
        .filter(|file| {
            let name = file.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| ON_POSTGRES.contains(&name))
        })
        .collect();
    if files.len() != ON_POSTGRES.len() {
        bail!("one of the journeys {ON_POSTGRES:?} is missing from {FOLDER}");
    }
    let postgres = Postgres::start(Durability::None)?;
    process::run(
        node(&files)?
            .env("ENTREPOT_TEST_POSTGRES_URL", postgres.url())
            .env("ENTREPOT_TEST_POSTGRES_PROGRAMS", postgres.programs()),
    )
}

fn files() -> Result<Vec<PathBuf>> {
    let files = inputs::files(&[FOLDER])?;
    let journeys: Vec<PathBuf> =
        files.into_iter().filter(|file| file.to_string_lossy().ends_with(".test.mjs")).collect();
    if journeys.is_empty() {
        bail!("there is no journey in {FOLDER}");
    }
    Ok(journeys)
}

fn node(files: &[PathBuf]) -> Result<Command> {
    tools::npm_packages("tests")?;
    site::build(Build::Release)?;
    let program = server::build_with_tests()?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .env("ENTREPOT_SERVER", program)
        .env("ENTREPOT_CHROMIUM", browser::chromium().context("Chromium is missing")?);
    Ok(node)
}
