//! What the offers say of each row, in the order of the rows: worked out once, when the catalogue
//! is opened, because every keystroke asks it of every match. Knows no query.

use crate::sorted::sorted;
use std::collections::BTreeMap;

use crate::{
    Offers, Snapshot,
    columns::{Amounts, count},
    skus::Skus,
};

const NO_OFFER: u32 = u32::MAX;

/// Columns beside the snapshot's; all empty without offers.
#[derive(Default)]
pub(crate) struct Joined {
    offers: Vec<u32>,
    prices: Amounts,
    purchased: Vec<bool>,
    /// Which of `sets` has the row on hand.
    stocked: Vec<u32>,
    /// The sets of warehouses that have something on hand together, by code; the first is empty.
    sets: Vec<Vec<u32>>,
}

impl Joined {
    pub(crate) fn new(snapshot: &Snapshot, skus: &Skus, offers: Option<&Offers>) -> Self {
        let Some(offers) = offers else { return Self::default() };
        let rows = snapshot.len();
        let mut known = BTreeMap::from([(Vec::new(), 0)]);
        let mut joined = Self {
            offers: vec![NO_OFFER; rows],
            prices: Amounts::none(rows),
            purchased: vec![false; rows],
            stocked: vec![0; rows],
            sets: vec![Vec::new()],
        };
        let mut set = Vec::new();
        for (offer, sku) in offers.skus.iter().enumerate() {
            let Some(row) = skus.find_exact(snapshot, sku).map(|row| row as usize) else { continue };
            joined.offers[row] = count(offer);
            joined.prices.set(row, price(snapshot, row, offers, offer));
            joined.purchased[row] = offers.purchased_before.get(offer);
            set.clear();
            let stock = offers.warehouses.codes(offer).iter().zip(offers.on_hand.get(offer));
            set.extend(stock.filter(|(_, on_hand)| **on_hand > 0).map(|(code, _)| *code));
            set = sorted(&set, Ord::cmp);
            set.dedup();
            joined.stocked[row] = match known.get(&set) {
                Some(code) => *code,
                None => {
                    let code = count(joined.sets.len());
                    known.insert(set.clone(), code);
                    joined.sets.push(set.clone());
                    code
                }
            };
        }
        joined
    }

    /// The place of the row's offer.
    pub(crate) fn offer(&self, row: usize) -> Option<usize> {
        self.offers.get(row).filter(|offer| **offer != NO_OFFER).map(|offer| *offer as usize)
    }

    pub(crate) fn price(&self, row: usize) -> Option<i64> {
        self.prices.get(row)
    }

    pub(crate) fn purchased(&self, row: usize) -> bool {
        self.purchased.get(row).copied().unwrap_or_default()
    }

    /// How many of `rows` each set of warehouses has on hand.
    pub(crate) fn tally_stocked(&self, rows: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut counts = vec![0; self.sets.len()];
        if self.sets.len() > 1 {
            rows.for_each(|row| counts[self.stocked(row)] += 1);
        }
        counts
    }

    /// How many of `rows` were bought before.
    pub(crate) fn count_purchased(&self, rows: impl Iterator<Item = usize>) -> usize {
        if self.purchased.is_empty() { 0 } else { rows.filter(|row| self.purchased(*row)).count() }
    }

    /// The lowest and the highest price of `rows`.
    pub(crate) fn price_range(&self, rows: impl Iterator<Item = usize>) -> Option<(i64, i64)> {
        if self.prices.len() == 0 {
            return None;
        }
        rows.filter_map(|row| self.price(row)).fold(None, |range, price| {
            let (low, high) = range.unwrap_or((price, price));
            Some((low.min(price), high.max(price)))
        })
    }

    /// The set of warehouses that have the row on hand.
    pub(crate) fn stocked(&self, row: usize) -> usize {
        self.stocked.get(row).map_or(0, |set| *set as usize)
    }

    /// The warehouses of each set, by code.
    pub(crate) fn sets(&self) -> &[Vec<u32>] {
        &self.sets
    }
}

/// The unit price at the minimum quantity, or else the list price.
fn price(snapshot: &Snapshot, row: usize, offers: &Offers, offer: usize) -> Option<i64> {
    let quantity = snapshot.minimum_quantities.get(row).max(1);
    let breaks = offers.breaks.get(offer);
    let reached = breaks.iter().rev().find(|price_break| price_break.minimum_quantity <= quantity);
    let price = reached.or(breaks.first()).map(|price_break| price_break.unit_price);
    price.or_else(|| offers.list_prices.get(offer))
}
