//! Where a volume stands on a ladder. Percentages of a baseline or a target are turned into
//! volumes first, so that nothing is divided and the boundary is exact.

use rust_decimal::Decimal;

use super::agreement::{Boundary, Line, PaysOn, RateUnit};
use super::error::RebateError;
use super::exact::{add, percent_of, proportion, subtract};
use super::measure::{GrowthThresholds, Measure, VolumeUnit, WithoutBaseline};

/// A volume held against the thresholds of a line, all in units of value or of quantity.
pub(super) struct Position {
    /// All that was bought.
    pub volume: Decimal,
    /// What is held against the thresholds: the volume, or its growth.
    pub measured: Decimal,
    /// What a rate is paid on where it is not paid by part.
    pub whole: Decimal,
    /// Where each tier begins.
    pub thresholds: Vec<Decimal>,
    /// The tier reached, counted from 0.
    pub reached: Option<usize>,
    /// Value or units that the rate applies to, for all that was bought.
    paid: Decimal,
    same_unit: bool,
    /// Whether there is anything to measure by.
    earns: bool,
}

impl Position {
    pub(super) fn of(
        line: &Line,
        boundary: Boundary,
        value: Decimal,
        quantity: Decimal,
    ) -> Result<Self, RebateError> {
        let unit = line.measure.unit();
        let (volume, paid_unit) = match unit {
            VolumeUnit::Value => (value, RateUnit::Percent),
            VolumeUnit::Quantity => (quantity, RateUnit::PerUnit),
        };
        let paid = match line.rate_unit {
            RateUnit::Percent => value,
            RateUnit::PerUnit => quantity,
        };
        // Units sent back at no value, or the other way round, make no rebate negative by themselves.
        let paid = if line.below_zero { paid } else { paid.max(Decimal::ZERO) };
        let scale = Scale::of(&line.measure);
        let measured = subtract(volume, scale.origin)?;
        let whole = scale.paid_for(line.pays_on, volume)?;
        let thresholds: Vec<Decimal> =
            line.tiers.iter().map(|tier| scale.volume_at(*tier.threshold)).collect::<Result<_, _>>()?;
        let reached = thresholds
            .iter()
            .rposition(|threshold| match boundary {
                Boundary::FromInclusive => measured >= *threshold,
                Boundary::Above => measured > *threshold,
            })
            .filter(|_| volume > Decimal::ZERO && scale.earns);
        // Below zero the first tier goes on, if it begins there.
        let goes_on = line.below_zero
            && volume < Decimal::ZERO
            && scale.earns
            && scale.origin.is_zero()
            && thresholds.first().is_some_and(Decimal::is_zero);
        let reached = reached.or(goes_on.then_some(0));
        Ok(Self {
            volume,
            measured,
            whole,
            thresholds,
            reached,
            paid,
            same_unit: paid_unit == line.rate_unit,
            earns: scale.earns,
        })
    }

    /// Whether nothing was bought, and that is where the ladder begins.
    pub(super) fn is_at_zero(&self) -> bool {
        self.earns && self.volume.is_zero() && self.measured.is_zero()
    }

    /// What the rate applies to for a part of the volume: the part itself, or its share.
    pub(super) fn base_of(&self, part: Decimal) -> Result<Decimal, RebateError> {
        if self.same_unit { Ok(part) } else { proportion(self.paid, part, self.volume) }
    }

    /// From where to where the measured volume lies in a tier, if that tier and those after it
    /// up to `last` are the ones entered.
    pub(super) fn slab(&self, tier: usize, last: usize) -> (Decimal, Decimal) {
        let lower = self.threshold(tier).unwrap_or(self.measured);
        let next = tier.checked_add(1).and_then(|next| self.threshold(next));
        let upper = next.filter(|_| tier < last).unwrap_or(self.measured);
        let is_below_zero = self.measured < Decimal::ZERO;
        (lower, if is_below_zero { upper } else { upper.max(lower) })
    }

    pub(super) fn threshold(&self, tier: usize) -> Option<Decimal> {
        self.thresholds.get(tier).copied()
    }
}

/// How thresholds become volumes.
pub(super) struct Scale {
    /// The volume at which measuring begins.
    pub origin: Decimal,
    /// The volume above which there is an increment.
    full: Decimal,
    /// What 100 per cent is; `None` where thresholds are volumes already.
    hundred: Option<Decimal>,
    /// Whether there is anything to measure by.
    earns: bool,
}

impl Scale {
    pub(super) fn of(measure: &Measure) -> Self {
        let zero = Decimal::ZERO;
        let (origin, full, hundred, earns) = match measure {
            Measure::Value | Measure::Quantity => (zero, zero, None, true),
            Measure::Growth { baseline, without_baseline, thresholds, .. } => {
                let baseline = baseline.unwrap_or_default().decimal();
                let earns = !baseline.is_zero() || *without_baseline == WithoutBaseline::AllIsGrowth;
                let hundred = (*thresholds == GrowthThresholds::Percent).then_some(baseline);
                (baseline, baseline, hundred, earns)
            }
            Measure::Attainment { target, .. } => {
                let target = target.unwrap_or_default().decimal();
                (zero, target, Some(target), !target.is_zero())
            }
        };
        Self { origin, full, hundred, earns }
    }

    /// The measured volume at which a threshold lies.
    pub(super) fn volume_at(&self, threshold: Decimal) -> Result<Decimal, RebateError> {
        match self.hundred {
            None => Ok(threshold),
            Some(hundred) => percent_of(hundred, threshold),
        }
    }

    /// What of a volume is paid for.
    pub(super) fn paid_for(&self, pays_on: PaysOn, volume: Decimal) -> Result<Decimal, RebateError> {
        match pays_on {
            PaysOn::Whole => Ok(volume),
            PaysOn::Increment => Ok(subtract(volume, self.full)?.max(Decimal::ZERO)),
        }
    }

    /// All that must be bought to stand at a threshold.
    pub(super) fn bought_at(&self, threshold: Decimal) -> Result<Decimal, RebateError> {
        add(self.origin, self.volume_at(threshold)?)
    }

    pub(super) const fn earns(&self) -> bool {
        self.earns
    }
}
