//! Croston's method: the sizes of demand and the periods between them smoothed apart; the forecast
//! is their quotient, the same for every period to come.
//!
//! As R's `forecast::croston`: both begin at their first value, an interval is counted from the
//! demand before (the first from the beginning), and both follow only where there is demand.

use rust_decimal::Decimal;

use super::model::Correction;
use super::track::Track;
use crate::planning::Fault;
use crate::planning::exact::{Checked, add, divide, multiply, subtract};

/// Demands that it takes to have an interval between two.
pub(in super::super) const LEAST_DEMANDS: u32 = 2;

/// Whether the method can work on it: two periods with demand and none below zero.
pub(in super::super) fn has_intervals(history: &[Decimal]) -> bool {
    history.iter().all(|value| *value >= Decimal::ZERO)
        && history.iter().filter(|value| !value.is_zero()).nth(1).is_some()
}

/// A state after what was seen.
pub(super) fn follow(state: Decimal, seen: Decimal, share: Decimal) -> Checked {
    add(state, multiply(share, subtract(seen, state)?)?)
}

/// With all its parameters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Intermittent {
    pub alpha: Decimal,
    pub interval_alpha: Decimal,
    /// Size and interval before the first period.
    pub initial: Option<(Decimal, Decimal)>,
    pub correction: Correction,
}

impl Intermittent {
    pub fn run(&self, history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
        let is_negative = history.iter().any(|value| *value < Decimal::ZERO);
        if is_negative || self.initial.is_none() && !has_intervals(history) {
            return Err(Fault::TooFewDemands { needed: LEAST_DEMANDS });
        }
        let factor = self.factor()?;
        let mut state = self.initial;
        let mut since = Decimal::ZERO;
        let mut one_ahead = Vec::with_capacity(history.len());
        let forecast = |(size, interval)| multiply(factor, divide(size, interval)?);
        for value in history {
            one_ahead.push(state.map(forecast).transpose()?);
            since = add(since, Decimal::ONE)?;
            if value.is_zero() {
                continue;
            }
            state = Some(match state {
                None => (*value, since),
                Some((size, interval)) => {
                    (follow(size, *value, self.alpha)?, follow(interval, since, self.interval_alpha)?)
                }
            });
            since = Decimal::ZERO;
        }
        let next = state.map(forecast).transpose()?.unwrap_or_default();
        Ok(Track { one_ahead, future: vec![next; horizon] })
    }

    fn factor(&self) -> Checked {
        match self.correction {
            Correction::None => Ok(Decimal::ONE),
            Correction::Sba => subtract(Decimal::ONE, divide(self.interval_alpha, Decimal::TWO)?),
            Correction::Sbj => subtract(
                Decimal::ONE,
                divide(self.interval_alpha, subtract(Decimal::TWO, self.interval_alpha)?)?,
            ),
        }
    }
}
