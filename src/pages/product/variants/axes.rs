//! How variants are laid out: rows and columns by the options that tell them apart.

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
        let mut axes = Self::default();
        for variant in variants {
            let (row, column) = match variant.options.as_slice() {
                [others @ .., last] if matrix => (joined(others), last.value.clone()),
                [] => (variant.name.clone(), text::product_quantity()),
                options => (joined(options), text::product_quantity()),
            };
            let place = (place_of(&mut axes.rows, row), place_of(&mut axes.columns, column));
            axes.cells.insert(place, variant.sku.clone());
        }
        axes
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

fn place_of(values: &mut Vec<String>, value: String) -> usize {
    values.iter().position(|known| *known == value).unwrap_or_else(|| {
        values.push(value);
        values.len() - 1
    })
}
