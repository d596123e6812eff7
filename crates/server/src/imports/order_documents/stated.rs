//! An order as a file states it. It must never know what is stored.

use api::order::OrderStatus;
use chrono::{DateTime, Utc};
use domain::{Country, Currency, Incoterm, Money};

use crate::imports::cells::Given;

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
