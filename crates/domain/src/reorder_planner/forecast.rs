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
mod pattern;
mod runner;
mod smoothing;
mod track;

pub use model::{
    Correction, Croston, CrostonInitial, ForecastRequest, Initial, Method, Model, PatternCuts, Season,
    SeasonKind, SeasonSmoothing, Smoothing, Trend, TrendSmoothing, Tsb, TsbInitial,
};
pub use outcome::{
    Accuracy, Backtest, Candidate, Choice, ForecastOutcome, ForecastPoint, Impossible, Reason,
};
pub use pattern::{DemandPattern, Pattern};

pub(super) use choice::forecast;
pub(super) use intermittent::{LEAST_DEMANDS, has_intervals};
