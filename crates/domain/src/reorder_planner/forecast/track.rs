//! A model run over a history: the forecast that it would have made for each period, and what it
//! makes of the future.

use rust_decimal::Decimal;

use crate::planning::Fault;

/// A model that has seen a history.
#[derive(Clone, Debug)]
pub(super) struct Track {
    /// For each period of the history, the forecast made one period before; `None` while the model
    /// was still learning its first state from what it would forecast.
    pub one_ahead: Vec<Option<Decimal>>,
    /// For the periods after the history.
    pub future: Vec<Decimal>,
}

impl Track {
    /// Actual less forecast, from period `start` on.
    pub fn errors(&self, history: &[Decimal], start: usize) -> Result<Vec<(Decimal, Decimal)>, Fault> {
        let pairs = history.iter().zip(&self.one_ahead).skip(start);
        pairs
            .filter_map(|(actual, forecast)| forecast.map(|forecast| (actual, forecast)))
            .map(|(actual, forecast)| Ok((*actual, actual.checked_sub(forecast).ok_or(Fault::Overflow)?)))
            .collect()
    }
}
