//! The band that the future is to lie within: the deviation of the errors one period ahead, widened
//! with the distance.
//!
//! Variances are those of Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing
//! (2008), table 6.1, for additive errors: σ² (1 + Σ c²) with c the share of an error that is still
//! in the forecast. For multiplicative seasons and intermittent demand they are an approximation. σ² is
//! the mean squared error of a method whose parameters are given; what was fitted takes degrees of
//! freedom.

use rust_decimal::Decimal;

use super::fit::Fitted;
use super::model::SeasonKind;
use super::outcome::{Accuracy, ForecastPoint};
use super::runner::Runner;
use crate::planning::exact::{add, divide, multiply, shown, square, subtract};
use crate::planning::{Fault, mathematics, normal};

/// Whether the widths are an approximation.
pub(super) fn is_approximate(runner: &Runner) -> bool {
    match runner {
        Runner::Mean | Runner::Average(_) => false,
        Runner::Intermittent(_) | Runner::Fading(_) => true,
        Runner::Smoothing(smoothing) => {
            smoothing.season.is_some_and(|seasons| seasons.kind == SeasonKind::Multiplicative)
        }
    }
}

/// σ² of the errors one period ahead; `None` where fitting took every degree of freedom.
fn variance(accuracy: &Accuracy, fitted: &Fitted) -> Result<Option<Decimal>, Fault> {
    if fitted.degrees_lost == 0 {
        return Ok(Some(*accuracy.mean_squared_error));
    }
    let degrees = accuracy.count.saturating_sub(fitted.degrees_lost);
    if degrees == 0 {
        return Ok(None);
    }
    let squares = multiply(*accuracy.mean_squared_error, Decimal::from(accuracy.count))?;
    divide(squares, Decimal::from(degrees)).map(Some)
}

/// The points with their band, where there is one to tell.
pub(super) fn points(
    fitted: &Fitted,
    future: &[Decimal],
    accuracy: Option<&Accuracy>,
    percent: Option<Decimal>,
    never_negative: bool,
) -> Result<Vec<ForecastPoint>, Fault> {
    let plain = |forecast: &Decimal| ForecastPoint { forecast: shown(*forecast), lower: None, upper: None };
    let variance = accuracy.map(|accuracy| variance(accuracy, fitted)).transpose()?.flatten();
    let (Some(variance), Some(percent)) = (variance, percent) else {
        return Ok(future.iter().map(plain).collect());
    };
    let share = add(Decimal::new(5, 1), multiply(percent, Decimal::new(5, 3))?)?;
    let factor = normal::point_of(share).ok_or(Fault::Overflow)?;
    let growth = growth(&fitted.runner, future.len())?;
    let points = future.iter().zip(growth).map(|(forecast, growth)| {
        let deviation = mathematics::square_root(multiply(variance, growth)?).ok_or(Fault::Overflow)?;
        let width = multiply(factor, deviation)?;
        let lower = subtract(*forecast, width)?;
        let lower = if never_negative { lower.max(Decimal::ZERO) } else { lower };
        Ok(ForecastPoint {
            forecast: shown(*forecast),
            lower: Some(shown(lower)),
            upper: Some(shown(add(*forecast, width)?)),
        })
    });
    points.collect()
}

/// The variance of each period ahead, over that of one.
fn growth(runner: &Runner, horizon: usize) -> Result<Vec<Decimal>, Fault> {
    match runner {
        Runner::Average(average) if average.periods() == 1 => Ok((1..=horizon).map(Decimal::from).collect()),
        // Flat, and the errors one ahead have the mean's own variance in them already.
        Runner::Mean | Runner::Average(_) | Runner::Intermittent(_) | Runner::Fading(_) => {
            Ok(vec![Decimal::ONE; horizon])
        }
        Runner::Smoothing(smoothing) => {
            let (beta, damping) = smoothing.trend.unwrap_or((Decimal::ZERO, Decimal::ZERO));
            let (mut power, mut reach) = (Decimal::ONE, Decimal::ZERO);
            let mut total = Decimal::ONE;
            let mut all = Vec::with_capacity(horizon);
            for distance in 1..=horizon {
                all.push(total);
                power = round(multiply(power, damping)?);
                reach = round(add(reach, power)?);
                let share = add(smoothing.alpha, multiply(beta, reach)?)?;
                let again = smoothing.season.filter(|season| distance.checked_rem(season.length) == Some(0));
                let share = match again {
                    Some(season) => add(share, season.gamma(smoothing.alpha)?)?,
                    None => share,
                };
                total = round(add(total, square(share)?)?);
            }
            Ok(all)
        }
    }
}

fn round(value: Decimal) -> Decimal {
    *shown(value)
}
