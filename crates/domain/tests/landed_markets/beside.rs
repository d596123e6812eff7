//! The same shipment set beside others.

use super::*;

#[test]
fn sides_are_sorted_and_the_deciding_part_is_named() {
    let scenario: Scenario = serde_json::from_value(shipment("DE", "1000", "EUR", "10 %")).unwrap();
    let markets = ["US", "NO", "DE", "GB", "Nowhere"].map(str::to_owned).to_vec();
    let sides = vary(&scenario, &Variation::Markets(markets), &rates());
    let comparison = compare(&sides, &rates(), Currency::EUR);
    let order: Vec<usize> = comparison.alternatives.iter().map(|side| side.scenario).collect();
    // The duty is typed for the Union alone: a missing one is not nothing, however cheap it looks.
    assert_eq!((order[0], order.last()), (2, Some(&4)));
    let units: Vec<(bool, Decimal)> = comparison
        .alternatives
        .iter()
        .filter_map(|side| side.outcome.compared())
        .map(|compared| (!compared.result.complete, *compared.per_unit.unwrap()))
        .collect();
    assert!(units.is_sorted());
    assert!(units[1] < (true, units[0].1));
    for side in comparison.alternatives.iter().filter_map(|side| side.outcome.compared()) {
        let parts = Money::sum(Currency::EUR, side.parts.iter().map(|part| part.amount)).unwrap();
        assert_eq!(parts, side.total);
    }
    let us = comparison.alternatives.iter().find(|side| side.scenario == 0).unwrap();
    assert_eq!(us.outcome.compared().unwrap().deciding, Some(CostPart::Duties));
}

#[test]
fn the_same_goods_cost_the_same_everywhere() {
    let mut shipment = shipment("CN", "17460", "CNY", "10 %");
    shipment["charges"] = json!([
        { "component": "main_freight", "amount": "1200", "currency": "USD", "basis": "value" },
        { "component": "destination_terminal", "amount": "340.55", "currency": "CNY", "basis": "value" },
        // On board already: no charge on top of the price.
        { "component": "origin_terminal", "amount": "99", "currency": "CNY", "basis": "value" },
    ]);
    let scenario: Scenario = serde_json::from_value(shipment).unwrap();
    // Their customs convert by the rates of other days and from other sides of the quotation.
    let markets = ["CN", "DE", "US", "GB", "CH", "JP", "NO"].map(str::to_owned).to_vec();
    let sides = vary(&scenario, &Variation::Markets(markets), &rates());
    let comparison = compare(&sides, &rates(), Currency::CNY);
    let of = |compared: &Compared, part| {
        compared.parts.iter().find(|one| one.part == part).map(|one| one.amount.amount()).unwrap()
    };
    let all: Vec<&Compared> =
        comparison.alternatives.iter().filter_map(|side| side.outcome.compared()).collect();
    assert_eq!(all.len(), sides.len());
    let charges = of(all[0], CostPart::Charges);
    for compared in all {
        assert_eq!(of(compared, CostPart::Price), "17460.00", "{}", compared.result.market);
        assert_eq!(of(compared, CostPart::Charges), charges, "{}", compared.result.market);
    }
}

#[test]
fn what_is_typed_for_a_market_holds_where_it_is_law() {
    let mut scenario = shipment("DE", "1000", "EUR", "10 %");
    scenario["lines"][0]["typed_duties"] = json!([
        { "kind": "most_favoured_nation", "rate": "10 %" },
        { "kind": "excise", "rate": "3 EUR / kg" },
    ]);
    scenario["lines"][0]["net_weight"] = json!("10");
    scenario["overrides"] = json!([{ "levy": "vat", "rate": { "percent": "7" } }]);
    let own: Scenario = serde_json::from_value(scenario).unwrap();
    let markets = ["DE", "FR", "XI", "GB", "US", "Nowhere"].map(str::to_owned).to_vec();
    let sides = vary(&own, &Variation::Markets(markets), &rates());
    assert_eq!(sides[0], own);
    // The members of the customs union have one tariff; excises and rates of VAT are each member's own.
    for side in &sides[1..3] {
        assert_eq!(side.lines[0].typed_duties, own.lines[0].typed_duties[..1], "{}", side.market);
        assert!(side.overrides.is_empty());
    }
    // The Americans have a tariff of their own, and say so.
    for side in &sides[3..] {
        assert_eq!(side.lines[0].typed_duties, [], "{}", side.market);
        assert!(side.overrides.is_empty());
    }
    let comparison = compare(&sides, &rates(), Currency::EUR);
    let of = |place: usize| {
        let found = comparison.alternatives.iter().find(|side| side.scenario == place).unwrap();
        found.outcome.compared().unwrap()
    };
    assert_eq!(of(0).result, calculate(&own, &rates()).unwrap());
    assert!(of(0).is_typed() && of(1).is_typed());
    assert!(!of(4).is_typed());
}

#[test]
fn an_alternative_says_what_nobody_verified() {
    let market = |verified_on: Value| {
        json!({ "code": "T", "currency": "EUR",
            "valuation": [{ "point": "cif", "provenance": { "source": "test", "verified_on": "2026-11-01" } }],
            "levies": [{ "id": "vat", "kind": "tax", "base": [{ "part": "customs_value" }],
                "rates": [{ "rate": { "percent": "20" },
                    "provenance": { "source": "test", "verified_on": verified_on } }] }] })
    };
    for (verified_on, is_unverified) in [(json!("2026-11-01"), false), (Value::Null, true)] {
        let market: Market = serde_json::from_value(market(verified_on)).unwrap();
        let rates = rates().with_markets(vec![market]).unwrap();
        let scenario: Scenario = serde_json::from_value(shipment("T", "1000", "EUR", "10 %")).unwrap();
        let comparison = compare(&[scenario], &rates, Currency::EUR);
        let side = comparison.alternatives[0].outcome.compared().unwrap();
        assert_eq!(side.is_unverified(), is_unverified);
    }
}
