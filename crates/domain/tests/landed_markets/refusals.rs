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

/// Below zero what counts towards a customs value would take duty off. Other costs may be credits.
#[test]
fn no_amount_is_below_zero() {
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut scenario = shipment("DE", "100", "EUR", "5 %");
        change(&mut scenario);
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        calculate(&scenario, &rates()).unwrap_err()
    };
    let charge = |component: &str, amount: &str, basis: Value| json!([{ "component": component, "amount": amount, "currency": "EUR", "basis": basis }]);
    for component in Component::ALL.into_iter().filter(|component| !component.may_be_credit()) {
        let component = serde_json::to_value(component).unwrap();
        let component = component.as_str().unwrap();
        let found = refused(&|scenario| {
            scenario["charges"] = charge(component, "-0.01", json!("value"));
        });
        let at = At::Charge { charge: 0, field: Field::Amount };
        assert_eq!(found, ScenarioError { at, problem: Problem::Negative }, "{component}");
        let mut scenario = shipment("DE", "100", "EUR", "5 %");
        scenario["charges"] = charge(component, "0.00", json!("value"));
        assert_eq!(work_out(scenario).totals.customs_value.amount(), "100.00", "{component}");
    }
    // Shares that add up to the charge all the same.
    let found = refused(&|scenario| {
        scenario["lines"] = json!([scenario["lines"][0], scenario["lines"][0]]);
        let shares = json!({ "by_hand": { "shares": ["-10", "15"] } });
        scenario["charges"] = charge("main_freight", "5", shares);
    });
    assert_eq!(found.at, At::Charge { charge: 0, field: Field::Basis });
    assert_eq!(found.problem, Problem::Negative);
    for field in ["net_weight", "gross_weight", "volume", "retail_price"] {
        let found = refused(&|scenario| scenario["lines"][0][field] = json!("-1"));
        assert_eq!(found.problem, Problem::Negative, "{field}");
    }
    let found = refused(&|scenario| {
        scenario["lines"][0]["quantities"] = json!([{ "unit": "litre", "amount": "-1" }]);
    });
    assert_eq!(found.problem, Problem::Negative);
    for rate in ["0", "-1"] {
        let found = refused(&|scenario| {
            scenario["exchange_rates"] = json!([{ "from": "USD", "to": "EUR", "rate": rate }]);
        });
        assert_eq!(found.problem, Problem::NotPositive, "{rate}");
    }
    let found = refused(&|scenario| scenario["lines"][0]["typed_duties"][0]["rate"] = json!("-5 %"));
    assert_eq!(found.at, At::TypedDuty { line: 0, index: 0 });
    for rate in [json!({ "percent": "-1" }), json!({ "amount": { "amount": "-1" } })] {
        let found = refused(&|scenario| scenario["overrides"] = json!([{ "levy": "vat", "rate": rate }]));
        assert_eq!(found.problem, Problem::ImpossibleRate);
    }
}

/// The same of rules typed by hand.
#[test]
fn no_rule_takes_off() {
    for (field, value) in [
        (
            "levies",
            json!([{ "id": "fee", "kind": "fee", "rates": [{ "rate": { "percent": "1" },
            "maximum": "-5", "provenance": { "source": "typed" } }] }]),
        ),
        (
            "regimes",
            json!([{ "id": "parcels", "when": {}, "percent_due": { "vat": "-50" },
            "provenance": { "source": "typed" } }]),
        ),
    ] {
        let mut scenario = shipment("DE", "100", "EUR", "5 %");
        scenario["rules"] = json!({ "code": "DE", "inherits": "EU", "currency": "EUR", field: value });
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        let found = calculate(&scenario, &rates()).unwrap_err();
        assert!(matches!(found.problem, Problem::UnsoundRules { .. }), "{field}: {found}");
    }
}

/// A name that no market knows is a slip; one of another market is of no effect.
#[test]
fn a_scheme_that_no_market_has_is_refused() {
    let with = |market: &str, scheme: &str| {
        let mut scenario = shipment(market, "100", "EUR", "5 %");
        scenario["schemes"] = json!([scheme]);
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        calculate(&scenario, &rates())
    };
    let found = with("DE", "iosss").unwrap_err();
    let problem = Problem::UnknownScheme { scheme: "iosss".into() };
    assert_eq!(found, ScenarioError { at: At::Shipment { field: Field::Schemes }, problem });
    assert!(with("DE", "ioss").is_ok() && with("US", "ioss").is_ok());
}
