//! What `Cargo.lock` may bring in, as `deny.toml` has it: licences, sources, crates that are refused, and
//! one copy of what every visitor downloads. `cargo deny check` reads the same file, and asks for
//! advisories besides.

use std::{collections::BTreeMap, fs, iter::Peekable, process::Command, str::SplitWhitespace};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;

const RULES: &str = "deny.toml";
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// Where the server and the storefront run.
const PLATFORMS: [&str; 2] = ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"];

#[derive(Default)]
struct Rules {
    licences: Vec<String>,
    /// Crates of which there is one version.
    single: Vec<String>,
    refused: Vec<String>,
}

/// Every crate is one that the rules allow.
pub fn check() -> Result<()> {
    let rules = rules(&fs::read_to_string(RULES).context(RULES)?);
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    cargo.args(PLATFORMS.iter().flat_map(|platform| ["--filter-platform", platform]));
    let metadata: Value = serde_json::from_str(&process::output(&mut cargo)?)?;
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let text = |field: &str| package[field].as_str().unwrap_or_default();
        let (name, licence, source) = (text("name"), text("license"), text("source"));
        *versions.entry(name).or_default() += 1;
        if !is_allowed(licence, &rules.licences) {
            faults.push(format!("{name} has the licence `{licence}`"));
        }
        if !source.is_empty() && source != CRATES_IO {
            faults.push(format!("{name} comes from {source}"));
        }
        if rules.refused.iter().any(|refused| refused == name) {
            faults.push(format!("{name} is refused"));
        }
    }
    let single =
        rules.single.iter().filter(|name| versions.get(name.as_str()).is_some_and(|count| *count > 1));
    faults.extend(single.map(|name| format!("{name} is there in more than one version")));
    if !faults.is_empty() {
        bail!("{RULES} does not allow this:\n{}", faults.join("\n"));
    }
    Ok(())
}

/// The lists of the file, which has one entry a line.
fn rules(text: &str) -> Rules {
    let mut rules = Rules::default();
    let mut in_licences = false;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let name = line.split('"').nth(1).map(str::to_owned);
        match line {
            "allow = [" => in_licences = true,
            "]" => in_licences = false,
            _ if in_licences => rules.licences.extend(name),
            _ if !line.starts_with("{ crate") => {}
            _ if line.contains("deny-multiple-versions") => rules.single.extend(name),
            _ => rules.refused.extend(name),
        }
    }
    rules
}

type Words<'a> = Peekable<SplitWhitespace<'a>>;

/// Whether an SPDX expression leaves a choice that is allowed. Older crates write a stroke for "or".
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    any_of(&mut spaced.split_whitespace().peekable(), allowed)
}

fn any_of(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut holds = all_of(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        holds |= all_of(words, allowed);
    }
    holds
}

fn all_of(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut holds = licence(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        holds &= licence(words, allowed);
    }
    holds
}

fn licence(words: &mut Words<'_>, allowed: &[String]) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let holds = any_of(words, allowed);
        // The closing one.
        words.next();
        return holds;
    }
    let mut name = words.next().unwrap_or_default().to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        name = format!("{name} WITH {}", words.next().unwrap_or_default());
    }
    allowed.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_allowed_by_one_of_its_choices() {
        let allowed = ["MIT", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"].map(str::to_owned);
        for good in [
            "MIT",
            "GPL-2.0-only OR MIT",
            "Unlicense/MIT",
            "(GPL-2.0-only OR MIT) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0",
        ] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in ["", "Apache-2.0", "MIT AND GPL-2.0-only", "(MIT OR BSL-1.0) AND Apache-2.0"] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn the_file_is_read_line_by_line() {
        let rules = rules(include_str!("../../../deny.toml"));
        assert!(rules.licences.contains(&"MIT".to_owned()));
        assert!(rules.single.contains(&"leptos".to_owned()));
        assert_eq!(rules.refused, ["openssl"]);
    }
}
