//! One row of a table, with its values by name. It must never know SQL.

use super::{Table, Value};
use crate::storage::search_text;

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Record {
    pub(super) table: &'static Table,
    pub(super) values: Vec<Value>,
}

impl Record {
    /// A row in which nothing is said yet.
    #[must_use]
    pub fn new(table: &'static Table) -> Self {
        let values = table.fields.iter().map(|field| field.holds.empty());
        Self { table, values: values.collect() }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.table.fields.iter().position(|field| field.name == name)
    }

    /// Sets one value; a name that the table does not have is a fault in the program.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        let position = self.position(name);
        debug_assert!(position.is_some(), "{} has no {name}", self.table.name);
        if let Some(slot) = position.and_then(|position| self.values.get_mut(position)) {
            *slot = value.into();
        }
    }

    /// Empties one value.
    pub fn clear(&mut self, name: &str) {
        let field = self.table.fields.iter().find(|field| field.name == name);
        if let Some(field) = field {
            self.set(name, field.holds.empty());
        }
    }

    #[must_use]
    pub fn get(&self, name: &str) -> &Value {
        let position = self.position(name);
        debug_assert!(position.is_some(), "{} has no {name}", self.table.name);
        let value = position.and_then(|position| self.values.get(position));
        value.unwrap_or(&Value::Null)
    }

    /// A text; empty where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Value::Text(text) => text,
            Value::Null | Value::Number(_) => "",
        }
    }

    /// A number; `None` where there is none.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Value::Number(number) => Some(*number),
            Value::Null | Value::Text(_) => None,
        }
    }

    /// The search text of these columns.
    pub(super) fn search_text(&self, columns: &[&str]) -> String {
        let words: Vec<&str> = columns.iter().map(|column| self.text(column)).collect();
        search_text::of(&words)
    }

    /// The search text of a product.
    pub(super) fn product_search_text(&self) -> String {
        search_text::of_product(self.text("sku"), self.text("names"))
    }

    /// The values of the key.
    #[must_use]
    pub fn key(&self) -> &[Value] {
        self.values.get(..self.table.key).unwrap_or_default()
    }

    /// Whether both say the same, whenever they were stamped.
    #[must_use]
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let said = |record: &Self| -> Vec<(&str, Value)> {
            let names = record.table.fields.iter().map(|field| field.name);
            let all = names.zip(record.values.iter().cloned());
            all.filter(|(name, _)| *name != "revision").collect()
        };
        said(self) == said(other)
    }
}
