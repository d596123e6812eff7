//! What is refused, at its field; what survives the wire.

use super::*;

#[test]
fn what_is_wrong_is_told_at_the_field() {
    let problem = |change: &dyn Fn(&mut Value)| {
        let mut scenario = shipment("DE", "10", "EUR", "5 %");
        change(&mut scenario);
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        calculate(&scenario, &rates()).unwrap_err()
    };
    let line = |field, problem| ScenarioError { at: At::Line { line: 0, field }, problem };
    let found = problem(&|scenario| scenario["lines"][0]["price"] = json!("-1"));
    assert_eq!(found, line(Field::Price, Problem::Negative));
    let found = problem(&|scenario| scenario["lines"][0]["quantity"] = json!("1000000000000000000"));
    assert_eq!(found, line(Field::Quantity, Problem::OutOfRange));
    let found = problem(&|scenario| {
        scenario["lines"][0]["quantity"] = json!("999999999999999");
        scenario["lines"][0]["price"] = json!("999999999999999");
    });
    assert!(matches!(found.problem, Problem::Overflow));
    let found = problem(&|scenario| scenario["market"] = json!("ZZ"));
    assert_eq!(found.problem, Problem::UnknownMarket { market: "ZZ".into() });
    let found = problem(&|scenario| scenario["lines"][0]["currency"] = json!("TRY"));
    assert!(matches!(found.problem, Problem::ExchangeRateMissing { .. }));
    assert_eq!(found.at, At::Line { line: 0, field: Field::Currency });
    let found = problem(&|scenario| {
        scenario["charges"] =
            json!([{ "component": "main_freight", "amount": "5", "currency": "EUR", "basis": "volume" }]);
    });
    let suggested = Problem::ZeroBasis { basis: BasisKind::Volume, suggested: BasisKind::Value };
    assert_eq!(
        found,
        ScenarioError { at: At::Charge { charge: 0, field: Field::Basis }, problem: suggested }
    );
    let found = problem(&|scenario| scenario["lines"][0]["typed_duties"][0]["rate"] = json!("five"));
    assert!(matches!(found.problem, Problem::NotADuty { .. }));
    assert_eq!(found.at, At::TypedDuty { line: 0, index: 0 });
    // One pair of currencies, one rate.
    let found = problem(&|scenario| {
        scenario["exchange_rates"] = json!([{ "from": "USD", "to": "EUR", "rate": "0.9" }, { "from": "EUR", "to": "USD", "rate": "1.2" }]);
    });
    assert_eq!(found.at, At::ExchangeRate { index: 1 });
    assert!(matches!(found.problem, Problem::ExchangeRateTwice { .. }));
    let found = problem(&|scenario| {
        scenario["overrides"] = json!([{ "levy": "gst", "rate": { "percent": "5" } }]);
    });
    assert_eq!(found.at, At::Override { index: 0 });
}

#[test]
fn scenarios_survive_the_wire() {
    let text = shipment("DE", "10", "EUR", "12.80 % + 176.80 EUR / 100 kg");
    let scenario: Scenario = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(serde_json::to_value(&scenario).unwrap(), text);
    let result = work_out({
        let mut text = text;
        text["lines"][0]["net_weight"] = json!("5");
        text
    });
    let again: LandedCost = serde_json::from_str(&serde_json::to_string(&result).unwrap()).unwrap();
    assert_eq!(again, result);
    assert_eq!(result.totals.duties.amount(), "10.12");
}

#[test]
fn rates_that_contradict_themselves_are_refused() {
    let market = |change: &dyn Fn(&mut Value)| {
        let mut market = json!({ "code": "T", "currency": "EUR",
            "levies": [{ "id": "vat", "kind": "tax", "base": [{ "part": "customs_value" }],
                "rates": [{ "rate": { "percent": "20" }, "provenance": { "source": "test" } }] }] });
        change(&mut market);
        let conventions = Conventions {
            stale_after_days: 1,
            volume_per_kilogram: BTreeMap::new(),
            provenance: Provenance::default(),
        };
        let market = serde_json::from_value(market).unwrap();
        Rates::new(conventions).with_markets(vec![market]).err()
    };
    let name = || "T".to_owned();
    assert_eq!(market(&|_| ()), None);
    let found = market(&|market| market["levies"][0]["base"][0]["part"] = json!({ "levy": "later" }));
    assert_eq!(found, Some(RatesError::UnknownLevy { market: name(), levy: "later".into() }));
    let found = market(&|market| {
        market["levies"][0]["inside"] = json!(true);
        market["levies"][0]["rates"][0]["rate"]["percent"] = json!("100");
    });
    assert_eq!(found, Some(RatesError::ImpossibleRate { market: name(), levy: "vat".into() }));
    let found = market(&|market| {
        market["levies"][0]["rates"][0]["minimum"] = json!("10");
        market["levies"][0]["rates"][0]["maximum"] = json!("5");
    });
    assert_eq!(found, Some(RatesError::BoundsReversed { market: name(), levy: "vat".into() }));
    let found = market(&|market| market["levies"][0]["line_rounding"] = json!({ "mode": "down", "to": "0" }));
    assert_eq!(found, Some(RatesError::RoundingStep { market: name() }));
    let found = market(&|market| market["inherits"] = json!("T"));
    assert_eq!(found, Some(RatesError::InheritsFromNothing { market: name(), parent: name() }));
}
