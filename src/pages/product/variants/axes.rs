//! How variants are laid out: rows and columns by the options that tell them apart.

use std::collections::HashMap;

use api::catalogue::{Attribute, Variant};

use crate::text;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    /// Words for the two axes; empty until the server has told them.
    labels: Vec<String>,
    pub rows: Vec<String>,
    /// The values of the last option; one nameless column where a single one tells the variants apart.
    pub columns: Vec<String>,
    cells: HashMap<(usize, usize), Variant>,
}

impl Axes {
    pub fn of(variants: &[Variant]) -> Self {
        let first = variants.first().map(|variant| variant.options.as_slice()).unwrap_or_default();
        let labels: Vec<String> = first.iter().map(|option| option.label.clone()).collect();
        let count = first.len();
        let matrix = count >= 2 && variants.iter().all(|variant| variant.options.len() == count);
        let mut axes = Self { labels, ..Self::default() };
        for variant in variants {
            let (row, column) = match variant.options.as_slice() {
                [others @ .., last] if matrix => (joined(others), last.value.clone()),
                [] => (variant.name.clone(), text::product_quantity()),
                options => (joined(options), text::product_quantity()),
            };
            let place = (place_of(&mut axes.rows, row), place_of(&mut axes.columns, column));
            axes.cells.insert(place, variant.clone());
        }
        axes
    }

    pub fn at(&self, row: usize, column: usize) -> Option<&Variant> {
        self.cells.get(&(row, column))
    }

    /// The words above the rows: "Colour / Size".
    pub fn corner(&self) -> String {
        let labels: Vec<&str> =
            self.labels.iter().map(String::as_str).filter(|label| !label.is_empty()).collect();
        if labels.is_empty() { text::product_variant() } else { labels.join(" / ") }
    }
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
