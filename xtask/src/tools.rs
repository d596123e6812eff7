//! The tools that the project needs beside Rust and Node: installed once, in exact versions,
//! into `.tools/`, where nothing else on the machine sees them.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{process, progress::Progress};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// The newest that this Rust can build.
const TRUNK: &str = "0.21.14";
/// The npm package that carries `wasm-opt`; `Trunk.toml` names the same version.
const BINARYEN: &str = "132.0.0";
/// Shortens scripts and styles; the benches bundle the peers with the same version.
const ESBUILD: &str = "0.28.2";

const OLDEST_NODE: u32 = 20;

/// How many steps [`install`] takes.
pub const STEPS: usize = 5;

/// Installs what is missing. With everything there it takes a fraction of a second.
pub fn install(progress: &mut Progress) -> Result<()> {
    node()?;
    let bindgen = locked_version("wasm-bindgen")?;
    progress.step("WebAssembly target", wasm_target)?;
    progress.step(&format!("wasm-opt (binaryen {BINARYEN})"), || npm_tool("binaryen", BINARYEN))?;
    progress.step(&format!("esbuild {ESBUILD}"), || npm_tool("esbuild", ESBUILD))?;
    progress
        .step(&format!("wasm-bindgen {bindgen} (the first time about 3 minutes on two cores)"), || {
            cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &bindgen, "1", &[])
        })?;
    progress.step(&format!("trunk {TRUNK} (the first time about 7 minutes on two cores)"), || {
        // It hands its work to others.
        cargo_tool("trunk", "trunk", TRUNK, "0", &["--no-default-features"])
    })?;
    // What the two had in common to build them; several hundred megabytes.
    let _ = std::fs::remove_dir_all(".tools/build");
    Ok(())
}

/// A command that finds the project's own tools first.
pub fn command(program: &str) -> Result<Command> {
    let root = std::env::current_dir()?;
    let mut path: Vec<PathBuf> = vec![root.join(".tools/bin"), root.join(".tools/node/node_modules/.bin")];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(program);
    command.env("PATH", std::env::join_paths(path)?);
    Ok(command)
}

/// `npm`, with what it says by default of funds and audits left out.
pub fn npm(folder: &str, arguments: &[&str]) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    process::run(Command::new(program).args(arguments).args([
        "--prefix",
        folder,
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))
    .context("Node 20 or newer brings npm: https://nodejs.org")
}

/// Installs the packages of a folder's lock file unless they are there already.
pub fn npm_packages(folder: &str) -> Result<()> {
    let lock = std::fs::read(Path::new(folder).join("package-lock.json"))?;
    let installed = Path::new(folder).join("node_modules/.installed-lock.json");
    if std::fs::read(&installed).is_ok_and(|earlier| earlier == lock) {
        return Ok(());
    }
    npm(folder, &["ci"])?;
    std::fs::write(installed, lock)?;
    Ok(())
}

/// Says at once what would otherwise fail late and without words.
fn node() -> Result<()> {
    const WANTED: &str = "Node 20 or newer is needed: https://nodejs.org";
    let said = process::output(Command::new("node").arg("--version")).context(WANTED)?;
    let major =
        said.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("{WANTED}; here is {}", said.trim()),
    }
}

fn wasm_target() -> Result<()> {
    let folder =
        process::output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    // rustup adds it by rust-toolchain.toml, except where RUSTUP_AUTO_INSTALL=0 is set.
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    process::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
}

fn npm_tool(package: &str, version: &str) -> Result<()> {
    let manifest = format!(".tools/node/node_modules/{package}/package.json");
    let installed = std::fs::read_to_string(manifest).unwrap_or_default();
    if installed.contains(&format!("\"version\": \"{version}\"")) {
        return Ok(());
    }
    std::fs::create_dir_all(".tools/node")?;
    npm(".tools/node", &["install", "--save-exact", &format!("{package}@{version}")])
}

fn cargo_tool(
    program: &str,
    package: &str,
    version: &str,
    optimisation: &str,
    features: &[&str],
) -> Result<()> {
    let path = Path::new(".tools/bin").join(program);
    let installed = process::probe(Command::new(&path).arg("--version")).unwrap_or_default();
    if installed.split(' ').nth(1) == Some(version) {
        return Ok(());
    }
    let install = |locked: &[&str]| {
        process::run(
            Command::new("cargo")
                .args(["install", package, "--version", &format!("={version}")])
                .args(["--root", ".tools", "--force"])
                .args(features)
                .args(locked)
                // They run for seconds: building them quickly is worth more than their speed.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimisation)
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                .env("CARGO_TARGET_DIR", ".tools/build"),
        )
    };
    // A published lock file may name a version that has been withdrawn since.
    install(&["--locked"]).or_else(|_| install(&[]))
}

/// The version of a package in `Cargo.lock`: the command line tool must match it exactly.
fn locked_version(package: &str) -> Result<String> {
    let lock =
        std::fs::read_to_string("Cargo.lock").context("Cargo.lock is missing: it belongs to the project")?;
    let heading = format!("name = \"{package}\"\nversion = \"");
    let Some((_, rest)) = lock.split_once(&heading) else {
        bail!("Cargo.lock does not name {package}");
    };
    let (version, _) = rest.split_once('"').context("Cargo.lock is cut short")?;
    Ok(version.to_owned())
}
