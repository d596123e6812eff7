//! Takes the released storefront's Wasm apart: one file for the first page, and one for each group of
//! pages that are fetched when they are wanted (`src/app/chunks.rs`, `docs/decisions/chunks.md`).
//!
//! Trunk knows nothing of it. This begins with the module as the compiler left it, and puts the
//! result into `dist/` in place of what trunk made of the same module. The files stand in one folder
//! whose name is a mark over their contents, because they name each other.

mod small;

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::{inputs, parallel, process, shorten, tools};

const NAME: &str = "entrepot";
const MODULE: &str = "wasm32-unknown-unknown/wasm-release/entrepot.wasm";
/// What rustc assumes of a browser, and SIMD (`.cargo/config.toml`); more than that, and `wasm-opt` writes
/// what browsers do not read yet.
const OPTIMISE: [&str; 11] = [
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// Of the file that everyone waits for: control flow written anew is a hundredth smaller. The others would
/// take minutes for what nobody waits for.
const OPTIMISE_FIRST: [&str; 4] = ["-Oz", "--flatten", "--rereloop", "-Oz"];

/// Splits what was compiled into `target` and rewrites the built site in `site`.
pub fn into_chunks(target: &str, site: &str) -> Result<()> {
    let work = Path::new(target).join("chunks");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work)?;
    let built = split(&Path::new(target).join(MODULE), &work)?;
    optimise(&built)?;
    small::put_together(&built)?;
    shorten::scripts(&built)?;
    let folder = publish(&built, Path::new(site))?;
    rewrite(&Path::new(site).join("index.html"), &folder)
}

/// The folder with the glue, the first file and the chunks.
fn split(module: &Path, work: &Path) -> Result<PathBuf> {
    let input = fs::read(module).with_context(|| module.display().to_string())?;
    let chunks = work.join("chunks");
    let first = work.join(format!("{NAME}.wasm"));
    let main_module = format!("./{NAME}.js");
    let mut options = Options::new(&input);
    options.output_dir = &chunks;
    options.main_out_path = &first;
    options.main_module = &main_module;
    transform(options).map_err(|error| anyhow!("the storefront could not be split: {error:#}"))?;
    process::run(
        tools::command("wasm-bindgen")?
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"])
            .arg(&chunks)
            .arg(&first),
    )?;
    Ok(chunks)
}

/// Every file by itself: they share a memory and a table, not functions.
fn optimise(folder: &Path) -> Result<()> {
    // The largest first, so that no core waits for it at the end; they are taken from the end.
    let mut files = wasm_files(folder)?;
    files.sort_by_cached_key(|file| fs::metadata(file).map_or(0, |file| file.len()));
    parallel::each_file(files, |file| {
        let mut optimise = tools::command("wasm-opt")?;
        if file.file_name().is_some_and(|name| name.to_string_lossy() == format!("{NAME}_bg.wasm")) {
            optimise.args(OPTIMISE_FIRST);
        }
        // It warns of the names of a section that it does not know, in every file, and leaves them out.
        process::quietly(optimise.args(OPTIMISE).arg(file).arg("-o").arg(file))
    })
}

fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let files = inputs::files(&[&folder.to_string_lossy()])?;
    Ok(files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "wasm"))
        .collect())
}

/// Puts the files into the site, in place of trunk's; the name of their folder.
fn publish(built: &Path, site: &Path) -> Result<String> {
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(&format!("{NAME}-")) || name.starts_with("app-") {
            if path.is_dir() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
        }
    }
    let files = inputs::files(&[&built.to_string_lossy()])?;
    let mut hasher = DefaultHasher::new();
    for file in &files {
        (file.file_name(), fs::read(file)?).hash(&mut hasher);
    }
    let name = format!("app-{:016x}", hasher.finish());
    let folder = site.join(&name);
    fs::create_dir_all(&folder)?;
    for file in &files {
        fs::copy(file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(name)
}

/// Points the page at the new files: trunk named its own in the start script.
fn rewrite(page: &Path, folder: &str) -> Result<()> {
    let html = fs::read_to_string(page)?;
    let hash = html
        .split_once(&format!("/{NAME}-"))
        // Sixteen digits, or fewer where the first are zeros.
        .and_then(|(_, rest)| rest.split(['.', '_']).next())
        .filter(|hash| !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let Some(hash) = hash else {
        bail!("{}: trunk's start script is not where it was", page.display());
    };
    fs::write(page, html.replace(&format!("/{NAME}-{hash}"), &format!("/{folder}/{NAME}")))?;
    Ok(())
}
