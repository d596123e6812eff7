//! The reorder and the currency planner: what a scenario says beyond the form stays in it, what the API takes
//! is what a short link and a workbook are made of, what is private is handed on nowhere.

use domain::{currency_planner, reorder_planner};
use entrepot::state::{
    calculator::Typed as _,
    currency::typed as currency,
    reorder::{
        Plan, own_orders, private,
        typed::{self as reorder, Place, ServiceKind, Unreadable},
    },
};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::link::written;

fn plan(scenario: Value) -> Plan {
    Plan { scenario: serde_json::from_value(scenario).unwrap(), sku: String::new(), first: None }
}

/// A lot and a turnover that costs are in; the figures are markers.
fn costly() -> Plan {
    plan(json!({
        "version": 1,
        "supply": { "demand": { "mean": "30", "deviation": "5" }, "lead_time": "10",
            "service": { "critical_ratio": { "shortage_cost": "77.31", "holding_cost": "4.0907" } } },
        "lot": { "economic": { "demand": "10950", "order_cost": "61.17", "holding_cost": "3.0709",
            "period_days": "365" } },
        "turnover": { "cost_of_goods_sold": "500123", "opening_stock": "80123", "closing_stock": "120123",
            "days": "365" },
    }))
}

/// Pounds and dollars, quoted either way, with interest of a day and a business beside.
fn treasury() -> currency_planner::Scenario {
    serde_json::from_value(json!({
        "version": 1, "home": "EUR", "as_of": "2026-01-05", "spot_date": "2026-01-07",
        "home_interest": { "percent": "2", "compounding": "annual", "provenance": { "source": "ECB" } },
        "rates": [
            { "currency": "GBP", "spot": "1.15", "quotation": "home_per_foreign",
                "interest": { "percent": "4", "provenance": { "source": "BoE", "valid_to": "2026-01-04" } } },
            { "currency": "USD", "spot": "1.0876", "quotation": "foreign_per_home",
                "interest": { "percent": "4.3", "compounding": "continuous" } },
        ],
        "exposures": [
            { "amount": { "amount": "100000.00", "currency": "GBP" }, "due": "2026-07-01" },
            { "amount": { "amount": "-60000.00", "currency": "USD" }, "due": "2026-07-01" },
        ],
        "locked": [{ "amount": { "amount": "-30303.00", "currency": "USD" }, "due": "2026-07-01",
            "rate": "1.0707" }],
        "business": { "revenue": { "amount": "420117.00", "currency": "EUR" },
            "costs": { "amount": "260119.00", "currency": "EUR" }, "target_margin_percent": "31.73" },
        "steps": ["-5", "0", "5"],
    }))
    .unwrap()
}

#[wasm_bindgen_test]
fn what_a_planner_has_no_field_for_is_written_back() {
    let history = ["12", "10", "14", "9", "13", "12", "11"];
    let plans = [
        // A year's mean with the deviation of a day, and a history projected beside it.
        json!({ "version": 1, "forecast": { "history": history, "horizon": 3, "period_days": "10" },
            "supply": { "lead_time": "10", "demand": { "mean": "10000", "per_days": "311", "deviation": "5",
                "deviation_per_days": "1" }, "service": { "reorder_point": "330" } } }),
        // Periods of ten days, measured on two of them, with cuts of its own.
        json!({ "version": 1, "forecast": { "history": history, "horizon": 3, "period_days": "10",
                "season_length": 3, "held_back": 2, "pattern_cuts": { "average_interval": "1.5" } },
            "supply": { "lead_time": "10", "service": { "fill_rate": "98" }, "review_period": "5" },
            "limits": { "turnover_above": "12" } }),
        json!({ "version": 1, "forecast": { "history": history, "horizon": 3, "period_days": "7",
            "model": { "tsb": {} } } }),
    ];
    for (place, scenario) in plans.into_iter().enumerate() {
        let plan = plan(scenario);
        for mark in ['.', ','] {
            let typed = reorder::Typed::of(&plan, mark);
            assert_eq!(typed.scenario(), Ok(plan.clone()), "{place}");
            // The reader is told that there is more than the form shows.
            assert_eq!(typed.without_rest().scenario() != Ok(plan.clone()), place < 2, "{place}");
        }
    }
    let scenario = treasury();
    for mark in ['.', ','] {
        let typed = currency::Typed::of(&scenario, mark);
        assert_eq!(typed.scenario(), Ok(scenario.clone()));
        assert_ne!(typed.without_rest().scenario(), Ok(scenario.clone()));
    }
}

#[wasm_bindgen_test]
fn what_is_kept_of_a_plan_is_what_the_api_takes() {
    let first = "2025-01-01".parse().ok();
    let plan = Plan { sku: "LAMP-1".to_owned(), first, ..costly() };
    let shared = reorder::Typed::shared(&plan).unwrap();
    let taken: reorder_planner::Scenario = serde_json::from_value(shared.scenario.clone()).unwrap();
    assert_eq!(taken, plan.scenario);
    // The SKU and the first day are kept beside it.
    assert_eq!(reorder::Typed::of_shared(shared), Some(plan));
}

/// Costs of a lot are hidden once the lot is fixed: then there is nothing to keep private.
#[wasm_bindgen_test]
fn a_field_that_is_hidden_holds_nothing_back() {
    let mut plan = costly();
    let holds = |plan: &Plan, field| reorder::Typed::holds(plan, field);
    assert!(private::OF_LOT.iter().all(|field| holds(&plan, field)));
    plan.scenario.lot = serde_json::from_value(json!({ "fixed": "40" })).unwrap();
    // A service out of costs still tells them.
    assert!(private::OF_LOT.iter().all(|field| holds(&plan, field)));
    plan.scenario.supply = None;
    assert!(!private::OF_LOT.iter().any(|field| holds(&plan, field)));
    assert!(private::OF_TURNOVER.iter().all(|field| holds(&plan, field)));
    assert!(currency::Typed::holds(&treasury(), currency::LOCKED));
    let open = currency_planner::Scenario { locked: Vec::new(), ..treasury() };
    assert!(!currency::Typed::holds(&open, currency::LOCKED));
}

#[wasm_bindgen_test]
async fn what_is_private_is_in_no_link_of_a_planner() {
    let markers = ["61.17", "3.0709", "77.31", "4.0907", "500123", "80123", "120123"];
    let whole = costly();
    let open = written(&whole, &[]).await;
    assert!(markers.iter().all(|marker| open.contains(marker)), "{open}");
    // One of the two costs would tell the other: Q² = 2KD / h.
    for &field in private::OF_LOT {
        let mut plan = whole.clone();
        reorder::Typed::withhold(&mut plan, field);
        let closed = written(&plan, &[field]).await;
        assert!(!markers[..4].iter().any(|marker| closed.contains(marker)), "{closed}");
        // The quantity and the level that came of them are handed on.
        let before = reorder_planner::calculate(&whole.scenario).unwrap();
        let after = reorder_planner::calculate(&plan.scenario).unwrap();
        assert_eq!(before.lot.unwrap().quantity, after.lot.unwrap().quantity);
        let point = |outcome: Option<reorder_planner::SupplyOutcome>| *outcome.unwrap().reorder_at;
        assert_eq!(point(before.supply), point(after.supply));
        assert!(plan.scenario.turnover.is_some());
    }
    for &field in private::OF_TURNOVER {
        let mut plan = whole.clone();
        reorder::Typed::withhold(&mut plan, field);
        let closed = written(&plan, &[field]).await;
        assert!(!markers[4..].iter().any(|marker| closed.contains(marker)), "{closed}");
        assert_eq!(plan.scenario.lot, whole.scenario.lot);
    }

    let whole = treasury();
    let open = written(&whole, &[]).await;
    let markers = ["420117", "260119", "31.73", "30303", "1.0707"];
    assert!(markers.iter().all(|marker| open.contains(marker)), "{open}");
    let closed = async |field: &str| {
        let mut scenario = whole.clone();
        currency::Typed::withhold(&mut scenario, field);
        assert!(currency_planner::calculate(&scenario).is_ok());
        written(&scenario, &[field]).await
    };
    for field in [currency::REVENUE, currency::COSTS] {
        let closed = closed(field).await;
        assert!(!markers[..3].iter().any(|marker| closed.contains(marker)), "{closed}");
    }
    let target = closed(currency::TARGET).await;
    assert!(!target.contains("31.73") && target.contains("260119"), "{target}");
    let locked = closed(currency::LOCKED).await;
    assert!(!locked.contains("30303") && !locked.contains("1.0707"), "{locked}");
}

#[wasm_bindgen_test]
fn moves_stay_apart_in_another_way_of_writing() {
    let mut typed = currency::Typed::empty("EUR", "2026-01-05", '.');
    for (steps, expected) in [("5 10 15", "5; 10; 15"), ("-2.5; 0; 2.5", "-2,5; 0; 2,5")] {
        typed.steps = steps.to_owned();
        assert_eq!(typed.clone().written_with(',').steps, expected);
    }
}

#[wasm_bindgen_test]
fn a_history_of_ones_own_gives_way_to_a_pasted_one() {
    let mut typed = reorder::Typed::empty('.');
    typed.write(Place::History, "2026-01-10\t48\n2026-02-20\t24".to_owned());
    typed.through = "2026-04-30".parse().ok();
    let units = |typed: &reorder::Typed| typed.history().unwrap().units.len();
    assert_eq!(units(&typed), 4);
    // One row corrected: it is the same history.
    typed.write(Place::History, "2026-01-10\t48\n2026-02-20\t36".to_owned());
    assert_eq!(units(&typed), 4);
    // Another one says nothing of the months after it.
    typed.write(Place::History, "2025-11-10\t5\n2025-12-20\t7".to_owned());
    assert_eq!((typed.through, units(&typed)), (None, 2));
}

#[wasm_bindgen_test]
fn a_fill_rate_is_of_what_a_delivery_brings() {
    let mut typed = reorder::Typed::of(&costly(), '.');
    typed.lot = reorder::LotKind::Missing;
    typed.service = ServiceKind::FillRate;
    typed.write(Place::Service, "98".to_owned());
    assert_eq!(typed.scenario(), Err(vec![(Place::Service, Unreadable::NothingDelivered)]));
    typed.write(Place::Review, "14".to_owned());
    let plan = typed.scenario().unwrap();
    assert!(reorder_planner::calculate(&plan.scenario).unwrap().supply.unwrap().fill_rate.is_some());
}

#[wasm_bindgen_test]
fn orders_are_asked_for_whole_quarters_and_told_up_to_yesterday() {
    let asked = |today: &str| {
        let (from, through) = own_orders::window(today.parse().unwrap());
        (from.to_string(), through.to_string())
    };
    // The day is not over; the first quarter is not to lack its first months.
    assert_eq!(asked("2026-11-28"), ("2023-10-01".to_owned(), "2026-11-27".to_owned()));
    assert_eq!(asked("2026-01-01"), ("2023-01-01".to_owned(), "2025-12-31".to_owned()));
}
