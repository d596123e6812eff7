//! The languages of the storefront are those of the plan. That each says everything, with the same
//! arguments, is held by `build.rs`, which reads the grammar of their files.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result};

const FOLDER: &str = "locales";
const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fr", "ja", "pt-BR", "zh-CN"];

/// Languages that are missing or left over.
pub fn check() -> Result<Vec<String>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(FOLDER).context(FOLDER)? {
        found.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    let is_complete = found.iter().eq(LANGUAGES.iter());
    Ok(if is_complete {
        vec![]
    } else {
        vec![format!("{FOLDER}: {found:?} where {LANGUAGES:?} are expected")]
    })
}
