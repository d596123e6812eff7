//! `cargo xtask bench`: tables of what was measured here and now, beside the peer or the earlier
//! figure. A section is the file `tests/bench/<section>.mjs`; this builds what it measures.

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::{
    browser, machine,
    postgres::{Durability, Postgres},
    process,
    progress::Progress,
    server,
    site::{self, Build},
    tools,
};

const SECTIONS: [&str; 6] = ["search", "paste", "grid", "first-visit", "landed-cost", "api"];

/// Runs the command.
pub fn main(mut arguments: lexopt::Parser) -> Result<()> {
    let mut sections = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(section) => sections.push(section.string()?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    if let Some(unknown) = sections.iter().find(|section| !SECTIONS.contains(&section.as_str())) {
        bail!("there is no section `{unknown}`: {}", SECTIONS.join(", "));
    }
    if sections.is_empty() {
        sections = SECTIONS.map(str::to_owned).to_vec();
    }

    machine::needs_browser()?;
    machine::needs_postgres()?;
    let mut progress = Progress::new(tools::STEPS + 4 + sections.len());
    tools::install(&mut progress)?;
    progress.step("Packages of the journeys", || tools::npm_packages("tests"))?;
    progress.step("Packages of the benches", || tools::npm_packages("tests/bench"))?;
    progress.step("Storefront", || site::build(Build::Release))?;
    let program = progress.step("Server", || server::build(Build::Release))?;
    let chromium = browser::chromium().context("Chromium is missing")?;
    for section in sections {
        progress.step(&format!("bench {section}"), || {
            let postgres = (section == "api").then(|| Postgres::start(Durability::Full)).transpose()?;
            let mut node = tools::command("node")?;
            node.args(["--expose-gc", &format!("tests/bench/{section}.mjs")])
                .env("ENTREPOT_SERVER", &program)
                .env("ENTREPOT_CHROMIUM", &chromium);
            if let Some(postgres) = &postgres {
                node.env("ENTREPOT_TEST_POSTGRES_URL", postgres.url())
                    .env("ENTREPOT_TEST_POSTGRES_PROGRAMS", postgres.programs());
            }
            process::run(&mut node)
        })?;
    }
    Ok(())
}
