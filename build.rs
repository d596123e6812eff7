//! Turns the Fluent files of `locales/` into what the storefront needs: typed Rust functions, one
//! per message, and two compact files of messages per language: what the first page of a visit may
//! need, and the rest.
//!
//! A message that a language lacks, or that takes other arguments there, stops the build and is
//! named with its file. See `docs/decisions/text.md`.

use std::{env, fs, path::Path, process::ExitCode};

#[path = "build/check.rs"]
mod check;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/read.rs"]
mod read;
#[path = "build/usage.rs"]
mod usage;

/// The language that the others are held to.
const SOURCE_LANGUAGE: &str = "en";

fn main() -> ExitCode {
    // What the splitter follows from function to function.
    #[cfg(feature = "split")]
    println!("cargo::rustc-link-arg-bins=--emit-relocs");
    for input in ["build.rs", "build", "locales", "src", "crates/server/src"] {
        println!("cargo::rerun-if-changed={input}");
    }
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let languages = read::languages(Path::new("locales"))?;
    let source = languages
        .iter()
        .find(|language| language.code == SOURCE_LANGUAGE)
        .ok_or_else(|| vec![format!("locales/{SOURCE_LANGUAGE} is missing")])?;
    check::complete(source, &languages)?;

    #[expect(
        clippy::disallowed_methods,
        reason = "Cargo tells a build script where to write by the environment"
    )]
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    let version = compile::version(&languages);
    let usage = usage::Usage::find();
    let first: Vec<_> = source.messages.iter().filter(|message| usage.is_first(&message.id)).collect();
    let later: Vec<_> = source.messages.iter().filter(|message| usage.is_later(&message.id)).collect();
    let functions = generate::functions(&first, &later, &languages, &version);
    write_if_changed(&Path::new(&out).join("text.rs"), &functions)?;
    for language in &languages {
        for (name, messages) in [("", &first), (".later", &later)] {
            let file = format!("public/messages/{}{name}.json", language.code);
            write_if_changed(Path::new(&file), &compile::messages(messages, language, &version))?;
        }
    }

    let unused = usage.unused(source);
    for message in &unused {
        println!("cargo::warning=locales: the message {message} is used nowhere");
    }
    write_if_changed(&Path::new(&out).join("unused_messages.rs"), &format!("{unused:?}"))
}

/// Leaves an equal file alone, so that a watching `trunk` does not build for ever.
fn write_if_changed(path: &Path, text: &str) -> Result<(), Vec<String>> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    }
    fs::write(path, text).map_err(|error| vec![format!("{}: {error}", path.display())])
}
