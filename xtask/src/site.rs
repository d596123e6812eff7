//! Builds the storefront with trunk into `dist/`, unless what is there is up to date.

use std::fs;

use anyhow::{Context, Result};

use crate::{compress, files, inputs, process, shorten, split, tools};

/// Where the built storefront stands.
pub const FOLDER: &str = "dist";
/// The storefront's builds have a folder of their own: an editor that checks the native crates
/// does not wait for them, and they don't wait for it.
pub const TARGET: &str = "target/web";
/// Everything the built storefront depends on.
pub const INPUTS: [&str; 15] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    ".cargo/config.toml",
    "build",
    "build.rs",
    "crates/api",
    "crates/domain",
    "crates/search",
    "index.html",
    "locales",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
];
const MARK: &str = "target/web/site.mark";

/// How the storefront is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// Quickly, with line numbers in panics.
    Debug,
    /// Small, and compressed.
    Release,
}

/// Builds what has changed. Says nothing and does nothing when `dist/` is up to date.
pub fn build(kind: Build) -> Result<()> {
    let mark = mark(kind)?;
    if fs::read_to_string(MARK).is_ok_and(|earlier| earlier == mark)
        && fs::exists(format!("{FOLDER}/index.html"))?
    {
        return Ok(());
    }
    // Gone while it is wrong: an interrupted build must not pass for a finished one.
    let _ = fs::remove_file(MARK);
    let mut trunk = tools::command("trunk")?;
    trunk
        .args(["build", "--offline", "true", "--skip-version-check"])
        .env("CARGO_TARGET_DIR", TARGET)
        // Trunk refuses to start when it is `1`, as is usual.
        .env_remove("NO_COLOR");
    if kind == Build::Release {
        trunk.args(["--release", "true", "--features", "split"]);
    }
    process::run(&mut trunk)?;
    if kind == Build::Release {
        split::into_chunks(TARGET, FOLDER)?;
        shorten::page(FOLDER)?;
        files::list(FOLDER)?;
        compress::folder(FOLDER)?;
    }
    fs::write(MARK, mark).context(MARK)?;
    Ok(())
}

fn mark(kind: Build) -> Result<String> {
    let kind = match kind {
        Build::Debug => "debug",
        Build::Release => "release",
    };
    Ok(format!("{kind} {}", inputs::mark(&INPUTS)?))
}
