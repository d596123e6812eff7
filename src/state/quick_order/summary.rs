//! What all rows come to.

use domain::{Load, Money};

use super::checking::{Checked, Outcome};

/// Rows are counted as they came in: two that were merged count twice, so that none is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub rows_in: usize,
    pub added: usize,
    pub changed: usize,
    pub refused: usize,
    pub in_cart: usize,
    /// Lines that go into the cart.
    pub lines: usize,
    pub load: Load,
    /// `None` where nothing is priced, or the sum does not fit.
    pub total: Option<Money>,
}

impl Summary {
    pub(super) fn of(checked: &Checked) -> Self {
        let mut summary = Self::default();
        for (row, check) in &checked.rows {
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
        }
        let taken = || checked.rows.iter().filter(|(_, check)| check.is_taken());
        let lines = || taken().filter_map(|(_, check)| check.line.as_ref());
        summary.lines = taken().count();
        // A load that fits in no 64 bits fits in no ship either.
        summary.load =
            lines().map(|line| line.load).try_fold(Load::default(), Load::plus).unwrap_or_default();
        let currency = checked.opened.as_ref().map(|opened| opened.currency());
        summary.total =
            currency.and_then(|currency| Money::sum(currency, lines().filter_map(|line| line.amount)).ok());
        summary
    }
}
