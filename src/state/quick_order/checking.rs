//! What comes of each row: read, found, priced and held to the rules by `domain`. Rows that did not
//! change are not worked out again.

use std::sync::Arc;

use domain::{OrderLine, number_entry::QuantityEntryError, order::evaluate_line, order_entry::EntryUnit};

use super::row::Row;
use crate::state::catalogue::OpenCatalogue;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    #[default]
    Blank,
    /// The catalogue is not there yet.
    Waiting,
    Accepted,
    /// Taken, but not as it stood there: rows merged, or cartons turned into units.
    Changed,
    Refused(Refusal),
    InCart,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    SkuMissing,
    Quantity(QuantityEntryError),
    /// Cartons were asked for of what is not packed in cartons.
    NoCarton,
    /// See the line's problems.
    Line,
}

/// What came of one row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    pub outcome: Outcome,
    /// Absent where the SKU or the quantity cannot be read.
    pub line: Option<OrderLine>,
    pub carton_units: Option<u32>,
    /// Cartons were typed.
    pub from_cartons: bool,
    /// The quantity has a better price than the smallest one.
    pub break_reached: bool,
}

impl Check {
    fn of(row: &Row, opened: Option<&dyn OpenCatalogue>) -> Self {
        let outcome = |outcome| Self { outcome, ..Self::default() };
        let refused = |refusal| outcome(Outcome::Refused(refusal));
        if row.is_blank() {
            return Self::default();
        }
        let Some(opened) = opened else { return outcome(Outcome::Waiting) };
        let sku = row.sku.trim();
        if sku.is_empty() {
            return refused(Refusal::SkuMissing);
        }
        let amount = row.amount();
        let Some(product) = opened.orderable(sku) else {
            let quantity = amount.map_or(0, |(number, _)| number);
            let line = Some(evaluate_line(sku, quantity, None));
            return Self { line, ..refused(Refusal::Line) };
        };
        let carton_units = product.packaging.carton.map(|carton| carton.units);
        let known = |outcome| Self { outcome, carton_units, ..Self::default() };
        let (number, unit) = match amount {
            Ok(amount) => amount,
            Err(error) => return known(Outcome::Refused(Refusal::Quantity(error))),
        };
        let quantity = match (unit, carton_units) {
            (EntryUnit::Units, _) => number,
            (EntryUnit::Cartons, None) => return known(Outcome::Refused(Refusal::NoCarton)),
            (EntryUnit::Cartons, Some(units)) => match number.checked_mul(units) {
                Some(quantity) => quantity,
                None => return known(Outcome::Refused(Refusal::Quantity(QuantityEntryError::TooLarge))),
            },
        };
        let line = evaluate_line(sku, quantity, Some(&product));
        let from_cartons = unit == EntryUnit::Cartons;
        let outcome = match () {
            () if row.in_cart => Outcome::InCart,
            () if !line.problems.is_empty() => Outcome::Refused(Refusal::Line),
            () if from_cartons || row.lines.len() > 1 => Outcome::Changed,
            () => Outcome::Accepted,
        };
        let break_reached = line.price_from_quantity > product.rule.smallest();
        Self { outcome, line: Some(line), carton_units, from_cartons, break_reached }
    }

    pub fn is_taken(&self) -> bool {
        matches!(self.outcome, Outcome::Accepted | Outcome::Changed)
    }

    pub fn is_refused(&self) -> bool {
        matches!(self.outcome, Outcome::Refused(_))
    }
}

/// Every row with its check, and the catalogue that they were checked against.
#[derive(Default)]
pub(super) struct Checked {
    pub rows: Vec<(Arc<Row>, Arc<Check>)>,
    pub opened: Option<Arc<dyn OpenCatalogue>>,
}

impl Checked {
    pub fn of(rows: &[Arc<Row>], opened: Option<Arc<dyn OpenCatalogue>>, earlier: Option<&Self>) -> Self {
        let same_catalogue = |earlier: &&Self| match (&earlier.opened, &opened) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, None) => true,
            _ => false,
        };
        let earlier =
            earlier.filter(same_catalogue).map(|earlier| earlier.rows.as_slice()).unwrap_or_default();
        let check = |(place, row): (usize, &Arc<Row>)| {
            // A row stands where it stood, or after rows that came or went before it.
            let moved = (place + earlier.len()).checked_sub(rows.len());
            let known = [Some(place), moved].into_iter().flatten().filter_map(|place| earlier.get(place));
            let known = known.into_iter().find(|(before, _)| Arc::ptr_eq(before, row));
            let check = known.map(|(_, check)| check.clone());
            (row.clone(), check.unwrap_or_else(|| Arc::new(Check::of(row, opened.as_deref()))))
        };
        let rows = rows.iter().enumerate().map(check).collect();
        Self { rows, opened }
    }
}
