//! The shipment and its result as a file for a spreadsheet.

use std::collections::BTreeSet;

use domain::{
    Figure,
    landed_cost::{Costs, LandedCost, Scenario, Step},
};

use super::{
    breakdown::column::{Part, columns},
    steps::{rate_words, typed_duty, verified},
    words,
};
use crate::{state::landed_cost::typed::UNIT_PRICE, text, trade::csv};

/// A row for every line: what was typed, and unless something is private what came of it, down to each
/// duty, tax and fee and the steps that led there.
pub fn csv(scenario: &Scenario, result: &LandedCost, private: &BTreeSet<String>) -> String {
    let is_told = private.is_empty();
    let mut heading = vec![
        text::calculators_line(),
        text::calculators_product(),
        text::calculators_hs_code(),
        text::calculators_origin(),
        text::calculators_quantity(),
        text::calculators_unit_price(),
        text::calculators_price_currency(),
        text::calculators_weight(),
        text::calculators_volume(),
    ];
    let typed = heading.len();
    if is_told {
        heading.extend([
            text::calculators_customs_value(),
            text::calculators_duties(),
            text::calculators_taxes(),
            text::calculators_fees(),
            text::calculators_landed(),
        ]);
    }
    heading.push(text::calculators_currency());
    // Those that stand among the sums already come once.
    let in_sums = [Part::CustomsValue, Part::Landed];
    let columns = columns(result);
    let parts = columns.iter().filter(|column| is_told && !in_sums.contains(&column.part));
    let (parts, names): (Vec<Part>, Vec<String>) =
        parts.map(|column| (column.part, column.name.clone())).unzip();
    heading.extend(names);
    // The figures of a line, or of all of them, behind what was typed.
    let figures = |costs: &Costs, line: Option<usize>| {
        let mut cells = if is_told { sums(costs) } else { Vec::new() };
        cells.push(result.currency.code().to_owned());
        let amount = |part: &Part| part.of(result, line).map(|amount| amount.plain()).unwrap_or_default();
        cells.extend(parts.iter().map(amount));
        cells
    };
    let mut file = row(&heading);
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
            line.currency.code().to_owned(),
            figure(line.gross_weight),
            figure(line.volume),
        ];
        cells.extend(figures(&costs.costs, Some(index)));
        file += &row(&cells);
    }
    if is_told {
        let mut cells = vec![String::new(); typed];
        if let Some(first) = cells.first_mut() {
            *first = text::calculators_whole_shipment();
        }
        cells.extend(figures(&result.totals, None));
        file += &row(&cells);
        file += &ledger(scenario, result);
    }
    file
}

fn sums(costs: &Costs) -> Vec<String> {
    let amounts =
        [costs.customs_value, costs.duties, costs.taxes, costs.fees, costs.landed_cost_after_recovery];
    amounts.map(|amount| amount.amount()).to_vec()
}

/// Every step of every line, then those of the whole shipment.
fn ledger(scenario: &Scenario, result: &LandedCost) -> String {
    let charges = words::charges(scenario);
    let cells = |line: &str, step: &Step| {
        let rule = step.rule.and_then(|rule| result.rules.get(rule));
        let figure = |figure: Figure| figure.to_string();
        let percent = |figure: Figure| format!("{figure} %");
        [
            line.to_owned(),
            words::step(&step.kind, result, &charges),
            step.base.map(figure).unwrap_or_default(),
            step.rate
                .map(|rate| rate_words(rate, percent, figure))
                .or_else(|| typed_duty(step))
                .unwrap_or_default(),
            step.amount.to_string(),
            rule.map(|rule| rule.source.clone()).unwrap_or_default(),
            rule.map(verified).or_else(|| step.typed.then(text::calculators_typed)).unwrap_or_default(),
        ]
    };
    let heading = [
        text::calculators_line(),
        text::workbook_step(),
        text::workbook_base(),
        text::workbook_rate(),
        text::workbook_amount(),
        text::workbook_source(),
        text::workbook_verified_on(),
    ];
    let mut file = format!("{}{}", csv::row([""]), row(&heading));
    for (index, line) in result.lines.iter().enumerate() {
        let number = (index + 1).to_string();
        line.steps.iter().for_each(|step| file += &row(&cells(&number, step)));
    }
    let whole = text::calculators_whole_shipment();
    result.steps.iter().for_each(|step| file += &row(&cells(&whole, step)));
    file
}

fn row(cells: &[String]) -> String {
    csv::row(cells.iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::landed_cost::{LandedCost, RateData, Rates, Scenario, calculate};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::csv;
    use crate::state::landed_cost::typed::UNIT_PRICE;

    const RATES: &str = r#"{
        "conventions": { "stale_after_days": 365, "volume_per_kilogram": {}, "provenance": { "source": "test" } },
        "markets": [{
            "code": "T", "currency": "EUR",
            "valuation": [{ "point": "cif", "provenance": { "source": "test" } }],
            "levies": [{
                "id": "vat", "kind": "tax", "recoverable_by": ["registered_business"],
                "base": [{ "part": "customs_value" }, { "part": "duties" }],
                "rates": [{ "rate": { "percent": "20" }, "provenance": { "source": "test" } }]
            }]
        }]
    }"#;

    const SCENARIO: &str = r#"{
        "version": 1, "market": "T", "entry_date": "2026-11-23", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea",
        "lines": [
            { "quantity": "3", "price": "10", "currency": "EUR",
              "typed_duties": [{ "kind": "most_favoured_nation", "rate": "10%" }] },
            { "quantity": "1", "price": "10", "currency": "EUR",
              "typed_duties": [{ "kind": "most_favoured_nation", "rate": "10%" }] }
        ]
    }"#;

    fn worked() -> (Scenario, LandedCost) {
        let data: RateData = serde_json::from_str(RATES).unwrap();
        let scenario: Scenario = serde_json::from_str(SCENARIO).unwrap();
        let result = calculate(&scenario, &Rates::try_from(data).unwrap()).unwrap();
        (scenario, result)
    }

    #[wasm_bindgen_test]
    fn each_duty_and_tax_has_its_column_and_the_steps_follow() {
        let (scenario, result) = worked();
        let file = csv(&scenario, &result, &BTreeSet::new());
        let rows: Vec<Vec<&str>> = file.lines().map(|row| row.split(',').collect()).collect();
        // What was typed, the sums, the currency, then duty, tax, cash, with tax, per unit, the rates.
        let of = |row: usize| rows[row][9..].join(" ");
        assert_eq!(of(1), "30.00 3.00 6.60 0.00 33.00 EUR 3.00 6.60 9.60 39.60 11 10 32");
        assert_eq!(of(2), "10.00 1.00 2.20 0.00 11.00 EUR 1.00 2.20 3.20 13.20 11 10 32");
        // Units of several lines have nothing in common.
        assert_eq!(of(3), "40.00 4.00 8.80 0.00 44.00 EUR 4.00 8.80 12.80 52.80  10 32");
        assert_eq!(rows[0].len(), rows[1].len());
        let steps: usize = result.lines.iter().map(|line| line.steps.len()).sum();
        assert_eq!(rows.len(), 4 + 2 + steps + result.steps.len());
    }

    #[wasm_bindgen_test]
    fn what_would_tell_a_private_price_stays_out() {
        let (scenario, result) = worked();
        let file = csv(&scenario, &result, &BTreeSet::from([UNIT_PRICE.to_owned()]));
        assert_eq!(file.lines().count(), 3);
        assert!(file.lines().skip(1).all(|row| row.ends_with(",EUR") && !row.contains("10")));
    }
}
