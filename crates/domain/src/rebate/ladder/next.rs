//! What is next on the ladder: the tier after the one reached, the minimum volume while it is not, and the
//! order that pays for itself.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::agreement::Method;
use super::super::earnings::LineEarnings;
use super::super::error::RebateError;
use super::super::exact::subtract;
use super::super::measure::VolumeUnit;
use super::super::position::Scale;
use super::super::step::number;
use super::view::View;
use crate::figure::Figure;

/// What it takes to reach the next tier, and what that brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextTier {
    /// Counted from 1.
    pub tier: u32,
    /// The least volume in the tier that can be bought, in whole minor units or whole units: a threshold
    /// itself is in only where the boundary is "from".
    pub volume: Figure,
    /// Value or quantity still to buy.
    pub more: Figure,
    /// What the line earns there.
    pub then_earns: Figure,
    /// How much more than now; below zero on a ladder that pays less for more.
    pub pays_more: Figure,
    /// From this volume on, the order that reaches the tier earns at least what it costs. Only for
    /// volumes in value.
    pub pays_for_itself_from: Option<Figure>,
}

/// What it takes to reach the minimum volume, below which the line earns nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToMinimum {
    /// The least volume that reaches it, in whole minor units or whole units.
    pub volume: Figure,
    /// Value or quantity still to buy.
    pub more: Figure,
    /// What the line earns there: on a whole-volume ladder all that was bought below it, too.
    pub then_earns: Figure,
    /// How much more than now.
    pub pays_more: Figure,
}

impl View<'_> {
    /// The tier after the one reached.
    pub(super) fn next(&self, now: &LineEarnings) -> Result<Option<NextTier>, RebateError> {
        let bought = self.bought();
        if !Scale::of(&self.line.measure).earns() || !self.priced() {
            return Ok(None);
        }
        let reached = now.tier.and_then(|tier| usize::try_from(tier).ok());
        let Some(tier) = (reached.unwrap_or(0)..self.line.tiers.len()).next() else {
            return Ok(None);
        };
        let target = self.first_in(tier)?;
        let then = self.earnings(target, None)?;
        Ok(Some(NextTier {
            tier: number(tier),
            volume: target.into(),
            more: subtract(target, bought)?.into(),
            then_earns: then.exact,
            pays_more: subtract(*then.exact, *now.exact)?.into(),
            pays_for_itself_from: self.pays_for_itself(now, target, *then.exact)?,
        }))
    }

    /// The minimum volume while it is still to be reached.
    pub(super) fn to_minimum(&self, now: &LineEarnings) -> Result<Option<ToMinimum>, RebateError> {
        let bought = self.bought();
        let minimum = self.line.minimum_volume.map(|minimum| *minimum);
        let Some(minimum) = minimum.filter(|minimum| bought < *minimum && self.priced()) else {
            return Ok(None);
        };
        let volume = self.round_up(minimum);
        let then = self.earnings(volume, None)?;
        Ok(Some(ToMinimum {
            volume: volume.into(),
            more: subtract(volume, bought)?.into(),
            then_earns: then.exact,
            pays_more: subtract(*then.exact, *now.exact)?.into(),
        }))
    }

    /// The least volume V on the present tier from which on reaching `target` earns at least what it costs:
    /// then − f(V) ≥ target − V. What a floor, a cap or a minimum makes of f is in it.
    fn pays_for_itself(
        &self,
        now: &LineEarnings,
        target: Decimal,
        then: Decimal,
    ) -> Result<Option<Figure>, RebateError> {
        if !self.same_unit() || self.line.measure.unit() != VolumeUnit::Value || self.jumps_within() {
            return Ok(None);
        }
        let tier = now.tier.and_then(|tier| usize::try_from(tier).ok());
        let tier = tier.and_then(|tier| tier.checked_sub(1));
        // Below the minimum volume nothing is earned, whatever the tier.
        let is_below = self.line.minimum_volume.is_some_and(|minimum| self.bought() < *minimum);
        let from = match tier.filter(|_| !is_below) {
            Some(tier) => self.first_in(tier)?,
            None => Decimal::ZERO,
        };
        let last = subtract(target, self.smallest_step())?;
        let volume = self.least(from, last, |volume| {
            let gained = subtract(then, *self.earnings(volume, None)?.exact)?;
            Ok(gained >= subtract(target, volume)?)
        })?;
        Ok(volume.map(Into::into))
    }

    /// Whether the amount jumps between two thresholds too.
    const fn jumps_within(&self) -> bool {
        matches!(self.line.method, Method::Package { .. } | Method::FreeGoods { .. })
    }
}
