//! How far forecasts were off.

use rust_decimal::Decimal;

use super::outcome::{Accuracy, Backtest};
use super::track::Track;
use crate::figure::Figure;
use crate::planning::exact::{Checked, divide, multiply, shown, square, subtract, sum};
use crate::planning::{Fault, mathematics};

/// Of pairs of actual and error; `None` where there are none.
pub(super) fn accuracy(errors: &[(Decimal, Decimal)]) -> Result<Option<Accuracy>, Fault> {
    let Ok(count) = u32::try_from(errors.len()) else {
        return Err(Fault::Overflow);
    };
    if count == 0 {
        return Ok(None);
    }
    let mut squares = Vec::with_capacity(errors.len());
    let mut percentages = Some(Vec::with_capacity(errors.len()));
    for (actual, error) in errors {
        squares.push(square(*error)?);
        let percentage = divide(multiply(error.abs(), Decimal::ONE_HUNDRED)?, actual.abs());
        percentages = percentages.zip(percentage.ok()).map(|(mut all, one)| {
            all.push(one);
            all
        });
    }
    let percentages = percentages.map(|all| mean(all.into_iter())).transpose()?;
    Ok(Some(Accuracy {
        count,
        mean_error: shown(mean(errors.iter().map(|(_, error)| *error))?),
        mean_absolute_error: shown(mean(errors.iter().map(|(_, error)| error.abs()))?),
        mean_squared_error: shown(mean(squares.into_iter())?),
        mean_absolute_percentage_error: percentages.map(shown),
    }))
}

/// By which errors methods are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Yardstick {
    /// The mean absolute error.
    Absolute,
    /// The mean squared error. The absolute one is least at the median, which of rare demand is often zero: it
    /// would praise the method that foresees nothing. The squared one is least at the mean, which is to be
    /// stocked. Teunter and Duncan, Forecasting intermittent demand: a comparative study, Journal of the
    /// Operational Research Society 60 (2009).
    Squared,
}

impl Yardstick {
    pub fn of(self, backtest: &Backtest) -> Figure {
        match self {
            Self::Absolute => backtest.mean_absolute_error,
            Self::Squared => backtest.root_mean_squared_error,
        }
    }
}

/// Measures a track on its last `held_back` periods against the last period's own value.
pub(super) fn backtest(
    track: &Track,
    history: &[Decimal],
    held_back: usize,
    yardstick: Yardstick,
) -> Result<Option<Backtest>, Fault> {
    let start = history.len().saturating_sub(held_back);
    let errors = track.errors(history, start)?;
    if errors.len() != held_back || held_back == 0 || start < 2 {
        return Ok(None);
    }
    let mut steps = Vec::with_capacity(history.len());
    for (before, after) in history.iter().zip(history.iter().skip(1)) {
        steps.push(subtract(*after, *before)?.abs());
    }
    let (within, beyond) = steps.split_at(start.saturating_sub(1).min(steps.len()));
    let own = mean(errors.iter().map(|(_, error)| error.abs()))?;
    let naive = mean(beyond.iter().copied())?;
    let scale = mean(within.iter().copied())?;
    let root_squared = |errors: Vec<Decimal>| {
        let squares: Vec<Decimal> = errors.into_iter().map(square).collect::<Result<_, _>>()?;
        mathematics::square_root(mean(squares.into_iter())?).ok_or(Fault::Overflow)
    };
    let own_squared = root_squared(errors.iter().map(|(_, error)| *error).collect())?;
    let naive_squared = root_squared(beyond.to_vec())?;
    Ok(Some(Backtest {
        held_back: u32::try_from(held_back).unwrap_or(u32::MAX),
        mean_absolute_error: shown(own),
        naive_error: shown(naive),
        root_mean_squared_error: shown(own_squared),
        naive_root_mean_squared_error: shown(naive_squared),
        scaled_error: divide(own, scale).ok().map(shown),
        beats_naive: match yardstick {
            Yardstick::Absolute => own <= naive,
            Yardstick::Squared => own_squared <= naive_squared,
        },
    }))
}

fn mean(values: impl ExactSizeIterator<Item = Decimal>) -> Checked {
    let count = Decimal::from(values.len());
    divide(sum(values)?, count)
}
