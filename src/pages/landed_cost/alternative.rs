//! One alternative as its row shows it: what it is made of, what decides, what a unit costs. Words
//! only; draws nothing.

use domain::landed_cost::{Compared, Comparison, CostPart, Outcome};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{sides::Side, words};
use crate::{browser::intl, text};

/// What each column adds up.
const COLUMNS: [&[CostPart]; 5] = [
    &[CostPart::Price, CostPart::InPrice],
    &[CostPart::Charges],
    &[CostPart::Duties, CostPart::Excises],
    &[CostPart::Taxes],
    &[CostPart::Fees],
];

#[derive(Clone, PartialEq)]
pub struct Alternative {
    pub side: Side,
    /// Or why nothing came out.
    pub figures: Result<Figures, String>,
}

#[derive(Clone, PartialEq)]
pub struct Figures {
    pub columns: [Column; COLUMNS.len()],
    pub per_unit: Option<String>,
    /// Of the bar, in percent of the dearest alternative's.
    pub length: String,
    /// What is missing, how far it is above the best, what decides, and what it rests on.
    pub note: String,
}

#[derive(Clone, PartialEq)]
pub struct Column {
    pub amount: String,
    /// Whether it makes the difference to the best.
    pub decides: bool,
}

/// The least per unit first, of those of which every part is known.
pub fn alternatives(comparison: &Comparison, sides: &[Side]) -> Vec<Alternative> {
    let per_unit = comparison.alternatives.iter().filter_map(|one| match &one.outcome {
        Outcome::Compared(compared) => compared.per_unit.map(|figure| figure.decimal()),
        Outcome::Refused(_) => None,
    });
    let most = per_unit.max().filter(|most| *most > Decimal::ZERO);
    let shown = comparison.alternatives.iter().filter_map(|one| {
        let side = sides.get(one.scenario)?.clone();
        let figures = match &one.outcome {
            Outcome::Compared(compared) => Ok(figures(compared, comparison, most)),
            Outcome::Refused(error) => Err(words::problem(&error.problem)),
        };
        Some(Alternative { side, figures })
    });
    shown.collect()
}

fn figures(compared: &Compared, comparison: &Comparison, most: Option<Decimal>) -> Figures {
    let currency = comparison.currency;
    let digits = |amount: Decimal, digits| {
        let mut rounded = amount.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(digits);
        intl::money(&rounded.to_string(), currency.code())
    };
    // What rounds to nothing is no difference.
    let above = compared.per_unit_above_best.filter(|more| **more >= Decimal::new(5, 4));
    let above = above.map(|more| text::calculators_above_best(digits(*more, 3)));
    let columns = COLUMNS.map(|parts| Column {
        amount: digits(sum(compared, parts), currency.minor_digits()),
        decides: above.as_ref().and(compared.deciding).is_some_and(|part| parts.contains(&part)),
    });
    let length = compared
        .per_unit
        .zip(most)
        .and_then(|(figure, most)| figure.decimal().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most))
        .unwrap_or_default()
        .trunc();
    let missing = (!compared.result.complete).then(text::calculators_incomplete);
    let deciding = above.as_ref().and(compared.deciding);
    let deciding = deciding.map(words::part).map(text::calculators_deciding);
    let typed = compared.is_typed().then(text::calculators_rests_on_typed);
    let unverified = compared.is_unverified().then(text::calculators_rests_on_unverified);
    Figures {
        columns,
        per_unit: compared.per_unit.map(|figure| digits(*figure, 3)),
        length: length.to_string(),
        note: [missing, above, deciding, typed, unverified]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
    }
}

/// Several parts together; sums are the domain's, these only stand in one column.
fn sum(compared: &Compared, parts: &[CostPart]) -> Decimal {
    let chosen = compared.parts.iter().filter(|part| parts.contains(&part.part));
    chosen.fold(Decimal::ZERO, |sum, part| sum.checked_add(part.amount.decimal()).unwrap_or(sum))
}
