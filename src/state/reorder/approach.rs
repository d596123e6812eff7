//! How demand is projected, as the form offers it: a method by its name, its parameters fitted.

use domain::{
    Figure,
    reorder_planner::{Correction, Croston, Model, Season, SeasonKind, Smoothing, Trend, Tsb},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approach {
    /// By the history.
    #[default]
    Automatic,
    Naive,
    MovingAverage,
    SimpleSmoothing,
    Holt,
    DampedHolt,
    SeasonalSmoothing,
    HoltWintersAdditive,
    HoltWintersMultiplicative,
    Croston,
    Sba,
    Sbj,
    Tsb,
    /// With the parameters that came with the scenario.
    Given,
}

impl Approach {
    /// All that can be chosen in an empty form.
    pub const OFFERED: [Self; 13] = [
        Self::Automatic,
        Self::Naive,
        Self::MovingAverage,
        Self::SimpleSmoothing,
        Self::Holt,
        Self::DampedHolt,
        Self::SeasonalSmoothing,
        Self::HoltWintersAdditive,
        Self::HoltWintersMultiplicative,
        Self::Croston,
        Self::Sba,
        Self::Sbj,
        Self::Tsb,
    ];

    /// Whether it cannot do without the length of a season.
    pub fn has_seasons(self) -> bool {
        matches!(self, Self::SeasonalSmoothing | Self::HoltWintersAdditive | Self::HoltWintersMultiplicative)
    }

    /// The model; `None` where the history decides. `season` and `averaged` are used where the
    /// method has them.
    pub fn model(self, season: u32, averaged: u32) -> Option<Model> {
        let smoothing = |trend, kind: Option<SeasonKind>| {
            let season = kind.map(|kind| Season { length: season, kind, smoothing: None });
            Some(Model::Smoothing(Smoothing { trend, season, ..Smoothing::default() }))
        };
        let trend = Some(Trend::default());
        let croston = |correction| Some(Model::Croston(Croston { correction, ..Croston::default() }));
        match self {
            Self::Automatic | Self::Given => None,
            Self::Naive => Some(Model::Naive),
            Self::MovingAverage => Some(Model::MovingAverage(averaged)),
            Self::SimpleSmoothing => smoothing(None, None),
            Self::Holt => smoothing(trend, None),
            // As strongly as the automatic choice damps.
            Self::DampedHolt => {
                let damping = Some(Figure::from(Decimal::new(9, 1)));
                smoothing(Some(Trend { damping, ..Trend::default() }), None)
            }
            Self::SeasonalSmoothing => smoothing(None, Some(SeasonKind::Additive)),
            Self::HoltWintersAdditive => smoothing(trend, Some(SeasonKind::Additive)),
            Self::HoltWintersMultiplicative => smoothing(trend, Some(SeasonKind::Multiplicative)),
            Self::Croston => croston(Correction::None),
            Self::Sba => croston(Correction::Sba),
            Self::Sbj => croston(Correction::Sbj),
            Self::Tsb => Some(Model::Tsb(Tsb::default())),
        }
    }

    /// What a model would have been chosen as.
    pub fn of(model: Option<&Model>, season: u32) -> Self {
        let Some(model) = model else { return Self::Automatic };
        let averaged = averaged(Some(model)).unwrap_or_default();
        let same = |approach: &Self| approach.model(season, averaged).as_ref() == Some(model);
        Self::OFFERED.into_iter().find(same).unwrap_or(Self::Given)
    }
}

/// Over how many periods a moving average goes.
pub fn averaged(model: Option<&Model>) -> Option<u32> {
    match model {
        Some(Model::MovingAverage(periods)) => Some(*periods),
        _ => None,
    }
}
