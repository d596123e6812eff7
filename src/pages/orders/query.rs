//! The filters of the order list as the address carries them.

use chrono::NaiveDate;

use crate::{browser::clock, state::address::Address};

/// The names in the address are those of the API.
const NAMES: [&str; 6] = ["q", "status", "placed_from", "placed_to", "mine", "company"];

/// What the reader wants to see; values as the API takes them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderFilter {
    values: [Option<String>; NAMES.len()],
}

impl OrderFilter {
    /// Tracked.
    pub fn of_address(address: Address) -> Self {
        Self { values: NAMES.map(|name| address.query_value(name).filter(|value| !value.is_empty())) }
    }

    pub fn get(&self, name: &str) -> Option<String> {
        let place = NAMES.iter().position(|known| *known == name)?;
        self.values[place].clone()
    }

    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    /// Name and value of each, for a request. The days are those of the reader, as the list shows them.
    pub fn values(&self) -> Vec<(&'static str, Option<String>)> {
        NAMES.into_iter().zip(self.values.iter().cloned()).map(in_moments).collect()
    }

    /// A path with the filter behind it.
    pub fn ask(&self, path: &str) -> String {
        let values = self.values();
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_deref())).collect();
        crate::api::with_query(path, &values)
    }

    /// The query of an order's page, so that its neighbours are those of this list.
    pub fn to_query(&self) -> String {
        let values: Vec<_> = NAMES.into_iter().zip(self.values.iter().map(Option::as_deref)).collect();
        crate::api::with_query("", &values)
    }
}

/// A day as the moment at which it begins or ends where the reader is; what is no day is left for the server
/// to refuse.
fn in_moments((name, value): (&'static str, Option<String>)) -> (&'static str, Option<String>) {
    let day: Option<NaiveDate> = value.as_ref().and_then(|value| value.parse().ok());
    match (name, day, day.and_then(|day| day.succ_opt())) {
        ("placed_from", Some(day), _) => ("placed_since", Some(clock::beginning(day))),
        ("placed_to", _, Some(next)) => ("placed_before", Some(clock::beginning(next))),
        _ => (name, value),
    }
}
