//! The result as a file for a spreadsheet.

use domain::landed_cost::LandedCost;

use crate::{text, trade::csv};

pub fn csv(result: &LandedCost) -> String {
    let heading = [
        text::calculators_line(),
        text::calculators_customs_value(),
        text::calculators_duties(),
        text::calculators_taxes(),
        text::calculators_fees(),
        text::calculators_landed(),
        text::calculators_currency(),
    ];
    let mut file = csv::row(heading.iter().map(String::as_str));
    for (index, line) in result.lines.iter().enumerate() {
        let costs = &line.costs;
        let amounts =
            [costs.customs_value, costs.duties, costs.taxes, costs.fees, costs.landed_cost_after_recovery];
        let mut cells = vec![(index + 1).to_string()];
        cells.extend(amounts.map(|amount| amount.amount()));
        cells.push(result.currency.code().to_owned());
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
