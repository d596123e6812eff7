//! The one function: from cumulative volumes to what each line earns, step by step.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Line, StackingKind};
use super::error::RebateError;
use super::exact::{proportion, subtract, sum};
use super::facts::{Facts, Volume};
use super::position::Position;
use super::step::{Step, StepKind, number};
use super::{free_goods, limits, method, stacking};
use crate::currency::Currency;
use crate::figure::Figure;

/// What an agreement earns on the volumes so far: exact, not yet rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Earnings {
    /// The agreement's id.
    pub agreement: String,
    /// Of the agreement.
    pub version: u32,
    /// Of every amount in here.
    pub currency: Currency,
    /// In stacking order.
    pub lines: Vec<LineEarnings>,
    /// The sum of the lines.
    pub exact: Figure,
}

/// What one line earns and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineEarnings {
    /// The line's id.
    pub line: String,
    /// Value or quantity counted, after what stacking takes off.
    pub volume: Figure,
    /// The tier reached, counted from 1.
    pub tier: Option<u32>,
    /// The steps' sum.
    pub exact: Figure,
    /// Units given for free.
    pub free_units: Figure,
    /// What is earned above the floor and lowers the next one, where that is carried forward.
    pub floor_excess: Figure,
    /// The explanation.
    pub steps: Vec<Step>,
}

/// Works out an agreement on cumulative volumes.
///
/// # Errors
/// [`RebateError`]: whatever [`Agreement::check`] finds, a volume out of range, an overflow.
///
/// ```
/// use domain::Figure;
/// use domain::rebate::{Agreement, Facts, earn};
/// let agreement: Agreement = serde_json::from_str(r#"{
///     "id": "2026", "version": 1, "currency": "GBP", "period": "year",
///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
///     "lines": [{
///         "id": "all", "measure": "value", "method": "whole_volume",
///         "tiers": [
///             { "threshold": "1500000", "rate": "1.25" },
///             { "threshold": "1750000", "rate": "1.75" }
///         ],
///         "stacking": { "order": 1, "kind": "independent" }
///     }]
/// }"#).unwrap();
/// let facts = Facts::of_line("all", Figure::parse("1800000").unwrap(), Figure::ZERO);
/// assert_eq!(earn(&agreement, &facts).unwrap().exact.to_string(), "31500");
/// ```
pub fn earn(agreement: &Agreement, facts: &Facts) -> Result<Earnings, RebateError> {
    agreement.check()?;
    agreement.check_facts(facts)?;
    let lines = stacking::in_order(agreement);
    let mut earned: Vec<LineEarnings> = Vec::with_capacity(lines.len());
    let mut amounts: BTreeMap<&str, Decimal> = BTreeMap::new();
    let alone = exclusive(agreement, facts, &lines)?;
    let mut group: Option<&str> = None;
    let mut group_start = 0;
    for (place, line) in lines.iter().enumerate() {
        let volume = facts.volume(&line.id);
        let mut result = if let Some(winner) = alone.filter(|winner| *winner != line.id) {
            let mut result = line_earns(agreement, line, &volume, Vec::new())?;
            result.strike(winner)?;
            result
        } else {
            let reductions = reductions(facts, line, &stacking::deducted(&lines, place), &amounts);
            line_earns(agreement, line, &volume, reductions.map_err(|error| error.in_line(&line.id))?)?
        };
        if line.best_of_group() != group {
            group = line.best_of_group();
            group_start = place;
        }
        if group.is_some() {
            settle_contest(earned.get_mut(group_start..).unwrap_or_default(), &mut result)?;
            for member in earned.get(group_start..).unwrap_or_default() {
                if let Some(amount) = amounts.get_mut(member.line.as_str()) {
                    *amount = *member.exact;
                }
            }
        }
        amounts.insert(&line.id, *result.exact);
        earned.push(result);
    }
    let exact = sum(earned.iter().map(|line| *line.exact))?.into();
    Ok(Earnings {
        agreement: agreement.id.clone(),
        version: agreement.version,
        currency: agreement.currency,
        lines: earned,
        exact,
    })
}

/// What a line earns by itself, after `reductions` of its value.
pub(super) fn line_earns(
    agreement: &Agreement,
    line: &Line,
    volume: &Volume,
    reductions: Vec<(String, Decimal)>,
) -> Result<LineEarnings, RebateError> {
    reduced(agreement, line, volume, reductions).map_err(|error| error.in_line(&line.id))
}

fn reduced(
    agreement: &Agreement,
    line: &Line,
    volume: &Volume,
    reductions: Vec<(String, Decimal)>,
) -> Result<LineEarnings, RebateError> {
    let mut steps = Vec::new();
    let mut value = *volume.value;
    for (other, amount) in reductions {
        let taken = amount.min(value.max(Decimal::ZERO));
        value = subtract(value, taken)?;
        let mut step = Step::new(StepKind::BaseReduction, Decimal::ZERO);
        step.base = Some(subtract(Decimal::ZERO, taken)?.into());
        step.other_line = Some(other);
        steps.push(step);
    }
    let position = Position::of(line, agreement.boundary, value, *volume.quantity)?;
    at_position(agreement, line, &position, *volume.floor_excess, steps)
}

/// What a line earns at a place on its ladder; `steps` are those that led there.
pub(super) fn at_position(
    agreement: &Agreement,
    line: &Line,
    position: &Position,
    floor_excess: Decimal,
    mut steps: Vec<Step>,
) -> Result<LineEarnings, RebateError> {
    let starts_at_zero = line.tiers.first().is_some_and(|tier| tier.threshold.is_zero());
    if let Some(reached) = position.reached {
        steps.extend(method::steps(line, position, reached)?);
    } else if line.lump_at_zero && starts_at_zero && position.is_at_zero() {
        steps.extend(method::lumps(line, 0));
    }
    let floor_excess = limits::apply(line, position, agreement.carry_forward, floor_excess, &mut steps)?;
    let free_goods = free_goods::steps(line, position)?;
    let free_units = free_goods::units(&free_goods)?;
    steps.extend(free_goods);
    Ok(LineEarnings {
        line: line.id.clone(),
        volume: position.volume.into(),
        tier: position.reached.map(number),
        exact: sum(steps.iter().map(|step| *step.amount))?.into(),
        free_units: free_units.into(),
        floor_excess: floor_excess.into(),
        steps,
    })
}

/// The first exclusive line that earns.
fn exclusive<'a>(
    agreement: &Agreement,
    facts: &Facts,
    lines: &[&'a Line],
) -> Result<Option<&'a str>, RebateError> {
    for line in lines {
        if line.stacking.kind == StackingKind::Exclusive {
            let result = line_earns(agreement, line, &facts.volume(&line.id), Vec::new())?;
            if result.earns() && *result.exact >= Decimal::ZERO {
                return Ok(Some(&line.id));
            }
        }
    }
    Ok(None)
}

/// By how much each earlier line lowers this line's value: its earnings, or the share of them that
/// lies on purchases which both lines count.
fn reductions(
    facts: &Facts,
    line: &Line,
    deducted: &[&Line],
    amounts: &BTreeMap<&str, Decimal>,
) -> Result<Vec<(String, Decimal)>, RebateError> {
    let own = facts.volume(&line.id);
    let mut reductions = Vec::new();
    for earlier in deducted {
        let amount = amounts.get(earlier.id.as_str()).copied().unwrap_or_default();
        let amount = match own.shared.get(&earlier.id) {
            None => amount,
            Some(shared) => proportion(amount, **shared, *facts.volume(&earlier.id).value)?,
        };
        if amount > Decimal::ZERO {
            reductions.push((earlier.id.clone(), amount));
        }
    }
    Ok(reductions)
}

/// Of a best-of group so far and its next member only the best goes on earning.
fn settle_contest(members: &mut [LineEarnings], challenger: &mut LineEarnings) -> Result<(), RebateError> {
    let best = members.iter_mut().find(|member| member.earns());
    match best {
        Some(best) if best.exact >= challenger.exact => challenger.strike(&best.line),
        Some(best) => best.strike(&challenger.line),
        // To earn nothing is better than to give back.
        None => match members.first() {
            Some(first) if *challenger.exact < Decimal::ZERO => challenger.strike(&first.line),
            _ => Ok(()),
        },
    }
}

impl LineEarnings {
    fn earns(&self) -> bool {
        !self.exact.is_zero() || !self.free_units.is_zero()
    }

    /// Pays nothing because `other` pays instead; the steps still show what it would have been.
    fn strike(&mut self, other: &str) -> Result<(), RebateError> {
        if !self.earns() {
            return Ok(());
        }
        let lost = subtract(Decimal::ZERO, *self.exact)?;
        let mut step = Step::new(StepKind::StackingReduction, lost);
        step.other_line = Some(other.to_owned());
        self.steps.push(step);
        self.exact = Figure::ZERO;
        self.free_units = Figure::ZERO;
        self.floor_excess = Figure::ZERO;
        Ok(())
    }
}
