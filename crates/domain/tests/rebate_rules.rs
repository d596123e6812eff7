//! Each rule of a rebate once, by example. Figures with a source are that source's own.

#[path = "rebate_rules/accrual.rs"]
mod accrual;
#[path = "rebate_rules/ladder.rs"]
mod ladder;
#[path = "rebate_rules/purchases.rs"]
mod purchases;
#[path = "rebate_rules/refusals.rs"]
mod refusals;
#[path = "rebate_rules/settlement.rs"]
mod settlement;
#[path = "rebate_rules/stacking.rs"]
mod stacking;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::rebate::*;
use domain::{Currency, Figure, Money};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn agreement(lines: Value) -> Agreement {
    agreement_with(json!({}), lines)
}

fn agreement_with(terms: Value, lines: Value) -> Agreement {
    let mut all = json!({
        "id": "a", "version": 1, "currency": "USD", "period": "year",
        "window": { "from": "2026-01-01", "to": "2026-12-31" },
    });
    for (name, value) in terms.as_object().unwrap() {
        all[name] = value.clone();
    }
    all["lines"] = lines
        .as_array()
        .unwrap()
        .iter()
        .zip(1..)
        .map(|(line, order)| {
            let mut all = json!({
                "id": order.to_string(), "measure": "value", "method": "whole_volume",
                "tiers": [], "stacking": { "order": order, "kind": "independent" },
            });
            for (name, value) in line.as_object().unwrap() {
                all[name] = value.clone();
            }
            all
        })
        .collect();
    serde_json::from_value(all).unwrap()
}

fn flat(rate: &str) -> Value {
    json!([{ "threshold": "0", "rate": rate }])
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn dollars(text: &str) -> Money {
    Money::parse(text, Currency::USD).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts(agreement: &Agreement, value: &str, quantity: &str) -> Facts {
    Facts::of_every_line(agreement, figure(value), figure(quantity))
}

fn earns(agreement: &Agreement, value: &str, quantity: &str) -> String {
    let earnings = earn(agreement, &facts(agreement, value, quantity)).unwrap();
    earnings.exact.to_string()
}

fn invoice(document: &str, date: &str, sku: &str, value: &str) -> Purchase {
    Purchase {
        document: document.into(),
        date: day(date),
        kind: PurchaseKind::Invoice,
        sku: sku.into(),
        brand: "Northwind".into(),
        categories: vec!["Coffee".into(), "Beans".into()],
        region: "DE".into(),
        channel: "online".into(),
        quantity: figure("10"),
        value: dollars(value),
        exchange_rate: None,
    }
}

fn credit_note(document: &str, date: &str, of: &str, value: &str) -> Purchase {
    Purchase {
        kind: PurchaseKind::CreditNote { invoice_date: Some(day(of)) },
        ..invoice(document, date, "A", value)
    }
}

/// Dynamics 365 Supply Chain Management, "Rebate management deals": 10 % up to 1,000 and 25 % up to
/// 2,500, value 2,000.
#[test]
fn four_methods_on_one_ladder() {
    let tiers = json!([{ "threshold": "0", "rate": "10" }, { "threshold": "1000", "rate": "25" }]);
    let paid = |method: &str| {
        let agreement =
            agreement_with(json!({ "boundary": "above" }), json!([{ "method": method, "tiers": tiers }]));
        earns(&agreement, "2000", "0")
    };
    assert_eq!(paid("marginal"), "350");
    assert_eq!(paid("whole_volume"), "500");
    assert_eq!(paid("rolling"), "600");
    assert_eq!(paid("cumulative_tiers"), "700");
}

/// A lump sum at nothing bought is one at the beginning of the ladder, where there is something to measure by.
#[test]
fn a_lump_at_zero_needs_a_ladder() {
    let earned = |measure: Value| {
        let tiers = json!([{ "threshold": "0", "rate": "0", "lump": "50" }]);
        earns(
            &agreement(
                json!([{ "measure": measure, "method": "lump_sum", "lump_at_zero": true, "tiers": tiers }]),
            ),
            "0",
            "0",
        )
    };
    assert_eq!(earned(json!("value")), "50");
    assert_eq!(earned(json!({ "attainment": { "of": "value", "target": "100" } })), "50");
    assert_eq!(earned(json!({ "attainment": { "of": "value" } })), "0");
    assert_eq!(earned(json!({ "growth": { "of": "value", "without_baseline": "earns_nothing" } })), "0");
    assert_eq!(
        earned(
            json!({ "growth": { "of": "value", "baseline": "100", "without_baseline": "earns_nothing" } })
        ),
        "0"
    );
}

/// Dynamics 365, "Multiple": two free per 100, 150 ordered.
#[test]
fn free_goods_come_in_full_steps() {
    let method = json!({ "free_goods": { "every": "100", "free": "2" } });
    let agreement = agreement(json!([{ "measure": "quantity", "method": method }]));
    let earnings = earn(&agreement, &facts(&agreement, "0", "150")).unwrap();
    assert_eq!(earnings.lines[0].free_units, figure("2"));
    assert_eq!(earnings.exact, Figure::ZERO);
}

/// RevOps Masters, accelerator: 130 % attainment, 1.5 times above target, 100,000 at target.
#[test]
fn an_accelerator_multiplies_the_part_above_target() {
    let agreement = agreement_with(
        json!({ "boundary": "above" }),
        json!([{
            "measure": { "attainment": { "of": "value", "target": "2000000" } },
            "method": { "accelerator": { "amount_at_target": "100000" } },
            "tiers": [{ "threshold": "0", "rate": "100" }, { "threshold": "100", "rate": "150" }],
        }]),
    );
    assert_eq!(earns(&agreement, "2600000", "0"), "145000");
}

#[test]
fn growth_pays_on_the_whole_or_on_the_increment() {
    let paid = |pays_on: &str, baseline: Value, without: &str, value: &str| {
        let agreement = agreement(json!([{
            "measure": { "growth":
                { "of": "value", "baseline": baseline, "without_baseline": without } },
            "pays_on": pays_on,
            "tiers": [{ "threshold": "5", "rate": "2" }, { "threshold": "10", "rate": "3" }],
        }]));
        earns(&agreement, value, "0")
    };
    let base = || json!("200000");
    assert_eq!(paid("whole", base(), "earns_nothing", "209999.99"), "0");
    assert_eq!(paid("whole", base(), "earns_nothing", "210000"), "4200");
    assert_eq!(paid("increment", base(), "earns_nothing", "220000"), "600");
    assert_eq!(paid("whole", Value::Null, "earns_nothing", "220000"), "0");
    assert_eq!(paid("increment", json!("0"), "all_is_growth", "1000"), "30");
}

#[test]
fn other_methods_and_units() {
    let thresholds = json!([{ "threshold": "100", "rate": "2" }, { "threshold": "200", "rate": "4" }]);
    let paid = |method: &str, value: &str| {
        let agreement = agreement(json!([{ "method": method, "tiers": thresholds }]));
        earns(&agreement, value, "0")
    };
    assert_eq!(paid("excess_only", "250"), "6");
    assert_eq!(paid("interpolated", "150"), "4.5");
    assert_eq!(paid("interpolated", "300"), "12");
    assert_eq!(paid("interpolated", "99"), "0");
    // Value thresholds, amounts per unit: a slab has its share of the units.
    let by_value = agreement(json!([{
        "method": "marginal", "rate_unit": "per_unit",
        "tiers": [{ "threshold": "0", "rate": "1" }, { "threshold": "100", "rate": "2" }],
    }]));
    // 40 units for 400: 10 in the first slab, 30 in the second.
    assert_eq!(earns(&by_value, "400", "40"), "70");
    let lumps = |lumps: &str| {
        agreement(json!([{ "method": "lump_sum", "lumps": lumps, "tiers": [
            { "threshold": "100", "lump": "5" }, { "threshold": "200", "lump": "9" }] }]))
    };
    assert_eq!(earns(&lumps("highest_tier"), "200", "0"), "9");
    assert_eq!(earns(&lumps("each_tier"), "200", "0"), "14");
}

#[test]
fn minimum_volume_floor_and_cap_are_steps_of_their_own() {
    let agreement = agreement(json!([{
        "tiers": flat("10"), "minimum_volume": "100", "floor": "20", "cap": "50",
    }]));
    let last = |value: &str| {
        let earnings = earn(&agreement, &facts(&agreement, value, "0")).unwrap();
        let step = earnings.lines[0].steps.last().unwrap().clone();
        (earnings.exact.to_string(), step.kind, step.amount.to_string())
    };
    let text = |text: &str| text.to_owned();
    assert_eq!(last("99"), (text("0"), StepKind::MinimumVolume, text("-9.9")));
    assert_eq!(last("150"), (text("20"), StepKind::Floor, text("5")));
    assert_eq!(last("300"), (text("30"), StepKind::Slab, text("30")));
    assert_eq!(last("900"), (text("50"), StepKind::Cap, text("-40")));
}

/// Dynamics 365, cumulative guarantee = No: the full 10,000 in every quarter.
#[test]
fn a_floor_without_carry_forward_starts_anew() {
    let agreement = agreement(json!([{ "tiers": flat("100"), "floor": "10000" }]));
    let mut facts = facts(&agreement, "5000", "0");
    facts.volumes.get_mut("1").unwrap().floor_excess = figure("2000");
    let earnings = earn(&agreement, &facts).unwrap();
    assert_eq!(earnings.lines[0].steps.last().unwrap().amount, figure("5000"));
}

#[test]
fn only_what_is_earned_above_the_floor_is_carried_forward() {
    let terms = || json!({ "carry_forward": "floor_excess" });
    let excess = |lines: Value, value: &str| {
        let agreement = agreement_with(terms(), lines);
        earn(&agreement, &facts(&agreement, value, "0")).unwrap().lines[0].floor_excess
    };
    // 15,000, of which the cap leaves 11,000.
    let capped = || json!([{ "tiers": flat("100"), "floor": "10000", "cap": "11000" }]);
    assert_eq!(excess(capped(), "15000"), figure("1000"));
    assert_eq!(excess(capped(), "10500"), figure("500"));
    assert_eq!(excess(capped(), "5000"), figure("0"));
    // Another line pays instead.
    let group = |order| json!({ "order": order, "kind": { "best_of": { "group": "g" } } });
    let contest = |other: &str| {
        json!([{ "tiers": flat("20"), "floor": "50", "stacking": group(1) },
            { "tiers": flat(other), "stacking": group(2) }])
    };
    assert_eq!(excess(contest("10"), "1000"), figure("150"));
    assert_eq!(excess(contest("30"), "1000"), figure("0"));
}

/// A scenario of one agreement, simulated.
fn simulated(agreement: &Agreement, rest: Value) -> Result<Simulation, RebateError> {
    let mut all = json!({ "version": 1, "agreement": serde_json::to_value(agreement).unwrap() });
    for (name, value) in rest.as_object().unwrap() {
        all[name] = value.clone();
    }
    simulate(&serde_json::from_value(all).unwrap())
}

/// Volumes of the first line alone.
fn volumes(volume: Value) -> Value {
    json!({ "volumes": { "1": volume } })
}

fn accrued(agreement: &Agreement, volume: Value, rest: Value) -> String {
    let mut all = rest;
    all["volumes"] = volumes(volume);
    simulated(agreement, all).unwrap().outlook.unwrap().accrual.accrued.amount()
}

/// Lago, package charge of 100 for 10 units, none or some of them free; OpenMeter, 15 for 10 units;
/// Pricefx, "Increment": 100 for every full 1,000 above a target of 10,000.
#[test]
fn packages_count_from_the_first_threshold() {
    let paid = |measure: &str, package: Value, from: &str, boundary: &str, volume: &str| {
        let line = json!({ "measure": measure, "method": { "package": package },
            "tiers": [{ "threshold": from }] });
        let agreement = agreement_with(json!({ "boundary": boundary }), json!([line]));
        earns(&agreement, volume, volume)
    };
    let lago = |free: &str| paid("quantity", json!({ "every": "10", "amount": "100" }), free, "above", "121");
    assert_eq!([lago("0"), lago("10"), lago("200")], ["1300", "1200", "0"]);
    let open_meter = |units: &str| {
        paid("quantity", json!({ "every": "10", "amount": "15", "round": "up" }), "0", "above", units)
    };
    assert_eq!(["0", "1", "9", "10", "11"].map(open_meter), ["0", "15", "15", "15", "30"]);
    let pricefx = |value: &str| {
        let package = json!({ "every": "1000", "amount": "100", "round": "down" });
        paid("value", package, "10000", "from_inclusive", value)
    };
    assert_eq!(["9999", "10000", "12500", "13000"].map(pricefx), ["0", "0", "200", "300"]);
    let line = |method: Value, tiers: Value| agreement(json!([{ "method": method, "tiers": tiers }]));
    let package = |every: &str| json!({ "package": { "every": every, "amount": "1" } });
    let fault = |method, tiers| line(method, tiers).check().unwrap_err();
    assert_eq!(fault(package("0"), json!([{}])), RebateError::PackageOfNothing { line: "1".into() });
    assert_eq!(
        fault(package("10"), flat("2")),
        RebateError::FigureNotUsed { line: "1".into(), field: Field::Rate, tier: Some(1) }
    );
    let explained = line(package("10"), json!([{}]));
    let step = earn(&explained, &facts(&explained, "25", "0")).unwrap().lines.remove(0).steps.remove(0);
    assert_eq!((step.base, step.rate), (Some(figure("3")), Some(figure("1"))));
}

/// Dynamics 365, "Allow for negative rebate amounts": 10 % of −500.
#[test]
fn more_returned_than_bought_is_taken_back_where_agreed() {
    let paid = |line: Value, value: &str| {
        let mut line = line;
        let mut stays = line.clone();
        stays["below_zero"] = json!(false);
        assert_eq!(earns(&agreement(json!([stays])), value, value), "0");
        line["below_zero"] = json!(true);
        earns(&agreement(json!([line])), value, value)
    };
    let tiers =
        json!([{ "threshold": "0", "rate": "10", "lump": "7" }, { "threshold": "1000", "rate": "20" }]);
    let of = |method: &str| json!({ "method": method, "tiers": tiers });
    for method in ["whole_volume", "marginal", "rolling", "cumulative_tiers", "excess_only", "interpolated"] {
        assert_eq!(paid(of(method), "-500"), "-50", "{method}");
    }
    let per_unit = json!({ "measure": "quantity", "rate_unit": "per_unit", "tiers": flat("2") });
    assert_eq!(paid(per_unit, "-3"), "-6");
    assert_eq!(paid(json!({ "tiers": [{ "threshold": "100", "rate": "10" }] }), "-500"), "0");
    assert_eq!(
        paid(json!({ "method": { "package": { "every": "10", "amount": "5" } }, "tiers": [{}] }), "-500"),
        "0"
    );
    // Of a group nothing is better than less than nothing.
    let best = |order: u32, line: Value| {
        let mut line = line;
        line["below_zero"] = json!(true);
        line["stacking"] = json!({ "order": order, "kind": { "best_of": { "group": "g" } } });
        line
    };
    let gate = json!({ "method": "gate", "tiers": [{ "threshold": "100", "rate": "1" }] });
    let group = agreement(json!([best(1, gate), best(2, json!({ "tiers": flat("10") }))]));
    assert_eq!(earns(&group, "-500", "0"), "0");
}

/// SAP, free goods: calculation rules by unit reference, pro rata (280 at 3 per 100 is 8.4, 128 at 1 per
/// 5 is 25.6) and whole units.
#[test]
fn free_goods_follow_their_rule_up_to_a_cap() {
    let given = |quantity: &str, every: &str, free: &str, rule: &str, cap: Value| {
        let method = json!({ "free_goods": { "every": every, "free": free, "rule": rule } });
        let agreement = agreement(json!([{ "measure": "quantity", "method": method, "cap": cap }]));
        let earnings = earn(&agreement, &facts(&agreement, "0", quantity)).unwrap();
        earnings.lines[0].free_units.to_string()
    };
    let cases = [
        ("280", "100", "3", "full_steps", "6"),
        ("280", "100", "3", "proportional", "8"),
        ("280", "100", "3", "whole_only", "0"),
        ("300", "100", "3", "whole_only", "9"),
        ("162", "5", "1", "full_steps", "32"),
        ("162", "5", "1", "proportional", "32"),
        ("128", "5", "1", "proportional", "26"),
        ("-25", "5", "1", "proportional", "0"),
    ];
    for (quantity, every, free, rule, units) in cases {
        assert_eq!(given(quantity, every, free, rule, Value::Null), units, "{quantity} {rule}");
    }
    assert_eq!(given("300", "100", "3", "full_steps", json!("4")), "4");
    let method = json!({ "free_goods": { "every": "100", "free": "3" } });
    let capped = agreement(json!([{ "measure": "quantity", "method": method, "cap": "4" }]));
    let earnings = earn(&capped, &facts(&capped, "0", "300")).unwrap();
    let steps: Vec<_> = earnings.lines[0].steps.iter().map(|step| (step.kind, step.base)).collect();
    assert_eq!(steps, [(StepKind::FreeGoods, Some(figure("9"))), (StepKind::Cap, Some(figure("-5")))]);
}

/// Enable, growth in units; Pricefx, growth as an absolute amount: 1,000 units above a baseline of 3,000,
/// which no percentage of 12 digits says.
#[test]
fn growth_may_be_measured_in_amounts() {
    let paid = |thresholds: &str, threshold: &str, pays_on: &str, quantity: &str| {
        let measure = json!({ "growth": { "of": "quantity", "baseline": "3000",
            "without_baseline": "earns_nothing", "thresholds": thresholds } });
        let line = json!({ "measure": measure, "rate_unit": "per_unit", "pays_on": pays_on,
            "tiers": [{ "threshold": threshold, "rate": "1.5" }] });
        earns(&agreement(json!([line])), "0", quantity)
    };
    assert_eq!(paid("absolute", "1000", "increment", "3999"), "0");
    assert_eq!(paid("absolute", "1000", "increment", "4000"), "1500");
    assert_eq!(paid("absolute", "1000", "whole", "4000"), "6000");
    assert_eq!(paid("percent", "1000", "whole", "4000"), "0");
    let split = |thresholds: &str| {
        let measure = json!({ "growth": { "of": "value", "baseline": "730", "without_baseline": "earns_nothing",
            "thresholds": thresholds } });
        let terms = |version: u32| {
            let line = json!({ "measure": measure, "tiers": [{ "threshold": "365", "rate": "10" }] });
            agreement_with(json!({ "version": version }), json!([line]))
        };
        let version = |effective: &str, agreement| Version {
            effective: day(effective),
            amendment: Amendment::Split,
            agreement,
        };
        let versions = vec![version("2026-01-01", terms(1)), version("2026-07-02", terms(2))];
        let bought = [invoice("1", "2026-08-01", "A", "1000")];
        Programme { versions }.earn(&bought, day("2026-12-31"), &BTreeMap::new()).unwrap().exact
    };
    // 183 of 365 days: 634 are above 366 by more than 183, not by 365 per cent.
    assert_eq!((split("absolute"), split("percent")), (figure("100"), figure("0")));
}

/// What was agreed and stored before these terms were known still opens, and means what it did.
#[test]
fn terms_that_are_not_given_are_as_before() {
    let line = json!({ "measure": { "growth": { "of": "value", "baseline": "1", "without_baseline": "earns_nothing" } },
        "method": { "free_goods": { "every": "10", "free": "1" } } });
    let agreement = agreement(json!([line]));
    let line = &agreement.lines[0];
    assert!(!line.below_zero);
    assert!(matches!(line.measure, Measure::Growth { thresholds: GrowthThresholds::Percent, .. }));
    assert!(matches!(line.method, Method::FreeGoods { rule: FreeGoodsRule::FullSteps, .. }));
}
