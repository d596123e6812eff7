//! `server import KIND --file FILE`: imports a file and prints its report.

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use api::import::{ImportKind, ImportMode, ImportReport};
use lexopt::prelude::*;
use server::clock::Clock;
use server::imports::{Circumstances, ImportError, Mapping, Request};
use server::storage::{Database, imports};
use server::text::{Language, Message};

use super::DEFAULT_DATABASE;

/// Refusals that are printed; the file of refused rows has all.
const PRINTED: usize = 20;

struct Options {
    kind: ImportKind,
    file: PathBuf,
    mode: ImportMode,
    columns: Option<String>,
    constants: Option<String>,
    language: Language,
    refused_file: Option<PathBuf>,
    initial_password: Option<String>,
    database_url: String,
}

pub async fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = options(arguments)?;
    let mapping = Mapping::parse(options.columns.as_deref(), options.constants.as_deref());
    let hash = |password: &String| server::password::hash(password);
    let first_password = options.initial_password.as_ref().map(hash).transpose();
    let request = Request {
        kind: options.kind,
        mode: options.mode,
        mapping: mapping.map_err(|fault| in_words(&ImportError::File(fault), options.language))?,
        language: options.language,
        file_name: options.file.file_name().map(|name| name.to_string_lossy().into_owned()),
        by: None,
        circumstances: Circumstances {
            at: Clock::system().now(),
            first_password: first_password.map_err(|error| anyhow::anyhow!("{error}"))?,
        },
        clock: Clock::system(),
    };
    let file = open(&options.file)?;
    let database = Database::open(&options.database_url).await?;
    let report = server::imports::run(&database, file, &request)
        .await
        .map_err(|error| in_words(&error, options.language))?;
    print(&report, options.language);
    if let Some(path) = &options.refused_file {
        write_refused(&database, &report, path).await?;
    }
    database.close().await;
    if report.refused > 0 && !report.applied {
        std::process::exit(1);
    }
    Ok(())
}

fn options(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        kind: ImportKind::Catalogue,
        file: PathBuf::new(),
        mode: ImportMode::AllOrNothing,
        columns: None,
        constants: None,
        language: Language::ENGLISH,
        refused_file: None,
        initial_password: None,
        database_url: DEFAULT_DATABASE.to_owned(),
    };
    let mut kind = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(word) if kind.is_none() => kind = Some(kind_of(&word.string()?)?),
            Long("file") => options.file = arguments.value()?.into(),
            Long("mode") => options.mode = mode_of(&arguments.value()?.string()?)?,
            Long("columns") => options.columns = Some(arguments.value()?.string()?),
            Long("constants") => options.constants = Some(arguments.value()?.string()?),
            Long("language") => {
                let tag = arguments.value()?.string()?;
                options.language = Language::from_tag(&tag).context("no such language")?;
            }
            Long("refused-file") => options.refused_file = Some(arguments.value()?.into()),
            Long("initial-password") => {
                options.initial_password = Some(arguments.value()?.string()?);
            }
            Long("database-url") => options.database_url = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    options.kind = kind.with_context(|| format!("which kind of file? One of {}", kinds()))?;
    if options.file.as_os_str().is_empty() {
        bail!("which file? --file FILE, or --file - for the standard input");
    }
    Ok(options)
}

fn kinds() -> String {
    ImportKind::ALL.map(ImportKind::code).join(", ")
}

fn kind_of(word: &str) -> Result<ImportKind> {
    ImportKind::from_code(word).with_context(|| format!("no such kind: {word}. One of {}", kinds()))
}

fn mode_of(word: &str) -> Result<ImportMode> {
    match word {
        "all_or_nothing" => Ok(ImportMode::AllOrNothing),
        "row_by_row" => Ok(ImportMode::RowByRow),
        _ => bail!("no such mode: {word}. One of all_or_nothing, row_by_row"),
    }
}

/// The standard input is laid down on disk first: a file is read twice.
fn open(path: &PathBuf) -> Result<File> {
    if path.as_os_str() == "-" {
        let mut file = tempfile::tempfile()?;
        io::copy(&mut io::stdin().lock(), &mut file)?;
        return Ok(file);
    }
    File::open(path).with_context(|| path.display().to_string())
}

fn in_words(error: &ImportError, language: Language) -> anyhow::Error {
    match error {
        ImportError::File(fault) => anyhow::anyhow!("{}", fault.message().in_language(language)),
        other => anyhow::anyhow!("{other}"),
    }
}

fn print(report: &ImportReport, language: Language) {
    let say = |message: Message| println!("{}", message.in_language(language));
    say(Message::new("import-counts")
        .with("rows", report.rows)
        .with("added", report.added)
        .with("changed", report.changed)
        .with("unchanged", report.unchanged)
        .with("refused", report.refused));
    for note in &report.notes {
        println!("{note}");
    }
    for refusal in report.refusals.iter().take(PRINTED) {
        let place = refusal.field.as_ref().map(|field| match &refusal.value {
            Some(value) => format!("{field} = {value:?}: "),
            None => format!("{field}: "),
        });
        let reason = format!("{}{}", place.unwrap_or_default(), refusal.reason);
        say(Message::new("import-refusal").with("row", refusal.row).with("reason", reason));
    }
    if report.refusals.len() > PRINTED {
        println!("…");
    }
    if report.refused > 0 && !report.applied {
        say(Message::new("import-not-applied"));
    }
}

async fn write_refused(database: &Database, report: &ImportReport, path: &PathBuf) -> Result<()> {
    let mut file = io::BufWriter::new(File::create(path)?);
    let mut connection = database.read().await?;
    let mut position = 0;
    while let Some(piece) = imports::refused_piece(&mut connection, &report.id, position).await? {
        file.write_all(piece.as_bytes())?;
        position += 1;
    }
    Ok(file.flush()?)
}
