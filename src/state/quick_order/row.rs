//! One row as a person typed or pasted it.

use std::sync::Arc;

use domain::{
    number_entry::{self, QuantityEntryError},
    order_entry::{EntryUnit, MergedRow, parse},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    pub sku: String,
    /// As typed: `48`, `1,200`, `6 ctn`.
    pub quantity: String,
    /// Which rows of the paste it was made of; empty for a row that was typed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    /// They are rows of several pastes, or typed: their numbers say nothing together.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub joined: bool,
    /// How the pasted rows stood there, until the row is changed by hand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub raw: String,
    /// Why the pasted quantity was not taken, until it is typed anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<QuantityEntryError>,
    /// Added to the cart; only shown any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub in_cart: bool,
}

impl Row {
    pub(super) fn of(merged: MergedRow) -> Self {
        let quantity = match merged.quantity {
            Ok(quantity) => written((quantity, merged.unit)),
            Err(QuantityEntryError::Missing) => String::new(),
            Err(_) => merged.quantity_cell.unwrap_or_else(|| rest_of(&merged.raw, &merged.sku)),
        };
        let refused = merged.quantity.err();
        let (sku, lines, raw) = (merged.sku, merged.lines, merged.raw);
        Self { sku, quantity, lines, raw, refused, ..Self::default() }
    }

    /// Takes another row of its product in; `amount` is what both come to.
    pub(super) fn take_in(&mut self, other: &Self, amount: (u32, EntryUnit)) {
        self.raw = format!("{}\n{}", self.as_pasted(), other.as_pasted());
        self.lines = [self.numbers(), other.numbers()].concat();
        self.joined = true;
        self.quantity = written(amount);
        self.refused = None;
    }

    fn as_pasted(&self) -> String {
        if self.raw.is_empty() { format!("{}\t{}", self.sku, self.quantity) } else { self.raw.clone() }
    }

    /// One for each row that went into it.
    fn numbers(&self) -> Vec<u32> {
        if self.lines.is_empty() { vec![1] } else { self.lines.clone() }
    }

    pub fn is_blank(&self) -> bool {
        self.sku.trim().is_empty() && self.quantity.trim().is_empty()
    }

    /// How many rows of the paste it stands for.
    pub fn rows_in(&self) -> usize {
        self.lines.len().max(1)
    }

    pub(super) fn set_sku(&mut self, sku: String) {
        self.sku = sku;
        self.raw.clear();
    }

    pub(super) fn set_quantity(&mut self, quantity: String) {
        self.quantity = quantity;
        self.refused = None;
        self.raw.clear();
    }

    /// The number typed and what it counts.
    pub fn amount(&self) -> Result<(u32, EntryUnit), QuantityEntryError> {
        match self.refused {
            Some(refused) => Err(refused),
            None => amount(&self.quantity),
        }
    }
}

/// Whether a line is SKU and quantity.
pub fn is_row(text: &str) -> bool {
    matches!(parse(text).as_slice(), [row] if row.quantity.is_ok() && !row.sku.is_empty())
}

/// Whether a text is a quantity, with its unit or without.
pub(super) fn is_amount(text: &str) -> bool {
    amount(text).is_ok()
}

fn amount(text: &str) -> Result<(u32, EntryUnit), QuantityEntryError> {
    match number_entry::quantity(text) {
        // Perhaps a unit stands behind it; the reader of pasted rows knows the words for units.
        Err(QuantityEntryError::NotANumber) => {
            let read = parse(&format!("SKU-1\t{}", text.replace('\t', " ")));
            let row = read.first().ok_or(QuantityEntryError::NotANumber)?;
            Ok((row.quantity?, row.unit))
        }
        quantity => Ok((quantity?, EntryUnit::Units)),
    }
}

/// As the reader of pasted rows takes it.
fn written((number, unit): (u32, EntryUnit)) -> String {
    match unit {
        EntryUnit::Units => number.to_string(),
        EntryUnit::Cartons => format!("{number} ctn"),
    }
}

/// What stands beside the SKU in a pasted row.
fn rest_of(raw: &str, sku: &str) -> String {
    let separators: &[char] = &['\t', ',', ';', ' ', '"', '，', '；', '、', '،', '؛'];
    let rest = raw.replacen(sku, "", 1);
    rest.trim_matches(separators).replace(['\t', '\n'], " ")
}

/// All rows; cheap to share and to keep for an undo.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Row>", into = "Vec<Row>")]
pub(super) struct Rows(Arc<Vec<Arc<Row>>>);

impl Rows {
    /// Changed and without blank rows at its end.
    pub fn changed(mut self, change: impl FnOnce(&mut Vec<Arc<Row>>)) -> Self {
        let rows = Arc::make_mut(&mut self.0);
        change(rows);
        let filled = rows.iter().rposition(|row| !row.is_blank()).map_or(0, |last| last + 1);
        rows.truncate(filled);
        self
    }
}

impl std::ops::Deref for Rows {
    type Target = [Arc<Row>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<Vec<Row>> for Rows {
    fn from(rows: Vec<Row>) -> Self {
        Self(Arc::new(rows.into_iter().map(Arc::new).collect()))
    }
}

impl From<Rows> for Vec<Row> {
    fn from(rows: Rows) -> Self {
        rows.iter().map(|row| (**row).clone()).collect()
    }
}
