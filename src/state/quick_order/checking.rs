//! What comes of each row: read, found, priced and held to the rules by `domain`, together with the
//! other rows of its product and what the cart has of it. Rows that did not change are not worked out
//! again.

use std::{collections::HashMap, sync::Arc};

use domain::{
    LineProblem, OrderLine,
    number_entry::QuantityEntryError,
    order::{Part, evaluate_line, evaluate_part, parts},
};

use super::{
    reading::{Asked, Reading},
    row::Row,
};
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
    /// The place of another row of the product: of the first, or from there of the second.
    pub twin: Option<usize>,
    /// What else there is of the product: the row is judged by the sum.
    pub(super) part: Part,
    pub(super) reading: Reading,
}

impl Check {
    fn of(row: &Row, known: Self, opened: Option<&dyn OpenCatalogue>) -> Self {
        let sku = row.sku.trim();
        match (known.reading, opened) {
            (Reading::Blank, _) => known,
            (Reading::Refused { refusal, carton_units }, _) => {
                Self { outcome: Outcome::Refused(refusal), carton_units, ..known }
            }
            (Reading::Unknown(quantity), _) => Self {
                outcome: Outcome::Refused(Refusal::Line),
                line: Some(evaluate_line(sku, quantity, None)),
                ..known
            },
            (Reading::Asked(asked), Some(opened)) => known.worked_out(row, asked, opened),
            (Reading::Waiting | Reading::Asked(_), _) => Self { outcome: Outcome::Waiting, ..known },
        }
    }

    fn worked_out(self, row: &Row, asked: Asked, opened: &dyn OpenCatalogue) -> Self {
        let Asked { product, quantity, from_cartons, carton_units } = asked;
        let product = opened.orderable_at(product);
        let line = evaluate_part(&product.sku, quantity, self.part, Some(&product));
        let outcome = match () {
            () if row.in_cart => Outcome::InCart,
            () if !line.problems.is_empty() => Outcome::Refused(Refusal::Line),
            () if from_cartons || row.lines.len() > 1 => Outcome::Changed,
            () => Outcome::Accepted,
        };
        let break_reached = line.price_from_quantity > product.rule.smallest();
        Self { outcome, line: Some(line), carton_units, from_cartons, break_reached, ..self }
    }

    /// Units of the product in other rows and in the cart.
    pub fn others(&self) -> u32 {
        self.part.others()
    }

    pub fn is_taken(&self) -> bool {
        matches!(self.outcome, Outcome::Accepted | Outcome::Changed)
    }

    pub fn is_refused(&self) -> bool {
        matches!(self.outcome, Outcome::Refused(_))
    }

    /// Whether another quantity would do, or else another SKU.
    pub fn is_quantity_refused(&self) -> bool {
        let of_quantity =
            |problem: &LineProblem| matches!(problem, LineProblem::Quantity(_) | LineProblem::TooLarge);
        match self.outcome {
            Outcome::Refused(Refusal::Quantity(_) | Refusal::NoCarton) => true,
            Outcome::Refused(Refusal::Line) => {
                self.line.as_ref().is_some_and(|line| line.problems.iter().all(of_quantity))
            }
            _ => false,
        }
    }

    pub fn is_sku_refused(&self) -> bool {
        self.is_refused() && !self.is_quantity_refused()
    }
}

/// Every row with its check, and the catalogue that they were checked against.
#[derive(Default)]
pub(super) struct Checked {
    pub rows: Vec<(Arc<Row>, Arc<Check>)>,
    pub opened: Option<Arc<dyn OpenCatalogue>>,
}

impl Checked {
    /// `in_cart` has the units of a product in the cart, by its row in the catalogue.
    pub fn of(
        rows: &[Arc<Row>],
        opened: Option<Arc<dyn OpenCatalogue>>,
        in_cart: &HashMap<u32, u32>,
        earlier: Option<&Self>,
    ) -> Self {
        let same_catalogue = |earlier: &&Self| match (&earlier.opened, &opened) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, None) => true,
            _ => false,
        };
        let earlier =
            earlier.filter(same_catalogue).map(|earlier| earlier.rows.as_slice()).unwrap_or_default();
        let known = |(place, row): (usize, &Arc<Row>)| {
            // A row stands where it stood, or after rows that came or went before it.
            let moved = (place + earlier.len()).checked_sub(rows.len());
            let known = [Some(place), moved].into_iter().flatten().filter_map(|place| earlier.get(place));
            known.into_iter().find(|(before, _)| Arc::ptr_eq(before, row)).map(|(_, check)| check)
        };
        let known: Vec<Option<&Arc<Check>>> = rows.iter().enumerate().map(known).collect();
        let read = |(row, known): (&Arc<Row>, &Option<&Arc<Check>>)| {
            known.map_or_else(|| Reading::of(row, opened.as_deref()), |check| check.reading)
        };
        let readings: Vec<Reading> = rows.iter().zip(&known).map(read).collect();
        let units_in_cart = |product| in_cart.get(&product).copied().unwrap_or_default();
        let parts = parts(&asked_for(rows, &readings), units_in_cart);
        let check = |(place, row): (usize, &Arc<Row>)| {
            let reading = readings.get(place).copied().unwrap_or_default();
            let (part, twin) = parts.get(place).copied().unwrap_or_default();
            let part = match reading.asked().filter(|_| row.in_cart) {
                Some(asked) => Part::behind(units_in_cart(asked.product).saturating_sub(asked.quantity)),
                None => part,
            };
            let known = known.get(place).copied().flatten();
            let known = known.filter(|check| (check.part, check.twin) == (part, twin)).cloned();
            let check = known.unwrap_or_else(|| {
                let known = Check { reading, part, twin, ..Check::default() };
                Arc::new(Check::of(row, known, opened.as_deref()))
            });
            (row.clone(), check)
        };
        let rows = rows.iter().enumerate().map(check).collect();
        Self { rows, opened }
    }

    /// Lines that go into the cart, one for each product.
    pub fn lines(&self) -> usize {
        let is_first = |place, check: &Check| check.twin.is_none_or(|twin| place < twin);
        let rows = self.rows.iter().enumerate();
        rows.filter(|(place, (_, check))| check.is_taken() && is_first(*place, check)).count()
    }
}

/// What each row adds to a line of the cart; nothing where it is in the cart already.
fn asked_for(rows: &[Arc<Row>], readings: &[Reading]) -> Vec<Option<(u32, u32)>> {
    let asked = |(row, reading): (&Arc<Row>, &Reading)| {
        let asked = reading.asked().filter(|asked| !row.in_cart && asked.quantity > 0)?;
        Some((asked.product, asked.quantity))
    };
    rows.iter().zip(readings).map(asked).collect()
}
