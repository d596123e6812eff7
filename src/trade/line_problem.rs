//! Why a line cannot be ordered, in words.

use domain::LineProblem;

use super::quantity_rule::refusal;
use crate::text;

pub fn words(problem: &LineProblem) -> String {
    match problem {
        LineProblem::UnknownSku => text::trade_unknown_sku(),
        LineProblem::Withdrawn => text::trade_withdrawn(),
        LineProblem::NoPrice => text::trade_no_price(),
        LineProblem::Quantity(quantity) => refusal(quantity),
        LineProblem::TooLarge => text::trade_too_large(),
    }
}
