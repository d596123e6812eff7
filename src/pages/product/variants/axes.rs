//! How variants are laid out: rows and columns by the options that tell them apart, sizes in the order
//! of the trade.

use std::collections::HashMap;

use api::catalogue::{Attribute, Variant};

use crate::text;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    pub rows: Vec<String>,
    /// The values of the last option; one nameless column where a single one tells the variants apart.
    pub columns: Vec<String>,
    /// SKUs.
    cells: HashMap<(usize, usize), String>,
}

impl Axes {
    pub fn of(variants: &[Variant]) -> Self {
        let first = variants.first().map(|variant| variant.options.as_slice()).unwrap_or_default();
        let count = first.len();
        let matrix = count >= 2 && variants.iter().all(|variant| variant.options.len() == count);
        let places = variants.iter().map(|variant| match variant.options.as_slice() {
            [others @ .., last] if matrix => (joined(others), last.value.clone()),
            [] => (variant.name.clone(), text::product_quantity()),
            options => (joined(options), text::product_quantity()),
        });
        let places: Vec<(String, String)> = places.collect();
        let rows = in_order(places.iter().map(|(row, _)| row));
        let columns = in_order(places.iter().map(|(_, column)| column));
        let cells = places.iter().zip(variants).filter_map(|((row, column), variant)| {
            Some(((place_of(&rows, row)?, place_of(&columns, column)?), variant.sku.clone()))
        });
        let cells = cells.collect();
        Self { rows, columns, cells }
    }

    /// The SKU of a cell.
    pub fn at(&self, row: usize, column: usize) -> Option<&String> {
        self.cells.get(&(row, column))
    }
}

/// The words above the rows, "Colour / Size"; the axes have none until the server has told them.
pub fn corner(variants: &[Variant]) -> String {
    let options = variants.first().map(|variant| variant.options.as_slice()).unwrap_or_default();
    let labels: Vec<&str> =
        options.iter().map(|option| option.label.as_str()).filter(|label| !label.is_empty()).collect();
    if labels.is_empty() { text::product_variant() } else { labels.join(" / ") }
}

fn joined(options: &[Attribute]) -> String {
    options.iter().map(|option| option.value.as_str()).collect::<Vec<_>>().join(" · ")
}

/// Each value once, sizes in the order of the trade.
fn in_order<'a>(given: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut values = Vec::new();
    for value in given {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    search::sorted(&values, |one, other| domain::size::compare(one, other))
}

fn place_of(values: &[String], value: &String) -> Option<usize> {
    values.iter().position(|known| known == value)
}
