//! Whether a history can be projected as it is asked.

use rust_decimal::Decimal;

use super::super::forecast::{
    Croston, ForecastRequest, LEAST_DEMANDS, Model, Season, SeasonKind, SeasonSmoothing, Smoothing, Trend,
    TrendSmoothing, Tsb, has_intervals,
};
use super::{Checked, MAXIMUM_HISTORY, MAXIMUM_HORIZON, whole};
use crate::figure::Figure;
use crate::planning::exact::{at_most, input, no_more_than, not_negative, positive, within};
use crate::planning::{Fault, InputError};

/// Whether the history can be projected as asked.
pub(super) fn check(request: &ForecastRequest) -> Checked {
    no_more_than(request.history.len(), MAXIMUM_HISTORY, "/history")?;
    if request.history.is_empty() {
        return Err(InputError::at("/history", Fault::TooFew { needed: 1 }));
    }
    for (place, units) in request.history.iter().enumerate() {
        input(*units, &format!("/history/{place}"))?;
    }
    positive(request.period_days, "/period_days")?;
    whole(request.horizon, 1, MAXIMUM_HORIZON, "/horizon")?;
    if let Some(length) = request.season_length {
        whole(length, 2, MAXIMUM_HORIZON, "/season_length")?;
    }
    if let Some(percent) = request.band_percent {
        within(percent, 0, 100, "/band_percent")?;
    }
    whole(request.held_back.unwrap_or(0), 0, MAXIMUM_HISTORY, "/held_back")?;
    positive(request.pattern_cuts.average_interval, "/pattern_cuts/average_interval")?;
    not_negative(request.pattern_cuts.size_variation, "/pattern_cuts/size_variation")?;
    let Some(model) = &request.model else {
        return Ok(());
    };
    let periods = u32::try_from(request.history.len()).unwrap_or(u32::MAX);
    check_model(model, periods)
        .and_then(|()| check_fit(model, request))
        .map_err(|error| error.within("/model"))
}

fn check_model(model: &Model, periods: u32) -> Checked {
    match model {
        Model::Naive | Model::Mean => Ok(()),
        Model::MovingAverage(averaged) => {
            whole(*averaged, 1, MAXIMUM_HISTORY, "/moving_average")?;
            long_enough(*averaged, periods, "/moving_average")
        }
        Model::WeightedAverage(weights) => {
            if weights.is_empty() {
                return Err(InputError::at("/weighted_average", Fault::TooFew { needed: 1 }));
            }
            let averaged = u32::try_from(weights.len()).unwrap_or(u32::MAX);
            long_enough(averaged, periods, "/weighted_average")?;
            for (place, weight) in weights.iter().enumerate() {
                not_negative(*weight, &format!("/weighted_average/{place}"))?;
            }
            if weights.iter().all(|weight| weight.is_zero()) {
                return Err(InputError::at("/weighted_average", Fault::NotPositive));
            }
            Ok(())
        }
        Model::Croston(Croston { alpha, interval_alpha, initial, .. }) => {
            share(*alpha, "/croston/alpha")?;
            share(*interval_alpha, "/croston/interval_alpha")?;
            if let Some(initial) = initial {
                not_negative(initial.size, "/croston/initial/size")?;
                positive(initial.interval, "/croston/initial/interval")?;
            }
            Ok(())
        }
        Model::Tsb(Tsb { alpha, beta, initial }) => {
            share(*alpha, "/tsb/alpha")?;
            share(*beta, "/tsb/beta")?;
            if let Some(initial) = initial {
                not_negative(initial.size, "/tsb/initial/size")?;
            }
            share(initial.map(|initial| initial.probability), "/tsb/initial/probability")
        }
        Model::Smoothing(smoothing) => {
            check_smoothing(smoothing, periods).map_err(|error| error.within("/smoothing"))
        }
    }
}

/// Whether the method can work on such figures.
fn check_fit(model: &Model, request: &ForecastRequest) -> Checked {
    let units = || request.history.iter().map(|units| **units);
    match model {
        Model::Smoothing(Smoothing {
            season: Some(Season { kind: SeasonKind::Multiplicative, .. }), ..
        }) if units().any(|units| units <= Decimal::ZERO) => {
            Err(InputError::at("/smoothing/season/kind", Fault::DemandNotAboveZero))
        }
        Model::Croston(Croston { initial: None, .. }) if !has_intervals(&units().collect::<Vec<_>>()) => {
            Err(InputError::at("/croston", Fault::TooFewDemands { needed: LEAST_DEMANDS }))
        }
        Model::Croston(_) if units().any(|units| units < Decimal::ZERO) => {
            Err(InputError::at("/croston", Fault::TooFewDemands { needed: LEAST_DEMANDS }))
        }
        Model::Tsb(_) if units().any(|units| units < Decimal::ZERO) => {
            Err(InputError::at("/tsb", Fault::MethodDoesNotFit))
        }
        _ => Ok(()),
    }
}

fn check_smoothing(smoothing: &Smoothing, periods: u32) -> Checked {
    share(smoothing.alpha, "/alpha")?;
    if let Some(Trend { smoothing, damping }) = smoothing.trend {
        match smoothing {
            None => {}
            Some(TrendSmoothing::OfError(beta)) => share(Some(beta), "/trend/smoothing/of_error")?,
            Some(TrendSmoothing::OfLevelChange(beta)) => {
                share(Some(beta), "/trend/smoothing/of_level_change")?;
            }
        }
        if let Some(damping) = damping {
            positive(damping, "/trend/damping")?;
            at_most(damping, 1, "/trend/damping")?;
        }
    }
    let mut length = 0;
    if let Some(Season { length: periods, smoothing, .. }) = smoothing.season {
        length = periods;
        whole(periods, 2, MAXIMUM_HORIZON, "/season/length")?;
        match smoothing {
            None => {}
            Some(SeasonSmoothing::OfError(gamma)) => share(Some(gamma), "/season/smoothing/of_error")?,
            Some(SeasonSmoothing::OfNewLevel(gamma)) => {
                share(Some(gamma), "/season/smoothing/of_new_level")?;
            }
        }
    }
    let Some(initial) = &smoothing.initial else {
        // The first state is read from two seasons, or from two periods.
        long_enough(length.saturating_mul(2), periods, "/season/length")?;
        return if smoothing.trend.is_some() { long_enough(2, periods, "/trend") } else { Ok(()) };
    };
    input(initial.level, "/initial/level")?;
    input(initial.slope, "/initial/slope")?;
    no_more_than(initial.seasons.len(), length, "/initial/seasons")?;
    if initial.seasons.len() < usize::try_from(length).unwrap_or(usize::MAX) {
        return Err(InputError::at("/initial/seasons", Fault::TooFew { needed: length }));
    }
    for (place, season) in initial.seasons.iter().enumerate() {
        input(*season, &format!("/initial/seasons/{place}"))?;
    }
    Ok(())
}

fn share(figure: Option<Figure>, pointer: &str) -> Checked {
    at_most(figure.unwrap_or_default(), 1, pointer).map(|_| ())
}

/// Whether there is as much history as the method needs.
fn long_enough(needed: u32, periods: u32, pointer: &str) -> Checked {
    if needed > periods {
        return Err(InputError::at(pointer, Fault::HistoryTooShort { needed, periods }));
    }
    Ok(())
}
