//! By which of two tariffs a line is dutiable, where its market has another one beside its own: both
//! are worked out, compared, and shown.

use rust_decimal::Decimal;

use super::{LineDuties, Target};
use crate::landed_cost::assessment::DutySums;
use crate::landed_cost::error::ScenarioError;
use crate::landed_cost::ledger::{Ledger, RuleSource};
use crate::landed_cost::other_tariff::OtherTariff;
use crate::landed_cost::plan::Plan;
use crate::landed_cost::step::{Step, StepKind, StepRate};
use crate::landed_cost::warning::Warning;

/// The duties of a line by either tariff.
#[derive(Clone, Copy)]
struct Compared {
    by_own: Decimal,
    by_other: Decimal,
    /// By how much they may differ.
    allowed: Decimal,
    /// Whether the other's would be lawful for who may use it.
    is_lawful: bool,
}

impl<'l, 'a> LineDuties<'l, '_, 'a> {
    /// The duties by the market's tariff, or by the other one where that is lawful.
    pub(super) fn due_plan(
        &self,
        base: Decimal,
        ledger: Option<&mut Ledger<'a>>,
    ) -> Result<&'l Plan<'a>, ScenarioError> {
        let context = self.shipment.context;
        let (Some(rule), Some(other), false) =
            (context.other_tariff, self.plan.other.as_deref(), self.waived)
        else {
            return Ok(self.plan);
        };
        let overflow = || ScenarioError::overflow(self.index);
        // Where the market's own is not known or nothing, there is nothing to choose.
        let Some(by_own) = self.tried(self.plan, base)?.filter(|duties| !duties.is_zero()) else {
            return Ok(self.plan);
        };
        let is_open = rule.is_open_to(context.scenario);
        let Some(by_other) = self.tried(other, base)? else {
            if let Some(ledger) = ledger.filter(|_| is_open) {
                let tariff = rule.tariff.clone();
                ledger.warnings.push(Warning::OtherTariffUnknown { line: self.index, tariff });
            }
            return Ok(self.plan);
        };
        let is_barred = self.plan.duties.iter().any(|planned| rule.barred_by.contains(&planned.kind));
        let allowed = rule.difference.allowed(base).ok_or_else(overflow)?;
        let is_near = rule.difference.allows(by_own, by_other, allowed).ok_or_else(overflow)?;
        let compared = Compared { by_own, by_other, allowed, is_lawful: is_near && !is_barred };
        if let Some(ledger) = ledger {
            if is_open {
                self.show(rule, base, compared, ledger);
            }
            ledger.warnings.extend(self.remark(rule, is_open, compared));
        }
        Ok(if is_open && compared.is_lawful { other } else { self.plan })
    }

    /// What the duties of a plan come to, without excises; `None` where one is not known.
    fn tried(&self, plan: &'l Plan<'a>, base: Decimal) -> Result<Option<Decimal>, ScenarioError> {
        let mut target = Target::Trial { sums: DutySums::default(), gaps: false };
        Self { plan, ..*self }.assess(base, &mut target, None)?;
        Ok(match target {
            Target::Trial { sums, gaps: false } => Some(sums.duties),
            _ => None,
        })
    }

    /// Both duties and what they may differ by, as steps.
    fn show(&self, rule: &'a OtherTariff, base: Decimal, compared: Compared, ledger: &mut Ledger<'a>) {
        let own = self.shipment.context.tariff.unwrap_or_default();
        for (tariff, duties) in [(own, compared.by_own), (rule.tariff.as_str(), compared.by_other)] {
            ledger.line(self.index, Step::new(StepKind::DutyBy { tariff: tariff.to_owned() }, duties));
        }
        let rate = Some(StepRate::Percent(rule.difference.percent));
        let step = Step::new(StepKind::DifferenceAllowed, compared.allowed).on(base).at(rate);
        let used = Some(ledger.rule(RuleSource::Market(&rule.provenance)));
        ledger.line(self.index, Step { rule: used, ..step.rounded(rule.difference.rounding) });
    }

    fn remark(&self, rule: &OtherTariff, is_open: bool, compared: Compared) -> Option<Warning> {
        let (line, tariff, proof) = (self.index, rule.tariff.clone(), rule.proof.clone());
        match (is_open, compared.is_lawful) {
            (true, true) => Some(Warning::OtherTariffUsed { line, tariff, proof }),
            (true, false) => Some(Warning::OtherTariffRefused { line, tariff }),
            (false, true) if compared.by_other < compared.by_own => {
                Some(Warning::OtherTariffAvailable { line, tariff, proof })
            }
            (false, _) => None,
        }
    }
}
