//! The reference server as a program: how it is built, where it then is, how it is started.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    process,
    site::{self, Build},
};

/// Builds the server and says where it is.
pub fn build(kind: Build) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--package", "server"]);
    let profile = match kind {
        Build::Debug => "debug",
        Build::Release => {
            cargo.arg("--release");
            "release"
        }
    };
    process::run(&mut cargo)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let program = format!("server{}", std::env::consts::EXE_SUFFIX);
    Ok(std::path::absolute(target.join(profile).join(program))?)
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
