//! The journeys: a real browser, the released storefront, the released server.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    browser, inputs, process, server,
    site::{self, Build},
    tools,
};

const FOLDER: &str = "tests/journeys";
/// Written, and not yet green on a released build: they run by name (`node --test tests/journeys/...`)
/// until each has been seen to pass, and then leave this list.
const NOT_YET: [&str; 9] = [
    "accessibility.test.mjs",
    "cart.test.mjs",
    "companies.test.mjs",
    "faults.test.mjs",
    "first-order.test.mjs",
    "imports.test.mjs",
    "product.test.mjs",
    "quick-order.test.mjs",
    "sign-in.test.mjs",
];

/// Those that hold, each test file with a server and an SQLite file of its own.
pub fn sqlite() -> Result<()> {
    let files = files()?;
    process::run(node(&files)?.env_remove("ENTREPOT_TEST_POSTGRES_URL"))
}

fn files() -> Result<Vec<PathBuf>> {
    let files = inputs::files(&[FOLDER])?;
    let journeys: Vec<PathBuf> =
        files.into_iter().filter(|file| is_journey(&file.to_string_lossy())).collect();
    if journeys.is_empty() {
        bail!("there is no journey in {FOLDER}");
    }
    Ok(journeys)
}

fn is_journey(path: &str) -> bool {
    path.ends_with(".test.mjs") && !NOT_YET.iter().any(|name| path.ends_with(name))
}

fn node(files: &[PathBuf]) -> Result<Command> {
    tools::npm_packages("tests")?;
    site::build(Build::Release)?;
    let program = server::build(Build::Release)?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .env("ENTREPOT_SERVER", program)
        .env("ENTREPOT_CHROMIUM", browser::chromium().context("Chromium is missing")?);
    Ok(node)
}
