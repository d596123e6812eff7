//! Reads `locales/<language>/*.ftl`. Knows Fluent's syntax tree, nothing of what is made of it.

use std::{collections::BTreeMap, fs, path::Path};

use fluent_syntax::{ast, parser};

/// One language with all its messages, ordered by file and then as written.
pub struct Language {
    pub code: String,
    pub messages: Vec<Message>,
    /// Where a message stands in `messages`.
    pub index: BTreeMap<String, usize>,
}

/// One message and the file that holds it.
pub struct Message {
    pub id: String,
    pub file: String,
    pub comment: String,
    pub pattern: ast::Pattern<String>,
}

impl Language {
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.index.get(id).and_then(|&index| self.messages.get(index))
    }
}

/// Every folder of `root` is a language.
pub fn languages(root: &Path) -> Result<Vec<Language>, Vec<String>> {
    let mut problems = Vec::new();
    let mut languages = Vec::new();
    for folder in entries(root)?.into_iter().filter(|name| root.join(name).is_dir()) {
        let mut language = Language { code: folder.clone(), messages: Vec::new(), index: BTreeMap::new() };
        for file in entries(&root.join(&folder))?.into_iter().filter(|name| name.ends_with(".ftl")) {
            read_file(&root.join(&folder).join(&file), &file, &mut language, &mut problems);
        }
        languages.push(language);
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

fn entries(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let found = fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut names: Vec<String> = found
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}

fn read_file(path: &Path, file: &str, language: &mut Language, problems: &mut Vec<String>) {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return problems.push(format!("{}: {error}", path.display())),
    };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            problems.extend(errors.iter().map(|error| format!("{}: {error}", path.display())));
            return;
        }
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let Some(pattern) = message.value.filter(|_| message.attributes.is_empty()) else {
                    problems.push(format!("{}: {id} must have a value and no attributes", path.display()));
                    continue;
                };
                let index = language.messages.len();
                if language.index.insert(id.clone(), index).is_some() {
                    problems.push(format!("{}: {id} is written twice", path.display()));
                    continue;
                }
                let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
                language.messages.push(Message { id, file: file.to_owned(), comment, pattern });
            }
            ast::Entry::Term(term) => problems.push(format!(
                "{}: the term -{} is not supported; write the word out",
                path.display(),
                term.id.name
            )),
            _ => {}
        }
    }
}
