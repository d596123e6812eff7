//! Calculators by name and page.

use api::calculator::CalculatorKind;

use crate::text;

pub fn name(kind: CalculatorKind) -> String {
    match kind {
        CalculatorKind::LandedCost => text::calculators_landed_cost(),
        CalculatorKind::Rebate => text::ladder_title(),
        CalculatorKind::Price => text::price_title(),
        CalculatorKind::Reorder => text::reorder_title(),
        CalculatorKind::Fx => text::currency_title(),
    }
}

/// Its page, below language and market.
pub fn page(kind: CalculatorKind) -> &'static str {
    match kind {
        CalculatorKind::LandedCost => "/calculators/landed-cost",
        CalculatorKind::Rebate => "/calculators/rebates",
        CalculatorKind::Price => "/calculators/price",
        CalculatorKind::Reorder => "/calculators/reorder",
        CalculatorKind::Fx => "/calculators/currency",
    }
}
