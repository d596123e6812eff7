//! What the cart comes to: its lines worked out by `domain` on the catalogue's data, once for all
//! pages, and which unit prices have changed since the lines were added.

mod seen;

use std::sync::Arc;

use domain::{Money, OrderEvaluation, OrderLine, cart::CartLines, order::summarise};
use leptos::prelude::*;

use super::{
    cart::Cart,
    catalogue::{Catalogue, OpenCatalogue},
    session::Session,
};
use seen::SeenPrices;

#[derive(Clone, Copy)]
pub struct CartValue {
    /// `None` until it is begun.
    worked: RwSignal<Option<Memo<Option<Arc<Worked>>>>>,
    seen: RwSignal<SeenPrices>,
}

/// The lines as they were asked for, and what they come to.
struct Worked {
    lines: CartLines,
    opened: Arc<dyn OpenCatalogue>,
    evaluation: OrderEvaluation,
}

impl CartValue {
    pub(super) fn new() -> Self {
        Self { worked: RwSignal::new(None), seen: RwSignal::new(SeenPrices::default()) }
    }

    /// Follows the cart and the catalogue.
    pub(super) fn begin(self, cart: Cart, catalogue: Catalogue, session: Session) {
        let order_minimum = Memo::new(move |_| {
            let user = session.user.read();
            user.as_ref().and_then(|user| user.company.as_ref()?.order_minimum)
        });
        let work = move |earlier: Option<&Option<Arc<Worked>>>| {
            let earlier = earlier.and_then(|earlier| earlier.as_deref());
            let opened = catalogue.opened.get()?;
            Worked::of(cart.as_typed(), opened, order_minimum.get(), earlier).map(Arc::new)
        };
        self.worked.set(Some(Memo::new_with_compare(work, |_, _| true)));
        seen::follow(self, session);
    }

    fn worked(&self) -> Option<Arc<Worked>> {
        self.worked.get()?.get()
    }

    /// `None` until the catalogue is there.
    pub fn with<T>(&self, read: impl FnOnce(&OrderEvaluation) -> T) -> Option<T> {
        self.worked().map(|worked| read(&worked.evaluation))
    }

    /// The line of a SKU as the cart names it.
    pub fn line(&self, sku: &str) -> Option<OrderLine> {
        let worked = self.worked()?;
        let place = worked.lines.lines.iter().position(|line| line.sku == sku)?;
        worked.evaluation.lines.get(place).cloned()
    }

    /// SKUs, as the cart names them, that cannot be ordered as they stand.
    pub fn invalid(&self) -> Vec<String> {
        let Some(worked) = self.worked() else { return Vec::new() };
        let pairs = worked.lines.lines.iter().zip(&worked.evaluation.lines);
        pairs.filter(|(_, line)| !line.problems.is_empty()).map(|(asked, _)| asked.sku.clone()).collect()
    }

    /// The unit price that this quantity had when it was last looked at, where it was another.
    pub fn price_before(&self, line: &OrderLine) -> Option<Money> {
        self.seen.read().before(line)
    }

    /// The person has seen the price of today.
    pub fn accept_price(&self, line: &OrderLine) {
        self.seen.update(|seen| seen.accept(line));
    }
}

impl Worked {
    /// Lines that stand where they stood, unchanged, are taken from the answer before.
    fn of(
        lines: CartLines,
        opened: Arc<dyn OpenCatalogue>,
        order_minimum: Option<Money>,
        earlier: Option<&Self>,
    ) -> Option<Self> {
        let earlier = earlier.filter(|earlier| Arc::ptr_eq(&earlier.opened, &opened));
        let line = |(place, asked): (usize, &domain::RequestedLine)| {
            let known = earlier.and_then(|earlier| {
                let same = earlier.lines.lines.get(place).is_some_and(|before| before == asked);
                earlier.evaluation.lines.get(place).filter(|_| same).cloned()
            });
            known.unwrap_or_else(|| opened.evaluate_line(&asked.sku, asked.quantity))
        };
        let worked = lines.lines.iter().enumerate().map(line).collect();
        let evaluation = summarise(worked, opened.currency(), order_minimum).ok()?;
        Some(Self { lines, opened, evaluation })
    }
}
