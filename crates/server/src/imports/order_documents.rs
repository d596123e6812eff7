//! Orders as other systems state them, held against what is stored: an order is stated whole, and
//! taken whole or not at all. Both `orders` and `invoice_lines` end here.

mod news;
mod records;
mod stated;
mod weight;

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use domain::Money;

use self::news::ORDER_EVENTS;
use self::records::{ORDER_LINES, ORDERS};
pub use self::stated::{Person, StatedLine, StatedOrder};
use self::weight::PACKAGING;
use super::cells::{Cells, fault};
use super::columns::Header;
use super::kind::{self, Outcome, Taken, Writing, by};
use super::reason::Reason;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::Record;

/// The first day of any order: whatever is earlier is a slip, such as a year of two digits.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");

/// Refuses moments that no order of the past has: one of the far future would be first in every list for
/// ever. A day is let pass for files that give local time without saying so.
pub fn refuse_out_of_time(cells: &mut Cells<'_>, columns: &[&str], now: DateTime<Utc>) {
    let today = now.date_naive();
    let last = today.succ_opt().unwrap_or(today);
    for column in columns {
        let day = cells.text(column).and_then(|text| value::moment(text).ok()).map(|at| at.date_naive());
        if day.is_some_and(|day| day < FIRST_DAY || day > last) {
            cells.refuse(column, Reason::OutOfTime { first: FIRST_DAY, last });
        }
    }
}

/// Refuses the good rows of every order that has a refused one.
pub fn refuse_incomplete(rows: &mut [Taken]) {
    kind::refuse_incomplete(rows, |row| Reason::OtherRowOfOrder { row });
}

/// Holds the orders against what is stored and writes what is new or different.
///
/// # Errors
/// [`StorageError`].
pub async fn take(
    rows: &mut [Taken],
    orders: &[StatedOrder],
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let numbers: Vec<&str> = orders.iter().map(|order| order.number.as_str()).collect();
    let stored = Stored::load(&numbers, orders, writing).await?;
    let mut changes = Changes::default();
    for order in orders {
        changes.take(rows, order, &stored, writing);
    }
    changes.write(writing).await
}

/// What is stored of the orders and of the SKUs that they name.
struct Stored {
    orders: HashMap<String, Record>,
    lines: HashMap<String, Vec<Record>>,
    events: HashMap<String, Vec<Record>>,
    packaging: HashMap<String, Record>,
}

impl Stored {
    async fn load(
        numbers: &[&str],
        orders: &[StatedOrder],
        writing: &mut Writing<'_>,
    ) -> Result<Self, StorageError> {
        let connection = &mut *writing.connection;
        let skus: BTreeSet<&str> =
            orders.iter().flat_map(|order| &order.lines).map(|line| line.sku.as_str()).collect();
        let skus: Vec<&str> = skus.into_iter().collect();
        let found = ORDERS.find(connection, &[], "number", numbers).await?;
        let lines = ORDER_LINES.find(connection, &[], "order_number", numbers).await?;
        let events = ORDER_EVENTS.find(connection, &[], "order_number", numbers).await?;
        let packaging = PACKAGING.find(connection, &[], "sku", &skus).await?;
        Ok(Self {
            orders: by(found, "number"),
            lines: of_orders(lines),
            events: of_orders(events),
            packaging: by(packaging, "sku"),
        })
    }
}

fn of_orders(mut records: Vec<Record>) -> HashMap<String, Vec<Record>> {
    records.sort_by_key(|record| record.number("position"));
    let mut found: HashMap<String, Vec<Record>> = HashMap::new();
    for record in records {
        let of_order = found.entry(record.text("order_number").to_owned()).or_default();
        of_order.push(record);
    }
    found
}

/// What is to be written.
#[derive(Default)]
struct Changes {
    orders: Vec<Record>,
    lines: Vec<Record>,
    events: Vec<Record>,
}

impl Changes {
    fn take(&mut self, rows: &mut [Taken], order: &StatedOrder, stored: &Stored, writing: &Writing<'_>) {
        let Some(rows) = rows.get_mut(order.first..order.first + order.lines.len()) else {
            return;
        };
        let before = stored.orders.get(&order.number);
        let lines = stored.lines.get(&order.number).map_or(&[][..], Vec::as_slice);
        let total = Money::sum(order.currency, order.lines.iter().map(|line| line.amount));
        let Ok(total) = total else {
            return refuse(rows, writing.header, "unit_price", &Reason::NumberTooLarge);
        };
        if let Some((column, reason)) = before.and_then(|before| conflict(order, before, lines)) {
            return refuse(rows, writing.header, column, &reason);
        }

        let mut lines_changed = false;
        for ((taken, line), position) in rows.iter_mut().zip(&order.lines).zip(1..) {
            let index = usize::try_from(position - 1).unwrap_or(usize::MAX);
            let (record, outcome) = records::line(&order.number, position, line, lines.get(index));
            taken.became(outcome);
            if outcome != Outcome::Unchanged {
                lines_changed = true;
                self.lines.push(record);
            }
        }
        let mut record = before.cloned().unwrap_or_else(|| Record::new(&ORDERS));
        records::head(&mut record, order);
        if lines_changed {
            weight::weigh(&mut record, order, total, &stored.packaging);
        }
        let same = before.is_some_and(|before| before.says_the_same_as(&record));
        let events = stored.events.get(&order.number).map_or(&[][..], Vec::as_slice);
        let news = news::of(order, before, &record, events, writing.circumstances.at);
        if !same || !news.is_empty() {
            let outcome = before.map_or(Outcome::Added, |_| Outcome::Changed);
            rows.iter_mut().for_each(|taken| taken.became(outcome));
        }
        if !same {
            self.orders.push(record);
        }
        self.events.extend(news);
    }

    async fn write(mut self, writing: &mut Writing<'_>) -> Result<(), StorageError> {
        if !self.orders.is_empty() {
            // What a company bought before is part of its offers.
            let revision = writing.stamp(Stamped::Orders).await?;
            for order in &mut self.orders {
                order.set("revision", revision);
            }
        }
        ORDERS.write(writing.connection, &self.orders).await?;
        ORDER_LINES.write(writing.connection, &self.lines).await?;
        ORDER_EVENTS.write(writing.connection, &self.events).await
    }
}

/// Why the stored order cannot become the stated one.
fn conflict(order: &StatedOrder, before: &Record, lines: &[Record]) -> Option<(&'static str, Reason)> {
    if before.text("company") != order.company {
        Some(("company", Reason::OrderOfOtherCompany))
    } else if before.text("currency") != order.currency.code() {
        let currency = before.text("currency").to_owned();
        Some(("currency", Reason::OrderOfOtherCurrency { currency }))
    } else if lines.len() > order.lines.len() {
        let stored = lines.len();
        Some(("order", Reason::FewerLines { stored }))
    } else {
        None
    }
}

fn refuse(rows: &mut [Taken], header: &Header, column: &str, reason: &Reason) {
    for taken in rows {
        let fault = fault(header, &taken.row, column, reason.clone());
        taken.faults.push(fault);
    }
}
