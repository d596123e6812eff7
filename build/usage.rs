//! Finds messages that no source file uses: neither the generated function in the storefront nor
//! the message's name, in quotes, on the server.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{generate::snake, read::Language};

/// Read by `src/text.rs` before any file of messages has arrived.
const BUILT_IN: [&str; 2] = ["start-failed", "start-again"];

pub fn unused(source: &Language, roots: &[&Path]) -> Vec<String> {
    let mut words = BTreeSet::new();
    for root in roots {
        collect(root, &mut words);
    }
    source
        .messages
        .iter()
        .map(|message| &message.id)
        .filter(|id| !BUILT_IN.contains(&id.as_str()))
        .filter(|id| !words.contains(&format!("::{}", snake(id))) && !words.contains(&format!("\"{id}\"")))
        .cloned()
        .collect()
}

/// Collects `::name` and `"name"` from every Rust file below a folder.
fn collect(folder: &Path, words: &mut BTreeSet<String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            collect(&path, words);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && let Ok(text) = fs::read_to_string(&path)
        {
            paths(&text, words);
            quotes(&text, words);
        }
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
