//! What stands in a line's quantity field and is no quantity: kept in this browser, so that the line is
//! to be corrected and no older quantity is ordered in its place, by a reload neither.

use std::collections::BTreeMap;

use domain::cart::{CartChange, CartLines};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::Cart;
use crate::browser::storage;

const KEY: storage::Key = storage::Key { name: "cart-unread", version: 1 };

/// Of the quantity that the line has: once that is another, the line was corrected elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Unread {
    text: String,
    quantity: u32,
}

/// By SKU, as the cart names it.
pub(super) type UnreadTexts = BTreeMap<String, Unread>;

impl Cart {
    /// What is typed for a line instead of a quantity; tracked.
    pub fn unread(&self, sku: &str) -> Option<String> {
        let texts = self.unread.read();
        let unread = texts.get(sku)?;
        (self.lines.read().units(sku) == unread.quantity).then(|| unread.text.clone())
    }

    /// Whether any line has something else than a quantity in its field; tracked.
    pub fn has_unread(&self) -> bool {
        let lines = self.lines.read();
        self.unread.read().iter().any(|(sku, unread)| lines.units(sku) == unread.quantity)
    }

    /// Keeps what was typed until a quantity is given.
    pub fn keep_unread(&self, sku: &str, text: String) {
        let lines = self.lines.read_untracked();
        self.unread.update(|texts| {
            texts.retain(|sku, unread| lines.units(sku) == unread.quantity);
            texts.insert(sku.to_owned(), Unread { text, quantity: lines.units(sku) });
        });
        self.write_unread();
    }

    /// The lines as they stand in their fields: zero, which no order takes, where no quantity can be
    /// read. Tracked.
    pub fn as_typed(&self) -> CartLines {
        let mut lines = self.lines.get();
        let texts = self.unread.read();
        for line in &mut lines.lines {
            if texts.get(&line.sku).is_some_and(|unread| unread.quantity == line.quantity) {
                line.quantity = 0;
            }
        }
        lines
    }

    /// What is kept by now, from this tab or another.
    pub fn read_unread(&self) {
        let kept = self.owner.get_untracked().and_then(|owner| storage::read(KEY, &owner));
        self.unread.set(kept.unwrap_or_default());
    }

    /// A line that is changed has no text to correct any more, be it set to the quantity that it had.
    pub(super) fn settle_unread(&self, changes: &[CartChange]) {
        let is_settled = |sku: &str| {
            changes.iter().any(|change| match change {
                CartChange::Clear => true,
                CartChange::Add { sku: changed, .. }
                | CartChange::Set { sku: changed, .. }
                | CartChange::Remove { sku: changed }
                | CartChange::SaveForLater { sku: changed }
                | CartChange::MoveToCart { sku: changed }
                | CartChange::Replace { sku: changed, .. } => changed == sku,
            })
        };
        if self.unread.read_untracked().keys().any(|sku| is_settled(sku)) {
            self.unread.update(|texts| texts.retain(|sku, _| !is_settled(sku)));
            self.write_unread();
        }
    }

    fn write_unread(&self) {
        if let Some(owner) = self.owner.get_untracked() {
            storage::write(KEY, &owner, &*self.unread.read_untracked());
        }
    }
}
