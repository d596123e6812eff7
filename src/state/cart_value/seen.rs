//! The unit prices that a person last saw in the cart, kept in this browser, so that a change is
//! told and never silent.

use std::collections::BTreeMap;

use domain::{Money, OrderLine};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::CartValue;
use crate::{browser::storage, state::session::Session};

const KEY: storage::Key = storage::Key { name: "cart-prices", version: 1 };

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Seen {
    quantity: u32,
    unit_price: Money,
}

/// By SKU and currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct SeenPrices(BTreeMap<String, Seen>);

impl SeenPrices {
    pub fn before(&self, line: &OrderLine) -> Option<Money> {
        let now = line.unit_price?;
        let seen = self.0.get(&key(line, now))?;
        (seen.quantity == line.quantity && seen.unit_price != now).then_some(seen.unit_price)
    }

    pub fn accept(&mut self, line: &OrderLine) {
        if let Some(unit_price) = line.unit_price {
            self.0.insert(key(line, unit_price), Seen { quantity: line.quantity, unit_price });
        }
    }

    /// Takes in the lines that are new or have another quantity, and forgets those that are gone.
    fn follow(&mut self, lines: &[OrderLine]) {
        let priced = || lines.iter().filter_map(|line| Some((line, line.unit_price?)));
        let keys: std::collections::HashSet<String> =
            priced().map(|(line, price)| key(line, price)).collect();
        // Of another currency nothing can be told: the catalogue is open in one at a time.
        let currency = priced().next().map(|(_, price)| price.currency());
        self.0.retain(|key, seen| keys.contains(key) || currency != Some(seen.unit_price.currency()));
        for (line, price) in priced() {
            if self.0.get(&key(line, price)).is_none_or(|seen| seen.quantity != line.quantity) {
                self.accept(line);
            }
        }
    }
}

fn key(line: &OrderLine, price: Money) -> String {
    format!("{} {}", price.currency().code(), line.sku)
}

/// Reads what this person saw, and keeps it while the cart changes.
pub(super) fn follow(value: CartValue, session: Session) {
    let owner = Memo::new(move |_| {
        let user = session.user.get()?;
        Some(format!("{}.{}", user.id, user.company?.id))
    });
    Effect::new(move || {
        let kept = owner.get().and_then(|owner| storage::read(KEY, &owner));
        value.seen.set(kept.unwrap_or_default());
    });
    Effect::new(move || {
        let Some(owner) = owner.get() else { return };
        let before = value.seen.get();
        let now = value.with(|evaluation| {
            let mut now = before.clone();
            now.follow(&evaluation.lines);
            now
        });
        if let Some(now) = now {
            storage::write(KEY, &owner, &now);
            if now != before {
                value.seen.set(now);
            }
        }
    });
}
