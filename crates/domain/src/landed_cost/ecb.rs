//! The European Central Bank's reference rates as published: `eurofxref-hist.csv` or its daily twin.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exchange::ExchangeSeries;
use crate::currency::Currency;
use crate::decimal;
use crate::figure::Figure;

/// Why a file is not taken. Rows and columns are counted from 1, the head being row 1.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum EcbError {
    /// The first column is not `Date`, or there are no others.
    NotTheFile,
    /// The first cell of a row is not a date such as 2026-11-20 or 20 November 2026.
    InvalidDate { row: usize },
    /// A cell is neither a rate above zero nor `N/A`.
    InvalidRate { row: usize, column: usize },
    /// A row has more cells than the head.
    TooManyCells { row: usize },
}

impl ExchangeSeries {
    /// Reads the file's text. Currencies no longer in use and cells that are `N/A` or empty are left
    /// out.
    ///
    /// # Errors
    /// [`EcbError`] names the row and the column.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::landed_cost::ExchangeSeries;
    /// let text = "Date,USD,JPY,CYP,\n2026-11-20,1.1587,181.05,N/A,\n";
    /// let series = ExchangeSeries::from_ecb(text).unwrap();
    /// assert_eq!(series.rates[&Currency::USD].values().next().unwrap().to_string(), "1.1587");
    /// ```
    pub fn from_ecb(text: &str) -> Result<Self, EcbError> {
        let mut rows = text.trim_start_matches('\u{FEFF}').lines().enumerate();
        let head = rows.next().map(|(_, head)| head).ok_or(EcbError::NotTheFile)?;
        let mut names = head.split(',').map(str::trim);
        if names.next() != Some("Date") {
            return Err(EcbError::NotTheFile);
        }
        let currencies: Vec<Option<Currency>> = names.map(|name| name.parse().ok()).collect();
        if !currencies.iter().any(Option::is_some) {
            return Err(EcbError::NotTheFile);
        }
        let mut rates: BTreeMap<Currency, BTreeMap<NaiveDate, Figure>> = BTreeMap::new();
        for (index, line) in rows.filter(|(_, line)| !line.trim().is_empty()) {
            let row = index.saturating_add(1);
            let mut cells = line.split(',').map(str::trim);
            let date = cells.next().and_then(day).ok_or(EcbError::InvalidDate { row })?;
            for (position, cell) in cells.enumerate() {
                let currency = currencies.get(position).ok_or(EcbError::TooManyCells { row })?;
                if cell.is_empty() || cell == "N/A" {
                    continue;
                }
                let rate = decimal::parse(cell).ok().filter(|rate| *rate > Decimal::ZERO);
                let rate = rate.ok_or(EcbError::InvalidRate { row, column: position.saturating_add(2) })?;
                if let Some(currency) = currency {
                    rates.entry(*currency).or_default().insert(date, rate.into());
                }
            }
        }
        let source = "European Central Bank, euro foreign exchange reference rates".to_owned();
        Ok(Self { id: "ecb".to_owned(), source, base: Currency::EUR, rates })
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let iso = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    iso.or_else(|_| NaiveDate::parse_from_str(text, "%d %B %Y")).ok()
}

impl fmt::Display for EcbError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotTheFile => formatter.write_str("not a file of reference rates: it begins with “Date”"),
            Self::InvalidDate { row } => write!(formatter, "row {row} does not begin with a date"),
            Self::InvalidRate { row, column } => {
                write!(formatter, "row {row}, column {column} is not a rate above zero")
            }
            Self::TooManyCells { row } => write!(formatter, "row {row} has more cells than the head"),
        }
    }
}

impl std::error::Error for EcbError {}
