//! What kind of demand a history shows: often or rare, of like size or unlike.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::model::PatternCuts;
use crate::figure::Figure;
use crate::planning::Fault;
use crate::planning::exact::{divide, shown, square, subtract, sum};

/// What kind of demand it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemandPattern {
    /// Periods for each one with demand.
    pub average_interval: Figure,
    /// Squared coefficient of variation of the sizes that are not zero.
    pub size_variation: Figure,
    /// By the cuts of the request.
    pub pattern: Pattern,
}

/// The four kinds of demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DemandPatternName))]
pub enum Pattern {
    /// Often and of like size.
    Smooth,
    /// Often and of unlike size.
    Erratic,
    /// Rare and of like size.
    Intermittent,
    /// Rare and of unlike size.
    Lumpy,
}

/// By how often demand comes and how much its sizes differ; `None` where nothing was ever sold or demand was
/// below zero.
pub(super) fn pattern(history: &[Decimal], cuts: PatternCuts) -> Result<Option<DemandPattern>, Fault> {
    let sizes: Vec<Decimal> = history.iter().copied().filter(|value| !value.is_zero()).collect();
    if sizes.is_empty() || sizes.iter().any(|size| *size < Decimal::ZERO) {
        return Ok(None);
    }
    let count = Decimal::from(sizes.len());
    let average_interval = divide(Decimal::from(history.len()), count)?;
    let mean = divide(sum(sizes.iter().copied())?, count)?;
    let mut squares = Vec::with_capacity(sizes.len());
    for size in &sizes {
        squares.push(square(divide(subtract(*size, mean)?, mean)?)?);
    }
    let size_variation = divide(sum(squares)?, count)?;
    let rare = average_interval >= *cuts.average_interval;
    let unlike = size_variation >= *cuts.size_variation;
    let pattern = match (rare, unlike) {
        (false, false) => Pattern::Smooth,
        (false, true) => Pattern::Erratic,
        (true, false) => Pattern::Intermittent,
        (true, true) => Pattern::Lumpy,
    };
    Ok(Some(DemandPattern {
        average_interval: shown(average_interval),
        size_variation: shown(size_variation),
        pattern,
    }))
}
