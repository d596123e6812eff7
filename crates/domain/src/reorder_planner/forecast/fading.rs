//! Rare demand that may end: its sizes and the probability that a period has one, smoothed apart. The
//! probability follows in every period, so that the forecast fades while nothing is sold.

use rust_decimal::Decimal;

use super::intermittent::follow;
use super::track::Track;
use crate::planning::Fault;
use crate::planning::exact::{add, divide, multiply};

/// With all its parameters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fading {
    pub alpha: Decimal,
    pub beta: Decimal,
    /// Size and probability before the first period.
    pub initial: Option<(Decimal, Decimal)>,
}

impl Fading {
    pub fn run(&self, history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
        let mut state = self.initial;
        let mut periods = Decimal::ZERO;
        let mut one_ahead = Vec::with_capacity(history.len());
        let forecast = |(size, probability)| multiply(size, probability);
        for value in history {
            if *value < Decimal::ZERO {
                return Err(Fault::MethodDoesNotFit);
            }
            one_ahead.push(state.map(forecast).transpose()?);
            periods = add(periods, Decimal::ONE)?;
            state = match state {
                None if value.is_zero() => None,
                None => Some((*value, divide(Decimal::ONE, periods)?)),
                Some((size, probability)) if value.is_zero() => {
                    Some((size, follow(probability, Decimal::ZERO, self.beta)?))
                }
                Some((size, probability)) => {
                    Some((follow(size, *value, self.alpha)?, follow(probability, Decimal::ONE, self.beta)?))
                }
            };
        }
        let next = state.map(forecast).transpose()?.unwrap_or_default();
        Ok(Track { one_ahead, future: vec![next; horizon] })
    }
}
