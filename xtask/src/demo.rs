//! The demo data: the server writes them, through the same importers that anyone uses.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::process;

/// The database of `cargo xtask run` when no other is named.
pub const DATABASE_URL: &str = "sqlite://data/entrepot.sqlite";

/// Fills an empty database, or leaves a filled one alone. Returns what to tell the person:
/// the demo accounts.
pub fn load(server: &Path, database_url: &str) -> Result<String> {
    make_folder(database_url)?;
    process::output(Command::new(server).args(["demo", "--database-url", database_url]))
}

/// SQLite makes a file, never the folder it stands in.
pub fn make_folder(database_url: &str) -> Result<()> {
    let Some(path) = database_url.strip_prefix("sqlite://") else {
        return Ok(());
    };
    let path = path.split('?').next().unwrap_or(path);
    match Path::new(path).parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())
        }
        _ => Ok(()),
    }
}
