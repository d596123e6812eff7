//! `cargo xtask release`: everything that a machine needs to serve the storefront, in one folder.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    inputs, process,
    progress::Progress,
    server,
    site::{self, Build},
    tools,
};

const FOLDER: &str = "target/release-site";

/// Runs the command.
pub fn main(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let mut progress = Progress::new(tools::STEPS + 3);
    tools::install(&mut progress)?;
    progress.step("Storefront", || site::build(Build::Release))?;
    let program = progress.step("Server", || server::build(Build::Release))?;
    progress.step(FOLDER, || write(&program))?;
    println!(
        "\n{FOLDER}/ is complete. On the machine that serves it:\n  \
         ./server serve --listen 127.0.0.1:8080 --database-url sqlite://entrepot.sqlite --site site"
    );
    Ok(())
}

fn write(program: &Path) -> Result<()> {
    if fs::exists(FOLDER)? {
        fs::remove_dir_all(FOLDER)?;
    }
    let site = Path::new(FOLDER).join("site");
    for file in inputs::files(&[site::FOLDER])? {
        let to = site.join(file.strip_prefix(site::FOLDER)?);
        fs::create_dir_all(to.parent().context("a file stands in a folder")?)?;
        fs::copy(&file, &to).with_context(|| file.display().to_string())?;
    }
    let name = program.file_name().context("the server is a file")?;
    fs::copy(program, Path::new(FOLDER).join(name))?;
    process::run(std::process::Command::new(Path::new(FOLDER).join(name)).arg("--help"))
        .context("the copied server does not start")
}
