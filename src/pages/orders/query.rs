//! The filters of the order list as the address carries them.

use crate::state::address::Address;

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

    /// Name and value of each, for a request.
    pub fn values(&self) -> Vec<(&'static str, Option<String>)> {
        NAMES.into_iter().zip(self.values.iter().cloned()).collect()
    }

    /// The query of an order's page, so that its neighbours are those of this list.
    pub fn to_query(&self) -> String {
        let values: Vec<_> = NAMES.into_iter().zip(self.values.iter().map(Option::as_deref)).collect();
        crate::api::with_query("", &values)
    }
}
