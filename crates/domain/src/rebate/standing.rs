//! Where a partner stands in an agreement on a day: earned, settled, expected at the end of the
//! period and accrued for it, line by line, on the documents so far.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, CarryForward, Clawback};
use super::amended_earnings::AmendedEarnings;
use super::amendment::{Present, Programme};
use super::error::RebateError;
use super::exact::sum;
use super::forecast::Forecast;
use super::ladder::Ladder;
use super::period::Window;
use super::purchase::Purchase;
use super::purchases::{Gathered, gather};
use super::scenario::{LineLadder, Scenario, Simulation, VERSION, simulate};
use super::settlement::{LineAmount, Settlement, share};
use crate::figure::Figure;
use crate::money::Money;

/// An amount that was paid out for a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// A day of the period that it was paid for.
    pub on: NaiveDate,
    /// Below zero where something was paid back.
    pub amount: Money,
}

/// Where a partner stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The period that the day falls in.
    pub period: Window,
    /// What each version of the period has earned so far: a floor only at the end.
    pub earnings: AmendedEarnings,
    /// Earned so far by all versions of the period, and what is due now.
    pub settlement: Settlement,
    /// What the period has paid already.
    pub settled: Money,
    /// The debt of earlier periods, zero or below.
    pub brought_forward: Money,
    /// The version in force, the volumes so far and how they go on: as the calculator takes them. Where the
    /// version split the period, its part alone. Where it holds from within the period on, its floors are the
    /// least on all volume by these terms that brings the period to the floors agreed.
    pub scenario: Scenario,
    /// What comes of it: ladders, the end of the period, the accrual.
    pub simulation: Simulation,
    /// What the whole period is expected to earn, rounded; what earlier versions of it earned stays.
    pub expected: Money,
    /// Each line's part of it.
    pub expected_lines: Vec<LineAmount>,
    /// What is set aside, rounded.
    pub accrued: Money,
    /// Each line's part of it.
    pub accrued_lines: Vec<LineAmount>,
    /// Which document counted where in the scenario, by its place among the purchases.
    pub gathered: Gathered,
    /// Versions that took effect within the period.
    pub amendments: u32,
}

impl Programme {
    /// Where the partner stands on a day, by the purchases up to that day.
    ///
    /// # Errors
    /// [`RebateError::NoVersionAt`] outside the term, [`RebateError::ExchangeRateMissing`] (see
    /// [`Agreement::takes`]), and what [`super::earn`] finds.
    ///
    /// ```
    /// use domain::rebate::{Agreement, Amendment, Programme, Purchase, Settled, Version};
    /// use domain::{Currency, Money};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    ///         "tiers": [{ "threshold": "1000", "rate": "2" }, { "threshold": "2000", "rate": "5" }] }]
    /// }"#)?;
    /// let effective = agreement.window.from;
    /// let amendment = Amendment::FromToday;
    /// let programme = Programme { versions: vec![Version { effective, amendment, agreement }] };
    /// let purchases: Vec<Purchase> = serde_json::from_str(r#"[
    ///     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
    ///         "quantity": "100", "value": { "amount": "1200.00", "currency": "EUR" } }
    /// ]"#)?;
    /// let paid = Settled { on: "2026-06-30".parse().unwrap(), amount: Money::parse("10", Currency::EUR)? };
    /// let standing = programme.standing(&purchases, "2026-07-01".parse().unwrap(), &[paid])?;
    /// // 2 % of 1,200 so far, less what is paid.
    /// assert_eq!(standing.settlement.earned.amount(), "24.00");
    /// assert_eq!(standing.settlement.due.amount(), "14.00");
    /// // In 182 of 365 days 1,200, so 2,406.59 in the year: 5 % of it, and of the 1,200 that are bought.
    /// assert_eq!(standing.expected.amount(), "120.33");
    /// assert_eq!(standing.accrued.amount(), "60.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn standing(
        &self,
        purchases: &[Purchase],
        on: NaiveDate,
        settlements: &[Settled],
    ) -> Result<Standing, RebateError> {
        let terms = self.terms_on(on)?;
        let outside = || RebateError::NoVersionAt { date: on };
        let period = terms.period.at(on, terms.window).ok_or_else(outside)?;
        let (mut floor_excess, brought_forward) = self.earlier(terms, period, purchases, settlements)?;
        let settled = settled_in(settlements, period, terms)?;
        let interim = on < period.to;
        let in_full = self.earn(purchases, on, &floor_excess)?;
        let earnings =
            if interim { self.earn_interim(purchases, on, &floor_excess)? } else { in_full.clone() };
        let settlement = earnings.settle(terms, settled, brought_forward)?;
        let Present { mut agreement, days } = self.present(on)?;
        in_full.hold_limits(&mut agreement)?;
        for segment in in_full.segments.iter().filter(|segment| segment.counted_from < days.from) {
            floor_excess.extend(segment.floor_excess());
        }
        let mut gathered = gather(&agreement, purchases, Window { to: on, ..days })?;
        for (line, volume) in &mut gathered.facts.volumes {
            volume.floor_excess = floor_excess.get(line).copied().unwrap_or_default();
        }
        let scenario = Scenario {
            version: VERSION,
            volumes: gathered.facts.clone(),
            purchases: Vec::new(),
            on: Some(on),
            forecast: Some(Forecast::by_history(&agreement, purchases, days, on)?),
            agreement,
            interim,
            settled: Some(settled),
            brought_forward: Some(brought_forward),
            accrued: None,
        };
        let mut simulation = simulate(&scenario)?;
        // A ladder looks to the end of the period, where floors are due.
        for LineLadder { line, ladder } in &mut simulation.ladders {
            if interim && scenario.agreement.line(line).is_some_and(|line| line.floor.is_some()) {
                *ladder = Ladder::of(&scenario.agreement, line, &scenario.volumes.volume(line))?;
            }
        }
        let zero = Money::zero(terms.currency);
        let (mut expected, mut expected_lines) = (zero, Vec::new());
        let (mut accrued, mut accrued_lines) = (zero, Vec::new());
        if let Some(outlook) = &simulation.outlook {
            let whole = in_full.at_the_end(outlook)?;
            let rounded = |lines: &[(String, Decimal)]| {
                terms.rounding.round(sum(lines.iter().map(|(_, exact)| *exact))?, terms.currency)
            };
            (expected, accrued) = (rounded(&whole.expected)?, rounded(&whole.accrued)?);
            expected_lines = share(expected, whole.expected)?;
            accrued_lines = share(accrued, whole.accrued)?;
        }
        let amendments = self
            .versions
            .iter()
            .filter(|version| version.effective > period.from && version.effective <= on)
            .count();
        Ok(Standing {
            period,
            earnings,
            settlement,
            settled,
            brought_forward,
            scenario,
            simulation,
            expected,
            expected_lines,
            accrued,
            accrued_lines,
            gathered,
            amendments: u32::try_from(amendments).unwrap_or(u32::MAX),
        })
    }

    /// The version in force on a day.
    fn terms_on(&self, on: NaiveDate) -> Result<&Agreement, RebateError> {
        let begun = self.versions.iter().filter(|version| version.effective <= on);
        let latest = begun.max_by_key(|version| version.effective);
        latest.map(|version| &version.agreement).ok_or(RebateError::NoVersionAt { date: on })
    }

    /// What earlier periods of the term hand on: what was earned above the floor, and a debt.
    fn earlier(
        &self,
        terms: &Agreement,
        period: Window,
        purchases: &[Purchase],
        settlements: &[Settled],
    ) -> Result<(BTreeMap<String, Figure>, Money), RebateError> {
        let mut floor_excess = BTreeMap::new();
        let mut debt = Money::zero(terms.currency);
        let hands_on =
            terms.carry_forward == CarryForward::FloorExcess || terms.clawback == Clawback::CarriedForward;
        let mut day = terms.window.from;
        while hands_on && day < period.from {
            let Some(earlier) = terms.period.at(day, terms.window) else { break };
            match self.earn(purchases, earlier.to, &floor_excess) {
                // The first version came later.
                Err(RebateError::NoVersionAt { .. }) => {}
                Err(error) => return Err(error),
                Ok(earned) => {
                    if terms.carry_forward == CarryForward::FloorExcess {
                        let lines = earned.segments.iter().flat_map(|segment| &segment.earned.lines);
                        floor_excess = lines.map(|line| (line.line.clone(), line.floor_excess)).collect();
                    }
                    let settled = settled_in(settlements, earlier, terms)?;
                    debt = earned.settle(terms, settled, debt)?.carried_forward;
                }
            }
            let Some(next) = earlier.to.succ_opt() else { break };
            day = next;
        }
        Ok((floor_excess, debt))
    }
}

/// All that was settled for a period.
fn settled_in(settlements: &[Settled], period: Window, terms: &Agreement) -> Result<Money, RebateError> {
    let zero = Money::zero(terms.currency);
    settlements.iter().filter(|settled| period.contains(settled.on)).try_fold(zero, |total, settled| {
        if settled.amount.currency() != terms.currency {
            return Err(RebateError::WrongCurrency {
                expected: terms.currency,
                found: settled.amount.currency(),
            });
        }
        total.plus(settled.amount).map_err(|_| RebateError::Overflow)
    })
}
