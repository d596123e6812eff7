//! The published worked examples in `../shared/data/inventory_cases.json`, all through one path: the
//! inputs become a scenario, the scenario is worked out by whoever holds itself to them, and every
//! expected figure is looked for in the outcome, at the case's own tolerance.

use std::collections::BTreeMap;
use std::path::Path;

use domain::reorder_planner::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The cases; `None` where the folder is missing.
pub fn cases() -> Option<Vec<Value>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root
        .ancestors()
        .map(|folder| folder.join("../shared/data/inventory_cases.json"))
        .find(|file| file.exists());
    let Some(file) = file else {
        eprintln!("skipped: ../shared/data is not here");
        return None;
    };
    Some(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
}

/// Holds all cases to what is printed, each at its own tolerance, a scenario worked out by `work`: what
/// differs, and how many figures do not.
pub fn differences(cases: &[Value], work: &dyn Fn(&Value) -> Outcome) -> (Vec<String>, usize) {
    let mut failures = Vec::new();
    let mut answered = 0;
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let tolerance = number(&case["tolerance"]);
        let results = results(&work(&scenario(case)));
        for (name, expected) in case["expected"].as_object().unwrap() {
            // A single figure of a forecast is its first period.
            match results.get(name.as_str()) {
                Some(found) if near(found, expected, tolerance) => answered += 1,
                found => failures.push(format!("{id}: {name} is {expected}, found {found:?}")),
            }
        }
    }
    (failures, answered)
}

/// What every field of the cases is called in a scenario.
fn scenario(case: &Value) -> Value {
    let inputs = &case["inputs"];
    let get = |name: &str| text(&inputs[name]);
    let method = case["method"].as_str().unwrap();
    let costs = |demand: &str| json!({ "demand": get(demand), "order_cost": get("fixed_cost"), "holding_cost": get("holding_cost") });
    let with = |mut value: Value, name: &str, field: Value| {
        value[name] = field;
        value
    };
    let lot = |kind: &str, terms: Value| json!({ "version": 1, "lot": { kind: terms } });
    let breaks = || {
        let costs = inputs["unit_costs"].as_array().unwrap();
        let starts = inputs["breakpoints"].as_array().unwrap();
        let breaks = starts.iter().zip(costs);
        breaks.map(|(from, cost)| json!({ "from": text(from), "unit_cost": text(cost) })).collect::<Vec<_>>()
    };
    let uncertain = || {
        json!({ "holding_cost": get("holding_cost"), "shortage_cost": get("stockout_cost"),
            "mean": get("demand_mean"), "deviation": get("demand_sd") })
    };
    match method {
        "EOQ" => lot("economic", costs("demand_rate")),
        "EOQ cost of a given Q" => lot("economic", with(costs("demand_rate"), "quantity", json!(get("Q")))),
        "EOQ with incremental discount" | "EOQ with all-units discount" => {
            let percent = number(&inputs["holding_cost_rate"]) * Decimal::ONE_HUNDRED;
            let kind =
                if method.contains("all-units") { "all_units_discount" } else { "incremental_discount" };
            let terms = json!({ "demand": get("demand_rate"), "order_cost": get("fixed_cost"),
                "holding_percent": percent.normalize().to_string(), "breaks": breaks() });
            lot(kind, terms)
        }
        "EOQ with backorders" => {
            lot("backorders", with(costs("demand_rate"), "shortage_cost", json!(get("stockout_cost"))))
        }
        "EPQ" => {
            lot("production", with(costs("demand_rate"), "production_rate", json!(get("production_rate"))))
        }
        "Newsvendor (single period)" => lot("single_period", uncertain()),
        "(s,S) power approximation" => {
            lot("min_max", with(uncertain(), "order_cost", json!(get("fixed_cost"))))
        }
        "Wagner-Whitin lot sizing" => {
            lot("planned_orders", with(costs("demand_rate"), "demand", texts(&inputs["demand"])))
        }
        "Safety stock & ROP, variable daily demand" => json!({ "version": 1, "supply": {
            "demand": { "mean": get("daily_mean"), "deviation": get("daily_sd") },
            "lead_time": get("lead_time_days"), "service": { "factor": get("z_table") },
        } }),
        "EOQ + order cycle" => json!({ "version": 1,
            "lot": { "economic": { "demand": get("annual_demand"), "order_cost": get("order_cost"),
                "holding_cost": get("carrying_cost"), "period_days": get("store_days") } },
            "supply": { "demand": { "mean": get("annual_demand"), "per_days": get("store_days") },
                "lead_time": get("lead_time_days") },
        }),
        "Periodic review order quantity" => json!({ "version": 1,
            "supply": { "demand": { "mean": get("annual_demand"), "per_days": get("days"),
                    "deviation": get("daily_sd"), "deviation_per_days": "1" },
                "lead_time": get("lead_time_days"), "review_period": get("review_days"),
                "service": { "factor": get("z") } },
            "stock": { "on_hand": get("inventory_position") },
        }),
        "Inventory turnover & DIO" => json!({ "version": 1, "turnover": {
            "cost_of_goods_sold": get("cogs"), "opening_stock": get("begin"),
            "closing_stock": get("end"), "days": get("days") } }),
        _ => {
            let model = model(method, inputs);
            let horizon = case["expected"]["forecast"].as_array().map_or(1, Vec::len);
            json!({ "version": 1,
                "forecast": { "history": texts(&inputs["y"]), "horizon": horizon, "model": model } })
        }
    }
}

fn model(method: &str, inputs: &Value) -> Value {
    let get = |name: &str| text(&inputs[name]);
    let given = |name: &str| !inputs[name].is_null();
    if method.starts_with("Croston") {
        let kind = inputs["type"].as_str().unwrap();
        let correction = if kind == "croston" { "none" } else { kind };
        return json!({ "croston": { "alpha": get("alpha"), "correction": correction } });
    }
    let smoothing = if given("beta_star") {
        json!({ "of_level_change": get("beta_star") })
    } else {
        json!({ "of_error": get("beta") })
    };
    let trend = if given("beta") || given("beta_star") {
        json!({ "smoothing": smoothing, "damping": if given("phi") { json!(get("phi")) } else { Value::Null } })
    } else {
        Value::Null
    };
    let season = if given("m") {
        json!({ "length": inputs["m"], "smoothing": { "of_error": get("gamma") },
            "kind": if method.contains("multiplicative") { "multiplicative" } else { "additive" } })
    } else {
        Value::Null
    };
    let initial = if given("l0") {
        let seasons = &inputs["seasonals_oldest_first"];
        json!({ "level": get("l0"), "slope": get("b0"),
            "seasons": if seasons.is_null() { json!([]) } else { texts(seasons) } })
    } else {
        Value::Null
    };
    json!({ "smoothing": { "alpha": get("alpha"), "trend": trend, "season": season, "initial": initial } })
}

fn results(outcome: &Outcome) -> BTreeMap<&'static str, Value> {
    let mut results = BTreeMap::new();
    let mut put = |name, value: Option<domain::Figure>| {
        if let Some(value) = value {
            results.insert(name, json!(value.to_string()));
        }
    };
    if let Some(lot) = &outcome.lot {
        put("Q", Some(lot.quantity));
        put("cost", lot.cost);
        put("stockout_fraction", lot.shortage_share);
        put("orders_per_year", lot.orders_per_period);
        put("order_cycle_days", lot.order_cycle_days);
        put("s", lot.reorder_level);
        put("S", lot.order_up_to.or(Some(lot.quantity)));
        put("region", lot.cost_break.map(|place| Decimal::from(place).into()));
    }
    if let Some(supply) = &outcome.supply {
        put("rop", Some(supply.reorder_point));
        put("safety_stock", Some(supply.safety_stock));
        put("sigma_TL", Some(supply.interval_deviation));
    }
    if let Some(order) = &outcome.order {
        put("order_qty", Some(order.need));
        if let LawfulQuantity::Orderable { units, .. } = order.quantity {
            put("order_qty_rounded", Some(Decimal::from(units).into()));
        }
    }
    if let Some(turnover) = &outcome.turnover {
        put("avg_inventory", Some(turnover.average_stock));
        put("turnover", turnover.turnover);
        put("dio", turnover.days_of_stock);
    }
    if let Some(accuracy) = outcome.forecast.as_ref().and_then(|forecast| forecast.accuracy) {
        put("bias", Some(accuracy.mean_error));
        put("mad", Some(accuracy.mean_absolute_error));
        put("mse", Some(accuracy.mean_squared_error));
        put("mape", accuracy.mean_absolute_percentage_error);
    }
    if let Some(forecast) = &outcome.forecast {
        let points: Vec<String> = forecast.points.iter().map(|point| point.forecast.to_string()).collect();
        results.insert("forecast_p11", json!(points[0]));
        results.insert("forecast", json!(points));
    }
    if let Some(lot) = &outcome.lot {
        let orders = lot.planned_orders.iter().map(ToString::to_string);
        results.insert("orders", orders.collect::<Vec<_>>().into());
    }
    results
}

/// As the decimal that is printed, without the exponent.
fn number(value: &Value) -> Decimal {
    let text = value.to_string();
    let text = text.trim_matches('"');
    text.parse().or_else(|_| Decimal::from_scientific(text)).unwrap()
}

/// At twelve digits, which is what an input may carry.
fn text(value: &Value) -> String {
    if value.is_null() {
        return "0".into();
    }
    let rounding = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    number(value).round_dp_with_strategy(12, rounding).normalize().to_string()
}

fn texts(values: &Value) -> Value {
    values.as_array().unwrap().iter().map(|value| json!(text(value))).collect()
}

fn near(found: &Value, expected: &Value, tolerance: Decimal) -> bool {
    match (found, expected) {
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(expected).all(|(found, expected)| near(found, expected, tolerance))
        }
        (Value::Array(found), expected) => found.len() == 1 && near(&found[0], expected, tolerance),
        _ => (number(found) - number(expected)).abs() <= tolerance,
    }
}
