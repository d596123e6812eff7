//! A price delivered duty paid, solved backwards: which customs value, with all that is due on it,
//! comes to the price again. By the secant, so that one step does where every rate is a percentage,
//! and a few where bounds of fees or a minimum duty bend the line; by halves where a threshold
//! breaks it.

use rust_decimal::Decimal;

use super::assess::{Assessment, Shipment};
use super::error::{Field, Problem, ScenarioError};

/// Steps by the secant before it is given up.
const SECANT_STEPS: usize = 40;
/// Steps by halves after that: enough to bring the largest price down to the tolerance.
const HALVING_STEPS: usize = 110;
/// As near as that to the price, in the market's currency.
const TOLERANCE: Decimal = Decimal::from_parts(1, 0, 0, false, 9);

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
}

impl<'s, 'a: 's> Shipment<'s, 'a> {
    /// The exact customs values at which value and `included` slots come to the price.
    pub(super) fn solve(&self, included: &[usize]) -> Result<Vec<Decimal>, ScenarioError> {
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
                return Ok(values);
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
        // A threshold lies here: no value comes to the price, this is the one beside it.
        self.solved = width <= TOLERANCE;
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

fn half(value: Decimal) -> Option<Decimal> {
    value.checked_mul(Decimal::new(5, 1))
}

fn due(assessment: &Assessment, line: usize, included: &[usize]) -> Result<Decimal, ScenarioError> {
    let due = assessment.due_of(line, included.iter().copied());
    due.ok_or_else(|| ScenarioError::overflow(line))
}
