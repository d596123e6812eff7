//! Which method, and why: the one asked for; where demand is rare, whatever its sizes, of Croston's own, that
//! as Syntetos and Boylan correct it, and that of Teunter, Syntetos and Babai the one that did best on periods
//! held back, the corrected one where none can be told, the mean where there was a single demand; else of
//! Holt-Winters, Holt, simple smoothing and the moving average the one that did best, each only where the
//! history is long enough for it. "As the last period" is what each is held against, and never the choice.

use rust_decimal::Decimal;

use super::accuracy::{Yardstick, accuracy, backtest};
use super::band;
use super::fit::{Fitted, can_run, fit};
use super::intermittent::{LEAST_DEMANDS, has_intervals};
use super::model::{
    Correction, Croston, ForecastRequest, Method, Model, Season, SeasonKind, Smoothing, Trend, Tsb,
};
use super::outcome::{Backtest, Candidate, Choice, ForecastOutcome, Impossible, Reason};
use super::pattern::{Pattern, pattern};
use crate::figure::Figure;
use crate::planning::Fault;
use crate::planning::exact::shown;

/// Most periods held back where nothing is said.
const MOST_HELD_BACK: usize = 12;
/// Fewer errors tell nothing about a method.
const LEAST_TELLING: usize = 3;
/// Periods that the shortest moving average looks at.
const AVERAGED: usize = 3;

/// Works the request out. It has been checked.
pub(in super::super) fn forecast(request: &ForecastRequest) -> Result<ForecastOutcome, Fault> {
    let history: Vec<Decimal> = request.history.iter().map(|value| **value).collect();
    let pattern = pattern(&history, request.pattern_cuts)?;
    let held_back = match request.held_back {
        Some(periods) => usize::try_from(periods).unwrap_or(usize::MAX),
        None => usual_hold_back(history.len(), request.season_length),
    };
    let is_rare =
        pattern.is_some_and(|found| matches!(found.pattern, Pattern::Intermittent | Pattern::Lumpy));
    let yardstick = if is_rare { Yardstick::Squared } else { Yardstick::Absolute };
    let considered = match &request.model {
        Some(model) => vec![Ok(model.clone())],
        None if is_rare => rare(&history),
        None => Vec::new(),
    };
    let (reason, considered) = match request.model {
        Some(_) => (Some(Reason::Asked), considered),
        None if considered.is_empty() => (None, ladder(request, &history)),
        None => (Some(Reason::RareDemand), considered),
    };
    let mut candidates = Vec::new();
    let mut possible = Vec::new();
    for model in considered {
        let tested = match &model {
            Ok(model) => test(model, &history, held_back, yardstick),
            Err((_, impossible)) => Err(*impossible),
        };
        let method = match &model {
            Ok(model) => model.method(),
            Err((method, _)) => *method,
        };
        let (backtest, impossible) = match tested {
            Ok(backtest) => (backtest, None),
            Err(impossible) => (None, Some(impossible)),
        };
        if let (Ok(model), None) = (model, impossible) {
            possible.push((model, backtest));
        }
        candidates.push(Candidate { method, backtest, impossible });
    }
    let (reason, model, backtest) = match (reason, &request.model) {
        // What was asked for says itself why it cannot be had.
        (Some(Reason::Asked), Some(model)) => {
            (Reason::Asked, model.clone(), possible.pop().and_then(|(_, backtest)| backtest))
        }
        (reason, _) => {
            let compared = possible.iter().filter_map(|(model, backtest)| {
                backtest.as_ref().map(|backtest| (yardstick.of(backtest), model, *backtest))
            });
            // The first of equals: the order is that of preference.
            let best = compared.reduce(|best, next| if next.0 < best.0 { next } else { best });
            match (best, possible.first()) {
                (Some((_, model, backtest)), _) => {
                    (reason.unwrap_or(Reason::LeastError), model.clone(), Some(backtest))
                }
                (None, Some((model, _))) => (reason.unwrap_or(Reason::FirstPossible), model.clone(), None),
                (None, None) => return Err(Fault::Overflow),
            }
        }
    };
    let fitted = fit(&model, &history)?;
    outcome(request, &history, fitted, Choice { reason, pattern, candidates }, backtest)
}

fn outcome(
    request: &ForecastRequest,
    history: &[Decimal],
    fitted: Fitted,
    choice: Choice,
    backtest: Option<Backtest>,
) -> Result<ForecastOutcome, Fault> {
    let horizon = usize::try_from(request.horizon).unwrap_or_default();
    let track = fitted.runner.run(history, horizon)?;
    let accuracy = accuracy(&track.errors(history, 0)?)?;
    let percent = request.band_percent.map(|percent| *percent);
    let never_negative = history.iter().all(|value| *value >= Decimal::ZERO);
    Ok(ForecastOutcome {
        method: fitted.model.method(),
        points: band::points(&fitted, &track.future, accuracy.as_ref(), percent, never_negative)?,
        fitted: track.one_ahead.into_iter().map(|forecast| forecast.map(shown)).collect(),
        accuracy,
        backtest,
        band_is_approximate: band::is_approximate(&fitted.runner),
        model: fitted.model,
        choice,
    })
}

/// A third of the history, and no more than leaves two seasons to learn from.
fn usual_hold_back(periods: usize, season_length: Option<u32>) -> usize {
    let third = periods.checked_div(3).unwrap_or(0).min(MOST_HELD_BACK);
    let seasons = season_length.map(|length| usize::try_from(length.saturating_mul(2)).unwrap_or(usize::MAX));
    let room = seasons.and_then(|seasons| periods.checked_sub(seasons));
    // One or two errors would tell nothing: then seasons go untested and the others are compared.
    room.filter(|room| *room >= LEAST_TELLING).map_or(third, |room| third.min(room))
}

/// Fits on what comes before the periods held back, and measures on those.
fn test(
    model: &Model,
    history: &[Decimal],
    held_back: usize,
    yardstick: Yardstick,
) -> Result<Option<Backtest>, Impossible> {
    let told = |fault| match fault {
        Fault::TooFew { needed } => Impossible::HistoryTooShort(needed),
        Fault::TooFewDemands { needed } => Impossible::TooFewDemands(needed),
        Fault::MethodDoesNotFit | Fault::DivisionByZero => Impossible::DemandNotAboveZero,
        _ => Impossible::Overflow,
    };
    // It must run on the whole history; that it cannot on a part of it only forgoes the test.
    can_run(model, history).map_err(told)?;
    let known = history.get(..history.len().saturating_sub(held_back)).unwrap_or_default();
    let Ok(fitted) = fit(model, known).and_then(|fitted| fitted.runner.run(known, 0).map(|_| fitted)) else {
        return Ok(None);
    };
    let track = fitted.runner.run(history, 0).map_err(told)?;
    backtest(&track, history, held_back, yardstick).map_err(told)
}

type Considered = Result<Model, (Method, Impossible)>;

/// The methods for demand that is not rare, the most telling first.
fn ladder(request: &ForecastRequest, history: &[Decimal]) -> Vec<Considered> {
    let trend = |damping| Some(Trend { smoothing: None, damping });
    let winters = |kind| {
        let method = match kind {
            SeasonKind::Additive => Method::HoltWintersAdditive,
            SeasonKind::Multiplicative => Method::HoltWintersMultiplicative,
        };
        let length = request.season_length.ok_or((method, Impossible::NoSeasonLength))?;
        let needed = length.saturating_mul(2);
        if history.len() < usize::try_from(needed).unwrap_or(usize::MAX) {
            return Err((method, Impossible::HistoryTooShort(needed)));
        }
        if kind == SeasonKind::Multiplicative && history.iter().any(|value| *value <= Decimal::ZERO) {
            return Err((method, Impossible::DemandNotAboveZero));
        }
        let season = Some(Season { length, kind, smoothing: None });
        Ok(Model::Smoothing(Smoothing { trend: trend(None), season, ..Smoothing::default() }))
    };
    let holt = |damping: Option<Figure>| {
        let model = Model::Smoothing(Smoothing { trend: trend(damping), ..Smoothing::default() });
        // Three give one error to fit by.
        if history.len() < 3 { Err((model.method(), Impossible::HistoryTooShort(3))) } else { Ok(model) }
    };
    let averaged = u32::try_from(history.len().clamp(1, AVERAGED)).unwrap_or(1);
    vec![
        winters(SeasonKind::Additive),
        winters(SeasonKind::Multiplicative),
        holt(None),
        holt(Some(Decimal::new(9, 1).into())),
        Ok(Model::Smoothing(Smoothing::default())),
        Ok(Model::MovingAverage(averaged)),
    ]
}

/// The methods for rare demand; of equals the corrected one, since Croston's own is known to be too high. A
/// single demand has no interval to smooth: then the mean, since a level that follows would soon have
/// forgotten it.
fn rare(history: &[Decimal]) -> Vec<Considered> {
    let croston = |correction| Model::Croston(Croston { correction, ..Croston::default() });
    let family = [croston(Correction::Sba), croston(Correction::None), Model::Tsb(Tsb::default())];
    if has_intervals(history) {
        return family.into_iter().map(Ok).collect();
    }
    let too_few = |model: Model| Err((model.method(), Impossible::TooFewDemands(LEAST_DEMANDS)));
    family.into_iter().map(too_few).chain([Ok(Model::Mean)]).collect()
}
