//! An exposure as it is typed: an amount in a currency, a day, and what of it is locked.

use std::collections::BTreeSet;

use domain::Currency;
use serde::{Deserialize, Serialize};

use super::Typed;
use crate::state::calculator::rows::{next_key, typed_place};

/// Something to be received or paid, and what of it is locked. `key` tells it apart while rows come
/// and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedExposure {
    pub key: u32,
    pub reference: String,
    pub is_paid: bool,
    pub amount: String,
    pub currency: String,
    pub due: String,
    pub locked: String,
    pub locked_rate: String,
}

impl Typed {
    pub fn add_exposure(&mut self) {
        let key = next_key(self.exposures.iter().map(|row| row.key));
        let like = self.exposures.last().cloned().unwrap_or_default();
        // The next one is most often in the same currency and on the same side.
        self.exposures.push(TypedExposure {
            key,
            currency: like.currency,
            is_paid: like.is_paid,
            ..TypedExposure::default()
        });
    }

    /// The foreign currencies that are exposed, as far as they can be read.
    pub fn currencies(&self) -> Vec<Currency> {
        let home = self.home.parse::<Currency>().ok();
        let codes = self.exposures.iter().filter(|row| !row.is_empty());
        let known: BTreeSet<Currency> = codes
            .filter_map(|row| row.currency.trim().parse().ok())
            .filter(|one| Some(*one) != home)
            .collect();
        known.into_iter().collect()
    }

    /// The place of an exposure of the scenario among the typed ones.
    pub fn exposure_place(&self, exposure: usize) -> usize {
        typed_place(&self.exposures, |row| !row.amount.trim().is_empty(), exposure).unwrap_or_default()
    }

    /// The place of a contract of the scenario among the typed exposures.
    pub fn locked_place(&self, contract: usize) -> usize {
        typed_place(&self.exposures, |row| !row.locked.trim().is_empty(), contract).unwrap_or_default()
    }
}

impl TypedExposure {
    /// Whether nothing was typed; the side and the currency are there from the start.
    pub fn is_empty(&self) -> bool {
        let Self { key: _, is_paid: _, currency: _, reference, amount, due, locked, locked_rate } = self;
        [reference, amount, due, locked, locked_rate].iter().all(|text| text.trim().is_empty())
    }
}
