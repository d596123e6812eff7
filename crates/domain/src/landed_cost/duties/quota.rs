//! How much of a line is within a tariff quota.

use rust_decimal::Decimal;

use super::LineDuties;
use crate::landed_cost::error::{Field, Problem, ScenarioError};
use crate::landed_cost::ledger::Ledger;
use crate::landed_cost::warning::Warning;
use crate::tariff::MeasureKind;

impl<'a> LineDuties<'_, '_, 'a> {
    /// How much of the line is within a claimed quota; `None` where none is claimed.
    pub(super) fn part_within_quota(
        &self,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Option<Decimal>, ScenarioError> {
        let Some(claim) = &self.goods.line.quota else {
            return Ok(None);
        };
        let known = self.plan.duties.iter().any(|planned| planned.kind == MeasureKind::TariffQuotaIn);
        let warning = if known {
            let Some(balance) = &claim.balance else {
                return Ok(Some(Decimal::ONE));
            };
            let overflow = || ScenarioError::line(self.index, Field::Quota, Problem::Overflow);
            let quantity = self.goods.quantities(None).get(&balance.unit).map_err(|_| overflow())?;
            match quantity.map(|found| found.amount) {
                Some(quantity) if quantity > Decimal::ZERO => {
                    return Ok(Some(balance.amount.checked_div(quantity).ok_or_else(overflow)?));
                }
                _ => Warning::UnitMissing { line: self.index, unit: balance.unit.clone() },
            }
        } else {
            Warning::QuotaUnknown { line: self.index }
        };
        if let Some(ledger) = ledger {
            ledger.warnings.push(warning);
        }
        Ok(None)
    }
}
