//! Quantity rules and their refusals in words. The refusal names both valid neighbours.

use domain::{QuantityReason, QuantityRefusal, QuantityRule};

use crate::{browser::intl, text};

/// "Minimum 48 · multiples of 24 · carton 24", shown from the first render on.
pub fn rule(rule: QuantityRule, carton_units: Option<u32>) -> String {
    let minimum = rule.smallest().unwrap_or(rule.minimum());
    let words = match carton_units {
        Some(carton) => text::trade_rule_carton(minimum, rule.multiple(), carton),
        None => text::trade_rule(minimum, rule.multiple()),
    };
    match rule.maximum() {
        Some(maximum) => format!("{words} · {}", text::trade_rule_maximum(maximum)),
        None => words,
    }
}

/// "48 · ×24", for narrow columns.
pub fn short_rule(rule: QuantityRule) -> String {
    text::trade_rule_short(rule.smallest().unwrap_or(rule.minimum()), rule.multiple())
}

/// Why a quantity is not taken, and what would be.
pub fn refusal(refusal: &QuantityRefusal) -> String {
    let multiple = refusal.rule.multiple();
    match (refusal.reason, refusal.below, refusal.above) {
        (QuantityReason::Zero, ..) => text::trade_refused_zero(),
        (QuantityReason::BelowMinimum, _, Some(above)) => text::trade_refused_minimum(above),
        (QuantityReason::AboveMaximum, Some(below), _) => text::trade_refused_maximum(below),
        (QuantityReason::NotAMultiple, Some(below), Some(above)) => {
            text::trade_refused_multiple(multiple, below, above)
        }
        (QuantityReason::NotAMultiple, None, Some(above)) => {
            text::trade_refused_multiple_above(multiple, above)
        }
        (QuantityReason::NotAMultiple, Some(below), None) => {
            text::trade_refused_multiple_below(multiple, below)
        }
        _ => text::trade_refused_nothing(),
    }
}

/// The valid neighbours, for one-tap corrections: "Use 24", "Use 36".
pub fn neighbours(refusal: &QuantityRefusal) -> Vec<u32> {
    refusal.below.into_iter().chain(refusal.above).collect()
}

/// The refusal of a quantity that comes to what the cart has already.
pub fn refusal_with_cart(refused: &QuantityRefusal, in_cart: u32) -> String {
    if in_cart == 0 {
        return refusal(refused);
    }
    format!("{} · {}", text::trade_with_cart(refused.quantity, in_cart), refusal(refused))
}

/// A quantity that mends a refused one, and the words of the button that takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub quantity: u32,
    pub words: String,
}

/// What to ask for beside `others` of the same product, so that the sum may be ordered.
pub fn fixes(refused: &QuantityRefusal, others: u32) -> Vec<Fix> {
    let fix = |total: u32| {
        let quantity = total.checked_sub(others).filter(|quantity| *quantity > 0)?;
        let words = match others {
            0 => text::trade_use_quantity(intl::number(&quantity.to_string())),
            _ => text::trade_use_quantity_in_all(quantity, total),
        };
        Some(Fix { quantity, words })
    };
    neighbours(refused).into_iter().filter_map(fix).collect()
}

/// "3 cartons = 72 units"; just the units where there is no carton.
pub fn in_cartons(quantity: u32, carton_units: Option<u32>) -> String {
    let units = text::trade_units(quantity);
    let Some(carton) = carton_units.filter(|carton| *carton > 1 && quantity >= *carton) else { return units };
    let cartons = text::trade_cartons(quantity / carton);
    let cartons = match quantity % carton {
        0 => cartons,
        loose => text::trade_cartons_loose(cartons, intl::number(&loose.to_string())),
    };
    text::trade_cartons_units(cartons, units)
}
