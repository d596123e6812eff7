//! The published worked examples of landed cost. Skips where the folder is missing.

#[path = "published/landed.rs"]
mod landed;

use std::collections::BTreeMap;

use domain::landed_cost::*;

#[test]
fn every_published_case_comes_out_as_printed() {
    let Some(cases) = landed::cases() else {
        return;
    };
    let work = |market: &Market, scenario: &Scenario| {
        let conventions = Conventions {
            stale_after_days: 365,
            volume_per_kilogram: BTreeMap::new(),
            provenance: Provenance::default(),
        };
        let rates = Rates::new(conventions).with_markets(vec![market.clone()]).unwrap();
        let result = calculate(scenario, &rates).unwrap_or_else(|error| panic!("{error}: {scenario:?}"));
        assert_eq!(totals(scenario, &rates).unwrap(), result.totals, "{scenario:?}");
        result
    };
    let share = |charge, basis: &Basis, lines: &[Weights]| apportion(charge, basis, lines, None);
    let (failures, answered) = landed::differences(&cases, &work, &share);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(answered >= 60, "only {answered} figures were compared");
}
