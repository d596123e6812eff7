//! Which crate may know which, read from `cargo metadata`.

use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;

/// What a crate may know of the others.
struct MayKnow {
    crate_name: &'static str,
    ours: &'static [&'static str],
    /// Where given, the only crates from outside. The pure rooms stay small by this.
    outside: Option<&'static [&'static str]>,
}

const RULES: [MayKnow; 6] = [
    MayKnow {
        crate_name: "domain",
        ours: &[],
        outside: Some(&["chrono", "rust_decimal", "serde", "utoipa"]),
    },
    MayKnow { crate_name: "search", ours: &[], outside: Some(&["memchr", "postcard", "serde"]) },
    MayKnow {
        crate_name: "api",
        ours: &["domain"],
        outside: Some(&["chrono", "serde", "serde_json", "utoipa"]),
    },
    MayKnow { crate_name: "server", ours: &["api", "domain", "search"], outside: None },
    MayKnow { crate_name: "entrepot", ours: &["api", "domain", "search"], outside: None },
    MayKnow {
        crate_name: "xtask",
        ours: &[],
        outside: Some(&["anyhow", "brotli", "flate2", "lexopt", "serde_json", "wasm_split_cli_support"]),
    },
];

/// What the crates know that they may not.
pub fn check() -> Result<Vec<String>> {
    let metadata = process::output(Command::new("cargo").args([
        "metadata",
        "--no-deps",
        "--format-version=1",
        "--offline",
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let mut broken = Vec::new();
    for package in packages {
        let name = package["name"].as_str().context("a package has a name")?;
        let Some(rule) = RULES.iter().find(|rule| rule.crate_name == name) else {
            broken.push(format!("crate {name} has no row in xtask/src/architecture/crates.rs"));
            continue;
        };
        let dependencies = package["dependencies"].as_array().context("a list")?;
        for dependency in dependencies {
            broken.extend(dependency_breaks(rule, dependency)?);
        }
    }
    Ok(broken)
}

fn dependency_breaks(rule: &MayKnow, dependency: &Value) -> Result<Option<String>> {
    let name = dependency["name"].as_str().context("a name")?;
    let is_ours = dependency["path"].is_string();
    // Tests and build scripts may use what they like from outside, never another room.
    let is_linked = dependency["kind"].is_null();
    let allowed = if is_ours {
        rule.ours.contains(&name)
    } else {
        !is_linked || rule.outside.is_none_or(|outside| outside.contains(&name))
    };
    Ok((!allowed).then(|| format!("crate {} must not know {name}", rule.crate_name)))
}
