//! Order quantities on published figures.

use super::*;

#[test]
fn all_units_discount() {
    // Snyder and Shen by way of the stockpyl tests: 800 units, 978.60 a year, which is
    // 0.68 × 1,300 + 8 × 1,300 / 800 + 0.204 × 400.
    let breaks = json!([{ "from": "0", "unit_cost": "0.75" }, { "from": "400", "unit_cost": "0.72" },
        { "from": "800", "unit_cost": "0.68" }]);
    let terms = json!({ "demand": "1300", "order_cost": "8", "holding_percent": "30", "breaks": breaks });
    let lot = outcome(json!({ "version": 1, "lot": { "all_units_discount": terms } })).lot.unwrap();
    assert_eq!((lot.quantity.to_string(), lot.cost_break), ("800".into(), Some(2)));
    assert_eq!(printed(lot.cost.unwrap(), 2), "978.60");
    assert_eq!(lot.compared.len(), 3);
}

#[test]
fn lots_of_a_given_quantity() {
    // Snyder and Shen by way of the stockpyl tests (test_eoq.py, test_newsvendor.py): the cost of a
    // quantity that is not the best one.
    let cost = |kind: &str, terms: Value| {
        let lot = outcome(json!({ "version": 1, "lot": { kind: terms } })).lot.unwrap();
        (lot.quantity.to_string(), printed(lot.cost.unwrap(), 6))
    };
    // Problem 3.2 (b), Q = 100 of which 30 % wait.
    let waiting = |quantity: Value, share: Value| {
        cost(
            "backorders",
            json!({ "demand": "2080", "order_cost": "40", "holding_cost": "40.05",
            "shortage_cost": "60", "quantity": quantity, "shortage_share": share }),
        )
    };
    assert_eq!(waiting(json!("100"), json!("0.3")), ("100".into(), "2083.225000".into()));
    // At the best share of its own the same quantity costs less, and the best of both least.
    assert_eq!(waiting(json!("100"), Value::Null).1, "2032.899550");
    assert_eq!(waiting(Value::Null, Value::Null).1, "1999.148244");
    // Problem 3.1 with a production rate of 2,000, Q = 350.
    let produced = json!({ "demand": "1300", "order_cost": "8", "holding_cost": "0.225",
        "production_rate": "2000", "quantity": "350" });
    assert_eq!(cost("production", produced).1, "43.495536");
    let season = |holding: &str, shortage: &str, mean: &str, deviation: &str, quantity: Value| {
        cost(
            "single_period",
            json!({ "holding_cost": holding, "shortage_cost": shortage, "mean": mean,
            "deviation": deviation, "quantity": quantity }),
        )
    };
    // Example 4.3, S = 40; problem 4.1, S = 1,040.
    assert_eq!(season("0.18", "0.7", "50", "8", json!("40")).1, "7.356132");
    assert_eq!(season("43", "79", "900", "60", json!("1040")).1, "6044.298415");
    // No order is below zero, and its cost is that of no order: 99 E[(0 − D)⁺] + E[(D − 0)⁺].
    let none = season("99", "1", "10", "30", Value::Null);
    assert_eq!(none, ("0".into(), "772.708343".into()));
    // Without variation what is missing is known: 1 × (10 − 4).
    assert_eq!(season("99", "1", "10", "0", json!("4")).1, "6.000000");
}

#[test]
fn single_periods_of_whole_units() {
    // stockpyl, test_newsvendor.py: example 4.7, problems 4.8 (a) and 4.7 (b).
    let season = |holding: &str, shortage: &str, rest: Value| {
        let mut terms = json!({ "holding_cost": holding, "shortage_cost": shortage });
        terms.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        let lot = outcome(json!({ "version": 1, "lot": { "single_period": terms } })).lot.unwrap();
        (lot.quantity.to_string(), printed(lot.cost.unwrap(), 6))
    };
    let buyers = |mean: &str, quantity: Value| json!({ "distribution": "poisson", "mean": mean, "quantity": quantity });
    let same = |quantity: &str, cost: &str| (quantity.to_owned(), cost.to_owned());
    assert_eq!(season("1", "4", buyers("6", Value::Null)), same("8", "3.570107"));
    assert_eq!(season("200", "270", buyers("18", Value::Null)), same("19", "786.088441"));
    assert_eq!(season("200", "270", buyers("18", json!("13"))), same("13", "1445.751063"));
    let chances: Vec<Value> = [25, 5, 10, 20, 15, 10, 10, 5]
        .iter()
        .zip(1..)
        .map(|(percent, demand)| {
            let probability = Decimal::new(*percent, 2).to_string();
            json!({ "demand": demand.to_string(), "probability": probability })
        })
        .collect();
    let discrete = json!({ "distribution": { "discrete": chances } });
    assert_eq!(season("500000", "1000000", discrete), same("5", "1225000.000000"));
    // Many buyers are as good as normal: 10,000 with a deviation of 100.
    let many = season("1", "3", buyers("10000", Value::Null));
    assert_eq!(many.0, "10067");
}

#[test]
fn holding_at_the_same_cost_whatever_the_goods_cost() {
    // Russell and Taylor, Operations Management, Comptek: 200 workstations a year, 2,500 an order.
    let breaks = json!([{ "from": "0", "unit_cost": "1400" }, { "from": "50", "unit_cost": "1100" },
        { "from": "90", "unit_cost": "900" }]);
    let lot = |holding: Value| {
        let mut terms = json!({ "demand": "200", "order_cost": "2500", "breaks": breaks });
        terms.as_object_mut().unwrap().extend(holding.as_object().unwrap().clone());
        let scenario = json!({ "version": 1, "lot": { "all_units_discount": terms } });
        calculate(&serde_json::from_value(scenario).unwrap())
    };
    let found = lot(json!({ "holding_cost": "190" })).unwrap().lot.unwrap();
    assert_eq!((found.quantity.to_string(), printed(found.cost.unwrap(), 0)), ("90".into(), "194106".into()));
    let error = |name: &str, fault| InputError::at(format!("/lot/all_units_discount/{name}"), fault);
    assert_eq!(lot(json!({})).unwrap_err(), error("holding_percent", Fault::Missing));
    let both = json!({ "holding_cost": "190", "holding_percent": "20" });
    assert_eq!(lot(both).unwrap_err(), error("holding_cost", Fault::GivenTwice));
}

#[test]
fn planned_orders_where_costs_change() {
    // stockpyl, test_wagner_whitin.py: the homework of purchase costs, and periods without demand.
    let plan = |terms: Value| {
        let lot = outcome(json!({ "version": 1, "lot": { "planned_orders": terms } })).lot.unwrap();
        let orders: Vec<String> = lot.planned_orders.iter().map(ToString::to_string).collect();
        (orders.join(" "), lot.cost.unwrap().to_string())
    };
    let bought = json!({ "order_cost": "100", "holding_cost": "0.1",
        "demand": ["400", "500", "500", "1100", "900"], "unit_costs": ["3", "1", "4", "6", "6"] });
    assert_eq!(plan(bought), ("400 3000 0 0 0".into(), "4940".into()));
    let waiting = json!({ "order_costs": ["110", "108", "110", "120", "125", "134"], "holding_cost": "1",
        "demand": ["0", "0", "0", "0", "0", "7"] });
    assert_eq!(plan(waiting), ("0 0 7 0 0 0".into(), "131".into()));
}
