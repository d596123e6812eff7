//! What to set aside before the period ends: the volume so far at the tier expected at its end
//! (IFRS 15, variable consideration), trued up cumulatively.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, VolumeUnit};
use super::earnings::earn;
use super::error::RebateError;
use super::exact::{proportion, sum};
use super::facts::{Facts, Volume};
use super::figure::Figure;
use crate::money::Money;

/// The accrual of a period so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Accrual {
    /// In stacking order.
    pub lines: Vec<LineAccrual>,
    /// All that should stand in the books, rounded as a settlement is.
    pub accrued: Money,
    /// What to book now: `accrued` less what stands there already. Below zero lowers it.
    pub entry: Money,
}

/// One line's accrual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineAccrual {
    /// The line's id.
    pub line: String,
    /// The tier expected at the end of the period, counted from 1.
    pub expected_tier: Option<u32>,
    /// What the line is expected to earn in the whole period.
    pub expected: Figure,
    /// The part of it that the volume so far is of the volume expected.
    pub accrued: Figure,
}

/// Accrues `so_far` at what `expected`, the volumes at the end of the period, will earn.
///
/// # Errors
/// What [`earn`] finds in either, and [`RebateError::WrongCurrency`].
pub fn accrue(
    agreement: &Agreement,
    so_far: &Facts,
    expected: &Facts,
    already_accrued: Money,
) -> Result<Accrual, RebateError> {
    if already_accrued.currency() != agreement.currency {
        return Err(RebateError::WrongCurrency {
            expected: agreement.currency,
            found: already_accrued.currency(),
        });
    }
    agreement.check_facts(so_far)?;
    let earnings = earn(agreement, expected)?;
    let mut lines = Vec::with_capacity(earnings.lines.len());
    for line in earnings.lines {
        let unit = agreement.line(&line.line).map_or(VolumeUnit::Value, |line| line.measure.unit());
        let counted = |facts: &Facts| unit.of(&facts.volume(&line.line)).max(Decimal::ZERO);
        let accrued = proportion(*line.exact, counted(so_far), counted(expected))?;
        lines.push(LineAccrual {
            line: line.line,
            expected_tier: line.tier,
            expected: line.exact,
            accrued: accrued.into(),
        });
    }
    let exact = sum(lines.iter().map(|line| *line.accrued))?;
    let accrued = agreement.rounding.round(exact, agreement.currency)?;
    let entry = accrued.minus(already_accrued).map_err(|_| RebateError::Overflow)?;
    Ok(Accrual { lines, accrued, entry })
}

impl VolumeUnit {
    pub(super) fn of(self, volume: &Volume) -> Decimal {
        match self {
            Self::Value => *volume.value,
            Self::Quantity => *volume.quantity,
        }
    }
}
