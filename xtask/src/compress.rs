//! Compresses a built site once, as far as it goes, so that the server only has to pick a file:
//! `app.wasm.br` and `app.wasm.gz` beside `app.wasm`. Knows file names, not what is in them.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::{inputs, parallel};

/// What shrinks. Pictures and fonts are compressed by their own formats.
const EXTENSIONS: [&str; 10] =
    ["bin", "css", "html", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest"];
/// Below this the headers weigh more than what is saved.
const SMALLEST: usize = 512;

/// Writes the compressed neighbours of every file of `folder` that is worth it.
pub fn folder(folder: &str) -> Result<()> {
    parallel::each_file(inputs::files(&[folder])?, file)
}

fn file(path: &Path) -> Result<()> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    if !extension.is_some_and(|extension| EXTENSIONS.contains(&extension)) {
        return Ok(());
    }
    let contents = fs::read(path)?;
    if contents.len() < SMALLEST {
        return Ok(());
    }
    fs::write(beside(path, "br"), brotli(&contents)?)?;
    fs::write(beside(path, "gz"), gzip(&contents)?)?;
    Ok(())
}

/// What a visitor downloads of these bytes when the browser takes brotli.
pub fn brotli(contents: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 24);
    writer.write_all(contents)?;
    drop(writer);
    Ok(compressed)
}

/// Browsers take brotli on https and on localhost only; on a plain address they take this.
fn gzip(contents: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(contents)?;
    Ok(writer.finish()?)
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
