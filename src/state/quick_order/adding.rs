//! The rows go into the cart in one change, and out of it again by an undo.

use std::{collections::HashMap, sync::Arc};

use domain::cart::{CartChange, CartError};
use leptos::prelude::*;

use super::{QuickOrder, checking::Checked};
use crate::state::cart::Cart;

impl QuickOrder {
    /// Adds every row that is in order, and marks it; the refused ones stay as they are. The answer
    /// is how many lines were added.
    pub fn add_to_cart(&self, cart: Cart) -> Result<usize, CartError> {
        let added: Vec<(usize, String, u32)> = self.checked.with_untracked(|checked| {
            let taken = checked.rows.iter().enumerate().filter(|(_, (_, check))| check.is_taken());
            let line = |(place, (_, check)): (usize, &(_, Arc<super::Check>))| {
                check.line.as_ref().map(|line| (place, line.sku.clone(), line.quantity))
            };
            taken.filter_map(line).collect()
        });
        let add = |(_, sku, quantity): &(usize, String, u32)| CartChange::Add {
            sku: sku.clone(),
            quantity: *quantity,
        };
        let count = self.checked.with_untracked(Checked::lines);
        cart.change(added.iter().map(add).collect())?;
        let before = self.rows.get_untracked();
        let places: Vec<usize> = added.iter().map(|(place, ..)| *place).collect();
        let added = added.into_iter().map(|(_, sku, quantity)| (sku, quantity)).collect();
        self.history.update(|history| history.remember_added(before.clone(), added));
        self.store(before.changed(|rows| {
            for place in places {
                if let Some(row) = rows.get_mut(place) {
                    Arc::make_mut(row).in_cart = true;
                }
            }
        }));
        Ok(count)
    }

    pub fn can_undo(&self) -> bool {
        !self.history.read().is_empty()
    }

    /// Takes the last step back; what it put into the cart goes out again.
    pub fn undo(&self, cart: Cart) {
        let Some(step) = self.history.try_update(|history| history.pop()).flatten() else {
            return;
        };
        if !step.added.is_empty() {
            // Less than there is never overflows, and removing what is gone does nothing.
            let _ = cart.change(taken_back(cart, step.added));
        }
        self.store(step.rows);
    }
}

/// The changes that take these units out of what the cart has now.
fn taken_back(cart: Cart, added: Vec<(String, u32)>) -> Vec<CartChange> {
    let mut units: HashMap<String, (String, u32)> = HashMap::new();
    for (sku, quantity) in added {
        let (_, sum) = units.entry(domain::sku::key(&sku)).or_insert((sku, 0));
        *sum = sum.saturating_add(quantity);
    }
    let present = cart.lines.read_untracked();
    let lines = present
        .lines
        .iter()
        .filter_map(|line| Some((units.get(&domain::sku::key(&line.sku))?, line.quantity)));
    lines
        .map(|((sku, added), present)| CartChange::Set {
            sku: sku.clone(),
            quantity: present.saturating_sub(*added),
        })
        .collect()
}
