//! What a file adds to the timeline of an order.

use std::collections::BTreeSet;

use api::order::OrderStatus;
use chrono::{DateTime, Utc};

use super::super::cells::Given;
use super::StatedOrder;
use crate::storage::table::{Record, Table, number, optional_text, text};

pub static ORDER_EVENTS: Table = Table {
    name: "order_events",
    key: 2,
    fields: &[
        text("order_number"),
        number("position", 1),
        number("at", 0),
        text("status"),
        optional_text("actor"),
    ],
};

/// Events that the timeline does not have yet: those that the file dates, and a change of status
/// that it does not date, which is news of now.
pub fn of(
    order: &StatedOrder,
    before: Option<&Record>,
    record: &Record,
    events: &[Record],
    now: DateTime<Utc>,
) -> Vec<Record> {
    let known: BTreeSet<&str> = events.iter().map(|event| event.text("status")).collect();
    let mut stated: Vec<(&str, i64)> = Vec::new();
    if before.is_none() {
        let first = match record.text("status") {
            "credit_note" => OrderStatus::CreditNote,
            _ => OrderStatus::Placed,
        };
        stated.push((first.code(), order.placed_at.timestamp_millis()));
    }
    let dated = order.events.iter();
    stated.extend(dated.map(|(status, at)| (status.code(), at.timestamp_millis())));
    let status = record.text("status");
    let moved = before.is_some_and(|before| before.text("status") != status);
    if moved && !stated.iter().any(|(dated, _)| *dated == status) {
        stated.push((status, now.timestamp_millis()));
    }
    let last = events.iter().filter_map(|event| event.number("position")).max();
    let next = last.unwrap_or_default() + 1;
    stated.retain(|(status, _)| !known.contains(status));
    stated
        .into_iter()
        .zip(next..)
        .map(|((status, at), position)| {
            let mut event = Record::new(&ORDER_EVENTS);
            event.set("order_number", order.number.clone());
            event.set("position", position);
            event.set("at", at);
            event.set("status", status);
            if let (OrderStatus::Placed, Given::Value(person)) =
                (OrderStatus::from_code(status).unwrap_or(OrderStatus::Placed), &order.user)
            {
                event.set("actor", person.name.clone());
            }
            event
        })
        .collect()
}
