//! Orders and their lines as rows of the database: what is stated, over what was stored.

use api::order::OrderStatus;
use domain::{Portion, Promise};

use super::{StatedLine, StatedOrder};
use crate::imports::cells::Given;
use crate::imports::kind::Outcome;
use crate::storage::table::{
    Field, Holds, Record, Table, number, optional_number, optional_text, search_text_of, text,
};

pub static ORDERS: Table = Table {
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

pub static ORDER_LINES: Table = Table {
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

/// The line as it is to be, and how that differs from what is stored at its place.
pub fn line(number: &str, position: i64, line: &StatedLine, before: Option<&Record>) -> (Record, Outcome) {
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

/// What the order says beside its lines, over what was stored.
pub fn head(record: &mut Record, order: &StatedOrder) {
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
