//! The mean of all periods; naive, moving and weighted averages of the last ones.

use rust_decimal::Decimal;

use super::track::Track;
use crate::planning::Fault;
use crate::planning::exact::{Checked, add, divide, multiply, sum};

/// The mean of all periods so far.
pub(super) fn mean(history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
    let mut one_ahead = vec![None];
    let mut total = Decimal::ZERO;
    for (place, value) in history.iter().enumerate() {
        total = add(total, *value)?;
        one_ahead.push(Some(divide(total, Decimal::from(place.saturating_add(1)))?));
    }
    // The last is for the first period that is not known yet.
    let next = one_ahead.pop().flatten().ok_or(Fault::TooFew { needed: 1 })?;
    Ok(Track { one_ahead, future: vec![next; horizon] })
}

/// Weights of the last periods, the oldest first.
#[derive(Clone, Debug)]
pub(super) struct Average {
    weights: Vec<Decimal>,
    total: Decimal,
}

impl Average {
    /// `None` where the weights add up to nothing.
    pub fn of(weights: Vec<Decimal>) -> Option<Self> {
        let total = sum(weights.iter().copied()).ok().filter(|total| *total > Decimal::ZERO)?;
        Some(Self { weights, total })
    }

    pub fn periods(&self) -> usize {
        self.weights.len()
    }

    pub fn run(&self, history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
        let periods = self.periods();
        let mut one_ahead = vec![None; history.len().min(periods)];
        for window in history.windows(periods.max(1)) {
            one_ahead.push(Some(self.weighted(window)?));
        }
        // The last window is for the first period that is not known yet.
        let next = if history.len() >= periods { one_ahead.pop().flatten() } else { None };
        let next = next.ok_or(Fault::TooFew { needed: u32::try_from(periods).unwrap_or(u32::MAX) })?;
        Ok(Track { one_ahead, future: vec![next; horizon] })
    }

    fn weighted(&self, window: &[Decimal]) -> Checked {
        let mut total = Decimal::ZERO;
        for (weight, value) in self.weights.iter().zip(window) {
            total = add(total, multiply(*weight, *value)?)?;
        }
        divide(total, self.total)
    }
}
