//! Packages: a fixed amount for every so much bought above the first threshold.

use rust_decimal::Decimal;

use super::agreement::PackageRounding;
use super::error::RebateError;
use super::exact::{add, multiply, subtract, whole_parts};
use super::position::Position;
use super::step::{Step, StepKind};

/// The packages above the first threshold, in the tier reached. Returns take no package back.
pub(super) fn steps(
    position: &Position,
    reached: usize,
    (every, amount, round): (Decimal, Decimal, PackageRounding),
) -> Result<Vec<Step>, RebateError> {
    let first = position.threshold(0).unwrap_or_default();
    let above = subtract(position.measured, first)?.max(Decimal::ZERO);
    let (full, rest) = whole_parts(above, every)?;
    let packages = match round {
        PackageRounding::Up if !rest.is_zero() => add(full, Decimal::ONE)?,
        _ => full,
    };
    let paid = multiply(packages, amount)?;
    Ok(vec![Step::new(StepKind::Slab, paid).on(packages, amount).in_tier(reached)])
}
