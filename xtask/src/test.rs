//! `cargo xtask test`: everything that must hold before a change is taken.
//!
//! Owns the order of the stages and the table at the end. A stage that fails does not stop the
//! others, so that one run tells all; its output passes through as it is.

mod journeys;
mod licences;
mod native;
mod wasm;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::{
    architecture, machine,
    progress::{self, Progress},
    server,
    site::{self, Build},
    tools,
};

/// One thing that must hold.
struct Stage {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    check: fn() -> Result<()>,
}

/// What a stage needs of the machine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Tools,
    Browser,
    Postgres,
}

use Need::{Browser, Postgres, Tools};

const STAGES: [Stage; 11] = [
    Stage { name: "format", what: "cargo fmt", needs: &[], check: native::format },
    Stage {
        name: "architecture",
        what: "who may know whom, names of files, complete languages",
        needs: &[],
        check: architecture::check,
    },
    Stage {
        name: "licences",
        what: "licences and sources of every crate, as deny.toml has them",
        needs: &[],
        check: licences::check,
    },
    Stage { name: "clippy", what: "native crates", needs: &[], check: native::clippy },
    Stage { name: "clippy-wasm", what: "the storefront", needs: &[Tools], check: wasm::clippy },
    Stage {
        name: "documentation",
        what: "rustdoc without a warning",
        needs: &[],
        check: native::documentation,
    },
    Stage {
        name: "native",
        what: "domain, search, api; the server on SQLite and on PostgreSQL",
        needs: &[Postgres],
        check: native::test,
    },
    Stage {
        name: "wasm",
        what: "the storefront in a headless browser",
        needs: &[Tools, Browser],
        check: wasm::test,
    },
    Stage {
        name: "build",
        what: "the storefront and the server as they are released",
        needs: &[Tools],
        check: build,
    },
    Stage {
        name: "journeys",
        what: "journeys and accessibility in a real browser, on SQLite",
        needs: &[Tools, Browser],
        check: journeys::sqlite,
    },
    Stage {
        name: "journeys-postgres",
        what: "cart, first order and roles, on PostgreSQL",
        needs: &[Tools, Browser, Postgres],
        check: journeys::postgres,
    },
];

/// Runs the command.
pub fn main(mut arguments: lexopt::Parser) -> Result<()> {
    let mut only = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("only") => only.push(arguments.value()?.string()?),
            Long("list") => {
                for stage in &STAGES {
                    println!("{:<18} {}", stage.name, stage.what);
                }
                return Ok(());
            }
            _ => return Err(argument.unexpected().into()),
        }
    }
    if let Some(name) = only.iter().find(|name| STAGES.iter().all(|stage| stage.name != name.as_str())) {
        bail!("there is no stage `{name}`; `cargo xtask test --list` names them");
    }
    let stages: Vec<&Stage> =
        STAGES.iter().filter(|stage| only.is_empty() || only.iter().any(|name| name == stage.name)).collect();
    prepare(&stages)?;
    report(&run(&stages))
}

/// Asks the machine for everything before the first minutes are spent.
fn prepare(stages: &[&Stage]) -> Result<()> {
    let need = |need| stages.iter().any(|stage| stage.needs.contains(&need));
    if need(Browser) {
        machine::needs_browser()?;
    }
    if need(Postgres) {
        machine::needs_postgres()?;
    }
    if need(Tools) {
        tools::install(&mut Progress::new(tools::STEPS))?;
    }
    Ok(())
}

/// How a stage went.
struct Outcome {
    name: &'static str,
    time: Duration,
    problem: Option<String>,
}

fn run(stages: &[&Stage]) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for (number, stage) in stages.iter().enumerate() {
        println!("\n[{}/{}] {}: {}", number + 1, stages.len(), stage.name, stage.what);
        let started = Instant::now();
        let problem = (stage.check)().err().map(|error| format!("{error:#}"));
        let time = started.elapsed();
        match &problem {
            None => println!("      {} passed in {}", stage.name, progress::duration(time)),
            Some(problem) => println!("      {} failed: {problem}", stage.name),
        }
        outcomes.push(Outcome { name: stage.name, time, problem });
    }
    outcomes
}

fn report(outcomes: &[Outcome]) -> Result<()> {
    println!();
    for outcome in outcomes {
        let result = match &outcome.problem {
            None => "passed".to_owned(),
            Some(problem) => format!("FAILED: {}", problem.lines().next().unwrap_or_default()),
        };
        println!("{:<18} {:>12}  {result}", outcome.name, progress::duration(outcome.time));
    }
    let total = outcomes.iter().map(|outcome| outcome.time).sum();
    let failed = outcomes.iter().filter(|outcome| outcome.problem.is_some());
    match failed.count() {
        0 => println!("all {} passed in {}", outcomes.len(), progress::duration(total)),
        failed => bail!("{failed} of {} stages failed", outcomes.len()),
    }
    Ok(())
}

fn build() -> Result<()> {
    site::build(Build::Release)?;
    server::build(Build::Release).map(drop)
}
