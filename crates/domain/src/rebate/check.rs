//! Whether an agreement makes sense. Every calculation starts here, so the arithmetic may rely on it.

use std::collections::BTreeSet;

use super::agreement::{Agreement, Line, Method, PaysOn};
use super::error::{Field, RebateError};
use super::facts::Facts;
use super::measure::Measure;
use super::stacking;
use crate::figure::Figure;

/// Most lines in an agreement.
pub const MAXIMUM_LINES: usize = 200;
/// Most tiers on a ladder.
pub const MAXIMUM_TIERS: usize = 100;

impl Agreement {
    /// Whether the agreement can be worked out at all.
    ///
    /// # Errors
    /// [`RebateError`] names the first fault and the line it is in.
    ///
    /// ```
    /// use domain::rebate::{Agreement, RebateError};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [{ "id": "all", "measure": "value", "method": "marginal",
    ///         "tiers": [{ "threshold": "50000", "rate": "5" }, { "threshold": "10000", "rate": "2" }] }]
    /// }"#)?;
    /// let fault = RebateError::ThresholdsNotRising { line: "all".into(), tier: 2 };
    /// assert_eq!(agreement.check(), Err(fault));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Result<(), RebateError> {
        if self.window.from > self.window.to {
            return Err(RebateError::WindowReversed);
        }
        if self.rounding.digits > Some(self.currency.minor_digits()) {
            return Err(RebateError::RoundingFinerThanCurrency);
        }
        if self.lines.len() > MAXIMUM_LINES {
            return Err(RebateError::TooManyLines);
        }
        let mut ids = BTreeSet::new();
        for line in &self.lines {
            if !ids.insert(line.id.as_str()) {
                let line = line.id.clone();
                return Err(RebateError::DuplicateLine { line });
            }
            check_line(line)?;
        }
        stacking::check(self)
    }

    pub(super) fn check_facts(&self, facts: &Facts) -> Result<(), RebateError> {
        for (line, volume) in &facts.volumes {
            if self.line(line).is_none() {
                return Err(RebateError::UnknownLine { line: line.clone() });
            }
            let shared = volume.shared.values().map(|value| (Field::Shared, *value));
            let figures = [
                (Field::Value, volume.value),
                (Field::Quantity, volume.quantity),
                (Field::FloorExcess, volume.floor_excess),
            ];
            for (field, figure) in figures.into_iter().chain(shared) {
                in_range(line, field, None, figure)?;
            }
            not_negative(line, Field::FloorExcess, None, volume.floor_excess)?;
            if let Some(unknown) = volume.shared.keys().find(|earlier| self.line(earlier).is_none()) {
                let (line, unknown) = (line.clone(), unknown.clone());
                return Err(RebateError::SharedWithUnknownLine { line, unknown });
            }
        }
        Ok(())
    }
}

fn check_line(line: &Line) -> Result<(), RebateError> {
    let id = || line.id.clone();
    check_figures(line)?;
    check_tiers(line)?;
    if let (Some(floor), Some(cap)) = (line.floor, line.most_earned())
        && floor > cap
    {
        return Err(RebateError::FloorAboveCap { line: id() });
    }
    let slabs = line.method.by_part();
    match (&line.measure, line.pays_on) {
        (Measure::Value | Measure::Quantity, PaysOn::Increment) => {
            return Err(RebateError::IncrementNeedsBaseline { line: id() });
        }
        (Measure::Growth { .. }, PaysOn::Whole) | (Measure::Attainment { .. }, PaysOn::Increment)
            if slabs =>
        {
            return Err(RebateError::PaysOnContradictsMethod { line: id() });
        }
        _ => {}
    }
    match &line.method {
        Method::Gate if line.tiers.len() != 1 => Err(RebateError::GateNeedsOneTier { line: id() }),
        Method::Accelerator { .. } if !matches!(line.measure, Measure::Attainment { .. }) => {
            Err(RebateError::AcceleratorNeedsTarget { line: id() })
        }
        Method::FreeGoods { every, .. } if every.is_zero() => {
            Err(RebateError::FreeGoodsStepZero { line: id() })
        }
        Method::Package { every, .. } if every.is_zero() => Err(RebateError::PackageOfNothing { line: id() }),
        _ => Ok(()),
    }
}

fn check_tiers(line: &Line) -> Result<(), RebateError> {
    let id = || line.id.clone();
    let unused = |field, tier| RebateError::FigureNotUsed { line: id(), field, tier: Some(tier) };
    match &line.method {
        Method::FreeGoods { .. } if line.tiers.is_empty() => return Ok(()),
        Method::FreeGoods { .. } => return Err(unused(Field::Threshold, 1)),
        Method::LumpSum | Method::Package { .. } => {
            let rated = (1..).zip(&line.tiers).find(|(_, tier)| !tier.rate.is_zero());
            if let Some((tier, _)) = rated {
                return Err(unused(Field::Rate, tier));
            }
        }
        _ => {}
    }
    if line.tiers.is_empty() {
        return Err(RebateError::NoTiers { line: id() });
    }
    if line.tiers.len() > MAXIMUM_TIERS {
        return Err(RebateError::TooManyTiers { line: id() });
    }
    let pairs = line.tiers.iter().zip(line.tiers.iter().skip(1));
    for (number, (tier, next)) in (2_u32..).zip(pairs) {
        if tier.threshold >= next.threshold {
            return Err(RebateError::ThresholdsNotRising { line: id(), tier: number });
        }
    }
    Ok(())
}

fn check_figures(line: &Line) -> Result<(), RebateError> {
    for (number, tier) in (1..).zip(&line.tiers) {
        let figures = [
            (Field::Threshold, Some(tier.threshold)),
            (Field::Rate, Some(tier.rate)),
            (Field::Lump, Some(tier.lump)),
            (Field::TierMinimum, tier.minimum),
        ];
        for (field, figure) in figures {
            check_figure(line, field, Some(number), figure)?;
        }
    }
    let mut figures: Vec<(Field, Option<Figure>)> =
        vec![(Field::MinimumVolume, line.minimum_volume), (Field::Cap, line.cap), (Field::Floor, line.floor)];
    match line.measure {
        Measure::Growth { baseline, .. } => figures.push((Field::Baseline, baseline)),
        Measure::Attainment { target, .. } => figures.push((Field::Target, target)),
        Measure::Value | Measure::Quantity => {}
    }
    match line.method {
        Method::Accelerator { amount_at_target } => {
            figures.push((Field::AmountAtTarget, Some(amount_at_target)));
        }
        Method::Package { every, amount, .. } => {
            figures.push((Field::Package, Some(every)));
            figures.push((Field::Package, Some(amount)));
        }
        Method::FreeGoods { every, free, .. } => {
            figures.push((Field::FreeGoods, Some(every)));
            figures.push((Field::FreeGoods, Some(free)));
        }
        _ => {}
    }
    figures.into_iter().try_for_each(|(field, figure)| check_figure(line, field, None, figure))
}

/// `tier` where the figure is a tier's own, counted from 1.
fn check_figure(
    line: &Line,
    field: Field,
    tier: Option<u32>,
    figure: Option<Figure>,
) -> Result<(), RebateError> {
    let figure = figure.unwrap_or_default();
    in_range(&line.id, field, tier, figure)?;
    not_negative(&line.id, field, tier, figure)
}

pub(super) fn in_range(
    line: &str,
    field: Field,
    tier: Option<u32>,
    figure: Figure,
) -> Result<(), RebateError> {
    if figure.is_input() {
        Ok(())
    } else {
        let line = line.to_owned();
        Err(RebateError::OutOfRange { line, field, tier })
    }
}

fn not_negative(line: &str, field: Field, tier: Option<u32>, figure: Figure) -> Result<(), RebateError> {
    if *figure < rust_decimal::Decimal::ZERO {
        let line = line.to_owned();
        Err(RebateError::Negative { line, field, tier })
    } else {
        Ok(())
    }
}
