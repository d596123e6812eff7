//! Safety stock, order points and turnover.

use super::*;

#[test]
fn safety_stock_three_ways() {
    let stock = |demand: Value, lead_time: &str, deviation: &str, service: Value| {
        outcome(json!({ "version": 1, "supply": { "demand": demand, "lead_time": lead_time,
            "lead_time_deviation": deviation, "service": service } }))
        .supply
        .unwrap()
    };
    // Stevenson, Operations Management, chapter 12: demand 50 tons, ROP 59.40 at z = 1.88 and a
    // deviation of 5 tons over the lead time.
    let demand = json!({ "mean": "50", "deviation": "5" });
    let sand = stock(demand.clone(), "1", "0", json!({ "factor": "1.88" }));
    assert_eq!(
        (printed(sand.safety_stock, 2), printed(sand.reorder_point, 2)),
        ("9.40".into(), "59.40".into())
    );
    // The same at the exact 97 %: 9.404.
    let exact = stock(demand, "1", "0", json!({ "cycle_level": "97" }));
    assert_eq!(printed(exact.safety_stock, 3), "9.404");
    // z × d × sL alone, and both together: √(4 × 5² + 20² × 2²) = √1700.
    let steady = json!({ "mean": "20" });
    assert_eq!(printed(stock(steady, "4", "2", json!({ "factor": "2" })).safety_stock, 0), "80");
    let both = json!({ "mean": "20", "deviation": "5" });
    let both = stock(both, "4", "2", json!({ "factor": "1" }));
    assert_eq!(printed(both.safety_stock, 4), "41.2311");
    // By the week: a deviation of 7 in 7 days is one of √7 in a day.
    let weekly = json!({ "mean": "140", "per_days": "7", "deviation": "7" });
    let weekly = stock(weekly, "28", "0", json!({ "factor": "1" }));
    assert_eq!(
        (printed(weekly.safety_stock, 0), printed(weekly.reorder_point, 0)),
        ("14".into(), "574".into())
    );
    // Cost-based: 0.7 / (0.7 + 0.18), Snyder and Shen, example 4.3: z = 0.8255.
    let service = json!({ "critical_ratio": { "shortage_cost": "0.7", "holding_cost": "0.18" } });
    let ratio = stock(json!({ "mean": "50", "deviation": "8" }), "1", "0", service);
    assert_eq!(printed(ratio.reorder_point, 6), "56.603956");
}

#[test]
fn what_a_service_comes_to() {
    // Chopra and Meindl, Supply Chain Management, chapter 12, by the week.
    let weekly = |mean: &str, deviation: &str, service: Value, lot: &str| {
        outcome(json!({ "version": 1, "lot": { "fixed": lot },
            "supply": { "demand": { "mean": mean, "deviation": deviation }, "lead_time": "2",
                "service": service } }))
        .supply
        .unwrap()
    };
    let share = |percent: Option<Figure>| printed((*percent.unwrap() / Decimal::ONE_HUNDRED).into(), 4);
    // Example 12-1 to 12-3: 6,000 of 10,000.
    let walmart = weekly("2500", "500", json!({ "reorder_point": "6000" }), "10000");
    assert_eq!(
        (printed(walmart.safety_stock, 0), walmart.reorder_at.to_string()),
        ("1000".into(), "6000".into())
    );
    assert_eq!((share(walmart.cycle_level), share(walmart.fill_rate)), ("0.9214".into(), "0.9975".into()));
    assert_eq!(printed(walmart.expected_shortage.unwrap(), 0), "25");
    // The exercise on printers: 600 of 1,000.
    let printers = weekly("250", "150", json!({ "reorder_point": "600" }), "1000");
    assert_eq!(printed(printers.safety_stock, 0), "100");
    assert_eq!((&share(printers.cycle_level)[..4], &share(printers.fill_rate)[..4]), ("0.68", "0.95"));
    assert_eq!(printed(printers.expected_shortage.unwrap(), 2), "43.86");
    // Example 12-5: a fill rate of 97.5 per cent takes a safety stock of 67.
    let filled = weekly("2500", "500", json!({ "fill_rate": "97.5" }), "10000");
    assert_eq!(printed(filled.safety_stock, 0), "67");
    assert_eq!(
        (share(filled.fill_rate), printed(filled.expected_shortage.unwrap(), 6)),
        ("0.9750".into(), "250.000000".into())
    );
    // A cycle level is what it was asked to be.
    let level = weekly("2500", "500", json!({ "cycle_level": "90" }), "10000");
    assert_eq!((printed(level.safety_stock, 0), share(level.cycle_level)), ("906".into(), "0.9000".into()));
    // What does not vary is missed by what is not there.
    let steady = weekly("2500", "0", json!({ "reorder_point": "4000" }), "10000");
    assert_eq!((share(steady.cycle_level), share(steady.fill_rate)), ("0.0000".into(), "0.9000".into()));
    assert_eq!(share(weekly("2500", "0", json!({ "fill_rate": "90" }), "10000").fill_rate), "1.0000");
    let alone = json!({ "version": 1, "supply": { "demand": { "mean": "1", "deviation": "1" },
        "lead_time": "1", "service": { "fill_rate": "95" } } });
    let error = calculate(&serde_json::from_value(alone).unwrap()).unwrap_err();
    assert_eq!(error, InputError::at("/lot", Fault::Missing));
}

#[test]
fn a_fill_rate_is_of_what_may_be_ordered() {
    // Chopra and Meindl's printers, 100 at a time where 1,000 is the least: 43.86 of 1,000 are missed.
    let supply = |rule: Value| {
        let supplied = outcome(json!({ "version": 1, "lot": { "fixed": "100" }, "order_rule": rule,
            "supply": { "demand": { "mean": "250", "deviation": "150" }, "lead_time": "2",
                "service": { "reorder_point": "600" } } }));
        printed(supplied.supply.unwrap().fill_rate.unwrap(), 2)
    };
    assert_eq!(supply(json!({})), "56.14");
    assert_eq!(supply(json!({ "quantity": { "minimum": 1000, "multiple": 24, "maximum": null } })), "95.65");
    assert_eq!(supply(json!({ "quantity": { "minimum": 1, "multiple": 1, "maximum": 50 } })), "12.28");
}

#[test]
fn where_nothing_varies_nothing_is_missed() {
    for service in [json!({ "cycle_level": "95" }), json!({ "fill_rate": "95" })] {
        let supply = outcome(json!({ "version": 1, "lot": { "fixed": "100" },
            "supply": { "demand": { "mean": "10" }, "lead_time": "5", "service": service } }))
        .supply
        .unwrap();
        let hundred = Some(figure("100"));
        assert_eq!(
            (supply.cycle_level, supply.fill_rate, supply.safety_stock),
            (hundred, hundred, Figure::ZERO)
        );
    }
}

#[test]
fn an_order_is_due_where_it_says_so() {
    let due = |on_hand: &str| {
        let found = outcome(json!({ "version": 1, "stock": { "on_hand": on_hand },
            "supply": { "demand": { "mean": "30", "deviation": "5" }, "lead_time": "10",
                "service": { "cycle_level": "95" } } }));
        let order = found.order.unwrap();
        (found.supply.unwrap().reorder_at.to_string(), order.due, order.quantity)
    };
    let ordered = |units| LawfulQuantity::Orderable { units, raised_by: Vec::new(), load: None };
    // The point itself is 326.01: what is due is an order, were it of a single unit.
    assert_eq!(due("327"), ("327".to_owned(), true, ordered(1)));
    let (_, is_due, quantity) = due("327.01");
    assert_eq!((is_due, quantity), (false, LawfulQuantity::Nothing));
}

#[test]
fn what_is_not_sold_is_not_ordered() {
    let order = |on_hand: &str, demand: &str| {
        let found =
            outcome(json!({ "version": 1, "lot": { "fixed": "100" }, "stock": { "on_hand": on_hand },
            "supply": { "demand": { "mean": demand }, "lead_time": "10" },
            "limits": { "cover_days_above": "90" } }));
        let order = found.order.unwrap();
        (order.due, order.quantity, found.warnings)
    };
    // The position is at a reorder point of nothing.
    assert_eq!(order("0", "0"), (false, LawfulQuantity::Nothing, Vec::new()));
    assert!(order("-1", "0").0 && order("0", "0.1").0);
    // What is there lasts for ever: beyond any limit.
    let limit = Decimal::from(90).into();
    let lasting = order("40", "0");
    assert_eq!(lasting, (false, LawfulQuantity::Nothing, vec![Warning::CoverWithoutEnd { limit }]));
}

#[test]
fn stock_lasts_with_the_most_that_may_be_ordered() {
    let found = outcome(json!({ "version": 1, "stock": { "on_hand": "20" },
        "supply": { "demand": { "mean": "10" }, "lead_time": "14" },
        "order_rule": { "quantity": { "minimum": 1, "multiple": 1, "maximum": 60 } },
        "limits": { "cover_days_above": "7" } }));
    let order = found.order.unwrap();
    assert_eq!(order.quantity, LawfulQuantity::AboveMaximum { largest: 60 });
    // 20 / 10 and (20 + 60) / 10.
    let days = [order.cover_days, order.cover_days_after].map(|days| printed(days.unwrap(), 0));
    assert_eq!(days, ["2", "8"]);
    assert!(found.warnings.iter().any(|warning| matches!(warning, Warning::CoverAbove { .. })));
}

#[test]
fn turnover_and_its_limits() {
    let found = outcome(json!({ "version": 1,
        "turnover": { "cost_of_goods_sold": "240", "opening_stock": "60", "closing_stock": "80", "days": "90" },
        "limits": { "turnover_below": "4" } }));
    let turnover = found.turnover.unwrap();
    assert_eq!(printed(turnover.turnover.unwrap(), 2), "3.43");
    assert_eq!(printed(turnover.days_of_stock.unwrap(), 2), "26.25");
    assert!(matches!(found.warnings[..], [Warning::TurnoverBelow { .. }]));
    let empty = outcome(json!({ "version": 1, "turnover": { "cost_of_goods_sold": "5",
        "opening_stock": "0", "closing_stock": "0", "days": "90" } }));
    assert_eq!(empty.turnover.unwrap().turnover, None);
}

#[test]
fn an_order_is_raised_to_full_cartons() {
    let order = |on_hand: &str, rule: Value| {
        outcome(json!({ "version": 1,
            "supply": { "demand": { "mean": "10" }, "lead_time": "7", "review_period": "7" },
            "stock": { "on_hand": on_hand, "on_order": "20", "committed": "5" }, "order_rule": rule }))
        .order
        .unwrap()
    };
    let carton = json!({ "units": 16, "weight_grams": 1, "volume_cubic_millimetres": 1 });
    let rule = json!({ "quantity": { "minimum": 48, "multiple": 12, "maximum": 200 }, "full_cartons": true,
        "packaging": { "unit_weight_grams": 1, "unit_volume_cubic_millimetres": 1, "carton": carton,
            "cartons_per_pallet": null } });
    // 140 − (40.5 + 20 − 5) = 84.5; the common multiple of 12 and 16 is 48.
    let found = order("40.5", rule.clone());
    let LawfulQuantity::Orderable { units, raised_by, load } = found.quantity else { panic!() };
    assert_eq!((units, load.unwrap().cartons), (96, 6));
    assert_eq!(raised_by, [RaisedBy::WholeUnit, RaisedBy::Multiple]);
    assert_eq!(printed(found.cover_days.unwrap(), 2), "5.55");
    assert_eq!(order("130", rule.clone()).quantity, LawfulQuantity::Nothing);
    let small = json!({ "quantity": { "minimum": 1, "multiple": 1, "maximum": 60 } });
    assert_eq!(order("0", small).quantity, LawfulQuantity::AboveMaximum { largest: 60 });
}

/// (R, S): each review orders up to what lasts until the delivery of the next one, so that is the point below
/// which is ordered; a point that is given is held against the same demand.
#[test]
fn under_review_the_reorder_point_is_the_level() {
    let supply = |service: Value| {
        outcome(json!({ "version": 1, "supply": { "demand": { "mean": "10", "deviation": "2" },
            "lead_time": "7", "review_period": "9", "service": service } }))
    };
    let found = supply(json!({ "factor": "2" }));
    let reviewed = found.supply.unwrap();
    // 10 × 16 and 2 × 2 × √16.
    assert_eq!((reviewed.safety_stock, reviewed.reorder_point), (figure("16"), figure("176")));
    assert_eq!((reviewed.order_up_to, reviewed.reorder_at), (Some(figure("176")), figure("176")));
    let step = found.ledger.iter().find(|step| step.rule == Rule::ReorderPoint).unwrap();
    assert!(step.terms.iter().any(|term| term.operand == Operand::ReviewPeriod));
    let given = supply(json!({ "reorder_point": "176" })).supply.unwrap();
    assert_eq!((given.service_factor, given.safety_stock), (Some(figure("2")), figure("16")));
}

/// (R, s, nQ): 84.5 are missing up to the level; lots of 40 come three at a time, and full cartons on top.
#[test]
fn under_review_a_fixed_lot_comes_whole() {
    let order = |lot: Value, rule: Value| {
        outcome(json!({ "version": 1, "lot": lot, "order_rule": rule,
            "supply": { "demand": { "mean": "10" }, "lead_time": "7", "review_period": "7" },
            "stock": { "on_hand": "40.5", "on_order": "20", "committed": "5" } }))
        .order
        .unwrap()
    };
    assert_eq!(order(json!({ "fixed": "40" }), json!({})).need, figure("120"));
    let multiple = json!({ "quantity": { "minimum": 1, "multiple": 50, "maximum": null } });
    let raised = order(json!({ "fixed": "40" }), multiple).quantity;
    assert!(matches!(raised, LawfulQuantity::Orderable { units: 150, .. }));
    // The lot that is cheapest where stock is watched all the time leaves the review its quantity.
    let best = json!({ "economic": { "demand": "3650", "order_cost": "50", "holding_cost": "1" } });
    assert_eq!(order(best, json!({})).need, figure("84.5"));
}

#[test]
fn a_lead_time_takes_of_a_period_what_lies_in_it() {
    // Ten-day periods of 10, then 30, then 10 units again: 15 days sell 10 and half of 30, not 1.5 times
    // the mean of both.
    let season = json!({ "length": 2, "kind": "additive", "smoothing": { "of_error": "0" } });
    let initial = json!({ "level": "20", "seasons": ["-10", "10"] });
    let model = json!({ "smoothing": { "alpha": "0", "season": season, "initial": initial } });
    let sold = |supply: Value| {
        let history = ["10", "30"];
        let request = json!({ "history": history, "horizon": 3, "period_days": "10", "model": model });
        outcome(json!({ "version": 1, "forecast": request, "supply": supply })).supply.unwrap()
    };
    let point = |lead_time: &str| printed(sold(json!({ "lead_time": lead_time })).reorder_point, 6);
    assert_eq!(point("15"), "25.000000");
    assert_eq!(
        (point("10"), point("20"), point("30")),
        ("10.000000".into(), "40.000000".into(), "50.000000".into())
    );
    assert_eq!(point("2"), "2.000000");
    // Beyond what is forecast the mean of all of it goes on.
    assert_eq!(point("60"), "100.000000");
    assert_eq!(sold(json!({ "lead_time": "0" })).daily_demand.to_string(), "1");
    // Until the next review and its delivery: 10, 30 and half of 10.
    let reviewed = sold(json!({ "lead_time": "15", "review_period": "10" }));
    assert_eq!(printed(reviewed.order_up_to.unwrap(), 6), "45.000000");
}

#[test]
fn a_forecast_feeds_the_supply() {
    let history: Vec<&str> = vec!["100"; 12];
    let found = outcome(json!({ "version": 1,
        "forecast": { "history": history, "horizon": 6, "period_days": "10" },
        "supply": { "lead_time": "25", "service": { "cycle_level": "95" } } }));
    let supply = found.supply.unwrap();
    assert_eq!(
        (supply.daily_demand.to_string(), supply.reorder_point.to_string()),
        ("10".into(), "250".into())
    );
    let short = Scenario {
        forecast: serde_json::from_value(json!({ "history": ["5"], "horizon": 1 })).unwrap(),
        ..serde_json::from_value(json!({ "version": 1,
            "supply": { "lead_time": "2", "service": { "cycle_level": "95" } } }))
        .unwrap()
    };
    let error = InputError::at("/forecast/history", Fault::TooFew { needed: 2 });
    assert_eq!(calculate(&short), Err(error));
}
