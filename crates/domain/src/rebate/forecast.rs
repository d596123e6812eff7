//! Volumes at the end of the period: projected by a method with a name, or typed. Which method a history
//! allows is in `history`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::check::in_range;
use super::error::{Field, RebateError};
use super::exact::{proportion, sum};
use super::facts::{Facts, Volume};
use super::period::Window;
use crate::figure::Figure;

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
    /// What was bought so far, and in the rest of the period what last year's rest of it brought.
    RestAsLastYear {
        /// By line id, bought last year from the day after on.
        volumes: BTreeMap<String, ExpectedVolume>,
    },
    /// By hand: what management expects.
    Expected {
        /// By line id, all of the period. A line that is not named buys no more.
        volumes: BTreeMap<String, ExpectedVolume>,
    },
}

/// What a line is expected to count at the end of the period; of `rest_as_last_year`, from now on. Of value
/// and quantity, one that is not given grows with the other; without either the line buys no more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateExpectedVolume))]
pub struct ExpectedVolume {
    /// In the agreement's currency.
    pub value: Option<Figure>,
    /// In stock units.
    pub quantity: Option<Figure>,
}

/// How much of the period is over: `part` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// What is over.
    pub part: Decimal,
    /// The whole period, above zero.
    pub of: Decimal,
}

/// The volumes at the end of the period, rounded half up to twelve digits.
///
/// # Errors
/// As [`Forecast::elapsed`], and [`RebateError::LineOverflow`].
///
/// ```
/// use domain::Figure;
/// use domain::rebate::{Facts, Forecast, forecast};
/// let january = Facts::of_line("all", Figure::parse("12000").unwrap(), Figure::ZERO);
/// let year = forecast(&january, &Forecast::RunRate { elapsed: 1, of: 12 }).unwrap();
/// assert_eq!(year.volumes["all"].value.to_string(), "144000");
/// ```
pub fn forecast(facts: &Facts, method: &Forecast) -> Result<Facts, RebateError> {
    let elapsed = method.elapsed()?;
    let mut volumes = facts.volumes.clone();
    if let Forecast::Expected { volumes: expected } = method {
        for (line, expected) in expected {
            let volume = volumes.entry(line.clone()).or_default();
            expected.take_place_of(volume).map_err(|error| error.in_line(line))?;
        }
    }
    if let Forecast::RestAsLastYear { volumes: rest } = method {
        for (line, rest) in rest {
            let volume = volumes.entry(line.clone()).or_default();
            rest.after(volume)
                .and_then(|all| all.take_place_of(volume))
                .map_err(|error| error.in_line(line))?;
        }
    }
    if let Some(elapsed) = elapsed {
        for (line, volume) in &mut volumes {
            volume
                .each(|figure| grown(figure, elapsed.of, elapsed.part))
                .map_err(|error| error.in_line(line))?;
        }
    }
    Ok(Facts { volumes })
}

/// Rounded half up to twelve digits.
fn grown(figure: Figure, to: Decimal, from: Decimal) -> Result<Figure, RebateError> {
    let exact = proportion(*figure, to, from)?;
    let rounded = Figure::from(exact.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero));
    if rounded.is_input() { Ok(rounded) } else { Err(RebateError::Overflow) }
}

impl Forecast {
    /// How much of the period is over by the method's own count; `None` where it has none.
    ///
    /// # Errors
    /// [`RebateError::NothingElapsed`], [`RebateError::PeriodOfNothing`],
    /// [`RebateError::ElapsedBeyondPeriod`], [`RebateError::NegativeWeight`],
    /// [`RebateError::WeightOutOfRange`], [`RebateError::Overflow`].
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::Forecast;
    /// // The last quarter brings twice as much as any other; two are over.
    /// let weights = ["1", "1", "1", "2"].map(|weight| Figure::parse(weight).unwrap()).to_vec();
    /// let over = Forecast::Seasonal { weights, elapsed: 2 }.elapsed().unwrap().unwrap();
    /// assert_eq!((over.part, over.of), (2.into(), 5.into()));
    /// ```
    pub fn elapsed(&self) -> Result<Option<Elapsed>, RebateError> {
        let (part, of) = match self {
            Self::Expected { .. } | Self::RestAsLastYear { .. } => return Ok(None),
            Self::RunRate { of: 0, .. } => return Err(RebateError::PeriodOfNothing),
            Self::RunRate { elapsed, of } if elapsed > of => {
                return Err(RebateError::ElapsedBeyondPeriod { of: *of });
            }
            Self::RunRate { elapsed, of } => (Decimal::from(*elapsed), Decimal::from(*of)),
            Self::Seasonal { weights, elapsed } => {
                for (number, weight) in (1..).zip(weights) {
                    if !weight.is_input() {
                        return Err(RebateError::WeightOutOfRange { number });
                    }
                    if **weight < Decimal::ZERO {
                        return Err(RebateError::NegativeWeight { number });
                    }
                }
                let elapsed = usize::try_from(*elapsed).unwrap_or(usize::MAX);
                if elapsed > weights.len() {
                    let of = u32::try_from(weights.len()).unwrap_or(u32::MAX);
                    return Err(RebateError::ElapsedBeyondPeriod { of });
                }
                let over = sum(weights.iter().take(elapsed).map(|weight| **weight))?;
                (over, sum(weights.iter().map(|weight| **weight))?)
            }
        };
        if part.is_zero() { Err(RebateError::NothingElapsed) } else { Ok(Some(Elapsed { part, of })) }
    }

    /// Whether what is typed by hand can be read.
    pub(super) fn check(&self, agreement: &Agreement) -> Result<(), RebateError> {
        let (Self::Expected { volumes } | Self::RestAsLastYear { volumes }) = self else {
            return Ok(());
        };
        for (line, expected) in volumes {
            if agreement.line(line).is_none() {
                return Err(RebateError::ExpectedOfUnknownLine { line: line.clone() });
            }
            in_range(line, Field::ExpectedValue, None, expected.value.unwrap_or_default())?;
            in_range(line, Field::ExpectedQuantity, None, expected.quantity.unwrap_or_default())?;
        }
        Ok(())
    }
}

impl Elapsed {
    /// All of it.
    pub const ALL: Self = Self { part: Decimal::ONE, of: Decimal::ONE };

    /// The days of a period up to one of its own.
    ///
    /// ```
    /// use domain::rebate::{Elapsed, Window};
    /// let day = |text: &str| text.parse().unwrap();
    /// let year = Window { from: day("2026-01-01"), to: day("2026-12-31") };
    /// let over = Elapsed::by_days(year, day("2026-07-01"));
    /// assert_eq!((over.part, over.of), (182.into(), 365.into()));
    /// ```
    #[must_use]
    pub fn by_days(period: Window, on: NaiveDate) -> Self {
        let over = Window { to: on, ..period }.days();
        Self { part: over.into(), of: period.days().max(1).into() }
    }
}

impl ExpectedVolume {
    /// The whole period, of which this is the rest.
    fn after(self, so_far: &Volume) -> Result<Self, RebateError> {
        let with = |rest: Option<Figure>, so_far: Figure| -> Result<Option<Figure>, RebateError> {
            let Some(rest) = rest else { return Ok(None) };
            let all = Figure::from(sum([*so_far, *rest])?);
            if all.is_input() { Ok(Some(all)) } else { Err(RebateError::Overflow) }
        };
        Ok(Self { value: with(self.value, so_far.value)?, quantity: with(self.quantity, so_far.quantity)? })
    }

    fn take_place_of(self, volume: &mut Volume) -> Result<(), RebateError> {
        let (value, quantity) = (volume.value, volume.quantity);
        // Where there is nothing to grow by it stays.
        let with = |figure: Figure, to: Figure, from: Figure| {
            if from.is_zero() { Ok(figure) } else { grown(figure, *to, *from) }
        };
        volume.value = match (self.value, self.quantity) {
            (Some(expected), _) => expected,
            (None, Some(expected)) => with(value, expected, quantity)?,
            (None, None) => value,
        };
        volume.quantity = match (self.quantity, self.value) {
            (Some(expected), _) => expected,
            (None, Some(expected)) => with(quantity, expected, value)?,
            (None, None) => quantity,
        };
        for shared in volume.shared.values_mut() {
            *shared = with(*shared, volume.value, value)?;
        }
        Ok(())
    }
}

impl Volume {
    /// Changes everything that grows with what is bought.
    fn each(&mut self, change: impl Fn(Figure) -> Result<Figure, RebateError>) -> Result<(), RebateError> {
        for figure in [&mut self.value, &mut self.quantity].into_iter().chain(self.shared.values_mut()) {
            *figure = change(*figure)?;
        }
        Ok(())
    }
}
