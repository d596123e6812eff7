//! The browser that tests and screens run in: where it is on this machine.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// Debian's packages for a browser that can be driven.
pub const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
/// The browser that `webdriver.json` names.
const USUAL: &str = "/usr/bin/chromium";
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium or Chrome.
pub fn chromium() -> Option<PathBuf> {
    NAMES.into_iter().find_map(on_path)
}

/// The program that drives it for the Wasm tests.
pub fn driver() -> Option<PathBuf> {
    on_path("chromedriver")
}

/// The settings of the Wasm tests' browser, for the browser that is here.
pub fn webdriver_settings() -> Result<PathBuf> {
    let usual = std::env::current_dir()?.join("webdriver.json");
    let chromium = chromium().context("Chromium is missing")?;
    if chromium.as_os_str() == USUAL {
        return Ok(usual);
    }
    let settings = std::fs::read_to_string(usual)?.replace(USUAL, &chromium.to_string_lossy());
    let path = std::env::current_dir()?.join("target/webdriver.json");
    std::fs::write(&path, settings)?;
    Ok(path)
}

fn on_path(program: &str) -> Option<PathBuf> {
    let program = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&program))
        .find(|path| path.is_file())
}
