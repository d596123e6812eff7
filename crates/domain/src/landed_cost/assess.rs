//! From customs values to everything due at import: which regimes apply, what each duty, tax and fee
//! comes to, unrounded unless the market rounds it line by line. Called once, or many times while a
//! price delivered duty paid is solved.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::assessment::{Assessment, DutySums};
use super::context::{ActiveLevy, RegimeSet};
use super::error::ScenarioError;
use super::ledger::{Ledger, RuleSource};
use super::regime::Regime;
use super::shipment::{Shipment, Values};
use super::step::{Step, StepKind};
use super::{duties, levies, regime_duties};
use crate::exact::add_to;

impl<'s, 'a: 's> Shipment<'s, 'a> {
    /// Works out all that is due on these exact customs values. They are rounded only if `rounded`:
    /// while a price is being solved every step would be a place where no solution is.
    pub(super) fn assess(
        &self,
        exact: &[Decimal],
        rounded: bool,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Assessment, ScenarioError> {
        let values = self.customs_values(exact, rounded, ledger.as_deref_mut())?;
        let open = self.open_regimes();
        let line_values = match self.held_at {
            _ if !self.asks_for_values(&open) => vec![Values::default(); self.goods.len()],
            Some(held) => self.line_values(held)?,
            None => self.line_values(exact)?,
        };
        let slots = self.levy_slot(self.context.levies.len());
        let lines = self.goods.len();
        let mut assessment = Assessment {
            regimes: Vec::with_capacity(lines),
            due: vec![Vec::new(); slots],
            full: BTreeMap::new(),
            totals: vec![None; slots],
            touched: vec![false; slots],
            sums: vec![DutySums::default(); lines],
            values,
        };
        let all = total(&line_values).ok_or_else(ScenarioError::total_overflow)?;
        for (line, values) in line_values.iter().enumerate() {
            let set = self.regimes_of(line, &open, values, &all, ledger.as_deref_mut())?;
            assessment.regimes.push(set);
        }
        duties::assess(self, &mut assessment, ledger.as_deref_mut())?;
        regime_duties::assess(self, &mut assessment, ledger.as_deref_mut())?;
        levies::assess(self, &mut assessment, &line_values, &all, ledger)?;
        Ok(assessment)
    }

    pub(super) fn customs_values(
        &self,
        exact: &[Decimal],
        rounded: bool,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<Vec<Decimal>, ScenarioError> {
        if !rounded {
            return Ok(exact.to_vec());
        }
        let rounding = self.context.value_rounding;
        let rule = RuleSource::Market(&self.context.valuation.provenance);
        let rule = ledger.as_deref_mut().map(|ledger| ledger.rule(rule));
        let mut values = Vec::with_capacity(exact.len());
        for (line, exact) in exact.iter().enumerate() {
            let Some(value) = rounding.round(*exact) else {
                return Err(ScenarioError::overflow(line));
            };
            if let Some(ledger) = ledger.as_deref_mut() {
                let step = Step::new(StepKind::CustomsValue, value).on(*exact).rounded(Some(rounding));
                ledger.line(line, Step { rule, ..step });
            }
            values.push(value);
        }
        Ok(values)
    }

    fn line_values(&self, exact: &[Decimal]) -> Result<Vec<Values>, ScenarioError> {
        let mut all = Vec::with_capacity(exact.len());
        for (line, (goods, customs)) in self.goods.iter().zip(exact).enumerate() {
            let Some(intrinsic) = goods.intrinsic(*customs) else {
                return Err(ScenarioError::overflow(line));
            };
            all.push(Values { customs: *customs, intrinsic });
        }
        Ok(all)
    }

    /// The regimes that some line may be under, with their places.
    fn open_regimes(&self) -> Vec<(u32, &'a Regime)> {
        let scenario = self.context.scenario;
        if scenario.without_reliefs {
            return Vec::new();
        }
        let regimes = (0_u32..).zip(self.context.regimes.iter().copied());
        regimes.filter(|(_, regime)| regime.when.holds_for_shipment(scenario)).collect()
    }

    /// Whether the values of the lines are held against anything: most markets ask no business for them.
    fn asks_for_values(&self, open: &[(u32, &'a Regime)]) -> bool {
        let mut conditions = self.context.levies.iter().flat_map(ActiveLevy::conditions);
        !open.is_empty() || conditions.any(|when| !when.values.is_empty())
    }

    fn regimes_of(
        &self,
        line: usize,
        open: &[(u32, &'a Regime)],
        values: &Values,
        all: &Values,
        mut ledger: Option<&mut Ledger<'a>>,
    ) -> Result<RegimeSet, ScenarioError> {
        let mut set: RegimeSet = 0;
        for (place, regime) in open {
            if self.holds(&regime.when, line, set, values, all)? {
                set |= 1_u64.checked_shl(*place).unwrap_or(0);
                if let Some(ledger) = ledger.as_deref_mut() {
                    let rule = Some(ledger.rule(RuleSource::Market(&regime.provenance)));
                    let kind = StepKind::Regime { regime: regime.id.clone() };
                    ledger.line(line, Step { rule, ..Step::new(kind, values.intrinsic) });
                }
            }
        }
        Ok(set)
    }
}

fn total(lines: &[Values]) -> Option<Values> {
    let mut all = Values::default();
    for line in lines {
        add_to(&mut all.customs, line.customs)?;
        add_to(&mut all.intrinsic, line.intrinsic)?;
    }
    Some(all)
}
