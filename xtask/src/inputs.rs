//! Whether what was built is still what would be built: a mark over the contents of the inputs.

use std::{
    collections::hash_map::DefaultHasher,
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The files below these paths, in a stable order; not what was installed or generated there.
/// A path that is missing has none.
pub fn files(paths: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        collect(Path::new(path), &mut found)?;
    }
    found.sort();
    Ok(found)
}

/// A mark that changes whenever a file below these paths is added, removed, renamed or changed.
pub fn mark(paths: &[&str]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files(paths)? {
        let contents = match fs::read(&file) {
            Ok(contents) => contents,
            // An editor replaces a file by removing it first.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error).with_context(|| file.display().to_string()),
        };
        (file, contents).hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// As [`mark`], by size and time alone: cheap enough to ask several times a second.
pub fn quick_mark(paths: &[&str]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files(paths)? {
        let Ok(metadata) = fs::metadata(&file) else {
            continue;
        };
        (file, metadata.len(), metadata.modified()?).hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| path.display().to_string())? {
            let entry = entry?.path();
            if !entry.ends_with("node_modules") && !entry.ends_with("public/messages") {
                collect(&entry, found)?;
            }
        }
    } else if path.is_file() {
        found.push(path.to_owned());
    }
    Ok(())
}
