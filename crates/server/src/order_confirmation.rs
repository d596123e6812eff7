//! What the partner saw and confirmed, held against what the order would be now: none of it changes
//! without a word.

use std::collections::{HashMap, HashSet};

use api::order::{ConfirmedPromise, OrderCheck, PlaceOrder};
use domain::{CartLines, OrderLine, RequestedLine, sku};

use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// A refusal names so many SKUs; the check that it carries has them all.
const MOST_SKUS: usize = 5;

/// What was confirmed of each line, by [`sku::key`].
pub struct Confirmed<'a>(HashMap<String, &'a ConfirmedPromise>);

impl<'a> Confirmed<'a> {
    /// Puts each confirmation to its line. One that found none would protect nothing, without a word.
    ///
    /// # Errors
    /// The problem `invalid-value`: a SKU that no line orders, or that is confirmed twice.
    pub fn of(wanted: &'a PlaceOrder) -> Outcome<Self> {
        let ordered: HashSet<String> = wanted.lines.iter().map(|line| sku::key(&line.sku)).collect();
        let mut confirmed = HashMap::new();
        for (position, one) in wanted.confirmed_promises.iter().enumerate() {
            let key = sku::key(&one.sku);
            let fault = if !ordered.contains(&key) {
                "confirmed-without-line"
            } else if confirmed.insert(key, one).is_some() {
                "confirmed-twice"
            } else {
                continue;
            };
            let pointer = format!("/confirmed_promises/{position}/sku");
            return Err(Failure::value(pointer, Message::new(fault).with("sku", &one.sku)));
        }
        Ok(Self(confirmed))
    }

    /// What is no longer as it was confirmed, in words.
    #[must_use]
    pub fn differs(&self, check: &OrderCheck, wanted: &PlaceOrder) -> Option<Message> {
        let now = check.evaluation.goods_total;
        if now != wanted.confirmed_total {
            let message = Message::new("order-total-changed").money("confirmed", wanted.confirmed_total);
            return Some(message.money("now", now));
        }
        self.lines("order-prices-changed", check, |line, seen| {
            seen.unit_price.is_some_and(|seen| line.unit_price != Some(seen))
        })
        .or_else(|| {
            self.lines("order-stock-changed", check, |line, seen| line.promise.is_worse_than(&seen.promise))
        })
        .or_else(|| {
            let now = check.payment_terms_days;
            let confirmed = wanted.confirmed_payment_terms_days.filter(|confirmed| *confirmed != now)?;
            Some(Message::new("order-terms-changed").with("confirmed", confirmed).with("now", now))
        })
    }

    /// Names the first lines that differ from what was seen of them.
    fn lines(
        &self,
        id: &'static str,
        check: &OrderCheck,
        differs: fn(&OrderLine, &ConfirmedPromise) -> bool,
    ) -> Option<Message> {
        let is_named =
            |line: &&OrderLine| self.0.get(&sku::key(&line.sku)).is_some_and(|seen| differs(line, seen));
        naming(id, check.evaluation.lines.iter().filter(is_named).map(|line| line.sku.as_str()))
    }
}

/// What is ordered out of a cart that does not hold it: whoever shares the cart was quicker.
#[must_use]
pub fn missing_in(cart: &CartLines, ordered: &[RequestedLine]) -> Option<Message> {
    let there = cart.units_by_sku();
    let missing = ordered.iter().filter(|line| there.of(&line.sku) < line.quantity);
    naming("order-not-in-cart", missing.map(|line| line.sku.as_str()))
}

/// The message with the first SKUs, if there are any.
fn naming<'a>(id: &'static str, skus: impl Iterator<Item = &'a str>) -> Option<Message> {
    let skus: Vec<&str> = skus.take(MOST_SKUS).collect();
    (!skus.is_empty()).then(|| Message::new(id).with("skus", skus.join(", ")))
}
