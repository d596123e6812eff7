//! A price delivered duty paid, solved backwards: which customs value, with all that is due on it,
//! comes to the price again. By the secant, so that one step does where every rate is a percentage,
//! and a few where bounds of fees or a minimum duty bend the line; by halves where a threshold
//! breaks it. There no value may come to the price at all: then the nearest below is taken, and told.

use rust_decimal::Decimal;

use super::assessment::Assessment;
use super::error::{Field, Problem, ScenarioError};
use super::ledger::Ledger;
use super::shipment::Shipment;
use super::step::{Step, StepKind};
use super::warning::Warning;
use crate::figure::Figure;
use crate::money::Money;

/// Steps by the secant before it is given up.
const SECANT_STEPS: usize = 40;
/// Steps by halves after that: enough to bring the largest price down to the tolerance.
const HALVING_STEPS: usize = 110;
/// As near as that to the price, in the market's currency.
const TOLERANCE: Decimal = Decimal::from_parts(1, 0, 0, false, 9);

/// Customs values of the lines, and which costs of import their prices contain.
#[derive(Debug, Default)]
pub(super) struct Delivered {
    /// The slots that a price delivered duty paid contains; none on any other term.
    pub included: Vec<usize>,
    /// Exact.
    pub values: Vec<Decimal>,
    gap: Option<Gap>,
}

/// A threshold that no customs value of the price is on the right side of: those that it would have by
/// the rules below, and by those above.
#[derive(Debug)]
struct Gap {
    by_rules_below: Vec<Decimal>,
    by_rules_above: Vec<Decimal>,
}

/// The values of the lines below something and above it.
type Sides = (Vec<Decimal>, Vec<Decimal>);

/// What a search came to.
struct Found {
    values: Vec<Decimal>,
    /// Where what is due jumps over the price: the values on either side.
    jump: Option<Sides>,
}

/// One line on the way to its customs value.
#[derive(Clone, Copy, Debug)]
struct Search {
    /// Price with additions and deductions, duty still in it.
    target: Decimal,
    value: Decimal,
    /// The value before, and by how much the price was missed there.
    before: Option<(Decimal, Decimal)>,
    /// Between these the solution lies, while it is sought by halves.
    low: Decimal,
    high: Decimal,
    solved: bool,
    /// Whether it ended where no value comes to the price.
    jumps: bool,
}

impl<'s, 'a: 's> Shipment<'s, 'a> {
    /// The customs values: as the goods have them, or as a price delivered duty paid leads to them.
    pub(super) fn delivered(&self) -> Result<Delivered, ScenarioError> {
        let included = self.included();
        if included.is_empty() {
            let values = self.goods.iter().map(|goods| goods.value).collect();
            return Ok(Delivered { values, ..Delivered::default() });
        }
        let found = self.search(&included)?;
        let Some((below, above)) = self.threshold(&found, &included)? else {
            return Ok(Delivered { included, values: found.values, gap: None });
        };
        let by_rules = |held: &[Decimal]| {
            let found = self.held(held).search(&included);
            found.map_or_else(|_| held.to_vec(), |found| found.values)
        };
        let gap = Gap { by_rules_below: by_rules(&below), by_rules_above: by_rules(&above) };
        let values = self.short_of(&below, &included)?;
        Ok(Delivered { included, values, gap: Some(gap) })
    }

    /// The same with all conditions held against these customs values.
    const fn held<'h>(&self, values: &'h [Decimal]) -> Shipment<'h, 'a>
    where
        's: 'h,
    {
        Shipment { held_at: Some(values), ..*self }
    }

    /// The values on either side of a threshold that what was found lies at. Steps of rounding are none: what
    /// they part differs by no condition.
    fn threshold(&self, found: &Found, included: &[usize]) -> Result<Option<Sides>, ScenarioError> {
        let Some((below, above)) = &found.jump else {
            return Ok(None);
        };
        let short = self.held(below).assess(below, false, None)?;
        let beyond = self.held(above).assess(below, false, None)?;
        Ok(differ(&short, &beyond, included).then(|| (below.clone(), above.clone())))
    }

    /// The nearest values that are still below the threshold when the market has rounded them.
    fn short_of(&self, below: &[Decimal], included: &[usize]) -> Result<Vec<Decimal>, ScenarioError> {
        let values = self.customs_values(below, true, None)?;
        let rounded = self.assess(&values, true, None)?;
        let exact = self.held(below).assess(&values, true, None)?;
        if !differ(&rounded, &exact, included) {
            return Ok(values);
        }
        let step = *self.context.value_rounding.to;
        let lower = |value: &Decimal| value.checked_sub(step).unwrap_or_default().max(Decimal::ZERO);
        Ok(values.iter().map(lower).collect())
    }

    /// Works the prices out forwards again.
    pub(super) fn verify(
        &self,
        assessment: &Assessment,
        delivered: &Delivered,
        ledger: &mut Ledger<'a>,
    ) -> Result<(), ScenarioError> {
        let rounding = self.context.value_rounding;
        let minor_unit = Decimal::new(1, self.context.currency.minor_digits());
        // Half a step of the value either way, and what is due on it.
        let steps = rounding.to.checked_add(*rounding.to).unwrap_or_default();
        for (line, goods) in self.goods.iter().enumerate() {
            let overflow = || ScenarioError::overflow(line);
            let due = due(assessment, line, &delivered.included)?;
            let value = assessment.values.get(line).copied().unwrap_or_default();
            // Back from the customs value to the price: what was added and taken off, the other way round.
            let changes = goods.price.checked_sub(goods.value).ok_or_else(overflow)?;
            let again =
                value.checked_add(due).and_then(|sum| sum.checked_add(changes)).ok_or_else(overflow)?;
            ledger.line(line, Step::new(StepKind::DeliveredPriceAgain, again).on(goods.price));
            let apart = goods.price.checked_sub(again).ok_or_else(overflow)?;
            let money = |amount: Decimal| {
                let money = Money::round_half_up(amount, self.context.currency);
                money.map(|money| Figure::from(money.decimal())).map_err(|_| overflow())
            };
            let side = |values: &[Decimal]| {
                let value = values.get(line).copied().unwrap_or_default();
                money(rounding.round(value).ok_or_else(overflow)?)
            };
            if let Some(gap) = delivered.gap.as_ref().filter(|_| apart.abs() > steps) {
                ledger.warnings.push(Warning::DeliveredPriceUnmet {
                    line,
                    by_rules_below: side(&gap.by_rules_below)?,
                    by_rules_above: side(&gap.by_rules_above)?,
                    apart: money(apart)?,
                });
            } else if apart.abs() > minor_unit {
                ledger.warnings.push(Warning::DeliveredPriceRounded { line });
            }
        }
        Ok(())
    }

    /// The exact customs values at which value and `included` slots come to the price.
    fn search(&self, included: &[usize]) -> Result<Found, ScenarioError> {
        let mut values = vec![Decimal::ZERO; self.goods.len()];
        let at_zero = self.assess(&values, false, None)?;
        let mut searches = Vec::with_capacity(values.len());
        for (line, goods) in self.goods.iter().enumerate() {
            let due = due(&at_zero, line, included)?;
            let miss = due.checked_sub(goods.value).ok_or_else(|| ScenarioError::overflow(line))?;
            if miss > Decimal::ZERO {
                return Err(ScenarioError::line(line, Field::Price, Problem::PriceBelowContents));
            }
            searches.push(Search {
                target: goods.value,
                value: goods.value,
                before: None,
                low: Decimal::ZERO,
                high: goods.value,
                solved: false,
                jumps: false,
            });
        }
        for step in 0..SECANT_STEPS.saturating_add(HALVING_STEPS) {
            for (value, search) in values.iter_mut().zip(&searches) {
                *value = search.value;
            }
            let assessment = self.assess(&values, false, None)?;
            for (line, search) in searches.iter_mut().enumerate() {
                let due = due(&assessment, line, included)?;
                search.advance(due, step < SECANT_STEPS).ok_or_else(|| ScenarioError::overflow(line))?;
            }
            if searches.iter().all(|search| search.solved) {
                return Ok(found(values, &searches));
            }
        }
        let line = searches.iter().position(|search| !search.solved).unwrap_or_default();
        Err(ScenarioError::line(line, Field::Price, Problem::DeliveredPriceUnsolvable))
    }
}

impl Search {
    /// Takes what is due at the value: it meets the price, or it is moved.
    fn advance(&mut self, due: Decimal, by_secant: bool) -> Option<()> {
        let miss = self.value.checked_add(due)?.checked_sub(self.target)?;
        self.solved = miss.abs() <= TOLERANCE;
        self.jumps = false;
        if self.solved {
            return Some(());
        }
        if by_secant {
            let slope = self.slope(miss, due)?;
            self.before = Some((self.value, miss));
            let moved = self.value.checked_sub(miss.checked_div(slope)?)?;
            self.value = moved.max(Decimal::ZERO).min(self.target);
            return Some(());
        }
        if miss > Decimal::ZERO {
            self.high = self.value.min(self.high);
        } else {
            self.low = self.value.max(self.low);
        }
        let width = self.high.checked_sub(self.low)?;
        // What is due jumps here: no value comes to the price, these are the ones beside it.
        self.jumps = width <= TOLERANCE;
        self.solved = self.jumps;
        self.value = self.low.checked_add(half(width)?)?;
        Some(())
    }

    /// How much value and dues rise together with the value: one at least, for dues never fall.
    fn slope(&self, miss: Decimal, due: Decimal) -> Option<Decimal> {
        let slope = match self.before {
            None if self.target > Decimal::ZERO => Decimal::ONE.checked_add(due.checked_div(self.target)?)?,
            Some((value, missed)) if value != self.value => {
                miss.checked_sub(missed)?.checked_div(self.value.checked_sub(value)?)?
            }
            _ => Decimal::ONE,
        };
        Some(slope.max(Decimal::ONE))
    }
}

fn found(values: Vec<Decimal>, searches: &[Search]) -> Found {
    let beside = |of: fn(&Search) -> Decimal| {
        let sides = values.iter().zip(searches);
        sides.map(|(value, search)| if search.jumps { of(search) } else { *value }).collect()
    };
    let jump = searches.iter().any(|search| search.jumps);
    let jump = jump.then(|| (beside(|search| search.low), beside(|search| search.high)));
    Found { values, jump }
}

/// Whether another amount is due on some line.
fn differ(one: &Assessment, other: &Assessment, included: &[usize]) -> bool {
    (0..one.values.len()).any(|line| {
        let sums = [one, other].map(|assessment| assessment.due_of(line, included.iter().copied()));
        let [Some(one), Some(other)] = sums else { return true };
        one.checked_sub(other).is_none_or(|apart| apart.abs() > TOLERANCE)
    })
}

fn half(value: Decimal) -> Option<Decimal> {
    value.checked_mul(Decimal::new(5, 1))
}

fn due(assessment: &Assessment, line: usize, included: &[usize]) -> Result<Decimal, ScenarioError> {
    let due = assessment.due_of(line, included.iter().copied());
    due.ok_or_else(|| ScenarioError::overflow(line))
}
