//! What is due at import, as it is worked out: by slot and line.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::context::RegimeSet;
use crate::exact::{add_to, sum};

/// What is due, by slot: first the plans' duties, then a flat duty for each regime, then the levies.
#[derive(Debug)]
pub(super) struct Assessment {
    /// Customs values, as rounded by the market.
    pub values: Vec<Decimal>,
    /// The low-value regimes of each line.
    pub regimes: Vec<RegimeSet>,
    /// By slot and line: what is due.
    pub due: Vec<Vec<Decimal>>,
    /// By slot and line, for levies of which only a part is due: all of it, for bases.
    pub full: BTreeMap<usize, Vec<Decimal>>,
    /// By slot: the exact total, where lines only share it.
    pub totals: Vec<Option<Decimal>>,
    /// By slot: whether it concerned any line.
    pub touched: Vec<bool>,
    /// By line, for bases.
    pub sums: Vec<DutySums>,
}

/// The duties of a line, for bases.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DutySums {
    pub ordinary: Decimal,
    pub duties: Decimal,
    pub excises: Decimal,
}

impl Assessment {
    /// Adds to what is due on a line; `None` where it does not fit.
    pub(super) fn add(&mut self, slot: usize, line: usize, amount: Decimal) -> Option<()> {
        let lines = self.values.len();
        let due = self.due.get_mut(slot)?;
        if due.is_empty() {
            due.resize(lines, Decimal::ZERO);
        }
        *self.touched.get_mut(slot)? = true;
        add_to(due.get_mut(line)?, amount)
    }

    /// Whether a slot concerned any line.
    pub(super) fn is_touched(&self, slot: usize) -> bool {
        self.touched.get(slot).copied().unwrap_or_default()
    }

    /// What is due on a line in a slot.
    pub(super) fn due(&self, slot: usize, line: usize) -> Decimal {
        self.due.get(slot).and_then(|lines| lines.get(line)).copied().unwrap_or_default()
    }

    /// The same for bases: all of a levy of which only a part is due.
    pub(super) fn full(&self, slot: usize, line: usize) -> Decimal {
        let full = self.full.get(&slot).and_then(|lines| lines.get(line)).copied();
        full.unwrap_or_else(|| self.due(slot, line))
    }

    /// All that is due on a line in these slots.
    pub(super) fn due_of(&self, line: usize, slots: impl Iterator<Item = usize>) -> Option<Decimal> {
        sum(slots.filter_map(|slot| self.due.get(slot)?.get(line)))
    }
}

/// Exact shares by weight; equal ones where the weights add up to nothing.
pub(super) fn shares(amount: Decimal, weights: &[Decimal]) -> Option<Vec<Decimal>> {
    let sum = sum(weights)?;
    if sum.is_zero() {
        let equal = amount.checked_div(Decimal::from(weights.len()))?;
        return Some(vec![equal; weights.len()]);
    }
    weights.iter().map(|weight| amount.checked_mul(*weight)?.checked_div(sum)).collect()
}
