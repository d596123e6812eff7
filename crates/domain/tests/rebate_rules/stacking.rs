//! Lines of one agreement beside, on top of or instead of each other.

use super::*;

/// Dynamics 365, "Rebate reduction principles": the same four deals in four orders.
#[test]
fn the_order_of_stacking_decides_the_amount() {
    let paid = |order: [u32; 4]| {
        let net = json!({ "net_of_earlier": { "lines": [] } });
        let deals = [
            ("10", json!("independent"), true),
            ("15", json!("independent"), false),
            ("20", net.clone(), true),
            ("25", net, true),
        ];
        let lines = deals.into_iter().zip(1_u32..).map(|((rate, kind, reduces), deal)| {
            let place = order.iter().position(|placed| *placed == deal);
            json!({ "tiers": flat(rate), "stacking":
                { "order": place, "kind": kind, "reduces_later": reduces } })
        });
        earns(&agreement(lines.collect()), "1000", "0")
    };
    assert_eq!(paid([1, 2, 3, 4]), "610");
    assert_eq!(paid([4, 3, 2, 1]), "650");
    assert_eq!(paid([3, 2, 1, 4]), "625");
    assert_eq!(paid([2, 4, 1, 3]), "630");
}

/// ERPNext, pricing rules: 10 % and 20 % make 30 % added and 28 % compounded.
#[test]
fn additive_and_compound() {
    let paid = |kind: &str| {
        let line = |order, rate| json!({ "tiers": flat(rate), "stacking": { "order": order, "kind": kind } });
        earns(&agreement(json!([line(1, "10"), line(2, "20")])), "100", "0")
    };
    assert_eq!(paid("additive"), "30");
    assert_eq!(paid("compound"), "28");
}

#[test]
fn best_of_and_exclusive_lines_strike_the_others() {
    let best = json!({ "best_of": { "group": "g" } });
    let line = |order, rate: &str, kind: &Value| json!({ "tiers": flat(rate), "stacking": { "order": order, "kind": kind } });
    let contest = agreement(json!([
        line(1, "5", &best),
        line(2, "8", &best),
        line(3, "6", &best),
        line(4, "1", &json!({ "net_of_earlier": { "lines": [] } })),
    ]));
    let earnings = earn(&contest, &facts(&contest, "1000", "0")).unwrap();
    let amounts: Vec<String> = earnings.lines.iter().map(|line| line.exact.to_string()).collect();
    assert_eq!(amounts, ["0", "80", "0", "9.2"]);
    let struck = earnings.lines[0].steps.last().unwrap();
    assert_eq!(struck.kind, StepKind::StackingReduction);
    assert_eq!((struck.amount, struck.other_line.as_deref()), (figure("-50"), Some("2")));

    let alone = json!([
        line(1, "5", &json!("independent")),
        { "method": "gate", "tiers": [{ "threshold": "500", "rate": "3" }],
          "stacking": { "order": 2, "kind": "exclusive" } },
    ]);
    let alone = agreement(alone);
    assert_eq!(earns(&alone, "499.99", "0"), "24.9995");
    assert_eq!(earns(&alone, "500", "0"), "15");
}

#[test]
fn stacking_that_circles_or_contradicts_is_refused() {
    let line =
        |order: u32, kind: Value| json!({ "tiers": flat("1"), "stacking": { "order": order, "kind": kind } });
    let net_of = |id: &str| json!({ "net_of_earlier": { "lines": [id] } });
    let fault = |lines: Value| agreement(lines).check().unwrap_err();
    let name = |text: &str| text.to_owned();
    assert_eq!(
        fault(json!([line(1, net_of("2")), line(2, net_of("1"))])),
        RebateError::CircularStacking { line: name("1") }
    );
    assert_eq!(fault(json!([line(1, net_of("1"))])), RebateError::CircularStacking { line: name("1") });
    assert_eq!(
        fault(json!([line(1, net_of("2")), line(2, json!("independent"))])),
        RebateError::StackingOnLaterLine { line: name("1"), later: name("2") }
    );
    assert_eq!(
        fault(json!([line(1, net_of("9"))])),
        RebateError::StackingOnUnknownLine { line: name("1"), unknown: name("9") }
    );
    assert_eq!(
        fault(json!([line(1, json!("independent")), line(1, json!("compound"))])),
        RebateError::SameOrder { line: name("1"), other: name("2") }
    );
    let best = || json!({ "best_of": { "group": "g" } });
    assert_eq!(
        fault(json!([line(1, best()), line(2, json!("compound")), line(3, best())])),
        RebateError::BestOfGroupSplit { group: name("g") }
    );
    let mut exempt = line(1, json!("independent"));
    exempt["stacking"]["reduces_later"] = json!(false);
    assert_eq!(
        fault(json!([exempt, line(2, net_of("1"))])),
        RebateError::StackingOnExemptLine { line: name("2"), exempt: name("1") }
    );
}

/// Phocas, "Rebates calculation methods": a percentage and an amount per item, each by itself. Where nothing
/// is said of their places they pay whatever the others earn, and none of them need be told apart.
#[test]
fn lines_without_a_place_are_independent() {
    let terms = |stacking: Value| {
        let mut lines = json!([
            { "id": "spend", "measure": "value", "method": "marginal",
              "tiers": [{ "threshold": "0", "rate": "5" }, { "threshold": "10000", "rate": "10" }] },
            { "id": "items", "measure": "quantity", "method": "marginal", "rate_unit": "per_unit",
              "tiers": [{ "threshold": "0", "rate": "1" }, { "threshold": "100", "rate": "2" }] },
        ]);
        if !stacking.is_null() {
            lines[1]["stacking"] = stacking;
        }
        let window = json!({ "from": "2026-01-01", "to": "2026-12-31" });
        let all = json!({ "id": "a", "version": 1, "currency": "USD", "period": "year", "window": window, "lines": lines });
        serde_json::from_value::<Agreement>(all).unwrap()
    };
    let independent = terms(Value::Null);
    assert_eq!(earns(&independent, "20000", "120"), "1640");
    let after = terms(json!({ "order": 0, "kind": { "net_of_earlier": { "lines": [] } } }));
    let fault = RebateError::SameOrder { line: "spend".into(), other: "items".into() };
    assert_eq!(after.check().unwrap_err(), fault);
}

#[test]
fn only_the_shared_part_of_an_earlier_rebate_lowers_the_base() {
    let agreement = agreement(json!([
        { "tiers": flat("10"), "scope": { "include": { "skus": ["A", "B"] } } },
        { "tiers": flat("10"), "scope": { "include": { "skus": ["B", "C"] } },
          "stacking": { "order": 2, "kind": { "net_of_earlier": { "lines": ["1"] } } } },
    ]));
    let bought = [
        invoice("1", "2026-02-01", "A", "300"),
        invoice("2", "2026-02-01", "B", "100"),
        invoice("3", "2026-02-01", "C", "500"),
    ];
    let gathered = gather(&agreement, &bought, agreement.window).unwrap();
    let earnings = earn(&agreement, &gathered.facts).unwrap();
    // Line 1 earns 40, of which 10 on B: line 2 has 600 - 10.
    assert_eq!(earnings.lines[1].volume, figure("590"));
    assert_eq!(earnings.lines[1].exact, figure("59"));
}
