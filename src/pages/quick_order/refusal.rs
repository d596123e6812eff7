//! Why a row is not taken, in words.

use domain::{LineProblem, number_entry::QuantityEntryError};

use crate::{
    state::quick_order::{Check, Refusal},
    text,
    trade::{line_problem, quantity_entry, quantity_rule},
};

pub fn words(refusal: Refusal, check: &Check) -> String {
    match refusal {
        Refusal::SkuMissing => text::quick_order_sku_missing(),
        Refusal::NoCarton => text::quick_order_no_carton(),
        Refusal::Quantity(QuantityEntryError::Missing) => text::quick_order_quantity_missing(),
        Refusal::Quantity(error) => quantity_entry::words(error),
        Refusal::Line => {
            let problems = check.line.iter().flat_map(|line| &line.problems);
            problems.map(|problem| of_line(problem, check)).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// A quantity is refused by what it comes to with other rows, or with what the cart has.
fn of_line(problem: &LineProblem, check: &Check) -> String {
    match problem {
        LineProblem::Quantity(refused) => match check.twin {
            Some(twin) => [
                text::quick_order_in_all(refused.quantity),
                quantity_rule::refusal(refused),
                text::quick_order_same_product(twin + 1),
            ]
            .join(" · "),
            None => quantity_rule::refusal_with_cart(refused, check.others()),
        },
        problem => line_problem::words(problem),
    }
}
