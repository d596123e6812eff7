//! What a test needs of the machine itself: a browser, a database, fonts. Installs Debian's
//! packages where it may, and says in one line what to install where it may not.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{browser, postgres, process};

/// A browser with its driver.
pub fn needs_browser() -> Result<()> {
    if browser::chromium().is_some() && browser::driver().is_some() {
        return Ok(());
    }
    install(&browser::PACKAGES)
}

/// PostgreSQL's programs; a server of its own is started from them.
pub fn needs_postgres() -> Result<()> {
    if postgres::programs().is_some() {
        return Ok(());
    }
    install(&["postgresql"])
}

/// Fonts that draw what the storefront writes: without them Chinese, Japanese and Arabic are boxes.
pub fn needs_fonts() -> Result<()> {
    let has = |language: &str| {
        process::probe(Command::new("fc-list").args([&format!(":lang={language}"), "file"]))
            .is_some_and(|fonts| !fonts.is_empty())
    };
    if has("zh-cn") && has("ja") && has("ar") {
        return Ok(());
    }
    install(&["fontconfig", "fonts-noto-cjk", "fonts-noto-core"])
}

fn install(packages: &[&str]) -> Result<()> {
    let has_apt = process::probe(Command::new("apt-get").arg("--version")).is_some();
    let Some(mut update) = as_root("apt-get").filter(|_| has_apt) else {
        bail!("install this first: sudo apt-get install {}", packages.join(" "));
    };
    process::run(update.args(["update", "-qq"]))?;
    let mut install = as_root("apt-get").context("sudo no longer works without a password")?;
    process::run(install.args(["install", "--yes", "--no-install-recommends", "-qq"]).args(packages))
}

/// A command with the rights of root, which asks nobody anything: not for a password either.
fn as_root(program: &str) -> Option<Command> {
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", program];
    if !process::is_root() {
        process::probe(Command::new("sudo").args(["-n", "true"]))?;
        words.splice(0..0, ["sudo", "-n"]);
    }
    let mut command = Command::new(words.remove(0));
    command.args(words);
    Some(command)
}
