//! An empty file of a kind: its header, to fill in below.

use api::{
    import::{Column, ImportKind},
    settings::LANGUAGES,
};
use domain::Currency;

use crate::trade::csv;

/// Attributes that most catalogues have; a brand adds its own behind the colon.
const CODES: [&str; 3] = ["colour", "size", "material"];

/// The header row.
pub fn csv(kind: ImportKind, currencies: &[Currency]) -> String {
    let columns = columns(kind, currencies);
    csv::row(columns.iter().map(String::as_str))
}

/// The names of all columns, with the languages and currencies of this house.
pub fn columns(kind: ImportKind, currencies: &[Currency]) -> Vec<String> {
    let names = |column: &Column| match column {
        Column::Required(name) | Column::Optional(name) => vec![(*name).to_owned()],
        Column::PerLanguage(name) => LANGUAGES.map(|(code, _)| format!("{name}@{code}")).to_vec(),
        Column::PerCurrency(name) => currencies.iter().map(|currency| format!("{name}@{currency}")).collect(),
        Column::PerCode(name) => CODES.map(|code| format!("{name}:{code}")).to_vec(),
    };
    kind.columns().iter().flat_map(names).collect()
}
