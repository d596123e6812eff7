//! Every language says everything that English says, with the same arguments, in files of the
//! same names. Reads Fluent files by their outline; the storefront's build reads their grammar.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, bail};

use crate::inputs;

const FOLDER: &str = "locales";
const REFERENCE: &str = "en";
const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fr", "ja", "pt-BR", "zh-CN"];

/// A message, by file and name, and the arguments it takes.
type Messages = BTreeMap<(String, String), BTreeSet<String>>;

/// What is missing, what is left over, what takes other arguments.
pub fn check() -> Result<Vec<String>> {
    let mut languages = BTreeSet::new();
    for entry in fs::read_dir(FOLDER).context(FOLDER)? {
        languages.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    if !languages.iter().eq(LANGUAGES.iter()) {
        return Ok(vec![format!("{FOLDER}: {languages:?} where {LANGUAGES:?} are expected")]);
    }
    let reference = messages(REFERENCE)?;
    if reference.is_empty() {
        bail!("{FOLDER}/{REFERENCE} has no message");
    }
    let mut broken = Vec::new();
    for language in LANGUAGES {
        broken.extend(differences(language, &reference, &messages(language)?));
    }
    Ok(broken)
}

fn differences(language: &str, reference: &Messages, messages: &Messages) -> Vec<String> {
    let mut broken = Vec::new();
    for ((file, name), arguments) in reference {
        match messages.get(&(file.clone(), name.clone())) {
            None => broken.push(format!("{FOLDER}/{language}/{file}: {name} is missing")),
            Some(own) if own != arguments => broken.push(format!(
                "{FOLDER}/{language}/{file}: {name} takes {own:?}, in {REFERENCE} {arguments:?}"
            )),
            Some(_) => {}
        }
    }
    let unknown = messages.keys().filter(|key| !reference.contains_key(*key));
    broken.extend(
        unknown.map(|(file, name)| format!("{FOLDER}/{language}/{file}: {name} is not in {REFERENCE}")),
    );
    broken
}

fn messages(language: &str) -> Result<Messages> {
    let folder = Path::new(FOLDER).join(language);
    let mut found = Messages::new();
    for path in inputs::files(&[&folder.to_string_lossy()])? {
        let file = path.strip_prefix(&folder)?.to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for (name, arguments) in outline(&text) {
            if found.insert((file.clone(), name.clone()), arguments).is_some() {
                bail!("{}: {name} stands there twice", path.display());
            }
        }
    }
    Ok(found)
}

/// The messages and attributes of a Fluent file, each with its arguments.
fn outline(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_message = line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
        let is_attribute = line.starts_with(' ') && line.trim_start().starts_with('.');
        if let Some((name, _)) = line.split_once('=').filter(|_| is_message || is_attribute) {
            let name = name.trim();
            if is_message {
                message = name.to_owned();
                found.push((message.clone(), BTreeSet::new()));
            } else {
                found.push((format!("{message}{name}"), BTreeSet::new()));
            }
        }
        if let Some((_, arguments)) = found.last_mut() {
            arguments.extend(arguments_of(line));
        }
    }
    found
}

/// `$count` of `{ $count }` and of `{ $count -> `.
fn arguments_of(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
# Said of a cart with { $nothing }.
lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
search = Search
    .placeholder = Name or SKU of { $brand }
";

    fn of(text: &str) -> Messages {
        outline(text)
            .into_iter()
            .map(|(name, arguments)| (("cart.ftl".to_owned(), name), arguments))
            .collect()
    }

    #[test]
    fn messages_and_attributes_have_their_own_arguments() {
        let names: Vec<_> = outline(ENGLISH)
            .into_iter()
            .map(|(name, arguments)| (name, arguments.into_iter().collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            names,
            [
                ("lines".to_owned(), vec!["count".to_owned()]),
                ("search".to_owned(), vec![]),
                ("search.placeholder".to_owned(), vec!["brand".to_owned()]),
            ]
        );
    }

    #[test]
    fn what_is_missing_or_different_is_named() {
        let german = of("lines = { $number } Zeilen\nsuche = Suche\n");
        let broken = differences("de", &of(ENGLISH), &german);
        assert_eq!(broken.len(), 4, "{broken:#?}");
        assert!(broken[0].contains("lines takes {\"number\"}"));
        assert!(broken[1].contains("search is missing"));
        assert!(broken[2].contains("search.placeholder is missing"));
        assert!(broken[3].contains("suche is not in en"));
    }
}
