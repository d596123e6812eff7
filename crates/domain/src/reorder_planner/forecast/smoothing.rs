//! Exponential smoothing in its error-correcting form: every state moves by a share of the error.
//!
//! With e the error of the one-step forecast, additive: l = l₋₁ + φb₋₁ + αe, b = φb₋₁ + βe.
//! Multiplicative: e is that of the seasonally adjusted demand. A season moves by a share of what
//! demand is beyond the level (its ratio to it) less the season: beyond the level forecast, which is
//! s = s₋ₘ + γe, or beyond the level just corrected, as Winters and R's `HoltWinters` have it. States
//! keep twelve digits.

use rust_decimal::{Decimal, RoundingStrategy};

use super::model::{Initial, SeasonKind, SeasonSmoothing};
use super::track::Track;
use crate::planning::Fault;
use crate::planning::exact::{Checked, add, divide, multiply, subtract, sum};

/// Digits that a state keeps after the point: far below what any history is known to.
const STATE_DIGITS: u32 = 12;

/// With all its parameters but the first state.
#[derive(Clone, Debug)]
pub(super) struct ExponentialSmoothing {
    pub alpha: Decimal,
    /// β and φ, where there is a trend.
    pub trend: Option<(Decimal, Decimal)>,
    pub season: Option<Seasons>,
    pub initial: Option<Initial>,
}

/// Seasons with all their parameters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seasons {
    pub length: usize,
    pub kind: SeasonKind,
    pub smoothing: SeasonSmoothing,
}

impl Seasons {
    /// γ: the share of an error that a season takes in. Exact for additive ones.
    pub fn gamma(self, alpha: Decimal) -> Checked {
        match self.smoothing {
            SeasonSmoothing::OfError(gamma) => Ok(*gamma),
            SeasonSmoothing::OfNewLevel(share) => multiply(*share, subtract(Decimal::ONE, alpha)?),
        }
    }

    /// A season after a period, with the level forecast for it and the one that it led to.
    fn corrected(self, season: Decimal, value: Decimal, forecast: Decimal, level: Decimal) -> Checked {
        let (share, level) = match self.smoothing {
            SeasonSmoothing::OfError(share) => (share, forecast),
            SeasonSmoothing::OfNewLevel(share) => (share, level),
        };
        let seen = match self.kind {
            SeasonKind::Additive => subtract(value, level)?,
            SeasonKind::Multiplicative => divide(value, level).map_err(|_| Fault::MethodDoesNotFit)?,
        };
        add(season, multiply(*share, subtract(seen, season)?)?)
    }
}

struct State {
    level: Decimal,
    slope: Decimal,
    /// The next period's season first.
    seasons: std::collections::VecDeque<Decimal>,
    /// Periods that the first state was read from and that count as no forecast.
    learned_from: usize,
}

impl ExponentialSmoothing {
    /// The shortest history from which the first state can be read.
    pub fn needs(&self) -> usize {
        match (&self.initial, self.season, self.trend) {
            (Some(_), ..) => 0,
            (None, Some(season), _) => season.length.saturating_mul(2),
            (None, None, Some(_)) => 2,
            (None, None, None) => 1,
        }
    }

    pub fn run(&self, history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
        let mut state = self.first_state(history)?;
        let mut one_ahead = Vec::with_capacity(history.len());
        for (place, value) in history.iter().enumerate() {
            let forecast = self.step(&mut state, *value)?;
            one_ahead.push((place >= state.learned_from).then_some(forecast));
        }
        Ok(Track { one_ahead, future: self.future(state, horizon)? })
    }

    fn first_state(&self, history: &[Decimal]) -> Result<State, Fault> {
        let needed = self.needs();
        if history.len() < needed {
            return Err(Fault::TooFew { needed: u32::try_from(needed).unwrap_or(u32::MAX) });
        }
        if let Some(initial) = &self.initial {
            let seasons = initial.seasons.iter().map(|season| **season).collect();
            let slope = if self.trend.is_some() { *initial.slope } else { Decimal::ZERO };
            return Ok(State { level: *initial.level, slope, seasons, learned_from: 0 });
        }
        let first = history.first().copied().unwrap_or_default();
        let Some(Seasons { length, kind, .. }) = self.season else {
            let slope = match (self.trend, history.get(1)) {
                (Some(_), Some(second)) => subtract(*second, first)?,
                _ => Decimal::ZERO,
            };
            return Ok(State { level: first, slope, seasons: Default::default(), learned_from: needed });
        };
        let count = Decimal::from(length);
        let mean = |skipped: usize| divide(sum(history.iter().skip(skipped).take(length).copied())?, count);
        let level = mean(0)?;
        let slope = match self.trend {
            Some(_) => divide(subtract(mean(length)?, level)?, count)?,
            None => Decimal::ZERO,
        };
        let seasons = history.iter().take(length).map(|value| match kind {
            SeasonKind::Additive => subtract(*value, level),
            SeasonKind::Multiplicative => divide(*value, level),
        });
        let seasons = seasons.collect::<Result<_, Fault>>()?;
        Ok(State { level, slope, seasons, learned_from: length })
    }

    /// Takes in a period; answers what was forecast for it.
    fn step(&self, state: &mut State, value: Decimal) -> Checked {
        let (beta, damping) = self.trend.unwrap_or((Decimal::ZERO, Decimal::ZERO));
        let slope = multiply(damping, state.slope)?;
        let base = add(state.level, slope)?;
        let Some(seasons) = self.season else {
            let error = subtract(value, base)?;
            state.level = kept(add(base, multiply(self.alpha, error)?)?);
            state.slope = kept(add(slope, multiply(beta, error)?)?);
            return Ok(base);
        };
        let season = state.seasons.pop_front().unwrap_or_default();
        let (forecast, error) = match seasons.kind {
            SeasonKind::Additive => {
                let forecast = add(base, season)?;
                (forecast, subtract(value, forecast)?)
            }
            SeasonKind::Multiplicative => {
                let adjusted = divide(value, season).map_err(|_| Fault::MethodDoesNotFit)?;
                (multiply(base, season)?, subtract(adjusted, base)?)
            }
        };
        state.level = kept(add(base, multiply(self.alpha, error)?)?);
        state.slope = kept(add(slope, multiply(beta, error)?)?);
        state.seasons.push_back(kept(seasons.corrected(season, value, base, state.level)?));
        Ok(forecast)
    }

    fn future(&self, mut state: State, horizon: usize) -> Result<Vec<Decimal>, Fault> {
        let damping = self.trend.map_or(Decimal::ZERO, |(_, damping)| damping);
        let mut forecasts = Vec::with_capacity(horizon);
        for _ in 0..horizon {
            state.slope = kept(multiply(damping, state.slope)?);
            state.level = add(state.level, state.slope)?;
            let season = state.seasons.pop_front();
            state.seasons.extend(season);
            forecasts.push(match (self.season.map(|seasons| seasons.kind), season) {
                (Some(SeasonKind::Additive), Some(season)) => add(state.level, season)?,
                (Some(SeasonKind::Multiplicative), Some(season)) => multiply(state.level, season)?,
                _ => state.level,
            });
        }
        Ok(forecasts)
    }
}

fn kept(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(STATE_DIGITS, RoundingStrategy::MidpointAwayFromZero)
}
