//! From customs values to everything due at import: which regimes apply, what each duty, tax and fee
//! comes to, unrounded unless the market rounds it line by line. Called once, or many times while a
//! price delivered duty paid is solved.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::charges::Borne;
use super::condition::{Condition, Extent, ValueKind, ValueTest};
use super::context::{Context, RegimeSet};
use super::error::{Field, ScenarioError};
use super::goods::Goods;
use super::ledger::{Ledger, RuleSource, Step, StepKind};
use super::plan::Plans;
use super::regime::Regime;
use super::scenario::PreferenceClaim;
use super::{duties, levies};
use crate::exact::{add_to, sum};

/// What is due, by slot: first the plans' duties, then a flat duty for each regime, then the levies.
#[derive(Debug)]
pub(super) struct Assessment {
    /// Customs values, as rounded by the market.
    pub values: Vec<Decimal>,
    /// The low-value regimes of each line.
    pub regimes: Vec<RegimeSet>,
    /// By slot and line: what is due.
    pub due: Vec<Vec<Decimal>>,
    /// By slot and line, for levies of which only a part is due: all of it, for bases.
    pub full: BTreeMap<usize, Vec<Decimal>>,
    /// By slot: the exact total, where lines only share it.
    pub totals: Vec<Option<Decimal>>,
    /// By slot: whether it concerned any line.
    pub touched: Vec<bool>,
    /// By line, for bases.
    pub sums: Vec<DutySums>,
}

/// The duties of a line, for bases.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DutySums {
    pub ordinary: Decimal,
    pub duties: Decimal,
    pub excises: Decimal,
}

/// The values of a line that conditions are held against.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Values {
    pub customs: Decimal,
    /// The same before the market rounds it.
    pub exact: Decimal,
    pub intrinsic: Decimal,
}

/// All that an assessment works with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shipment<'s, 'a> {
    pub context: &'s Context<'a>,
    pub plans: &'s Plans<'a>,
    pub goods: &'s [Goods<'a>],
    pub borne: &'s Borne,
    /// The customs values that conditions are held against, where they are not those of the goods:
    /// what would be due beyond a threshold, or short of it.
    pub held_at: Option<&'s [Decimal]>,
}

impl<'s, 'a: 's> Shipment<'s, 'a> {
    /// The slot of a regime's flat duty.
    pub(super) fn flat_slot(&self, regime: usize) -> usize {
        self.plans.slots.len().saturating_add(regime)
    }

    /// The slot of a levy.
    pub(super) fn levy_slot(&self, levy: usize) -> usize {
        self.flat_slot(self.context.regimes.len()).saturating_add(levy)
    }

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
            Some(held) => self.line_values(held, held)?,
            None => self.line_values(exact, &values)?,
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

    fn line_values(&self, exact: &[Decimal], values: &[Decimal]) -> Result<Vec<Values>, ScenarioError> {
        let mut all = Vec::with_capacity(values.len());
        for (line, ((goods, exact), customs)) in self.goods.iter().zip(exact).zip(values).enumerate() {
            let Some(intrinsic) = goods.intrinsic(*exact) else {
                return Err(ScenarioError::overflow(line));
            };
            all.push(Values { customs: *customs, exact: *exact, intrinsic });
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
        let mut rates = self.context.levies.iter().flat_map(|active| &active.rates);
        !open.is_empty() || rates.any(|rate| !rate.when.values.is_empty())
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

    /// Whether a condition holds for a line under these regimes.
    pub(super) fn holds(
        &self,
        condition: &Condition,
        line: usize,
        set: RegimeSet,
        values: &Values,
        all: &Values,
    ) -> Result<bool, ScenarioError> {
        if !condition.holds_for_shipment(self.context.scenario) {
            return Ok(false);
        }
        let Some(goods) = self.goods.get(line) else {
            return Ok(false);
        };
        let code = goods.line.hs_code.as_ref().map_or("", |code| code.digits());
        // Digit by digit: most differ in the first.
        let begins = |prefix: &String| {
            prefix.len() <= code.len()
                && prefix.bytes().zip(code.bytes()).all(|(wanted, digit)| wanted == digit)
        };
        let made_in = goods.line.origin.is_some_and(|origin| condition.origins.contains(&origin));
        let claimed = goods.line.preference != PreferenceClaim::Unclaimed;
        let preferred = claimed && self.plans.of(line).is_some_and(|plan| plan.grants_preference);
        let applies = |id: &String| self.context.in_set(set).any(|regime| regime.id == *id);
        let holds = (condition.hs.is_empty() || condition.hs.iter().any(begins))
            && !condition.not_hs.iter().any(begins)
            && (condition.origins.is_empty() || made_in)
            && condition.preference.is_none_or(|wanted| wanted == preferred)
            && (condition.regimes.is_empty() || condition.regimes.iter().any(applies))
            && !condition.not_regimes.iter().any(applies);
        if !holds {
            return Ok(false);
        }
        for test in &condition.values {
            if !self.within(test, line, goods, values, all)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn within(
        &self,
        test: &ValueTest,
        line: usize,
        goods: &Goods<'_>,
        values: &Values,
        all: &Values,
    ) -> Result<bool, ScenarioError> {
        let currency = test.currency.unwrap_or(self.context.currency);
        // A market rounds amounts of its own money: a limit in another one knows nothing of it.
        let is_own = currency == self.context.currency;
        let of = |values: &Values| match test.value {
            ValueKind::Intrinsic => values.intrinsic,
            ValueKind::CustomsValue if is_own => values.customs,
            ValueKind::CustomsValue => values.exact,
        };
        let value = match test.of {
            Extent::Consignment => of(all),
            Extent::Line => of(values),
            Extent::Item if goods.line.quantity.is_zero() => Decimal::ZERO,
            Extent::Item => {
                let item = of(values).checked_div(*goods.line.quantity);
                item.ok_or_else(|| ScenarioError::overflow(line))?
            }
        };
        let convert = |bound| self.context.converter.convert(bound, currency);
        test.holds(value, convert).map_err(|problem| ScenarioError::shipment(Field::Currency, problem))
    }
}

fn total(lines: &[Values]) -> Option<Values> {
    let mut all = Values::default();
    for line in lines {
        add_to(&mut all.customs, line.customs)?;
        add_to(&mut all.exact, line.exact)?;
        add_to(&mut all.intrinsic, line.intrinsic)?;
    }
    Some(all)
}

impl Assessment {
    /// Adds to what is due on a line; `None` where it does not fit.
    pub(super) fn add(&mut self, slot: usize, line: usize, amount: Decimal) -> Option<()> {
        let lines = self.values.len();
        let due = self.due.get_mut(slot)?;
        if due.is_empty() {
            due.resize(lines, Decimal::ZERO);
        }
        *self.touched.get_mut(slot)? = true;
        add_to(due.get_mut(line)?, amount)
    }

    /// What is due on a line in a slot.
    pub(super) fn due(&self, slot: usize, line: usize) -> Decimal {
        self.due.get(slot).and_then(|lines| lines.get(line)).copied().unwrap_or_default()
    }

    /// The same for bases: all of a levy of which only a part is due.
    pub(super) fn full(&self, slot: usize, line: usize) -> Decimal {
        let full = self.full.get(&slot).and_then(|lines| lines.get(line)).copied();
        full.unwrap_or_else(|| self.due(slot, line))
    }

    /// All that is due on a line in these slots.
    pub(super) fn due_of(&self, line: usize, slots: impl Iterator<Item = usize>) -> Option<Decimal> {
        sum(slots.filter_map(|slot| self.due.get(slot)?.get(line)))
    }
}
