//! The stages of the storefront as it runs: compiled to Wasm, in a headless browser.

use std::process::Command;

use anyhow::{Context, Result};

use crate::{browser, process, site, tools};

const STOREFRONT: [&str; 4] = ["--package", "entrepot", "--target", "wasm32-unknown-unknown"];

/// Clippy has nothing to say.
pub fn clippy() -> Result<()> {
    process::run(
        Command::new("cargo")
            .arg("clippy")
            .args(STOREFRONT)
            .args(["--all-targets", "--", "--deny", "warnings"])
            .env("CARGO_TARGET_DIR", site::TARGET),
    )
}

/// The tests that need a document, a store or a number format.
pub fn test() -> Result<()> {
    let driver = browser::driver().context("chromedriver is missing")?;
    process::run(
        tools::command("cargo")?
            .arg("test")
            .args(STOREFRONT)
            .arg("--tests")
            .env("CARGO_TARGET_DIR", site::TARGET)
            .env("CHROMEDRIVER", driver)
            // The runner waits 20 s for all of them together, on however busy a machine.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "600")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", browser::webdriver_settings()?),
    )
}
