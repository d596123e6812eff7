//! A line seen from a volume: what it earns there and at any other, and which volumes can be bought.

use rust_decimal::{Decimal, RoundingStrategy};

use super::super::agreement::{Agreement, Boundary, Line, RateUnit};
use super::super::earnings::{LineEarnings, at_position};
use super::super::error::RebateError;
use super::super::exact::{add, divide, proportion, subtract};
use super::super::facts::Volume;
use super::super::measure::VolumeUnit;
use super::super::position::{Position, Scale};
use crate::figure::Figure;

/// A line seen from a volume.
pub(super) struct View<'a> {
    pub agreement: &'a Agreement,
    pub line: &'a Line,
    pub volume: &'a Volume,
}

impl View<'_> {
    /// Value or quantity, as the line counts.
    pub(super) fn bought(&self) -> Decimal {
        self.volume.in_unit(self.line.measure.unit())
    }

    /// The line at `bought`; with `reached`, as if that were the highest tier entered (or none).
    pub(super) fn earnings(
        &self,
        bought: Decimal,
        reached: Option<Option<usize>>,
    ) -> Result<LineEarnings, RebateError> {
        let now = self.bought();
        let scaled = |amount: Figure| proportion(*amount, bought, now);
        let (value, quantity) = match self.line.measure.unit() {
            VolumeUnit::Value => (bought, scaled(self.volume.quantity)?),
            VolumeUnit::Quantity => (scaled(self.volume.value)?, bought),
        };
        let boundary = self.agreement.boundary;
        let mut position = Position::of(self.line, boundary, value, quantity)?;
        if let Some(reached) = reached {
            position.reached = reached;
        }
        let excess = *self.volume.floor_excess;
        at_position(self.agreement, self.line, &position, excess, Vec::new())
    }

    /// All that must be bought to stand at the threshold of a tier.
    pub(super) fn begins_at(&self, tier: usize) -> Result<Decimal, RebateError> {
        let threshold = self.line.tiers.get(tier).map(|tier| *tier.threshold);
        Scale::of(&self.line.measure).bought_at(threshold.unwrap_or_default())
    }

    /// The least volume in a tier that can be bought: whole units, or an amount that can be paid.
    pub(super) fn first_in(&self, tier: usize) -> Result<Decimal, RebateError> {
        let begins_at = self.begins_at(tier)?;
        let whole = self.round_up(begins_at);
        let from_inclusive = self.agreement.boundary == Boundary::FromInclusive;
        let is_in = whole > begins_at || (from_inclusive && whole > Decimal::ZERO);
        if is_in { Ok(whole) } else { add(whole, self.smallest_step()) }
    }

    /// Amounts per unit of volume make sense: the rate is paid on what is measured.
    pub(super) fn same_unit(&self) -> bool {
        matches!(
            (self.line.measure.unit(), self.line.rate_unit),
            (VolumeUnit::Value, RateUnit::Percent) | (VolumeUnit::Quantity, RateUnit::PerUnit)
        )
    }

    /// Whether amounts at other volumes can be told: where a rate is paid on the other unit, there
    /// must be some of it to know how the two go together.
    pub(super) fn priced(&self) -> bool {
        let rated = self.line.tiers.iter().any(|tier| !tier.rate.is_zero());
        let other = self.volume.in_unit(self.line.measure.unit().other());
        self.same_unit() || !rated || !(other.is_zero() || self.bought().is_zero())
    }

    /// What the line counts and nobody says, while the other of value and quantity is known.
    pub(super) fn missing(&self) -> Option<VolumeUnit> {
        let unit = self.line.measure.unit();
        let (own, other) = (self.bought(), self.volume.in_unit(unit.other()));
        if own.is_zero() && !other.is_zero() {
            Some(unit)
        } else {
            (!own.is_zero() && !self.priced()).then(|| unit.other())
        }
    }

    /// The least difference between two volumes.
    pub(super) fn smallest_step(&self) -> Decimal {
        match self.line.measure.unit() {
            VolumeUnit::Value => Decimal::new(1, self.agreement.currency.minor_digits()),
            VolumeUnit::Quantity => Decimal::ONE,
        }
    }

    /// The least volume that can be bought between two, both included, of which something `holds` that goes
    /// on to hold for more.
    pub(super) fn least(
        &self,
        from: Decimal,
        to: Decimal,
        holds: impl Fn(Decimal) -> Result<bool, RebateError>,
    ) -> Result<Option<Decimal>, RebateError> {
        if to < from || !holds(to)? {
            return Ok(None);
        }
        if holds(from)? {
            return Ok(Some(from));
        }
        let step = self.smallest_step();
        let (mut below, mut at) = (from, to);
        while subtract(at, below)? > step {
            let half = divide(subtract(at, below)?, Decimal::TWO)?;
            let middle =
                add(below, half.round_dp_with_strategy(step.scale(), RoundingStrategy::AwayFromZero))?;
            if holds(middle)? { at = middle } else { below = middle }
        }
        Ok(Some(at))
    }

    /// The least volume from this one on that can be bought.
    pub(super) fn round_up(&self, volume: Decimal) -> Decimal {
        let digits = self.smallest_step().scale();
        volume.round_dp_with_strategy(digits, RoundingStrategy::AwayFromZero)
    }
}
