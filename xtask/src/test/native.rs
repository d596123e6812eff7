//! The stages that need nothing but Rust, and PostgreSQL beside SQLite.

use std::process::Command;

use anyhow::Result;

use crate::{
    postgres::{Durability, Postgres},
    process,
};

/// The crates that run on this machine; the storefront runs in a browser.
const NATIVE: [&str; 3] = ["--workspace", "--exclude", "entrepot"];

/// `cargo fmt` has nothing to change.
pub fn format() -> Result<()> {
    process::run(Command::new("cargo").args(["fmt", "--all", "--check"]))
}

/// Clippy has nothing to say.
pub fn clippy() -> Result<()> {
    process::run(Command::new("cargo").arg("clippy").args(NATIVE).args([
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

/// Every link in the documentation leads somewhere.
pub fn documentation() -> Result<()> {
    process::run(
        Command::new("cargo")
            .arg("doc")
            .args(NATIVE)
            .args(["--no-deps", "--document-private-items"])
            .env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

/// Unit tests, examples in the documentation, and the server's suite on both engines.
pub fn test() -> Result<()> {
    let postgres = Postgres::start(Durability::None)?;
    process::run(
        Command::new("cargo").arg("test").args(NATIVE).env("ENTREPOT_TEST_POSTGRES_URL", postgres.url()),
    )
}
