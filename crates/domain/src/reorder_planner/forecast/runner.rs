//! Any model ready to run. Models here have all their parameters.

use rust_decimal::Decimal;

use super::average::{self, Average};
use super::fading::Fading;
use super::intermittent::Intermittent;
use super::smoothing::ExponentialSmoothing;
use super::track::Track;
use crate::planning::Fault;

/// A model ready to run.
#[derive(Clone, Debug)]
pub(super) enum Runner {
    Mean,
    Average(Average),
    Smoothing(ExponentialSmoothing),
    Intermittent(Intermittent),
    Fading(Fading),
}

impl Runner {
    pub fn run(&self, history: &[Decimal], horizon: usize) -> Result<Track, Fault> {
        match self {
            Self::Mean => average::mean(history, horizon),
            Self::Average(average) => average.run(history, horizon),
            Self::Smoothing(smoothing) => smoothing.run(history, horizon),
            Self::Intermittent(intermittent) => intermittent.run(history, horizon),
            Self::Fading(fading) => fading.run(history, horizon),
        }
    }
}
