//! The words that the catalogue uses: categories, attributes and their values, in one language.

use std::collections::HashMap;

use super::column::Columns;
use super::markets::Names;
use super::{Connection, StorageError};
use crate::text::Language;

/// Deeper trees are cut: a category that is its own ancestor must not hang a reader.
const MAXIMUM_DEPTH: usize = 8;

/// Labels by code.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    categories: HashMap<String, (Option<String>, String)>,
    attributes: HashMap<String, String>,
    values: HashMap<String, String>,
}

/// The words for categories, attributes and their values in a language.
///
/// # Errors
/// [`StorageError`].
pub async fn load(connection: &mut Connection, language: Language) -> Result<Vocabulary, StorageError> {
    let rows = sqlx::query("SELECT kind, code, parent, labels FROM vocabulary").fetch_all(connection).await?;
    let mut vocabulary = Vocabulary::default();
    for row in &rows {
        let code = row.text("code")?;
        let labels: Names = row.document("labels")?;
        let label = labels.in_language(language, &code).to_owned();
        match row.text("kind")?.as_str() {
            "category" => {
                let parent = row.optional_text("parent")?.filter(|parent| !parent.is_empty());
                vocabulary.categories.insert(code, (parent, label));
            }
            "attribute" => drop(vocabulary.attributes.insert(code, label)),
            _ => drop(vocabulary.values.insert(code, label)),
        }
    }
    Ok(vocabulary)
}

impl Vocabulary {
    /// Code and label of a category and those above it, from the top down. A code that is not in the
    /// vocabulary is its own label.
    #[must_use]
    pub fn path(&self, category: &str) -> Vec<(String, String)> {
        let mut path = Vec::new();
        let mut next = Some(category.to_owned()).filter(|code| !code.is_empty());
        while let Some(code) = next.take()
            && path.len() < MAXIMUM_DEPTH
        {
            let label = match self.categories.get(&code) {
                Some((parent, label)) => {
                    next.clone_from(parent);
                    label.clone()
                }
                None => code.clone(),
            };
            path.push((code, label));
        }
        path.reverse();
        path
    }

    /// The label of an attribute.
    #[must_use]
    pub fn attribute<'a>(&'a self, code: &'a str) -> &'a str {
        self.attributes.get(code).map_or(code, String::as_str)
    }

    /// The label of a value: of its code, else itself, such as "806 lm".
    #[must_use]
    pub fn value<'a>(&'a self, text: &'a str) -> &'a str {
        self.values.get(text).map_or(text, String::as_str)
    }
}
