//! From a model as typed to one that runs: parameters that are not given are looked for on a fixed
//! grid, by the least mean squared error one period ahead. The same history always gives the same
//! parameters.

use rust_decimal::{Decimal, RoundingStrategy};

use super::average::Average;
use super::fading::Fading;
use super::intermittent::Intermittent;
use super::model::{Croston, Model, Season, SeasonSmoothing, Smoothing, Trend, TrendSmoothing, Tsb};
use super::runner::Runner;
use super::smoothing::{ExponentialSmoothing, Seasons};
use super::track::Track;
use crate::figure::Figure;
use crate::planning::Fault;
use crate::planning::exact::{divide, multiply, square, sum};

/// Hundredths to try for α.
const ALPHAS: [i64; 6] = [5, 10, 20, 30, 50, 80];
/// Hundredths to try for β*, the part of the level's change.
const BETAS: [i64; 3] = [2, 10, 30];
/// Hundredths to try for γ.
const GAMMAS: [i64; 3] = [5, 20, 50];
/// Hundredths to try for Croston's α and those of TSB: intermittent demand is smoothed slowly.
const SLOW_ALPHAS: [i64; 5] = [5, 10, 15, 20, 30];
/// Digits after the point by which errors are compared.
const COMPARED_DIGITS: u32 = 9;

/// A model with all its parameters, and how it runs.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    pub model: Model,
    pub runner: Runner,
    /// Parameters that its errors were made small by, beyond the periods that count as no forecast.
    pub degrees_lost: u32,
}

/// Fits what is not given to `history`.
pub(super) fn fit(model: &Model, history: &[Decimal]) -> Result<Fitted, Fault> {
    let degrees_lost = degrees_lost(model);
    let candidates = complete(model);
    let all_given = candidates.len() == 1;
    let mut best: Option<(Decimal, Fitted)> = None;
    let mut first_fault = None;
    for model in candidates {
        let runner = runner(&model)?;
        if all_given {
            return Ok(Fitted { model, runner, degrees_lost });
        }
        // What does not fit in a decimal is no candidate; if none fits, the first says why.
        match runner.run(history, 0).and_then(|track| mean_squared_error(&track, history)) {
            Ok(error) => {
                if best.as_ref().is_none_or(|(least, _)| error < *least) {
                    best = Some((error, Fitted { model, runner, degrees_lost }));
                }
            }
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    best.map(|(_, fitted)| fitted).ok_or(first_fault.unwrap_or(Fault::Overflow))
}

/// With k parameters and first states fitted to n periods, their errors have n − k degrees of freedom
/// (R's `ets`). The periods that the first state was read from are not among the errors; only where
/// there are seasons was the slope read from later ones too.
fn degrees_lost(model: &Model) -> u32 {
    let missing = match model {
        Model::Naive | Model::Mean | Model::MovingAverage(_) | Model::WeightedAverage(_) => [false; 3],
        Model::Croston(Croston { alpha, .. }) => [alpha.is_none(), false, false],
        Model::Tsb(Tsb { alpha, beta, .. }) => [alpha.is_none(), beta.is_none(), false],
        Model::Smoothing(Smoothing { alpha, trend, season, .. }) => [
            alpha.is_none(),
            trend.is_some_and(|trend| trend.smoothing.is_none()),
            season.is_some_and(|season| season.smoothing.is_none()),
        ],
    };
    let fitted = missing.into_iter().map(u32::from).fold(0, u32::saturating_add);
    let slope_beside =
        matches!(model, Model::Smoothing(Smoothing { trend: Some(_), season: Some(_), initial: None, .. }));
    if fitted == 0 { 0 } else { fitted.saturating_add(slope_beside.into()) }
}

/// Whether the model runs on `history` at all, whatever its parameters.
pub(super) fn can_run(model: &Model, history: &[Decimal]) -> Result<(), Fault> {
    let first = complete(model).into_iter().next().ok_or(Fault::Missing)?;
    runner(&first)?.run(history, 0).map(|_| ())
}

/// Zero where nothing can be measured: then all are alike and the first is taken.
fn mean_squared_error(track: &Track, history: &[Decimal]) -> Result<Decimal, Fault> {
    let errors = track.errors(history, 0)?;
    // Short enough that a square is exact, and quick: it is only compared.
    let short = |error: Decimal| {
        error.round_dp_with_strategy(COMPARED_DIGITS, RoundingStrategy::MidpointAwayFromZero)
    };
    let squares: Result<Vec<Decimal>, Fault> =
        errors.iter().map(|(_, error)| square(short(*error))).collect();
    let squares = squares?;
    if squares.is_empty() {
        return Ok(Decimal::ZERO);
    }
    let count = Decimal::from(squares.len());
    divide(sum(squares)?, count)
}

/// Every model of the grid.
fn complete(model: &Model) -> Vec<Model> {
    match model {
        Model::Naive | Model::Mean | Model::MovingAverage(_) | Model::WeightedAverage(_) => {
            vec![model.clone()]
        }
        Model::Croston(croston) => grid(croston.alpha, &SLOW_ALPHAS)
            .map(|alpha| Model::Croston(Croston { alpha: Some(alpha), ..*croston }))
            .collect(),
        Model::Tsb(tsb) => grid(tsb.alpha, &SLOW_ALPHAS)
            .flat_map(|alpha| grid(tsb.beta, &SLOW_ALPHAS).map(move |beta| (alpha, beta)))
            .map(|(alpha, beta)| Model::Tsb(Tsb { alpha: Some(alpha), beta: Some(beta), ..*tsb }))
            .collect(),
        Model::Smoothing(smoothing) => {
            let mut all = Vec::new();
            for alpha in grid(smoothing.alpha, &ALPHAS) {
                for trend in trends(smoothing.trend) {
                    for season in seasons(smoothing.season, alpha) {
                        all.push(Model::Smoothing(Smoothing {
                            alpha: Some(alpha),
                            trend,
                            season,
                            initial: smoothing.initial.clone(),
                        }));
                    }
                }
            }
            all
        }
    }
}

fn grid(given: Option<Figure>, hundredths: &[i64]) -> impl Iterator<Item = Figure> {
    let tried = if given.is_some() { &[][..] } else { hundredths };
    given.into_iter().chain(tried.iter().map(|value| Decimal::new(*value, 2).into()))
}

fn trends(trend: Option<Trend>) -> Vec<Option<Trend>> {
    match trend {
        Some(Trend { smoothing: None, damping }) => grid(None, &BETAS)
            .map(|beta| Some(Trend { smoothing: Some(TrendSmoothing::OfLevelChange(beta)), damping }))
            .collect(),
        given => vec![given],
    }
}

fn seasons(season: Option<Season>, alpha: Figure) -> Vec<Option<Season>> {
    match season {
        Some(Season { smoothing: None, length, kind }) => {
            // Beyond 1 − α a season would take more than the error that the level leaves.
            let room = Decimal::ONE.checked_sub(*alpha).unwrap_or_default();
            let smallest = Decimal::new(GAMMAS.first().copied().unwrap_or(5), 2);
            grid(None, &GAMMAS)
                .filter(|gamma| **gamma <= room.max(smallest))
                .map(|gamma| Some(Season { smoothing: Some(SeasonSmoothing::OfError(gamma)), length, kind }))
                .collect()
        }
        given => vec![given],
    }
}

/// A model whose parameters are all there.
fn runner(model: &Model) -> Result<Runner, Fault> {
    let average = |weights| Average::of(weights).map(Runner::Average).ok_or(Fault::DivisionByZero);
    match model {
        Model::Naive => average(vec![Decimal::ONE]),
        Model::Mean => Ok(Runner::Mean),
        Model::MovingAverage(periods) => {
            average(vec![Decimal::ONE; usize::try_from(*periods).unwrap_or_default()])
        }
        Model::WeightedAverage(weights) => average(weights.iter().map(|weight| **weight).collect()),
        Model::Croston(croston) => Ok(Runner::Intermittent(Intermittent {
            alpha: *croston.alpha.ok_or(Fault::Missing)?,
            interval_alpha: *croston.interval_alpha.or(croston.alpha).ok_or(Fault::Missing)?,
            initial: croston.initial.map(|initial| (*initial.size, *initial.interval)),
            correction: croston.correction,
        })),
        Model::Tsb(tsb) => Ok(Runner::Fading(Fading {
            alpha: *tsb.alpha.ok_or(Fault::Missing)?,
            beta: *tsb.beta.ok_or(Fault::Missing)?,
            initial: tsb.initial.map(|initial| (*initial.size, *initial.probability)),
        })),
        Model::Smoothing(smoothing) => {
            let alpha = *smoothing.alpha.ok_or(Fault::Missing)?;
            let trend = match smoothing.trend {
                None => None,
                Some(trend) => {
                    let beta = match trend.smoothing.ok_or(Fault::Missing)? {
                        TrendSmoothing::OfError(beta) => *beta,
                        TrendSmoothing::OfLevelChange(share) => multiply(alpha, *share)?,
                    };
                    Some((beta, trend.damping.map_or(Decimal::ONE, |damping| *damping)))
                }
            };
            let season = match smoothing.season {
                None => None,
                Some(season) => Some(Seasons {
                    length: usize::try_from(season.length).unwrap_or(usize::MAX),
                    kind: season.kind,
                    smoothing: season.smoothing.ok_or(Fault::Missing)?,
                }),
            };
            Ok(Runner::Smoothing(ExponentialSmoothing {
                alpha,
                trend,
                season,
                initial: smoothing.initial.clone(),
            }))
        }
    }
}
