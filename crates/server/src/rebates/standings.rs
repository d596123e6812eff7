//! Where a company stands in each of its agreements, and what would bring it to the next tier.

use std::collections::BTreeMap;

use api::rebate::{
    RebateLineStanding, RebatePartners, RebateRefusal, RebateStanding, RebateVersion, RebateWay, Rebates,
};
use chrono::Months;
use domain::rebate::{Agreement, Facts, Forecast, Line, LineAmount, Purchase, RebateError, Standing, reach};
use domain::{Figure, Money, sku};

use super::{RebateBook, in_force};
use crate::storage::rebates::StoredAgreement;

/// So many ways to the next tier are shown.
const WAYS: usize = 3;

impl RebateBook {
    /// Where the company stands in every agreement.
    #[must_use]
    pub fn standings(&self) -> Rebates {
        let mut rebates = Rebates {
            company_id: self.company.id.clone(),
            company_name: self.company.name.clone(),
            on: self.on,
            agreements: Vec::new(),
            refused: Vec::new(),
        };
        for agreement in &self.agreements {
            match self.standing_of(agreement) {
                Ok(standing) => rebates.agreements.push(standing),
                Err(error) => rebates.refused.push(RebateRefusal {
                    id: agreement.id.clone(),
                    name: self.name_of(agreement),
                    error,
                }),
            }
        }
        rebates
    }

    fn standing_of(&self, agreement: &StoredAgreement) -> Result<RebateStanding, RebateError> {
        let terms = in_force(agreement, self.on).ok_or(RebateError::NoVersionAt { date: self.on })?;
        let countable = self.countable(terms)?;
        let standing = self.work_out(agreement, &countable.purchases)?;
        let versions = agreement.programme.versions.iter().map(|version| RebateVersion {
            version: version.agreement.version,
            effective: version.effective,
            amendment: version.amendment,
        });
        let lines: Result<Vec<_>, RebateError> = (terms.lines.iter().enumerate())
            .map(|(place, line)| {
                self.line_of(agreement, terms, &standing, &countable.purchases, place, &line.id)
            })
            .collect();
        Ok(RebateStanding {
            id: agreement.id.clone(),
            name: self.name_of(agreement),
            partners: match (&agreement.company, &agreement.tier) {
                (Some(_), _) => RebatePartners::Company,
                (None, Some(tier)) => RebatePartners::Tier(tier.clone()),
                (None, None) => RebatePartners::Everyone,
            },
            version: terms.version,
            versions: versions.collect(),
            amendments: standing.amendments,
            period: standing.period,
            earned: standing.settlement.earned,
            settled: standing.settled,
            brought_forward: standing.brought_forward,
            due: standing.settlement.due,
            accrued: standing.accrued,
            expected: standing.expected,
            forecast: standing.scenario.forecast.clone().unwrap_or(Forecast::RunRate { elapsed: 1, of: 1 }),
            lines: lines?,
            left_aside: countable.left_aside(terms, standing.period)?,
            scenario: standing.scenario,
        })
    }

    fn line_of(
        &self,
        agreement: &StoredAgreement,
        terms: &Agreement,
        standing: &Standing,
        purchases: &[Purchase],
        place: usize,
        id: &str,
    ) -> Result<RebateLineStanding, RebateError> {
        let unknown = || RebateError::UnknownLine { line: id.to_owned() };
        let line = terms.line(id).ok_or_else(unknown)?;
        let ladder = standing.simulation.ladders.get(place).ok_or_else(unknown)?.ladder.clone();
        let amount = |amounts: &[LineAmount]| {
            let own = amounts.iter().find(|amount| amount.line == id);
            own.map_or(Money::zero(terms.currency), |own| own.amount)
        };
        let outlook = standing.simulation.outlook.as_ref();
        let volume_in = |facts: &Facts| facts.volumes.get(id).cloned().unwrap_or_default();
        let expected = outlook.and_then(|outlook| {
            outlook.accrual.lines.iter().find(|line| line.line == id).and_then(|line| line.expected_tier)
        });
        Ok(RebateLineStanding {
            line: id.to_owned(),
            name: self.line_name(agreement, terms.version, id),
            earned: amount(&standing.settlement.lines),
            accrued: amount(&standing.accrued_lines),
            expected: amount(&standing.expected_lines),
            volume: volume_in(&standing.scenario.volumes),
            expected_volume: outlook.map(|outlook| volume_in(&outlook.volumes)).unwrap_or_default(),
            expected_tier: expected,
            ways: match &ladder.next {
                Some(next) if !next.more.is_zero() => self.ways(terms, line, next.more, purchases)?,
                _ => Vec::new(),
            },
            ladder,
        })
    }

    /// What was bought most of in the last twelve months, of that which the line counts.
    fn ways(
        &self,
        terms: &Agreement,
        line: &Line,
        more: Figure,
        purchases: &[Purchase],
    ) -> Result<Vec<RebateWay>, RebateError> {
        let since = self.on.checked_sub_months(Months::new(12)).unwrap_or(self.on);
        let members = line.scope.members();
        let usual = purchases.iter().filter(|one| one.date > since && members.counts(one));
        let cartons: BTreeMap<String, u32> = self
            .bought
            .iter()
            .filter_map(|bought| Some((bought.purchase.sku.clone(), bought.carton_units?)))
            .collect();
        let ways = reach(terms, more, line.measure.unit(), usual, &cartons, WAYS)?;
        let named = ways.into_iter().map(|reach| {
            let name = self.names.get(&sku::key(&reach.sku)).cloned();
            RebateWay { name: name.unwrap_or_else(|| reach.sku.clone()), reach }
        });
        Ok(named.collect())
    }
}
