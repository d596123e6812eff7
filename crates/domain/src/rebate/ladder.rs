//! A line's ladder looked at from where a volume stands: what each rung pays, the next tier, the
//! cliffs, the minimum volume, the order that pays for itself, and ladders that pay less for more.
//!
//! Looks at one line alone: what other lines take off its base is not in it.

mod cliffs;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Boundary, Line, Method, RateUnit};
use super::earnings::{LineEarnings, StepKind, at_position, number};
use super::error::RebateError;
use super::exact::{add, divide, proportion, subtract, sum};
use super::facts::Volume;
use super::measure::{Measure, VolumeUnit};
use super::position::{Position, Scale};
use crate::figure::Figure;
pub use cliffs::{Cliff, LadderWarning};

/// A ladder and a place on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ladder {
    /// What the line earns at the present volume.
    pub earnings: LineEarnings,
    /// In order of threshold.
    pub rungs: Vec<Rung>,
    /// The same ladder paid back to the first unit, and slab by slab; `None` where the line's
    /// measure does not allow both.
    pub whole_volume: Option<Figure>,
    /// As `whole_volume`, slab by slab.
    pub marginal: Option<Figure>,
    /// `None` on the last tier, and where nothing tells how value and units go together.
    pub next: Option<NextTier>,
    /// `None` once the minimum volume is reached, and where there is none.
    pub minimum: Option<ToMinimum>,
    /// Every volume at which the amount jumps, in rising order.
    pub cliffs: Vec<Cliff>,
    /// What a party to the agreement should know before signing.
    pub warnings: Vec<LadderWarning>,
}

/// One tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rung {
    /// Counted from 1.
    pub tier: u32,
    /// As written: an amount, units, or per cent.
    pub threshold: Figure,
    /// The value or quantity to buy to stand at the threshold.
    pub begins_at: Figure,
    /// In the line's rate unit.
    pub rate: Figure,
    /// Paid once for being here.
    pub lump: Figure,
    /// Whether the present volume is in this tier or beyond.
    pub reached: bool,
    /// What this tier pays at the present volume, before minimums, floor and cap.
    pub pays: Figure,
}

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

impl Ladder {
    /// Looks at a line from a volume.
    ///
    /// At another volume than the present one, value and units are taken to grow together.
    ///
    /// # Errors
    /// [`RebateError::UnknownLine`], and what [`super::earn`] finds.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Ladder, Volume};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    ///         "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }] }]
    /// }"#)?;
    /// let volume = Volume { value: Figure::parse("48760")?, ..Volume::default() };
    /// let ladder = Ladder::of(&agreement, "all", &volume)?;
    /// // 2 % now, 5 % of 50,000 for 1,240 more. By slabs it would be 2 % of what lies above 10,000.
    /// assert_eq!(ladder.earnings.exact, Figure::parse("975.2")?);
    /// let next = ladder.next.unwrap();
    /// assert_eq!((next.more, next.then_earns), (Figure::parse("1240")?, Figure::parse("2500")?));
    /// assert_eq!(ladder.marginal, Some(Figure::parse("775.2")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(agreement: &Agreement, line: &str, volume: &Volume) -> Result<Self, RebateError> {
        agreement.check()?;
        let line = agreement.line(line).ok_or_else(|| RebateError::UnknownLine { line: line.to_owned() })?;
        let facts = super::Facts { volumes: [(line.id.clone(), volume.clone())].into() };
        agreement.check_facts(&facts)?;
        let view = View { agreement, line, volume };
        view.ladder().map_err(|error| error.in_line(&line.id))
    }
}

/// A line seen from a volume.
struct View<'a> {
    agreement: &'a Agreement,
    line: &'a Line,
    volume: &'a Volume,
}

impl View<'_> {
    fn ladder(&self) -> Result<Ladder, RebateError> {
        let earnings = self.earnings(self.bought(), None)?;
        let rungs = self.rungs(&earnings)?;
        let (cliffs, warnings) = self.cliffs(&earnings)?;
        Ok(Ladder {
            rungs,
            whole_volume: self.paid_by(Method::WholeVolume)?,
            marginal: self.paid_by(Method::Marginal)?,
            next: self.next(&earnings)?,
            minimum: self.to_minimum(&earnings)?,
            cliffs,
            warnings,
            earnings,
        })
    }

    fn bought(&self) -> Decimal {
        self.line.measure.unit().of(self.volume)
    }

    /// The line at `bought`; with `reached`, as if that were the highest tier entered (or none).
    fn earnings(&self, bought: Decimal, reached: Option<Option<usize>>) -> Result<LineEarnings, RebateError> {
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

    fn begins_at(&self, tier: usize) -> Result<Decimal, RebateError> {
        let threshold = self.line.tiers.get(tier).map(|tier| *tier.threshold);
        Scale::of(&self.line.measure).bought_at(threshold.unwrap_or_default())
    }

    /// The least volume in a tier that can be bought: whole units, or an amount that can be paid.
    fn first_in(&self, tier: usize) -> Result<Decimal, RebateError> {
        let begins_at = self.begins_at(tier)?;
        let whole = self.round_up(begins_at);
        let from_inclusive = self.agreement.boundary == Boundary::FromInclusive;
        let is_in = whole > begins_at || (from_inclusive && whole > Decimal::ZERO);
        if is_in { Ok(whole) } else { add(whole, self.smallest_step()) }
    }

    /// Amounts per unit of volume make sense: the rate is paid on what is measured.
    fn same_unit(&self) -> bool {
        matches!(
            (self.line.measure.unit(), self.line.rate_unit),
            (VolumeUnit::Value, RateUnit::Percent) | (VolumeUnit::Quantity, RateUnit::PerUnit)
        )
    }

    /// Whether amounts at other volumes can be told: where a rate is paid on the other unit, there
    /// must be some of it to know how the two go together.
    fn priced(&self) -> bool {
        let rated = self.line.tiers.iter().any(|tier| !tier.rate.is_zero());
        let other = self.line.measure.unit().other().of(self.volume);
        self.same_unit() || !rated || !(other.is_zero() || self.bought().is_zero())
    }

    /// What the line counts and nobody says, while the other of value and quantity is known.
    fn missing(&self) -> Option<VolumeUnit> {
        let unit = self.line.measure.unit();
        let (own, other) = (self.bought(), unit.other().of(self.volume));
        if own.is_zero() && !other.is_zero() {
            Some(unit)
        } else {
            (!own.is_zero() && !self.priced()).then(|| unit.other())
        }
    }

    /// The least difference between two volumes.
    fn smallest_step(&self) -> Decimal {
        match self.line.measure.unit() {
            VolumeUnit::Value => Decimal::new(1, self.agreement.currency.minor_digits()),
            VolumeUnit::Quantity => Decimal::ONE,
        }
    }

    fn rungs(&self, earnings: &LineEarnings) -> Result<Vec<Rung>, RebateError> {
        let tiers = self.line.tiers.iter().enumerate();
        tiers
            .map(|(tier, terms)| {
                let number = number(tier);
                let steps = earnings.steps.iter().filter(|step| {
                    step.tier == Some(number) && matches!(step.kind, StepKind::Slab | StepKind::Lump)
                });
                Ok(Rung {
                    tier: number,
                    threshold: terms.threshold,
                    begins_at: self.begins_at(tier)?.into(),
                    rate: terms.rate,
                    lump: terms.lump,
                    reached: earnings.tier >= Some(number),
                    pays: sum(steps.map(|step| *step.amount))?.into(),
                })
            })
            .collect()
    }

    /// What the line would earn here by another method, if its other terms allow that one.
    fn paid_by(&self, method: Method) -> Result<Option<Figure>, RebateError> {
        let comparable = matches!(
            self.line.method,
            Method::WholeVolume | Method::Marginal | Method::Rolling | Method::CumulativeTiers
        );
        let growth_on_whole =
            matches!(self.line.measure, Measure::Growth { .. }) && self.line.pays_on == super::PaysOn::Whole;
        let attainment_on_increment = matches!(self.line.measure, Measure::Attainment { .. })
            && self.line.pays_on == super::PaysOn::Increment;
        if !comparable || growth_on_whole || attainment_on_increment {
            return Ok(None);
        }
        let line = Line { method, ..self.line.clone() };
        let view = View { line: &line, ..*self };
        Ok(Some(view.earnings(self.bought(), None)?.exact))
    }

    fn next(&self, now: &LineEarnings) -> Result<Option<NextTier>, RebateError> {
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
    fn to_minimum(&self, now: &LineEarnings) -> Result<Option<ToMinimum>, RebateError> {
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

    /// The least volume that can be bought between two, both included, of which something `holds` that goes
    /// on to hold for more.
    fn least(
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

    fn round_up(&self, volume: Decimal) -> Decimal {
        let digits = self.smallest_step().scale();
        volume.round_dp_with_strategy(digits, RoundingStrategy::AwayFromZero)
    }
}
