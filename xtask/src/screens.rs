//! `cargo xtask screens`: every route as a person sees it, to be looked at one by one.
//! The list of routes, sizes, languages and roles is in `tests/support/`.

use std::process::Command;

use anyhow::{Context, Result};

use crate::{
    browser, machine, process,
    progress::Progress,
    server,
    site::{self, Build},
    tools,
};

/// Runs the command. Its arguments go to `tests/screens.mjs` as they are.
pub fn main(mut arguments: lexopt::Parser) -> Result<()> {
    machine::needs_browser()?;
    machine::needs_fonts()?;
    let mut progress = Progress::new(tools::STEPS + 4);
    tools::install(&mut progress)?;
    progress.step("Packages of the journeys", || tools::npm_packages("tests"))?;
    progress.step("Storefront", || site::build(Build::Release))?;
    let program = progress.step("Server", || server::build(Build::Release))?;
    let chromium = browser::chromium().context("Chromium is missing")?;
    let filters = arguments.raw_args()?.collect::<Vec<_>>();
    progress.step("Screens", || {
        process::run(
            Command::new("node")
                .arg("tests/screens.mjs")
                .args(filters)
                .env("ENTREPOT_SERVER", program)
                .env("ENTREPOT_CHROMIUM", chromium),
        )
    })
}
