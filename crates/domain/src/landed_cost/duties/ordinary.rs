//! Which of the ordinary duties is levied: of those that are lawful, the one that costs least, counting what
//! is not levied on top of it.

use rust_decimal::Decimal;

use super::{Amount, LineDuties, Target};
use crate::landed_cost::error::ScenarioError;
use crate::landed_cost::ledger::Ledger;
use crate::landed_cost::plan::Planned;
use crate::landed_cost::scenario::PreferenceClaim;
use crate::landed_cost::warning::Warning;
use crate::tariff::MeasureKind;

impl<'a> LineDuties<'_, '_, 'a> {
    /// The ordinary duty that the goods have a right to and that costs least, with what it spares them.
    pub(super) fn ordinary(
        &self,
        base: Decimal,
        part: Option<Decimal>,
        within_quota: bool,
        target: &mut Target<'_>,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Option<(&Planned<'a>, Amount)>, ScenarioError> {
        let has = |kind| self.plan.has(kind);
        let beyond_quota = !within_quota && has(MeasureKind::TariffQuotaOut);
        let claimed = self.goods.line.preference != PreferenceClaim::Unclaimed;
        let lawful = |kind: MeasureKind| match kind {
            MeasureKind::MostFavouredNation => !beyond_quota && !has(MeasureKind::NonMostFavouredNation),
            MeasureKind::NonMostFavouredNation | MeasureKind::Suspension => !beyond_quota,
            MeasureKind::Preference => claimed,
            MeasureKind::TariffQuotaIn => within_quota,
            MeasureKind::TariffQuotaOut => beyond_quota,
            _ => false,
        };
        let mut best: Option<(&Planned<'a>, Amount)> = None;
        let mut lowest = None;
        let mut refusal = None;
        let mut available: Vec<(&Planned<'a>, Decimal)> = Vec::new();
        for planned in self.plan.duties.iter().filter(|planned| planned.kind.is_ordinary_duty()) {
            let is_lawful = lawful(planned.kind);
            if !is_lawful && (claimed || planned.kind != MeasureKind::Preference || ledger.is_none()) {
                continue;
            }
            match self.evaluate(planned, base, part, Decimal::ZERO) {
                Ok(amount) if !is_lawful => available.push((planned, amount.exact)),
                Ok(amount) => {
                    let spared = self.spared(planned, base, part, amount.exact);
                    let costs = amount
                        .exact
                        .checked_sub(spared)
                        .ok_or_else(|| ScenarioError::overflow(self.index))?;
                    if lowest.is_none_or(|lowest| costs < lowest) {
                        lowest = Some(costs);
                        best = Some((planned, amount));
                    }
                }
                Err(error) if is_lawful => refusal = Some(error),
                Err(_) => {}
            }
        }
        if let Some(error) = refusal
            && best.as_ref().is_none_or(|(_, amount)| !amount.exact.is_zero())
        {
            self.refuse(error, target, ledger.as_deref_mut())?;
        } else if best.is_none() {
            let is_trial = target.miss();
            if let Some(ledger) = ledger.as_deref_mut().filter(|_| !is_trial) {
                ledger.warnings.push(Warning::DutyUnknown { line: self.index });
            }
        }
        if let (Some(ledger), Some((planned, amount))) = (ledger, &best) {
            self.remark_preference(planned, amount.exact, &available, ledger);
        }
        Ok(best)
    }

    /// What is levied on top of other ordinary duties and not of this one.
    fn spared(
        &self,
        ordinary: &Planned<'a>,
        base: Decimal,
        part: Option<Decimal>,
        amount: Decimal,
    ) -> Decimal {
        if !self.plan.excludes {
            return Decimal::ZERO;
        }
        let spares = |planned: &&Planned<'a>| {
            self.is_due_beside(planned, None) && !self.is_due_beside(planned, Some(ordinary))
        };
        let amounts = self.on_top().filter(spares).filter_map(|planned| {
            // What cannot be worked out is remarked on where it is due.
            self.evaluate(planned, base, part, amount).ok().map(|amount| amount.exact)
        });
        amounts.fold(Decimal::ZERO, Decimal::saturating_add)
    }

    fn remark_preference(
        &self,
        chosen: &Planned<'a>,
        amount: Decimal,
        available: &[(&Planned<'a>, Decimal)],
        ledger: &mut Ledger<'a>,
    ) {
        let line = self.index;
        let words =
            |planned: &Planned<'_>| (planned.programme.map(str::to_owned), planned.proof.map(str::to_owned));
        let claim = self.goods.line.preference;
        if chosen.kind == MeasureKind::Preference && claim == PreferenceClaim::Claimed {
            let (programme, proof) = words(chosen);
            ledger.warnings.push(Warning::ProofOfOriginNeeded { line, programme, proof });
        }
        if claim != PreferenceClaim::Unclaimed && !self.plan.grants_preference {
            ledger.warnings.push(Warning::PreferenceUnknown { line });
        }
        let lowest = available.iter().min_by_key(|(_, amount)| *amount);
        if let Some((planned, _)) = lowest.filter(|(_, lower)| *lower < amount) {
            let (programme, proof) = words(planned);
            ledger.warnings.push(Warning::PreferenceAvailable { line, programme, proof });
        }
    }
}
