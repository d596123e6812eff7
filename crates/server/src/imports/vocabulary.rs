//! `vocabulary`: the words that a catalogue uses, in several languages: categories, attributes and
//! their values.

use std::collections::HashSet;

use api::import::ImportKind;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Taken, Writing, borrowed, by, refuse_duplicates, restate};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{Field, Holds, Record, Table, number, optional_text, text};

static VOCABULARY: Table = Table {
    name: "vocabulary",
    key: 2,
    fields: &[
        text("kind"),
        text("code"),
        optional_text("parent"),
        number("position", 0),
        Field { name: "labels", holds: Holds::Text("{}") },
    ],
};

/// What a word can be of.
const KINDS: [(&str, &str); 3] = [("category", "category"), ("attribute", "attribute"), ("value", "value")];

#[derive(Default)]
pub struct Vocabulary {
    /// Codes of the categories in the file: a child may stand before its parent.
    categories: HashSet<String>,
}

impl Kind for Vocabulary {
    const COLUMNS: &'static [Column] = ImportKind::Vocabulary.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        let cell = |name| header.value(row, name).unwrap_or_default();
        format!("{}\u{1F}{}", cell("kind").to_ascii_lowercase(), cell("code"))
    }

    fn observe(&mut self, header: &Header, row: &Row) {
        if header.value(row, "kind") == Some("category")
            && let Some(code) = header.value(row, "code")
        {
            self.categories.insert(code.to_owned());
        }
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "code", writing.header);
        let parents = self.parents(rows, writing).await?;
        let mut changed = Vec::new();
        for (kind, _) in KINDS {
            let of_kind = |taken: &&mut Taken| taken.key.starts_with(&format!("{kind}\u{1F}"));
            let codes: Vec<String> =
                rows.iter_mut().filter(of_kind).map(|taken| code_of(&taken.key).to_owned()).collect();
            let fixed = [("kind", kind)];
            let stored = VOCABULARY.find(writing.connection, &fixed, "code", &borrowed(&codes)).await?;
            let stored = by(stored, "code");
            for taken in rows.iter_mut().filter(of_kind) {
                let before = stored.get(code_of(&taken.key)).filter(|_| !taken.is_refused());
                changed.extend(read(taken, writing.header, before, &parents));
            }
        }
        let unknown = |taken: &&mut Taken| {
            !KINDS.iter().any(|(kind, _)| taken.key.starts_with(&format!("{kind}\u{1F}")))
        };
        for taken in rows.iter_mut().filter(unknown) {
            read(taken, writing.header, None, &parents);
        }
        if !changed.is_empty() {
            VOCABULARY.write(writing.connection, &changed).await?;
            // Every product is shown by these words.
            writing.stamp_all(Stamped::Products).await?;
        }
        Ok(())
    }
}

impl Vocabulary {
    /// The categories that may be named as a parent: those of the file and those stored.
    async fn parents(
        &self,
        rows: &[Taken],
        writing: &mut Writing<'_>,
    ) -> Result<HashSet<String>, StorageError> {
        let named = rows.iter().filter_map(|taken| writing.header.value(&taken.row, "parent"));
        let named: Vec<&str> = named.filter(|parent| !parent.is_empty()).collect();
        let fixed = [("kind", "category")];
        let stored = VOCABULARY.find(writing.connection, &fixed, "code", &named).await?;
        let stored = stored.iter().map(|record| record.text("code").to_owned());
        let of_file = named.iter().filter(|parent| self.categories.contains(**parent));
        Ok(stored.chain(of_file.map(|parent| (*parent).to_owned())).collect())
    }
}

fn code_of(key: &str) -> &str {
    key.split_once('\u{1F}').map_or("", |(_, code)| code)
}

fn read(
    taken: &mut Taken,
    header: &Header,
    before: Option<&Record>,
    parents: &HashSet<String>,
) -> Option<Record> {
    if taken.is_refused() {
        return None;
    }
    let record = before.cloned().unwrap_or_else(|| Record::new(&VOCABULARY));
    restate(taken, header, before, record, |cells, record| {
        cells.put_required(record, "kind", "kind", |text| value::one_of(text, &KINDS));
        cells.put_required(record, "code", "code", value::code);
        cells.put(record, "position", "position", value::whole);
        read_parent(cells, record, parents);
        if !cells.put_words(record, "labels", "label", value::line) && cells.is_sound() {
            cells.refuse_row(Reason::NoLabel);
        }
    })
}

fn read_parent(cells: &mut Cells<'_>, record: &mut Record, parents: &HashSet<String>) {
    let own = record.text("code").to_owned();
    cells.put(record, "parent", "parent", |parent| {
        if parent == own {
            Err(Reason::OwnParent)
        } else if parents.contains(parent) {
            Ok(parent.to_owned())
        } else {
            Err(Reason::UnknownParent)
        }
    });
}
