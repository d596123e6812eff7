//! Demand projected from a history: methods with names, parameters that are given or fitted, errors
//! measured, the choice explained.

mod accuracy;
mod average;
mod band;
mod choice;
mod fading;
mod fit;
mod intermittent;
mod model;
mod outcome;
mod smoothing;
mod track;

pub use choice::{Choice, DemandPattern, Pattern, Reason};
pub use model::{
    Correction, Croston, CrostonInitial, ForecastRequest, Initial, Method, Model, PatternCuts, Season,
    SeasonKind, SeasonSmoothing, Smoothing, Trend, TrendSmoothing, Tsb, TsbInitial,
};
pub use outcome::{Accuracy, Backtest, Candidate, ForecastOutcome, ForecastPoint, Impossible};

pub(super) use choice::forecast;
pub(super) use intermittent::{LEAST_DEMANDS, has_intervals};
