//! `cargo xtask test`: everything that must hold before a change is taken.
//!
//! Owns the order of the stages and the table at the end. A stage that fails does not stop the
//! others, so that one run tells all.

mod journeys;
mod lanes;
mod licences;
mod native;
mod wasm;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::{
    architecture, machine,
    progress::{self, Progress},
    site::{self, Build},
    tools,
};

/// One thing that must hold.
struct Stage {
    name: &'static str,
    what: &'static str,
    lane: Lane,
    needs: &'static [Need],
    check: fn() -> Result<()>,
}

/// Which stages may go on at the same time: those of the two first lanes, which build in folders of their
/// own. The last comes when both have ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    Native,
    Storefront,
    Whole,
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
    Stage { name: "format", what: "cargo fmt", lane: Lane::Native, needs: &[], check: native::format },
    Stage {
        name: "architecture",
        what: "who may know whom, names of files, complete languages",
        lane: Lane::Native,
        needs: &[],
        check: architecture::check,
    },
    Stage {
        name: "licences",
        what: "licences and sources of every crate, as deny.toml has them",
        lane: Lane::Native,
        needs: &[],
        check: licences::check,
    },
    Stage { name: "clippy", what: "native crates", lane: Lane::Native, needs: &[], check: native::clippy },
    Stage {
        name: "documentation",
        what: "rustdoc without a warning",
        lane: Lane::Native,
        needs: &[],
        check: native::documentation,
    },
    Stage {
        name: "native",
        what: "domain, search, api; the server on SQLite and on PostgreSQL",
        lane: Lane::Native,
        needs: &[Postgres],
        check: native::test,
    },
    // First: its linking, which takes one core alone, goes on while the native crates take the others.
    Stage {
        name: "storefront",
        what: "the storefront as it is released",
        lane: Lane::Storefront,
        needs: &[Tools],
        check: || site::build(Build::Release),
    },
    Stage {
        name: "wasm",
        what: "the storefront in a headless browser",
        lane: Lane::Storefront,
        needs: &[Tools, Browser],
        check: wasm::test,
    },
    Stage {
        name: "clippy-wasm",
        what: "the storefront",
        lane: Lane::Storefront,
        needs: &[Tools],
        check: wasm::clippy,
    },
    Stage {
        name: "journeys",
        what: "journeys and accessibility in a real browser, on SQLite",
        lane: Lane::Whole,
        needs: &[Tools, Browser],
        check: journeys::sqlite,
    },
    Stage {
        name: "journeys-postgres",
        what: "cart, first order and roles, on PostgreSQL",
        lane: Lane::Whole,
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
    let started = Instant::now();
    prepare(&stages)?;
    let outcomes = match stages[..] {
        [stage] => vec![timed(stage, stage.check)],
        _ => lanes::run(&stages),
    };
    report(&outcomes, started.elapsed())
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
    // Of several stages, those that need tools install them, while others go on.
    if need(Tools) && stages.len() == 1 {
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

fn timed(stage: &Stage, check: impl FnOnce() -> Result<()>) -> Outcome {
    let started = Instant::now();
    let problem = check().err().map(|error| format!("{error:#}"));
    Outcome { name: stage.name, time: started.elapsed(), problem }
}

fn report(outcomes: &[Outcome], time: Duration) -> Result<()> {
    println!();
    for outcome in outcomes {
        let result = match &outcome.problem {
            None => "passed".to_owned(),
            Some(problem) => format!("FAILED: {}", problem.lines().next().unwrap_or_default()),
        };
        println!("{:<18} {:>12}  {result}", outcome.name, progress::duration(outcome.time));
    }
    let failed = outcomes.iter().filter(|outcome| outcome.problem.is_some());
    match failed.count() {
        0 => println!("all {} passed in {}", outcomes.len(), progress::duration(time)),
        failed => bail!("{failed} of {} stages failed", outcomes.len()),
    }
    Ok(())
}
