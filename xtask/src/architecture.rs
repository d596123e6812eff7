//! The rules of the house that no compiler holds: who may know whom, which words belong to which
//! room, and that every language says everything. DESIGN and ARCHITECTURE.md give the reasons.
//!
//! A rule is a row in a table: add one here rather than a remark in a review.

mod crates;
mod languages;
mod rooms;

use anyhow::{Result, bail};

/// Checks every rule and lists what breaks one.
pub fn check() -> Result<()> {
    let mut broken = crates::check()?;
    broken.extend(rooms::check()?);
    broken.extend(languages::check()?);
    if broken.is_empty() {
        println!("      every rule holds");
        return Ok(());
    }
    for line in &broken {
        println!("      {line}");
    }
    bail!("{} broken rules", broken.len())
}
