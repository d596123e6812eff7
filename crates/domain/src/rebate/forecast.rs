//! Volumes projected to the end of the period, by a method with a name.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::error::{Field, RebateError};
use super::exact::{proportion, sum};
use super::facts::{Facts, Volume};
use super::figure::Figure;

/// How the rest of the period is guessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Forecast {
    /// It goes on as it began: volume × `of` / `elapsed`, in days or in months.
    RunRate {
        /// Days or months that are over.
        elapsed: u32,
        /// As many as the period has.
        of: u32,
    },
    /// Each month (or week) has its usual weight; the first `elapsed` of them are over.
    Seasonal {
        /// One for each month or week of the period.
        weights: Vec<Figure>,
        /// How many are over.
        elapsed: u32,
    },
}

/// The volumes at the end of the period, rounded half up to twelve digits.
///
/// # Errors
/// [`RebateError::NothingElapsed`], [`RebateError::Negative`] for a weight below zero,
/// [`RebateError::Overflow`].
///
/// ```
/// use domain::rebate::{Facts, Figure, Forecast, forecast};
/// let january = Facts::of_line("all", Figure::parse("12000").unwrap(), Figure::ZERO);
/// let year = forecast(&january, &Forecast::RunRate { elapsed: 1, of: 12 }).unwrap();
/// assert_eq!(year.volumes["all"].value.to_string(), "144000");
/// ```
pub fn forecast(facts: &Facts, method: &Forecast) -> Result<Facts, RebateError> {
    let (elapsed, of) = method.parts()?;
    if elapsed <= Decimal::ZERO {
        return Err(RebateError::NothingElapsed);
    }
    let project = |figure: Figure| -> Result<Figure, RebateError> {
        let projected = proportion(*figure, of, elapsed)?;
        let rounded = projected.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero);
        Ok(rounded.into())
    };
    let mut volumes = BTreeMap::new();
    for (line, volume) in &facts.volumes {
        let mut shared = BTreeMap::new();
        for (earlier, value) in &volume.shared {
            shared.insert(earlier.clone(), project(*value)?);
        }
        let projected = Volume {
            value: project(volume.value)?,
            quantity: project(volume.quantity)?,
            shared,
            floor_excess: volume.floor_excess,
        };
        volumes.insert(line.clone(), projected);
    }
    Ok(Facts { volumes })
}

impl Forecast {
    /// The weight of what is over, and of the whole period.
    fn parts(&self) -> Result<(Decimal, Decimal), RebateError> {
        match self {
            Self::RunRate { elapsed, of } => Ok((Decimal::from(*elapsed), Decimal::from(*of))),
            Self::Seasonal { weights, elapsed } => {
                if weights.iter().any(|weight| **weight < Decimal::ZERO) {
                    return Err(RebateError::Negative {
                        line: String::new(),
                        field: Field::SeasonalWeight,
                        tier: None,
                    });
                }
                let elapsed = usize::try_from(*elapsed).unwrap_or(usize::MAX);
                let over = sum(weights.iter().take(elapsed).map(|weight| **weight))?;
                Ok((over, sum(weights.iter().map(|weight| **weight))?))
            }
        }
    }
}
