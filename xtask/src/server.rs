//! The reference server as a program: how it is built, where it then is, how it is started.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::Result;

use crate::{
    process::{self, Background},
    site::{self, Build},
};

/// Begins to build the server, without a word: [`build`] waits for it, and says what went wrong.
pub fn begin(kind: Build) -> Result<Background> {
    Background::start(cargo(kind).args(["--quiet"]).stderr(Stdio::null()))
}

/// Builds the server and says where it is.
pub fn build(kind: Build) -> Result<PathBuf> {
    process::run(&mut cargo(kind))?;
    program(match kind {
        Build::Debug => "debug",
        Build::Release => "release",
    })
}

/// The server that its own tests start, with every overflow and assertion checked: once they have been
/// built, it has been too.
pub fn build_with_tests() -> Result<PathBuf> {
    let tests = ["test", "--workspace", "--exclude", "entrepot", "--test", "api", "--no-run"];
    process::run(Command::new("cargo").args(tests))?;
    program("debug")
}

fn program(profile: &str) -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let program = format!("server{}", std::env::consts::EXE_SUFFIX);
    Ok(std::path::absolute(target.join(profile).join(program))?)
}

fn cargo(kind: Build) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--package", "server"]);
    if kind == Build::Release {
        cargo.arg("--release");
    }
    cargo
}

/// The command that serves the site and the API on one address. With `demo` the sign-in page
/// offers the demo accounts.
pub fn serve(program: &Path, port: u16, database_url: &str, demo: bool) -> Command {
    let mut command = Command::new(program);
    command
        .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
        .args(["--database-url", database_url])
        .args(["--site", site::FOLDER]);
    if demo {
        command.arg("--demo-accounts");
    }
    command
}
