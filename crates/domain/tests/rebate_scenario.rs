//! The ladder calculator as one value in and one out.

use domain::rebate::*;
use domain::{Figure, Money};
use proptest::prelude::*;
use serde_json::{Value, json};

/// 2 % from 10,000 and 5 % from 50,000, back to the first unit.
fn scenario() -> Value {
    json!({
        "version": 1,
        "agreement": {
            "id": "2026", "version": 3, "currency": "EUR", "period": "quarter",
            "window": { "from": "2026-01-01", "to": "2026-12-31" },
            "lines": [{
                "id": "all", "measure": "value", "method": "whole_volume",
                "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }],
                "stacking": { "order": 1, "kind": "independent" }
            }]
        },
        "volumes": { "volumes": { "all": { "value": "40000" } } }
    })
}

fn simulated(value: Value) -> Result<Simulation, RebateError> {
    simulate(&serde_json::from_value(value).unwrap())
}

fn euros(text: &str) -> Money {
    Money::parse(text, domain::Currency::EUR).unwrap()
}

#[test]
fn whole_volume_stands_beside_marginal() {
    let simulation = simulated(scenario()).unwrap();
    let ladder = &simulation.ladders[0].ladder;
    let shown = |figure: Option<Figure>| figure.unwrap().to_string();
    assert_eq!((shown(ladder.whole_volume), shown(ladder.marginal)), ("800".into(), "600".into()));
    assert_eq!(ladder.cliffs.len(), 2);
    let next = ladder.next.as_ref().unwrap();
    assert_eq!((next.more.to_string(), next.then_earns.to_string()), ("10000".into(), "2500".into()));
    // V (1 − 0.02) + 2,500 = 50,000: from 48,469.39 on the order to the tier pays for itself.
    assert_eq!(next.pays_for_itself_from.unwrap().to_string(), "48469.39");
}

#[test]
fn purchases_of_the_period_count() {
    let mut value = scenario();
    value["volumes"] = json!({ "volumes": {} });
    let bought = |date: &str, amount: &str| {
        json!({ "document": date, "date": date, "kind": "invoice", "sku": "A", "quantity": "1",
            "value": { "amount": amount, "currency": "EUR" } })
    };
    value["purchases"] = json!([bought("2026-03-31", "60000"), bought("2026-04-01", "12000")]);
    value["on"] = json!("2026-05-05");
    value["settled"] = json!({ "amount": "40", "currency": "EUR" });
    // Two months of three are over: 18,000 at 2 %, of which two thirds are earned.
    value["forecast"] = json!({ "run_rate": { "elapsed": 2, "of": 3 } });
    let simulation = simulated(value.clone()).unwrap();
    assert_eq!(simulation.period.unwrap().to.to_string(), "2026-06-30");
    assert_eq!((simulation.settlement.earned, simulation.settlement.due), (euros("240"), euros("200")));
    let outlook = simulation.outlook.unwrap();
    assert_eq!(outlook.earnings.exact.to_string(), "360");
    assert_eq!(outlook.accrual.accrued, euros("240"));
    value["on"] = Value::Null;
    value["settled"] = Value::Null;
    assert_eq!(simulated(value).unwrap().settlement.earned, euros("3600"));
}

#[test]
fn what_is_wrong_is_named() {
    let with = |field: &str, new: Value| {
        let mut value = scenario();
        value[field] = new;
        simulated(value).unwrap_err()
    };
    assert_eq!(with("version", json!(2)), RebateError::UnknownVersion { known: 1 });
    let date = "2027-01-01".parse().unwrap();
    assert_eq!(with("on", json!("2027-01-01")), RebateError::OutsideTerm { date });
    let purchase = json!({ "document": "1", "date": "2026-01-01", "kind": "invoice", "sku": "A",
        "quantity": "1", "value": { "amount": "1", "currency": "EUR" } });
    assert_eq!(with("purchases", json!([purchase])), RebateError::VolumesGivenTwice);
    let yen = json!({ "amount": "1", "currency": "JPY" });
    assert!(matches!(with("settled", yen), RebateError::WrongCurrency { .. }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A scenario and its simulation survive the wire, and both sides work out the same.
    #[test]
    fn what_is_sent_is_what_is_worked_out(cents in -10_000_000..100_000_000_i64, method in 0..3_usize) {
        let mut value = scenario();
        value["agreement"]["lines"][0]["method"] = json!(["whole_volume", "marginal", "rolling"][method]);
        let amount = rust_decimal::Decimal::new(cents, 2).to_string();
        value["volumes"]["volumes"]["all"]["value"] = json!(amount);
        let sent: Scenario = serde_json::from_value(value).unwrap();
        let received: Scenario = serde_json::from_str(&serde_json::to_string(&sent).unwrap()).unwrap();
        prop_assert_eq!(&sent, &received);
        let there = simulate(&received).unwrap();
        prop_assert_eq!(&simulate(&sent).unwrap(), &there);
        let text = serde_json::to_string(&there).unwrap();
        prop_assert_eq!(serde_json::from_str::<Simulation>(&text).unwrap(), there);
    }
}
