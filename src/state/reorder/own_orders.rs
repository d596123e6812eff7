//! The history of a SKU out of the orders that the reader may see: dated rows, as they could have
//! been pasted. Credit notes count as goods that came back; cancelled orders do not count.

use api::{order::OrderStatus, paths::ORDERS_CSV};
use chrono::{Months, NaiveDate};
use domain::history_entry::Interval;

use crate::{
    api::{ApiError, get_text, with_query},
    browser::clock,
};

/// How far back orders are asked for.
const YEARS: u32 = 3;

/// Rows of a history.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnHistory {
    /// `2026-01-31` and units with a tab between; empty where nothing was ever ordered.
    pub rows: String,
    /// The day up to which the rows tell everything.
    pub through: NaiveDate,
}

/// Asks for the orders of the last years.
pub async fn fetch(sku: &str) -> Result<OwnHistory, ApiError> {
    let (from, through) = window(clock::today());
    let from = from.to_string();
    let query = [("q", Some(sku)), ("placed_from", Some(from.as_str()))];
    let csv = get_text(&with_query(ORDERS_CSV, &query)).await?;
    Ok(OwnHistory { rows: rows(&csv, sku).ok_or(ApiError::Unreadable)?, through })
}

/// From the first day of a quarter to the last one that is over: a part of either is no period.
pub fn window(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let from = today.checked_sub_months(Months::new(12 * YEARS)).unwrap_or(today);
    (Interval::Quarter.begin(from), today.pred_opt().unwrap_or(today))
}

/// `None` where the file lacks a column.
fn rows(csv: &str, sku: &str) -> Option<String> {
    let mut records = records(csv.trim_start_matches('\u{FEFF}')).into_iter();
    let head = records.next()?;
    let column = |name: &str| head.iter().position(|cell| cell == name);
    let (placed, status) = (column("placed_at")?, column("status")?);
    let (code, quantity) = (column("sku")?, column("quantity")?);
    let mut found: Vec<String> = records
        .filter_map(|record| {
            let cell = |column: usize| record.get(column).map(String::as_str).unwrap_or_default();
            // An apostrophe keeps spreadsheets from running a formula.
            let is_of_sku = domain::sku::same(cell(code).trim_start_matches('\''), sku);
            let counts = is_of_sku && cell(status) != OrderStatus::Cancelled.code();
            let day = cell(placed).split('T').next().filter(|_| counts)?;
            Some(format!("{day}\t{}", cell(quantity)))
        })
        .collect();
    // The file begins with the newest.
    found.reverse();
    Some(found.join("\n"))
}

/// The records of a file with commas, quotes doubled inside quotes.
fn records(csv: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            '\r' if !quoted => {}
            letter => cell.push(letter),
        }
    }
    if !record.is_empty() || !cell.is_empty() {
        record.push(cell);
        records.push(record);
    }
    records
}
