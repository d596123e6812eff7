//! Finds out where each message is used: on the first page of a visit, on pages whose code comes in
//! files of their own (`src/app/chunks.rs`), on the server alone by its name in quotes, or nowhere.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    generate::{BUILT_IN, snake},
    read::Language,
};

/// Says which pages come in files of their own.
const CHUNKS: &str = "src/app/chunks.rs";

/// What is used where, by name.
pub struct Usage {
    first: BTreeSet<String>,
    later: BTreeSet<String>,
    server: BTreeSet<String>,
}

impl Usage {
    pub fn find() -> Self {
        let pages = pages_apart(&fs::read_to_string(CHUNKS).unwrap_or_default());
        let later: Vec<PathBuf> = pages
            .iter()
            .flat_map(|page| [format!("src/pages/{page}"), format!("src/pages/{page}.rs")])
            .map(PathBuf::from)
            .collect();
        let mut usage = Self { first: BTreeSet::new(), later: BTreeSet::new(), server: BTreeSet::new() };
        collect(Path::new("src"), &later, &mut usage.first);
        for path in &later {
            collect(path, &[], &mut usage.later);
        }
        collect(Path::new("crates/server/src"), &[], &mut usage.server);
        usage
    }

    /// Whether the first page may need a message.
    pub fn is_first(&self, id: &str) -> bool {
        !is_built_in(id) && self.first.contains(&function(id))
    }

    /// Whether only pages that come later need it.
    pub fn is_later(&self, id: &str) -> bool {
        !self.is_first(id) && self.later.contains(&function(id))
    }

    /// The messages that are used nowhere.
    pub fn unused(&self, source: &Language) -> Vec<String> {
        let is_used = |id: &str| {
            let quoted = format!("\"{id}\"");
            self.is_first(id)
                || self.is_later(id)
                || [&self.first, &self.later, &self.server].iter().any(|words| words.contains(&quoted))
        };
        let ids = source.messages.iter().map(|message| &message.id);
        ids.filter(|id| !is_built_in(id) && !is_used(id)).cloned().collect()
    }
}

fn is_built_in(id: &str) -> bool {
    BUILT_IN.iter().any(|(_, built_in)| *built_in == id)
}

fn function(id: &str) -> String {
    format!("::{}", snake(id))
}

/// Parts of pages that come in files of their own, or shared by them; the parts of the catalogue that do.
const PARTS_APART: [&str; 10] = [
    "calculator",
    "calculator_links",
    "catalogue/partner",
    "currency",
    "ladder",
    "landed_cost",
    "ordering",
    "planning",
    "price",
    "reorder",
];

/// The pages that are imported there: `account` of `account::AccountPage`.
fn pages_apart(chunks: &str) -> Vec<String> {
    let words =
        chunks.split(|character: char| !(character.is_ascii_alphanumeric() || "_:".contains(character)));
    let page = |word: &str| {
        let (page, component) = word.split_once("::")?;
        let plain = !page.is_empty() && !component.contains(':');
        (plain && component.ends_with("Page")).then(|| page.to_owned())
    };
    words.filter_map(page).chain(PARTS_APART.map(str::to_owned)).collect()
}

/// Collects `::name` and `"name"` from a Rust file, or from all below a folder but some.
fn collect(path: &Path, but: &[PathBuf], words: &mut BTreeSet<String>) {
    if but.iter().any(|other| other == path) {
        return;
    }
    if path.extension().is_some_and(|extension| extension == "rs")
        && let Ok(text) = fs::read_to_string(path)
    {
        paths(&text, words);
        quotes(&text, words);
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        collect(&entry.path(), but, words);
    }
}
fn paths(text: &str, words: &mut BTreeSet<String>) {
    for piece in text.split("::").skip(1) {
        let end = piece
            .find(|character: char| !character.is_ascii_alphanumeric() && character != '_')
            .unwrap_or(piece.len());
        words.insert(format!("::{}", &piece[..end]));
    }
}

fn quotes(text: &str, words: &mut BTreeSet<String>) {
    for piece in text.split('"') {
        if piece.len() < 80
            && piece.chars().all(|character| character.is_ascii_alphanumeric() || character == '-')
        {
            words.insert(format!("\"{piece}\""));
        }
    }
}
