//! Which order lines earned what of a rebate.

use api::rebate::RebateStatementLine;
use domain::rebate::{PurchaseKind, RebateError, Traced};

use super::{Place, RebateBook, in_force};
use crate::storage::rebates::StoredAgreement;

impl RebateBook {
    /// Every order line that an agreement counted in the period, by their [`Place`], with its share of what
    /// its line earned; `None` where there is no such agreement.
    ///
    /// # Errors
    /// What `domain` finds.
    pub fn statement(
        &self,
        id: &str,
        line: Option<&str>,
    ) -> Option<Result<Vec<RebateStatementLine>, RebateError>> {
        let agreement = self.agreements.iter().find(|agreement| agreement.id == id)?;
        Some(self.statement_of(agreement, line))
    }

    fn statement_of(
        &self,
        agreement: &StoredAgreement,
        only: Option<&str>,
    ) -> Result<Vec<RebateStatementLine>, RebateError> {
        let terms = in_force(agreement, self.on).ok_or(RebateError::NoVersionAt { date: self.on })?;
        let countable = self.countable(terms)?;
        let purchases = &countable.purchases;
        let standing = self.work_out(agreement, purchases)?;
        let mut lines = Vec::new();
        let earned = standing.settlement.lines.iter();
        for amount in earned.filter(|amount| only.is_none_or(|only| only == amount.line)) {
            let Some(traced) = agreement.programme.traced_by(&amount.line, self.on) else { continue };
            let shares =
                agreement.programme.statement(&standing.earnings, purchases, &amount.line, amount.amount)?;
            let name = self.line_name(agreement, traced.version, &amount.line);
            for Traced { place, entry: share } in shares {
                let Some(source) = countable.sources.get(place) else { continue };
                let Some(bought) = self.bought.get(source.place) else { continue };
                lines.push(RebateStatementLine {
                    line: amount.line.clone(),
                    line_name: name.clone(),
                    order: share.document,
                    position: bought.position,
                    date: share.date,
                    is_credit_note: bought.purchase.kind != PurchaseKind::Invoice,
                    sku: share.sku,
                    description: bought.description.clone(),
                    quantity: bought.quantity,
                    value: share.value,
                    conversion: source.conversion.clone(),
                    rebate: share.rebate,
                });
            }
        }
        lines.sort_by_cached_key(Place::of);
        Ok(lines)
    }
}
