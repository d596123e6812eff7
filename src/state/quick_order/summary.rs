//! What all rows come to.

use std::collections::HashMap;

use domain::{Load, Money};

use super::checking::{Check, Checked, Outcome};

/// Rows are counted as they came in: two that were merged count twice, so that none is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub rows_in: usize,
    pub added: usize,
    pub changed: usize,
    pub refused: usize,
    pub in_cart: usize,
    /// Rows that stand beside others of the same product.
    pub twins: usize,
    /// Lines that go into the cart.
    pub lines: usize,
    pub load: Load,
    /// `None` where nothing is priced, or the sum does not fit.
    pub total: Option<Money>,
}

impl Summary {
    /// An unfinished row counts once nothing of it is refused.
    pub(super) fn of(checked: &Checked, unfinished: Option<usize>) -> Self {
        let mut summary = Self::default();
        for (place, (row, check)) in checked.rows.iter().enumerate() {
            if check.is_refused() && unfinished == Some(place) {
                continue;
            }
            let count = match check.outcome {
                Outcome::Blank => continue,
                Outcome::Waiting => &mut 0,
                Outcome::Accepted => &mut summary.added,
                Outcome::Changed => &mut summary.changed,
                Outcome::Refused(_) => &mut summary.refused,
                Outcome::InCart => &mut summary.in_cart,
            };
            *count += row.rows_in();
            summary.rows_in += row.rows_in();
            summary.twins += usize::from(check.twin.is_some());
        }
        let taken = || checked.rows.iter().filter(|(_, check)| check.is_taken());
        let lines = || taken().filter_map(|(_, check)| check.line.as_ref());
        summary.lines = checked.lines();
        // A load that fits in no 64 bits fits in no ship either.
        summary.load = load(checked, taken().map(|(_, check)| &**check)).unwrap_or_default();
        let currency = checked.opened.as_ref().map(|opened| opened.currency());
        summary.total =
            currency.and_then(|currency| Money::sum(currency, lines().filter_map(|line| line.amount)).ok());
        summary
    }
}

/// Rows of one product fill cartons together.
fn load<'a>(checked: &Checked, taken: impl Iterator<Item = &'a Check>) -> Option<Load> {
    let mut shared: HashMap<u32, u32> = HashMap::new();
    let mut load = Load::default();
    for check in taken {
        let Some(line) = &check.line else { continue };
        match check.reading.asked().filter(|_| check.twin.is_some()) {
            Some(asked) => {
                let units = shared.entry(asked.product).or_default();
                *units = units.checked_add(asked.quantity)?;
            }
            None => load = load.plus(line.load)?,
        }
    }
    for (product, units) in shared {
        let packaging = checked.opened.as_ref()?.orderable_at(product).packaging;
        load = load.plus(packaging.load(units)?)?;
    }
    Some(load)
}
