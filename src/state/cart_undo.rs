//! What was taken out of the cart or moved within it, and can be brought back for many minutes.

use domain::cart::{CartChange, CartError};
use leptos::prelude::*;

use super::cart::Cart;
use crate::browser::clock;

/// In milliseconds.
const REACH: f64 = 30.0 * 60.0 * 1000.0;

/// What was done, for the words beside the undo.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Removed(String),
    Cleared(usize),
    Saved(usize),
    SavedRemoved(String),
}

#[derive(Clone)]
struct Step {
    deed: Deed,
    back: Vec<CartChange>,
    at: f64,
}

#[derive(Clone, Copy)]
pub struct CartUndo {
    cart: Cart,
    steps: RwSignal<Vec<Step>>,
}

impl CartUndo {
    pub(super) fn new(cart: Cart) -> Self {
        Self { cart, steps: RwSignal::new(Vec::new()) }
    }

    /// The last deed that can be taken back.
    pub fn last(&self) -> Option<Deed> {
        let steps = self.steps.read();
        steps.last().filter(|step| clock::milliseconds() - step.at < REACH).map(|step| step.deed.clone())
    }

    pub fn undo(&self) {
        if let Some(step) = self.steps.try_update(Vec::pop).flatten() {
            // Brings back what the cart held before, which it had room for.
            let _ = self.cart.change(step.back);
        }
    }

    pub fn remove(&self, sku: &str) -> Result<(), CartError> {
        let back = vec![self.set_back(sku)];
        self.step(Deed::Removed(sku.to_owned()), vec![CartChange::Remove { sku: sku.to_owned() }], back)
    }

    pub fn clear(&self) -> Result<(), CartError> {
        let lines = self.cart.lines.get_untracked().lines;
        let set =
            |line: &domain::RequestedLine| CartChange::Set { sku: line.sku.clone(), quantity: line.quantity };
        let back = lines.iter().map(set).collect();
        self.step(Deed::Cleared(lines.len()), vec![CartChange::Clear], back)
    }

    /// Puts lines aside. Brought back, a line has the quantity that it had, and what was aside
    /// before is aside again.
    pub fn save_for_later(&self, skus: Vec<String>) -> Result<(), CartError> {
        let deed = Deed::Saved(skus.len());
        let back = skus.iter().flat_map(|sku| {
            let sku = sku.clone();
            let aside = self.saved(&sku);
            let mut back = vec![CartChange::MoveToCart { sku: sku.clone() }];
            if aside > 0 {
                back.push(CartChange::Set { sku: sku.clone(), quantity: aside });
                back.push(CartChange::SaveForLater { sku: sku.clone() });
            }
            back.push(self.set_back(&sku));
            back
        });
        let back = back.collect();
        let changes = skus.into_iter().map(|sku| CartChange::SaveForLater { sku }).collect();
        self.step(deed, changes, back)
    }

    /// A line that is aside goes by way of the cart, whose own line keeps its quantity.
    pub fn remove_saved(&self, sku: &str) -> Result<(), CartError> {
        let sku = sku.to_owned();
        let changes = vec![CartChange::MoveToCart { sku: sku.clone() }, self.set_back(&sku)];
        let back = vec![
            CartChange::Set { sku: sku.clone(), quantity: self.saved(&sku) },
            CartChange::SaveForLater { sku: sku.clone() },
            self.set_back(&sku),
        ];
        self.step(Deed::SavedRemoved(sku), changes, back)
    }

    fn step(&self, deed: Deed, changes: Vec<CartChange>, back: Vec<CartChange>) -> Result<(), CartError> {
        self.cart.change(changes)?;
        self.steps.update(|steps| steps.push(Step { deed, back, at: clock::milliseconds() }));
        Ok(())
    }

    /// Gives the cart's own line the quantity that it has now; none where there is no line.
    fn set_back(&self, sku: &str) -> CartChange {
        let lines = self.cart.lines.read_untracked();
        CartChange::Set { sku: sku.to_owned(), quantity: lines.units(sku) }
    }

    fn saved(&self, sku: &str) -> u32 {
        self.cart.lines.read_untracked().units_saved(sku)
    }
}
