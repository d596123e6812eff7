//! The outcome of a forecast.

use serde::{Deserialize, Serialize};

use super::model::{Method, Model};
use super::pattern::DemandPattern;
use crate::figure::Figure;

/// What is forecast, and how it came about.
///
/// ```
/// use domain::Figure;
/// use domain::reorder_planner::{Method, Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "forecast": {
///         "history": ["120", "90", "150", "132"], "period_days": "30", "horizon": 2, "model": "mean"
///     }
/// }"#)?;
/// let forecast = calculate(&scenario)?.forecast.unwrap();
/// assert_eq!((forecast.method, forecast.points.len()), (Method::Mean, 2));
/// assert_eq!(forecast.points[0].forecast, Figure::parse("123")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ForecastOutcome {
    /// What the method is called.
    pub method: Method,
    /// The method with every parameter that was used.
    pub model: Model,
    /// Why this one.
    pub choice: Choice,
    /// One for each period to come.
    pub points: Vec<ForecastPoint>,
    /// What was forecast for each period of the history one period before.
    pub fitted: Vec<Option<Figure>>,
    /// The errors of `fitted`; `None` where there are none to measure.
    pub accuracy: Option<Accuracy>,
    /// The errors on periods held back.
    pub backtest: Option<Backtest>,
    /// Whether the band's width is an approximation: multiplicative seasons, intermittent demand.
    pub band_is_approximate: bool,
}

/// How the method was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastChoice))]
pub struct Choice {
    /// Why this method.
    pub reason: Reason,
    /// What kind of demand it is; `None` where nothing was ever sold or demand was below zero.
    pub pattern: Option<DemandPattern>,
    /// What was considered, in the order of preference.
    pub candidates: Vec<Candidate>,
}

/// Why a method was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastReason))]
pub enum Reason {
    /// It was asked for.
    Asked,
    /// Demand is rare, so sizes and how often they come are smoothed apart; of the methods that do, its squared
    /// error on the periods held back was the least.
    RareDemand,
    /// Its error on the periods held back was the least.
    LeastError,
    /// The history is too short to compare; it is the first that is long enough for.
    FirstPossible,
}

/// A period to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ForecastPoint {
    /// Units.
    pub forecast: Figure,
    /// The lower edge of the band; not below zero where demand never was.
    pub lower: Option<Figure>,
    /// The upper edge.
    pub upper: Option<Figure>,
}

/// How far forecasts one period ahead were off. An error is actual less forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastAccuracy))]
pub struct Accuracy {
    /// Errors that were measured.
    pub count: u32,
    /// The bias: above zero where forecasts are too low.
    pub mean_error: Figure,
    /// MAE, also called MAD.
    pub mean_absolute_error: Figure,
    /// MSE.
    pub mean_squared_error: Figure,
    /// MAPE; `None` where a period without demand has no percentage.
    pub mean_absolute_percentage_error: Option<Figure>,
}

/// Forecasts of periods that were held back, one ahead of a rolling origin; parameters fitted on
/// what came before all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastBacktest))]
pub struct Backtest {
    /// Periods held back.
    pub held_back: u32,
    /// MAE of the method.
    pub mean_absolute_error: Figure,
    /// MAE of "as the last period" on the same periods.
    pub naive_error: Figure,
    /// RMSE of the method: the root of its mean squared error.
    pub root_mean_squared_error: Figure,
    /// RMSE of "as the last period".
    pub naive_root_mean_squared_error: Figure,
    /// MASE: the MAE over that of the naive forecast within the periods before (Hyndman and Koehler,
    /// Another look at measures of forecast accuracy, 2006); `None` where those never change.
    pub scaled_error: Option<Figure>,
    /// Whether the method was no worse than the naive one on the same periods: by its MAE, of rare demand by
    /// its RMSE.
    pub beats_naive: bool,
}

/// A method that was considered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastCandidate))]
pub struct Candidate {
    /// What it is called.
    pub method: Method,
    /// Its back-test; `None` where the history is too short for one.
    pub backtest: Option<Backtest>,
    /// Why it cannot be used.
    pub impossible: Option<Impossible>,
}

/// Why a method cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastImpossible))]
pub enum Impossible {
    /// Nobody said how long a season is.
    NoSeasonLength,
    /// So many periods are needed.
    HistoryTooShort(u32),
    /// So many periods with demand are needed.
    TooFewDemands(u32),
    /// Demand of zero or below.
    DemandNotAboveZero,
    /// Its figures do not fit.
    Overflow,
}
