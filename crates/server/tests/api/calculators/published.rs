//! The published worked examples, over the API.

#[path = "../../../../domain/tests/published/inventory.rs"]
mod inventory;
#[path = "../../../../domain/tests/published/landed.rs"]
mod landed;
#[path = "../../../../domain/tests/published/rebate.rs"]
mod rebate;

use domain::Money;
use domain::landed_cost::{Basis, LandedCost, Market, Scenario, Weights};
use serde_json::{Value, json};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use super::{keep_market, work};
use crate::support::TestApp;

/// A shipment whose charge is shared by what its lines have.
fn sharing(charge: Money, basis: &Basis, lines: &[Weights]) -> Value {
    let lines = lines.iter().map(|line| {
        let price = line.value.checked_div(line.quantity).unwrap_or_default();
        json!({ "quantity": line.quantity, "price": price, "currency": charge.currency().code(),
            "gross_weight": line.gross_weight, "volume": line.volume })
    });
    json!({
        "version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea", "lines": lines.collect::<Vec<_>>(),
        "charges": [{ "component": "other", "amount": charge.amount(),
            "currency": charge.currency().code(), "basis": basis }],
    })
}

on_both_engines! {
    async fn every_published_landed_cost_comes_out_as_printed(app: TestApp) {
        let Some(mut cases) = landed::cases() else { return };
        // A return among the lines: a shipment has none, and its quantity is refused.
        cases.retain(|case| case["id"] != "AP-02");
        let client = app.nobody();
        let shipment = |market: &Market, scenario: &Scenario| {
            block_in_place(|| Handle::current().block_on(keep_market(&app, market)));
            work(&client, "landed-cost", scenario)
        };
        let share = |charge, basis: &Basis, lines: &[Weights]| {
            let result: LandedCost = work(&client, "landed-cost", &sharing(charge, basis, lines));
            Ok(result.lines.iter().map(|line| line.costs.charges).collect())
        };
        let (failures, answered) = landed::differences(&cases, &shipment, &share);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= 60, "only {answered} figures were compared");
    }

    async fn published_duties_come_out_at_the_rules_of_the_united_kingdom(app: TestApp) {
        let Some(cases) = landed::cases() else { return };
        let client = app.nobody();
        for id in ["UK-05", "UK-06"] {
            let case = cases.iter().find(|case| case["id"] == id).expect("the case");
            let mut scenario = landed::scenario(case);
            scenario.market = "GB".to_owned();
            let relieved: LandedCost = work(&client, "landed-cost", &scenario);
            assert!(relieved.totals.duties.is_zero(), "{id}: goods of less than 135 GBP");
            scenario.without_reliefs = true;
            let result: LandedCost = work(&client, "landed-cost", &scenario);
            assert_eq!(result.totals.duties.amount(), case["expected"]["duty"], "{id}");
            if let Some(value) = case["expected"]["customs_value"].as_str() {
                assert_eq!(result.totals.customs_value.amount(), value, "{id}");
            }
        }
    }

    async fn every_published_rebate_comes_out_as_printed(app: TestApp) {
        let Some(cases) = rebate::cases() else { return };
        let client = app.nobody();
        let calculators = rebate::Calculators {
            rebate: &|scenario| work(&client, "rebate", scenario),
            price: &|scenario| work(&client, "price", scenario),
        };
        let (failures, answered) = rebate::differences(&cases, &calculators);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= cases.len());
    }

    async fn every_published_reorder_comes_out_within_its_tolerance(app: TestApp) {
        let Some(cases) = inventory::cases() else { return };
        let client = app.nobody();
        let (failures, answered) =
            inventory::differences(&cases, &|scenario| work(&client, "reorder", scenario));
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= cases.len());
    }
}
