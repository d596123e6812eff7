//! Orders as other systems state them, held against what is stored: an order is stated whole, and
//! taken whole or not at all. Both `orders` and `invoice_lines` end here.

mod news;
mod weight;

use std::collections::{BTreeSet, HashMap};

use api::order::OrderStatus;
use chrono::{DateTime, NaiveDate, Utc};
use domain::{Country, Currency, Incoterm, Money, Portion, Promise};

use self::news::ORDER_EVENTS;
use self::weight::PACKAGING;
use super::cells::{Cells, Given, fault};
use super::columns::Header;
use super::kind::{self, Outcome, Taken, Writing, by};
use super::reason::Reason;
use super::value;
use crate::storage::StorageError;
use crate::storage::revision::Stamped;
use crate::storage::table::{
    Field, Holds, Record, Table, number, optional_number, optional_text, search_text_of, text,
};

static ORDERS: Table = Table {
    name: "orders",
    key: 1,
    fields: &[
        text("number"),
        text("company"),
        optional_text("user_id"),
        optional_text("placed_by"),
        number("placed_at", 0),
        text("status"),
        optional_text("po_number"),
        text("currency"),
        number("total", 0),
        number("units", 0),
        number("line_count", 0),
        optional_text("incoterm"),
        optional_number("payment_terms_days"),
        optional_text("ship_to_country"),
        number("weight_grams", 0),
        number("volume_cubic_millimetres", 0),
        number("cartons", 0),
        number("loose_units", 0),
        number("revision", 0),
        search_text_of(&["number", "po_number"]),
    ],
};

static ORDER_LINES: Table = Table {
    name: "order_lines",
    key: 2,
    fields: &[
        text("order_number"),
        number("position", 1),
        text("sku"),
        text("description"),
        number("quantity", 0),
        number("unit_price", 0),
        number("amount", 0),
        optional_text("price_list"),
        Field { name: "promise", holds: Holds::Text(r#"{"portions":[],"unpromised":0}"#) },
        search_text_of(&["sku", "description"]),
    ],
};

/// The person who placed an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    pub name: String,
}

/// An order as a file states it.
#[derive(Clone, Debug)]
pub struct StatedOrder {
    pub number: String,
    pub company: String,
    pub currency: Currency,
    pub placed_at: DateTime<Utc>,
    pub status: Given<OrderStatus>,
    pub user: Given<Person>,
    pub po_number: Given<String>,
    pub incoterm: Given<Incoterm>,
    pub payment_terms_days: Option<i64>,
    pub ship_to_country: Given<Country>,
    /// When it came to a status.
    pub events: Vec<(OrderStatus, DateTime<Utc>)>,
    pub lines: Vec<StatedLine>,
    /// Where the row of the first line stands in the batch; the others follow it.
    pub first: usize,
}

impl StatedOrder {
    /// Takes what another row of the same order says beyond its line.
    pub fn join(&mut self, other: Self) {
        self.placed_at = self.placed_at.min(other.placed_at);
        self.status = self.status.or(other.status);
        let join = std::mem::replace(&mut self.user, Given::Absent);
        self.user = join.or(other.user);
        let join = std::mem::replace(&mut self.po_number, Given::Absent);
        self.po_number = join.or(other.po_number);
        self.incoterm = self.incoterm.or(other.incoterm);
        self.ship_to_country = self.ship_to_country.or(other.ship_to_country);
        for (status, at) in other.events {
            if self.events.iter().all(|(known, _)| *known != status) {
                self.events.push((status, at));
            }
        }
    }
}

/// A line as a file states it.
#[derive(Clone, Debug)]
pub struct StatedLine {
    /// As the catalogue spells it, if it has it.
    pub sku: String,
    pub description: Given<String>,
    /// What to say where there is no description and never was.
    pub name: String,
    pub quantity: i64,
    pub unit_price: Money,
    pub amount: Money,
    pub warehouse: Option<String>,
}

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
            let (record, outcome) = restate(&order.number, position, line, lines.get(index));
            taken.became(outcome);
            if outcome != Outcome::Unchanged {
                lines_changed = true;
                self.lines.push(record);
            }
        }
        let mut record = before.cloned().unwrap_or_else(|| Record::new(&ORDERS));
        head(&mut record, order);
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

/// The line as it is to be, and how that differs from what is stored at its place.
fn restate(number: &str, position: i64, line: &StatedLine, before: Option<&Record>) -> (Record, Outcome) {
    let mut record = before.cloned().unwrap_or_else(|| Record::new(&ORDER_LINES));
    record.set("order_number", number);
    record.set("position", position);
    let moved = record.text("sku") != line.sku || record.number("quantity") != Some(line.quantity);
    record.set("sku", line.sku.clone());
    match &line.description {
        Given::Value(description) => record.set("description", description.clone()),
        Given::Absent | Given::Empty if record.text("description").is_empty() => {
            record.set("description", line.name.clone());
        }
        Given::Absent | Given::Empty => {}
    }
    record.set("quantity", line.quantity);
    record.set("unit_price", line.unit_price.minor());
    record.set("amount", line.amount.minor());
    if moved {
        record.set("promise", promise(line));
    }
    let outcome = match before {
        None => Outcome::Added,
        Some(before) if before.says_the_same_as(&record) => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
    };
    (record, outcome)
}

/// Where the goods came from, as far as it was said.
fn promise(line: &StatedLine) -> String {
    let portion = line.warehouse.clone().zip(u32::try_from(line.quantity).ok());
    let portions =
        portion.into_iter().map(|(warehouse, quantity)| Portion { warehouse, quantity, date: None });
    let promise = Promise { portions: portions.collect(), unpromised: 0 };
    serde_json::to_string(&promise).unwrap_or_default()
}

fn head(record: &mut Record, order: &StatedOrder) {
    record.set("number", order.number.clone());
    record.set("company", order.company.clone());
    record.set("currency", order.currency.code());
    record.set("placed_at", order.placed_at.timestamp_millis());
    if let Given::Value(status) = order.status {
        record.set("status", status.code());
    }
    if record.text("status").is_empty() {
        record.set("status", OrderStatus::Placed.code());
    }
    if let Given::Value(person) = &order.user {
        record.set("user_id", person.id.clone());
        record.set("placed_by", person.name.clone());
    }
    if let Given::Value(po_number) = &order.po_number {
        record.set("po_number", po_number.clone());
    }
    if let Given::Value(incoterm) = order.incoterm {
        record.set("incoterm", incoterm.code());
    }
    if let Given::Value(country) = order.ship_to_country {
        record.set("ship_to_country", country.code());
    }
    if record.number("payment_terms_days").is_none() {
        record.set("payment_terms_days", order.payment_terms_days);
    }
}
