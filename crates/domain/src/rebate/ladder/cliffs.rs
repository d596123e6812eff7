//! Where the amount jumps as the volume grows, and ladders that pay less for more.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::agreement::{Boundary, Method};
use super::super::earnings::LineEarnings;
use super::super::error::RebateError;
use super::super::exact::{add, multiply, subtract};
use super::super::measure::VolumeUnit;
use super::super::position::Scale;
use super::super::step::{StepKind, number};
use super::view::View;
use crate::figure::Figure;

/// Nobody buys more in a period.
const FARTHEST: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// A threshold, or the minimum volume, at which the amount jumps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cliff {
    /// Counted from 1; `None` where the minimum volume is reached within a tier or before the first.
    pub tier: Option<u32>,
    /// The threshold, or the minimum volume, as value or quantity.
    pub volume: Figure,
    /// What is earned as close below as can be.
    pub just_below: Figure,
    /// What is earned once the tier is reached.
    pub reached: Figure,
}

/// What is odd about a ladder, or about the place on it. Tiers are counted from 1.
#[expect(missing_docs, reason = "the fields are those of a cliff")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LadderWarning {
    /// Reaching this tier pays less than staying just below.
    PaysLess {
        tier: u32,
        volume: Figure,
        just_below: Figure,
        reached: Figure,
        /// Where the amount is back at what it was, if it ever is.
        regained_at: Option<Figure>,
    },
    /// On the way from this tier to the next the rate falls faster than the volume grows.
    FallsWithin { tier: u32 },
    /// The cap is reached, be it exactly: more volume earns no more.
    CapReached,
    /// There is no baseline or target, so nothing is earned.
    NothingToMeasureBy,
    /// Thresholds or rates count this, and only the other one of value and quantity is known.
    VolumeMissing { of: VolumeUnit },
}

impl View<'_> {
    pub(super) fn cliffs(&self, now: &LineEarnings) -> Result<(Vec<Cliff>, Vec<LadderWarning>), RebateError> {
        let mut cliffs = Vec::new();
        let mut warnings = Vec::new();
        if !Scale::of(&self.line.measure).earns() {
            warnings.push(LadderWarning::NothingToMeasureBy);
            return Ok((cliffs, warnings));
        }
        warnings.extend(self.missing().map(|of| LadderWarning::VolumeMissing { of }));
        if self.at_cap(now) {
            warnings.push(LadderWarning::CapReached);
        }
        let tiers = if self.priced() { self.line.tiers.len() } else { 0 };
        let minimum = self.line.minimum_volume.map(|minimum| *minimum).filter(|_| self.priced());
        let minimum = minimum.filter(|minimum| *minimum > Decimal::ZERO);
        for tier in 0..tiers {
            if self.falls_within(tier)? {
                let tier = number(tier);
                warnings.push(LadderWarning::FallsWithin { tier });
            }
            let volume = self.begins_at(tier)?;
            if volume.is_zero() {
                continue;
            }
            let starts_earning =
                minimum == Some(volume) && self.agreement.boundary == Boundary::FromInclusive;
            let below = if starts_earning {
                Figure::ZERO
            } else {
                self.earnings(volume, Some(tier.checked_sub(1)))?.exact
            };
            let reached = self.earnings(volume, Some(Some(tier)))?.exact;
            if below == reached {
                continue;
            }
            let number = number(tier);
            let volume = Figure::from(volume);
            cliffs.push(Cliff { tier: Some(number), volume, just_below: below, reached });
            if reached < below {
                warnings.push(LadderWarning::PaysLess {
                    tier: number,
                    volume,
                    just_below: below,
                    reached,
                    regained_at: self.regained_at(tier, *below)?,
                });
            }
        }
        if let Some(minimum) = minimum {
            self.add_minimum(minimum, &mut cliffs)?;
        }
        Ok((cliffs, warnings))
    }

    /// The cliff of the minimum volume, unless a tier begins there and has it already.
    fn add_minimum(&self, minimum: Decimal, cliffs: &mut Vec<Cliff>) -> Result<(), RebateError> {
        let volume = Figure::from(minimum);
        let place = cliffs.iter().position(|cliff| cliff.volume >= volume).unwrap_or(cliffs.len());
        let has_it = cliffs.get(place).is_some_and(|cliff| {
            cliff.volume == volume && self.agreement.boundary == Boundary::FromInclusive
        });
        let reached = self.earnings(minimum, None)?.exact;
        if !has_it && reached != Figure::ZERO {
            cliffs.insert(place, Cliff { tier: None, volume, just_below: Figure::ZERO, reached });
        }
        Ok(())
    }

    /// Whether the line earns all that its cap allows, of free goods gives all units.
    fn at_cap(&self, now: &LineEarnings) -> bool {
        let so_far = match self.line.method {
            Method::FreeGoods { .. } => now.free_units,
            _ => now.exact,
        };
        let is_below = now.steps.iter().any(|step| step.kind == StepKind::MinimumVolume);
        !is_below && self.line.cap.is_some_and(|cap| so_far >= cap)
    }

    /// The first volume from a tier on that earns `amount` again.
    fn regained_at(&self, tier: usize, amount: Decimal) -> Result<Option<Figure>, RebateError> {
        // What is too much to be worked out is not worth looking at.
        let earns = |volume| Ok(self.earnings(volume, None).is_ok_and(|earned| *earned.exact >= amount));
        for tier in tier..self.line.tiers.len() {
            // Where the amount falls again it may be met in between.
            if self.falls_within(tier)? {
                return Ok(None);
            }
            let from = self.first_in(tier)?;
            let next = tier.saturating_add(1);
            let to = if next < self.line.tiers.len() {
                subtract(self.first_in(next)?, self.smallest_step())?
            } else {
                self.far_enough(from, earns)?
            };
            if let Some(volume) = self.least(from, to, earns)? {
                return Ok(Some(volume.into()));
            }
        }
        Ok(None)
    }

    /// A volume of which something holds, of the doubles of one; the largest of them where it never does.
    fn far_enough(
        &self,
        from: Decimal,
        holds: impl Fn(Decimal) -> Result<bool, RebateError>,
    ) -> Result<Decimal, RebateError> {
        let mut volume = from.max(self.smallest_step());
        while volume < FARTHEST && !holds(volume)? {
            volume = add(volume, volume)?;
        }
        Ok(volume)
    }

    /// Whether what is paid for times an interpolated rate falls before the next threshold. It is a parabola
    /// that opens downwards where the rate falls, so its slope at the far end tells.
    fn falls_within(&self, tier: usize) -> Result<bool, RebateError> {
        let next = tier.saturating_add(1);
        let (Some(lower), Some(upper)) = (self.line.tiers.get(tier), self.line.tiers.get(next)) else {
            return Ok(false);
        };
        if self.line.method != Method::Interpolated || upper.rate >= lower.rate {
            return Ok(false);
        }
        let end = self.begins_at(next)?;
        let run = subtract(end, self.begins_at(tier)?)?;
        let fall = subtract(*lower.rate, *upper.rate)?;
        let paid = Scale::of(&self.line.measure).paid_for(self.line.pays_on, end)?;
        Ok(multiply(paid, fall)? > multiply(*upper.rate, run)?)
    }
}
