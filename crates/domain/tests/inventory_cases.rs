//! The published worked examples of the reorder planner. Skips where the folder is missing.

#[path = "published/inventory.rs"]
mod inventory;

use domain::reorder_planner::{Scenario, calculate};

#[test]
fn every_published_case_comes_out_within_its_tolerance() {
    let Some(cases) = inventory::cases() else {
        return;
    };
    let (failures, answered) = inventory::differences(&cases, &|scenario| {
        let scenario: Scenario = serde_json::from_value(scenario.clone()).unwrap();
        calculate(&scenario).unwrap()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(answered >= cases.len());
}
