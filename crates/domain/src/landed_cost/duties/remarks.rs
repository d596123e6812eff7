//! What is remarked on a line's duties before they are worked out.

use super::LineDuties;
use crate::landed_cost::ledger::Ledger;
use crate::landed_cost::warning::Warning;
use crate::tariff::MeasureKind;

impl<'a> LineDuties<'_, '_, 'a> {
    pub(super) fn warn(&self, ledger: &mut Ledger<'a>) {
        let line = self.index;
        if self.goods.line.typed_duties.is_empty() {
            if self.goods.line.hs_code.is_none() {
                ledger.warnings.push(Warning::HsCodeMissing { line });
            } else if self.goods.line.origin.is_none() {
                ledger.warnings.push(Warning::OriginMissing { line });
            }
        }
        if let Some(rates) = self.plan.differing {
            ledger.warnings.push(Warning::DutyDiffers { line, rates: rates.to_owned() });
        }
        let typed = &self.goods.line.typed_duties;
        if self.goods.line.quota.is_none()
            && typed.iter().any(|typed| typed.kind == MeasureKind::TariffQuotaIn)
        {
            ledger.warnings.push(Warning::QuotaUnclaimed { line });
        }
        // Who types a duty on top of the ordinary one has judged what else applies.
        let on_top = |kind: MeasureKind| !kind.is_ordinary_duty() && kind != MeasureKind::Excise;
        let is_judged = typed.iter().any(|typed| on_top(typed.kind));
        if !self.plan.open.is_empty() && !is_judged {
            let codes = self.plan.open.iter().map(|code| (*code).to_owned()).collect();
            ledger.warnings.push(Warning::ProvisionsOpen { line, codes });
        }
        for (kind, provision, applies) in self.plan.open_measures.iter().filter(|_| !is_judged) {
            let provision = (*provision).to_owned();
            ledger.warnings.push(Warning::MeasureOpen { line, kind: *kind, provision, applies: *applies });
        }
        for measure in self.plan.ended.iter().filter(|measure| measure.kind != MeasureKind::Preference) {
            let programme = measure.programme.clone();
            ledger.warnings.push(Warning::MeasureEnded { line, kind: measure.kind, programme });
        }
    }
}
