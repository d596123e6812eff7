//! The published worked examples of rebates. Skips where the folder is missing.

#[path = "published/rebate.rs"]
mod rebate;

use domain::price_calculator;
use domain::rebate::simulate;

#[test]
fn every_published_case_comes_out_as_printed() {
    let Some(cases) = rebate::cases() else {
        return;
    };
    let calculators = rebate::Calculators {
        rebate: &|scenario| simulate(scenario).unwrap(),
        price: &|scenario| price_calculator::calculate(scenario).unwrap(),
    };
    let (failures, answered) = rebate::differences(&cases, &calculators);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(answered >= cases.len());
}
