//! Several stages at once, so that no core waits for what only one core can do: a crate that the others
//! need, the linking of the storefront. Each stage is a process of its own, whose every line bears its name.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, Result, bail};

use super::{Lane, Outcome, Stage, timed};
use crate::progress;

/// Runs the stages: those of a lane one after the other, the two first lanes beside each other.
pub fn run(stages: &[&Stage]) -> Vec<Outcome> {
    let lane = |lane: Lane| {
        stages.iter().filter(move |stage| stage.lane == lane).map(|stage| run_one(stage)).collect::<Vec<_>>()
    };
    let mut outcomes = thread::scope(|scope| {
        let storefront = scope.spawn(|| lane(Lane::Storefront));
        let mut outcomes = lane(Lane::Native);
        outcomes.extend(storefront.join().expect("a stage's fault is its outcome"));
        outcomes
    });
    outcomes.extend(lane(Lane::Whole));
    outcomes
}

fn run_one(stage: &Stage) -> Outcome {
    println!("{}: {}", stage.name, stage.what);
    let outcome = timed(stage, || in_its_own_process(stage.name));
    let time = progress::duration(outcome.time);
    match &outcome.problem {
        None => println!("{}: passed in {time}", stage.name),
        Some(_) => println!("{}: FAILED after {time}", stage.name),
    }
    outcome
}

fn in_its_own_process(name: &'static str) -> Result<()> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["test", "--only", name])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {name}"))?;
    let outputs: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|output| Box::new(output) as _),
        child.stderr.take().map(|output| Box::new(output) as _),
    ];
    thread::scope(|scope| {
        for output in outputs.into_iter().flatten() {
            scope.spawn(move || pass_on(name, output));
        }
    });
    let status = child.wait()?;
    if !status.success() {
        bail!("see the lines that begin with `{name} |`");
    }
    Ok(())
}

/// A line that is no text is passed on as far as it is.
fn pass_on(name: &str, output: impl Read) {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        println!("{name} | {}", String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
}
