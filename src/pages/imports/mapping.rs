//! Which of a file's own columns is which of ours: guessed from their names, mended by the person,
//! written as the API takes it.

use std::collections::BTreeMap;

use api::import::{Column, ImportKind};

use super::{header::FileColumn, other_names};

/// Our name for each column of the file, by its position; `None` is left aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    pub ours: Vec<Option<String>>,
    /// One value for all rows, by our name.
    pub constants: BTreeMap<String, String>,
}

/// Our names that a column of theirs may mean, likeliest first.
type Guess<'a> = &'a dyn Fn(&str) -> Vec<String>;

impl Mapping {
    /// What the names suggest, after what was chosen the last time for a column of that name.
    pub fn guessed(kind: ImportKind, file: &[FileColumn], last: &BTreeMap<String, String>) -> Self {
        let mut ours: Vec<Option<String>> = file.iter().map(|column| canonical(kind, &column.name)).collect();
        let steps: [Guess; 2] = [&|name| last.get(name).cloned().into_iter().collect(), &|name| {
            other_names::meant_by(kind, name)
        }];
        for step in steps {
            for (position, column) in file.iter().enumerate() {
                if ours[position].is_none() {
                    ours[position] = step(&column.name)
                        .into_iter()
                        .find(|name| canonical(kind, name).is_some() && !ours.contains(&Some(name.clone())));
                }
            }
        }
        Self { ours, constants: BTreeMap::new() }
    }

    /// Says which of ours a column is; another column that was the same is left aside.
    pub fn choose(&mut self, position: usize, name: Option<String>) {
        if name.is_some() {
            for other in self.ours.iter_mut().filter(|other| **other == name) {
                *other = None;
            }
        }
        if let Some(name) = &name {
            self.constants.remove(name);
        }
        if let Some(place) = self.ours.get_mut(position) {
            *place = name;
        }
    }

    /// Whether a column of the file or a constant says something about our column.
    pub fn has(&self, name: &str) -> bool {
        self.ours.iter().flatten().any(|ours| ours == name) || self.constants.contains_key(name)
    }

    /// Columns that must be there and are not.
    pub fn missing(&self, kind: ImportKind) -> Vec<&'static str> {
        let required = kind.columns().iter().filter_map(|column| match column {
            Column::Required(name) => Some(*name),
            _ => None,
        });
        let said = |name: &str| {
            let constant = self.constants.get(name).is_some_and(|value| !value.trim().is_empty());
            constant || self.ours.iter().flatten().any(|ours| ours == name)
        };
        required.filter(|name| !said(name)).collect()
    }

    /// `ours=theirs` for the columns that the server would not know by their own names.
    pub fn columns(&self, kind: ImportKind, file: &[FileColumn]) -> Option<String> {
        let pairs = self.ours.iter().zip(file).filter_map(|(ours, column)| {
            let ours = ours.as_ref()?;
            (canonical(kind, &column.name).as_ref() != Some(ours)).then(|| pair(ours, &column.name))
        });
        joined(pairs)
    }

    pub fn constants(&self) -> Option<String> {
        let given = self.constants.iter().filter(|(_, value)| !value.trim().is_empty());
        joined(given.map(|(name, value)| pair(name, value.trim())))
    }

    /// What to remember: our name by theirs.
    pub fn chosen(&self, file: &[FileColumn]) -> BTreeMap<String, String> {
        let pairs = self.ours.iter().zip(file);
        pairs.filter_map(|(ours, column)| Some((column.name.clone(), ours.clone()?))).collect()
    }
}

fn joined(pairs: impl Iterator<Item = String>) -> Option<String> {
    let pairs: Vec<String> = pairs.collect();
    (!pairs.is_empty()).then(|| pairs.join(","))
}

fn pair(ours: &str, theirs: &str) -> String {
    if theirs.contains([',', '"']) {
        format!("{ours}=\"{}\"", theirs.replace('"', "\"\""))
    } else {
        format!("{ours}={theirs}")
    }
}

/// Our name for a column that bears it already, in whatever case.
pub fn canonical(kind: ImportKind, name: &str) -> Option<String> {
    api::import::canonical(kind.columns(), name)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn file(names: &[&str]) -> Vec<FileColumn> {
        names.iter().map(|name| FileColumn { name: (*name).to_owned(), sample: String::new() }).collect()
    }

    fn guess(kind: ImportKind, names: &[&str]) -> (Option<String>, Vec<&'static str>) {
        let file = file(names);
        let mapping = Mapping::guessed(kind, &file, &BTreeMap::new());
        (mapping.columns(kind, &file), mapping.missing(kind))
    }

    #[wasm_bindgen_test]
    fn invoices_of_another_system_are_guessed() {
        let names = [
            "InvoiceNo",
            "StockCode",
            "Description",
            "Quantity",
            "InvoiceDate",
            "UnitPrice",
            "CustomerID",
            "Country",
        ];
        let (columns, missing) = guess(ImportKind::InvoiceLines, &names);
        let expected =
            "order=InvoiceNo,sku=StockCode,placed_at=InvoiceDate,unit_price=UnitPrice,company=CustomerID";
        assert_eq!(columns.as_deref(), Some(expected));
        assert_eq!(missing, ["currency"]);
    }

    #[wasm_bindgen_test]
    fn our_own_names_need_no_mapping() {
        let names = ["SKU", "Name@zh-cn", "rrp@eur", "option:colour", "attribute:power"];
        assert_eq!(guess(ImportKind::Catalogue, &names), (None, Vec::new()));
    }

    #[wasm_bindgen_test]
    fn a_name_is_given_once_and_may_hold_commas() {
        let file = file(&["Code", "Price, \"net\"", "price"]);
        let mut mapping = Mapping::guessed(ImportKind::Prices, &file, &BTreeMap::new());
        assert_eq!(mapping.ours, [None, None, Some("unit_price".to_owned())]);
        mapping.choose(1, Some("unit_price".to_owned()));
        assert_eq!(mapping.ours, [None, Some("unit_price".to_owned()), None]);
        let columns = mapping.columns(ImportKind::Prices, &file);
        assert_eq!(columns.as_deref(), Some("unit_price=\"Price, \"\"net\"\"\""));
    }

    #[wasm_bindgen_test]
    fn a_constant_stands_in_for_a_column() {
        let file = file(&["sku", "unit_price", "price_list"]);
        let mut mapping = Mapping::guessed(ImportKind::Prices, &file, &BTreeMap::new());
        assert_eq!(mapping.missing(ImportKind::Prices), ["currency"]);
        mapping.constants.insert("currency".to_owned(), " GBP ".to_owned());
        assert!(mapping.missing(ImportKind::Prices).is_empty());
        assert_eq!(mapping.constants().as_deref(), Some("currency=GBP"));
    }
}
