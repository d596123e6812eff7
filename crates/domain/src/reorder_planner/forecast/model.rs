//! Methods as data, with their parameters. What is left out is fitted to the history.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// A history and how to project it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ForecastRequest {
    /// Units sold in each period, oldest first. Below zero where more came back than went out.
    pub history: Vec<Figure>,
    /// Days of a period.
    #[serde(default = "super::super::scenario::one")]
    pub period_days: Figure,
    /// How many periods to project.
    pub horizon: u32,
    /// Periods after which seasons come again: 12 months, 4 quarters, 7 days.
    #[serde(default)]
    pub season_length: Option<u32>,
    /// How; chosen by the history if not said.
    #[serde(default)]
    pub model: Option<Model>,
    /// How much of the future is to lie within the band, in per cent; no band if not said.
    #[serde(default)]
    pub band_percent: Option<Figure>,
    /// Periods at the end that are forecast as if they were not known yet, to measure the methods
    /// by. If not said a third of the history, at most 12; fewer where else two seasons
    /// would not be left to learn from.
    #[serde(default)]
    pub held_back: Option<u32>,
    /// Where demand stops being smooth.
    #[serde(default)]
    pub pattern_cuts: PatternCuts,
}

/// From which values on demand counts as intermittent, and its sizes as erratic.
///
/// By default 1.32 and 0.49: Syntetos, Boylan and Croston, On the categorization of demand patterns,
/// Journal of the Operational Research Society 56 (2005).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PatternCuts {
    /// Periods from one demand to the next, on average.
    pub average_interval: Figure,
    /// Squared coefficient of variation of the sizes that are not zero.
    pub size_variation: Figure,
}

impl Default for PatternCuts {
    fn default() -> Self {
        Self { average_interval: Decimal::new(132, 2).into(), size_variation: Decimal::new(49, 2).into() }
    }
}

/// A method and the parameters that are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastModel))]
pub enum Model {
    /// As the last period.
    Naive,
    /// The mean of all periods.
    Mean,
    /// The mean of so many last periods.
    MovingAverage(u32),
    /// A weighted mean of the last periods, the oldest first; weights need not add up to 1.
    WeightedAverage(Vec<Figure>),
    /// The family of Holt and Winters.
    Smoothing(Smoothing),
    /// Sizes and intervals of demand smoothed apart.
    Croston(Croston),
    /// Sizes and the probability of demand smoothed apart.
    Tsb(Tsb),
}

/// Exponential smoothing of a level, with a trend and seasons where they are there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Smoothing {
    /// From 0 to 1.
    pub alpha: Option<Figure>,
    /// Holt's.
    pub trend: Option<Trend>,
    /// Winters'.
    pub season: Option<Season>,
    /// The state before the first period. If not said: without trend l = y1; with one l = y1 and
    /// b = y2 − y1; with seasons the first season's mean, a season's growth to the second over its
    /// length, and the first season's deviations from (or ratios to) its mean.
    pub initial: Option<Initial>,
}

/// A trend and how it is smoothed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Trend {
    /// How fast it follows.
    pub smoothing: Option<TrendSmoothing>,
    /// φ, above 0 and up to 1; 1 if not said: no damping.
    pub damping: Option<Figure>,
}

/// Textbooks and R print different numbers for the same trend: β = α × β*. So it is said which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TrendSmoothing {
    /// β*: b = β*(l − l₋₁) + (1 − β*)φb₋₁. Textbooks, `HoltWinters`, spreadsheets.
    OfLevelChange(Figure),
    /// β: b = φb₋₁ + βe. R's `ets` and `hw`.
    OfError(Figure),
}

/// Seasons and how they are smoothed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Season {
    /// Periods after which they come again, at least 2.
    pub length: u32,
    /// How they meet the level.
    pub kind: SeasonKind,
    /// How fast they follow.
    #[serde(default)]
    pub smoothing: Option<SeasonSmoothing>,
}

/// How seasons meet the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SeasonKind {
    /// Added to it.
    Additive,
    /// Multiplied with it; only for demand above zero.
    Multiplicative,
}

/// Against which level a season is corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SeasonSmoothing {
    /// γ: the level forecast. R's `ets` and `hw`, Hyndman's textbook.
    OfError(Figure),
    /// γ*: the level just corrected; of additive seasons γ = γ*(1 − α). Winters, `HoltWinters`.
    OfNewLevel(Figure),
}

/// The state before the first period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Initial {
    /// Of the demand.
    pub level: Figure,
    /// What a period adds.
    pub slope: Figure,
    /// One for each period of a season; the first is for the first period of the history.
    pub seasons: Vec<Figure>,
}

/// Croston's method and its corrections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Croston {
    /// From 0 to 1, for sizes, and for intervals too if `interval_alpha` is not said.
    pub alpha: Option<Figure>,
    /// From 0 to 1, for intervals.
    pub interval_alpha: Option<Figure>,
    /// The state before the first period; the first demand and the periods until it if not said.
    pub initial: Option<CrostonInitial>,
    /// For the bias of the quotient.
    pub correction: Correction,
}

/// The state of Croston's method before the first period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CrostonInitial {
    /// Of a demand.
    pub size: Figure,
    /// Periods from one demand to the next.
    pub interval: Figure,
}

/// The method of Teunter, Syntetos and Babai, whose forecast fades while nothing is sold: Intermittent
/// demand, linking forecasting to inventory obsolescence, European Journal of Operational Research 214
/// (2011).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Tsb {
    /// From 0 to 1, for sizes.
    pub alpha: Option<Figure>,
    /// From 0 to 1, for the probability.
    pub beta: Option<Figure>,
    /// The state before the first period; the first demand, and one over the periods until it, if not
    /// said.
    pub initial: Option<TsbInitial>,
}

/// The state of that method before the first period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TsbInitial {
    /// Of a demand.
    pub size: Figure,
    /// That a period has one, from 0 to 1.
    pub probability: Figure,
}

/// Factors on Croston's forecast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Correction {
    /// None: Croston's own.
    #[default]
    None,
    /// 1 − α / 2: Syntetos and Boylan's approximation.
    Sba,
    /// 1 − α / (2 − α): Shale, Boylan and Johnston.
    Sbj,
}

/// What a method is called.
#[expect(missing_docs, reason = "the trade's own names")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ForecastMethod))]
pub enum Method {
    Naive,
    Mean,
    MovingAverage,
    WeightedAverage,
    SimpleExponentialSmoothing,
    Holt,
    DampedHolt,
    /// Seasons on a level without trend.
    SeasonalSmoothing,
    HoltWintersAdditive,
    HoltWintersMultiplicative,
    Croston,
    Sba,
    Sbj,
    Tsb,
}

impl Model {
    /// What the method is called.
    ///
    /// ```
    /// use domain::reorder_planner::{Method, Model};
    /// assert_eq!(Model::Naive.method(), Method::Naive);
    /// let sba: Model = serde_json::from_str(r#"{ "croston": { "correction": "sba" } }"#)?;
    /// assert_eq!(sba.method(), Method::Sba);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn method(&self) -> Method {
        match self {
            Self::Naive => Method::Naive,
            Self::Mean => Method::Mean,
            Self::MovingAverage(_) => Method::MovingAverage,
            Self::WeightedAverage(_) => Method::WeightedAverage,
            Self::Croston(Croston { correction: Correction::None, .. }) => Method::Croston,
            Self::Croston(Croston { correction: Correction::Sba, .. }) => Method::Sba,
            Self::Croston(Croston { correction: Correction::Sbj, .. }) => Method::Sbj,
            Self::Tsb(_) => Method::Tsb,
            Self::Smoothing(smoothing) => match (smoothing.trend, smoothing.season) {
                (None, None) => Method::SimpleExponentialSmoothing,
                (Some(Trend { damping: None, .. }), None) => Method::Holt,
                (Some(_), None) => Method::DampedHolt,
                (None, Some(_)) => Method::SeasonalSmoothing,
                (Some(_), Some(Season { kind: SeasonKind::Additive, .. })) => Method::HoltWintersAdditive,
                (Some(_), Some(_)) => Method::HoltWintersMultiplicative,
            },
        }
    }
}
