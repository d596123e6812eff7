//! Rules of a market typed by hand: another year’s, another rounding, a market that is not published.

use super::*;

/// One market’s rules as they would be typed: a source for each, never more than is needed.
fn typed(market: &str, currency: &str, rules: &Value) -> Value {
    let mut typed = json!({ "code": market, "currency": currency });
    typed.as_object_mut().unwrap().extend(rules.as_object().unwrap().clone());
    typed
}

fn provenance(source: &str) -> Value {
    json!({ "source": source, "verified_on": "2026-11-23" })
}

/// What a published market says is left, but for what is typed.
#[test]
fn another_years_rates_and_another_rounding_are_worked_with() {
    let exam =
        "CBP, customs broker licence examination of October 2015, question 52: 19 CFR 24.23, 25 to 485";
    let fee = json!([{ "rate": { "percent": "0.3464" }, "minimum": "25", "maximum": "485", "provenance": provenance(exam) }]);
    let cents = "19 CFR 141.90: as invoiced, to the cent";
    let valuation = json!([{ "point": "fob", "rounding": { "mode": "half_up", "to": "0.01" }, "provenance": provenance(cents) }]);
    let euro = "Regulation (EU) 952/2013 (UCC), article 101(3): up to the nearest whole unit";
    let whole = json!({ "total": { "mode": "down", "to": "1" }, "provenance": provenance(euro) });
    let old = "Value Added Tax Act 1994, section 2: 17.5 % until 2008 and in 2010";
    let vat = json!([{ "rate": { "percent": "17.5" }, "provenance": provenance(old) }]);
    for (market, price, currency, duty, rules, (value, duties, levy, due)) in [
        (
            "US",
            "185000",
            "USD",
            "Free",
            json!({ "rates": { "mpf": fee } }),
            ("185000.00", "0.00", "mpf", "485.00"),
        ),
        ("US", "1234.56", "USD", "2.5 %", json!({}), ("1235.00", "30.88", "mpf", "2.69")),
        (
            "US",
            "1234.56",
            "USD",
            "2.5 %",
            json!({ "valuation": valuation }),
            ("1234.56", "30.86", "mpf", "2.69"),
        ),
        (
            "DE",
            "1000.30",
            "EUR",
            "3.7 %",
            json!({ "duty_rounding": whole }),
            ("1000.30", "37.00", "vat", "197.09"),
        ),
        (
            "GB",
            "119.02",
            "GBP",
            "0 %",
            json!({ "rates": { "vat": vat } }),
            ("119.02", "0.00", "vat", "20.83"),
        ),
    ] {
        let mut scenario = shipment(market, price, currency, duty);
        let mut inherited = json!({ "inherits": market });
        inherited.as_object_mut().unwrap().extend(rules.as_object().unwrap().clone());
        scenario["rules"] = typed(market, currency, &inherited);
        let result = work_out(scenario);
        let found =
            (result.totals.customs_value.amount(), result.totals.duties.amount(), amount(&result, levy));
        assert_eq!(found, (value.to_owned(), duties.to_owned(), due.to_owned()), "{market} {price} {rules}");
    }
}

/// 250 dollars to Korea at the importer’s own count, as bal.pe.kr has it: whole amount taxed above 200.
#[test]
fn a_market_that_is_not_published_is_worked_with_and_marked() {
    let source = "bal.pe.kr, direct purchase of 250 dollars";
    let base = json!([{ "part": "customs_value" }, { "part": "duties" }]);
    let rules = json!({
        "valuation": [{ "point": "cif", "provenance": provenance(source) }],
        "levies": [{ "id": "vat", "kind": "tax", "base": base,
            "rates": [{ "rate": { "percent": "10" }, "provenance": provenance(source) }] }],
        "regimes": [{ "id": "up_to_200", "waives_duties": true, "waives": ["vat"], "provenance": provenance(source),
            "when": { "values": [{ "of": "consignment", "value": "intrinsic", "up_to": "200" }] } }],
    });
    for (price, duties, taxes) in [("200", "0.00", "0.00"), ("250", "16.25", "26.63")] {
        let mut scenario = shipment("KR-USD", price, "USD", "6.5 %");
        scenario["rules"] = typed("KR-USD", "USD", &rules);
        let result = work_out(scenario);
        assert_eq!(
            (result.totals.duties.amount(), result.totals.taxes.amount()),
            (duties.into(), taxes.into())
        );
        // Whatever day is typed with them: nobody here has verified them.
        assert!(!result.rules.is_empty());
        let unverified = |rule| result.warnings.contains(&Warning::RuleUnverified { rule });
        assert!((0..result.rules.len()).all(unverified), "{:?}", result.warnings);
        assert_eq!(result.warnings.first(), Some(&Warning::RulesTypedByHand));
    }
}

#[test]
fn rules_that_cannot_be_worked_with_say_what_in_them_is_wrong() {
    let levy = |id: &str, base: &str, percent: &str| {
        json!({ "id": id, "kind": "tax", "inside": true, "base": [{ "part": { "levy": base } }],
            "rates": [{ "rate": { "percent": percent }, "provenance": provenance("typed") }] })
    };
    for (code, rules, name) in [
        ("FR", json!({ "inherits": "DE" }), "code"),
        ("DE", json!({ "inherits": "EFTA" }), "inherits"),
        ("DE", json!({ "levies": [levy("icms", "siscomex", "17")] }), "siscomex"),
        ("DE", json!({ "inherits": "DE", "levies": [levy("icms", "vat", "100")] }), "icms"),
        (
            "DE",
            json!({ "duty_rounding": { "excise_total": { "mode": "down", "to": "0" }, "provenance": provenance("typed") } }),
            "to",
        ),
        (
            "DE",
            json!({ "regimes": [{ "id": "flat", "when": {}, "flat_duty": { "amount": "-3", "currency": "EUR", "digits": 6 },
            "provenance": provenance("typed") }] }),
            "flat",
        ),
    ] {
        let mut scenario = shipment("DE", "100", "EUR", "3 %");
        scenario["rules"] = typed(code, "EUR", &rules);
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        let problem = Problem::UnsoundRules { market: "DE".into(), name: name.into() };
        let error = ScenarioError { at: At::Shipment { field: Field::Rules }, problem };
        assert_eq!(calculate(&scenario, &rates()).unwrap_err(), error);
        assert_eq!(totals(&scenario, &rates()).unwrap_err(), error);
    }
    // Without a rule for the customs value there is none.
    let mut scenario = shipment("DE", "100", "EUR", "3 %");
    scenario["rules"] = typed("DE", "EUR", &json!({}));
    let error = calculate(&serde_json::from_value(scenario).unwrap(), &rates()).unwrap_err();
    assert!(matches!(error.problem, Problem::ValuationMissing { .. }));
}

/// Typed for one market, they say nothing of the one that it is set beside.
#[test]
fn beside_another_market_each_has_its_own_rules() {
    let mut scenario = shipment("GB", "1000", "GBP", "10 %");
    let vat =
        json!([{ "rate": { "percent": "0" }, "provenance": provenance("zero-rated, VAT Notice 701/14") }]);
    scenario["rules"] = typed("GB", "GBP", &json!({ "inherits": "GB", "rates": { "vat": vat } }));
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    let markets = ["GB", "FR"].map(String::from).to_vec();
    let varied = vary(&scenario, &Variation::Markets(markets), &rates());
    let taxes = varied.iter().map(|scenario| totals(scenario, &rates()).unwrap().taxes.is_zero());
    assert_eq!(taxes.collect::<Vec<_>>(), [true, false]);
}
