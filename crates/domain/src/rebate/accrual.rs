//! What to set aside before the period ends: the volume so far at the tier expected at its end
//! (IFRS 15, variable consideration), trued up cumulatively. What is earned whatever is bought builds
//! up with time instead.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::earnings::earn;
use super::error::RebateError;
use super::exact::{add, proportion, subtract, sum};
use super::facts::{Facts, Volume};
use super::forecast::Elapsed;
use super::measure::VolumeUnit;
use super::settlement::within_digits;
use crate::figure::Figure;
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
    /// The part of it that the volume so far is of the volume expected; of what is earned even
    /// without a purchase, the part of the period that is over.
    pub accrued: Figure,
}

/// Accrues `so_far` at what `expected`, the volumes at the end of the period, will earn. `elapsed` is
/// how much of the period is over.
///
/// # Errors
/// What [`earn`] finds in either, and [`RebateError::WrongCurrency`].
///
/// ```
/// use domain::rebate::{Agreement, Elapsed, Facts, Forecast, accrue, forecast};
/// use domain::{Currency, Figure, Money};
/// # let agreement: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
/// #         "tiers": [{ "threshold": "0", "rate": "1" }, { "threshold": "100000", "rate": "3" }] }]
/// # }"#)?;
/// // 1 % from the first euro, 3 % from 100,000. A quarter of the year has brought 30,000.
/// let so_far = Facts::of_line("all", Figure::parse("30000")?, Figure::ZERO);
/// let year = forecast(&so_far, &Forecast::RunRate { elapsed: 3, of: 12 })?;
/// let quarter = Elapsed { part: 3.into(), of: 12.into() };
/// let booked = Money::parse("300", Currency::EUR)?;
/// let accrual = accrue(&agreement, &so_far, &year, quarter, booked)?;
/// // 120,000 is expected, so 3 % of what was bought stands in the books.
/// assert_eq!((accrual.accrued.amount(), accrual.entry.amount()), ("900.00".into(), "600.00".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn accrue(
    agreement: &Agreement,
    so_far: &Facts,
    expected: &Facts,
    elapsed: Elapsed,
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
    let without_purchases = earn(agreement, &expected.without_purchases())?;
    let mut lines = Vec::with_capacity(earnings.lines.len());
    for (line, without) in earnings.lines.into_iter().zip(without_purchases.lines) {
        let unit = agreement.line(&line.line).map_or(VolumeUnit::Value, |line| line.measure.unit());
        let counted = |facts: &Facts| facts.volume(&line.line).in_unit(unit).max(Decimal::ZERO);
        let of = counted(expected);
        let part = counted(so_far).min(of);
        // Without a volume to measure by, time is the only measure.
        let fixed = if of.is_zero() { line.exact } else { without.exact.min(line.exact).max(Figure::ZERO) };
        let accrued = accrued(*line.exact, *fixed, elapsed, (part, of));
        let accrued = accrued.map_err(|error| error.in_line(&line.line))?;
        lines.push(LineAccrual {
            line: line.line,
            expected_tier: line.tier,
            expected: line.exact,
            accrued: accrued.into(),
        });
    }
    let exact = sum(lines.iter().map(|line| *line.accrued))?;
    let accrued = agreement.rounding.round(exact, agreement.currency)?;
    let entry = within_digits(accrued.minus(already_accrued))?;
    Ok(Accrual { lines, accrued, entry })
}

/// `fixed` by time, the rest by volume.
fn accrued(
    expected: Decimal,
    fixed: Decimal,
    elapsed: Elapsed,
    (part, of): (Decimal, Decimal),
) -> Result<Decimal, RebateError> {
    let by_time = proportion(fixed, elapsed.part, elapsed.of)?;
    let by_volume = proportion(subtract(expected, fixed)?, part, of)?;
    add(by_time, by_volume)
}

impl Facts {
    /// The same lines without anything bought.
    fn without_purchases(&self) -> Self {
        let volumes = self.volumes.iter().map(|(line, volume)| {
            let floor_excess = volume.floor_excess;
            (line.clone(), Volume { floor_excess, ..Volume::default() })
        });
        Self { volumes: volumes.collect() }
    }
}
