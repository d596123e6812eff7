//! The shipment and its result as a file for a spreadsheet.

use std::collections::BTreeSet;

use domain::{
    landed_cost::{LandedCost, Scenario},
    rebate::Figure,
};

use crate::{state::landed_cost::typed::UNIT_PRICE, text, trade::csv};

/// A row for every line: what was typed, and unless something is private what came of it.
pub fn csv(scenario: &Scenario, result: &LandedCost, private: &BTreeSet<String>) -> String {
    let mut heading = vec![
        text::calculators_line(),
        text::calculators_product(),
        text::calculators_hs_code(),
        text::calculators_origin(),
        text::calculators_quantity(),
        text::calculators_unit_price(),
        text::calculators_weight(),
        text::calculators_volume(),
    ];
    if private.is_empty() {
        heading.extend([
            text::calculators_customs_value(),
            text::calculators_duties(),
            text::calculators_taxes(),
            text::calculators_fees(),
            text::calculators_landed(),
        ]);
    }
    heading.push(text::calculators_currency());
    let mut file = csv::row(heading.iter().map(String::as_str));
    let figure = |figure: Option<Figure>| figure.map(|figure| figure.to_string()).unwrap_or_default();
    for (index, (line, costs)) in scenario.lines.iter().zip(&result.lines).enumerate() {
        let price = Some(line.price).filter(|_| !private.contains(UNIT_PRICE));
        let mut cells = vec![
            (index + 1).to_string(),
            line.description.clone().or_else(|| line.sku.clone()).unwrap_or_default(),
            line.hs_code.as_ref().map(|code| code.digits().to_owned()).unwrap_or_default(),
            line.origin.map(|origin| origin.code().to_owned()).unwrap_or_default(),
            line.quantity.to_string(),
            figure(price),
            figure(line.gross_weight),
            figure(line.volume),
        ];
        if private.is_empty() {
            let costs = &costs.costs;
            let amounts = [
                costs.customs_value,
                costs.duties,
                costs.taxes,
                costs.fees,
                costs.landed_cost_after_recovery,
            ];
            cells.extend(amounts.map(|amount| amount.amount()));
        }
        cells.push(result.currency.code().to_owned());
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
