//! The published worked examples in `../shared/data/rebate_cases.json`, all through one path: the
//! inputs become an agreement and volumes, the scenario is worked out by whoever holds itself to them,
//! and every expected figure is looked for in the result.

use std::collections::BTreeMap;
use std::path::Path;

use domain::allocation::allocate_equally;
use domain::rebate::*;
use domain::{Currency, Money, price_calculator};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// A case ready to be worked out.
struct Prepared {
    agreement: Agreement,
    facts: Facts,
    /// Worked out and settled first.
    earlier: Option<Facts>,
}

/// Who works a scenario out: the ladder calculator, and the price calculator.
pub struct Calculators<'a> {
    pub rebate: &'a dyn Fn(&Scenario) -> Simulation,
    pub price: &'a dyn Fn(&price_calculator::Scenario) -> price_calculator::Outcome,
}

/// The cases; `None` where the folder is missing.
pub fn cases() -> Option<Vec<Value>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root
        .ancestors()
        .map(|folder| folder.join("../shared/data/rebate_cases.json"))
        .find(|file| file.exists());
    let Some(file) = file else {
        eprintln!("skipped: ../shared/data is not here");
        return None;
    };
    Some(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
}

/// Holds all cases to what is printed: what differs, and how many figures do not.
pub fn differences(cases: &[Value], calculators: &Calculators<'_>) -> (Vec<String>, usize) {
    let mut failures = Vec::new();
    let mut answered = 0;
    for case in cases {
        let id = case["id"].as_str().unwrap();
        // A margin on a list price and a discount from it: no volume, ladder or settlement is in it.
        let selling_price = case["variant"] == "margin_then_discount";
        let results = if selling_price {
            selling_price_of(&case["inputs"], calculators)
        } else {
            work_out(case, calculators)
        };
        for (name, expected) in case["expected"].as_object().unwrap() {
            match results.get(name.as_str()) {
                Some(found) if same(found, expected) => answered += 1,
                found => failures.push(format!("{id}: {name} is {expected}, found {found:?}")),
            }
        }
    }
    (failures, answered)
}

impl Calculators<'_> {
    fn simulate(&self, agreement: &Agreement, volumes: &Facts) -> Simulation {
        (self.rebate)(&self.scenario(agreement, volumes))
    }

    fn scenario(&self, agreement: &Agreement, volumes: &Facts) -> Scenario {
        Scenario {
            version: VERSION,
            agreement: agreement.clone(),
            volumes: volumes.clone(),
            purchases: Vec::new(),
            on: None,
            forecast: None,
            interim: false,
            settled: None,
            brought_forward: None,
            accrued: None,
        }
    }
}

fn work_out(case: &Value, calculators: &Calculators<'_>) -> BTreeMap<&'static str, Value> {
    let inputs = &case["inputs"];
    let prepared = prepare(case, calculators);
    let currency = prepared.agreement.currency;
    let zero = Money::zero(currency);
    let settled = prepared
        .earlier
        .as_ref()
        .map_or(zero, |facts| calculators.simulate(&prepared.agreement, facts).settlement.earned);
    let scenario =
        Scenario { settled: Some(settled), ..calculators.scenario(&prepared.agreement, &prepared.facts) };
    let Simulation { earnings, settlement, .. } = (calculators.rebate)(&scenario);
    let line = &earnings.lines[0];
    let of_kind = |kind: StepKind| -> Decimal {
        let steps = line.steps.iter().filter(|step| step.kind == kind);
        steps.map(|step| *step.amount).sum()
    };
    let slabs: Vec<&Step> = line.steps.iter().filter(|step| step.kind == StepKind::Slab).collect();
    let earned = settlement.earned.decimal();
    let price = number(&inputs["price"]);
    let mut results = BTreeMap::new();
    let mut put = |name, value: Decimal| results.insert(name, json!(value.to_string()));
    for name in ["amount", "rebate", "rebate_income", "payout"] {
        put(name, earned);
    }
    put("delta", settlement.due.decimal());
    put("top_up_line", of_kind(StepKind::Floor));
    put("q2_top_up", of_kind(StepKind::Floor));
    put("q2_guarantee", earned);
    put("cap_line", -of_kind(StepKind::Cap));
    put("uncapped", earned - of_kind(StepKind::Cap));
    let tiers_pay = of_kind(StepKind::Slab) + of_kind(StepKind::Lump);
    put("calculated", tiers_pay);
    put("effective_base", *line.volume);
    put("rebate_base", *line.volume);
    put("projected_annual_base", *line.volume);
    if let [slab] = slabs.as_slice() {
        put("pct", *slab.rate.unwrap());
        put("discount_pct", *slab.rate.unwrap());
        put("rate", price - earned);
    }
    if let Some(instalments) = inputs["instalments"].as_u64() {
        let parts = allocate_equally(settlement.earned, instalments as usize).unwrap();
        assert!(parts.iter().all(|part| *part == parts[0]));
        put("per_quarter", parts[0].decimal());
    }
    if case["variant"] == "accrual_catch_up" {
        // All of the period has passed: what is expected is what there is.
        let forecast = Some(Forecast::RunRate { elapsed: 12, of: 12 });
        let accrual = (calculators.rebate)(&Scenario { forecast, ..scenario }).outlook.unwrap().accrual;
        let units = *prepared.facts.volumes["line"].quantity;
        let revenue = units * price - accrual.entry.decimal();
        put("implied_rebate_liability", accrual.accrued.decimal());
        put("cumulative_revenue", revenue);
        put("revenue_q2", revenue - number(&inputs["revenue_q1"]));
    }
    put("estimated_before_reconciliation", with_one_tier(&prepared, None, calculators));
    put("payout_standard", with_one_tier(&prepared, Some(Decimal::ONE_HUNDRED), calculators));
    results.insert("components", slabs.iter().map(|slab| slab.amount.to_string()).collect());
    results.insert("lines", since(&prepared, &slabs, calculators));
    results
}

/// By the price calculator: the list price raised, then discounted.
fn selling_price_of(inputs: &Value, calculators: &Calculators<'_>) -> BTreeMap<&'static str, Value> {
    let scenario = serde_json::from_value(json!({
        "version": 1, "currency": "INR",
        "cost": { "buying_price": text(&inputs["list"]) },
        "question": { "price_by_mark_up": {
            "on": "buying_price", "mark_up": { "percent": text(&inputs["margin_pct"]) } } },
        "channels": [{ "id": "rule", "discount_percent": text(&inputs["discount_pct"]) }],
    }));
    let outcome = (calculators.price)(&scenario.unwrap());
    let price_calculator::Answer::Found(found) = &outcome.channels[0].answer else {
        return BTreeMap::new();
    };
    let unit = &found.unit;
    let amounts =
        [("rate_with_margin", unit.list_price), ("discount_amount", unit.discount), ("rate", unit.price)];
    amounts.into_iter().map(|(name, amount)| (name, json!(amount.amount()))).collect()
}

/// What the ladder would pay with its first tier alone, at its own rate or another.
fn with_one_tier(prepared: &Prepared, rate: Option<Decimal>, calculators: &Calculators<'_>) -> Decimal {
    let mut agreement = prepared.agreement.clone();
    agreement.lines[0].tiers.truncate(1);
    if let (Some(rate), Some(tier)) = (rate, agreement.lines[0].tiers.first_mut()) {
        tier.rate = rate.into();
    }
    if agreement.check().is_err() {
        return Decimal::ZERO;
    }
    *calculators.simulate(&agreement, &prepared.facts).earnings.exact
}

/// The slabs less those of the earlier settlement.
fn since(prepared: &Prepared, slabs: &[&Step], calculators: &Calculators<'_>) -> Value {
    let Some(earlier) = &prepared.earlier else {
        return Value::Null;
    };
    let before = calculators.simulate(&prepared.agreement, earlier).earnings;
    let mut lines = Vec::new();
    for slab in slabs {
        let same = |step: &&Step| step.kind == slab.kind && step.tier == slab.tier;
        let old = before.lines[0].steps.iter().find(same);
        let old_base = old.map_or(Decimal::ZERO, |step| *step.base.unwrap());
        let old_amount = old.map_or(Decimal::ZERO, |step| *step.amount);
        let amount = *slab.amount - old_amount;
        if !amount.is_zero() {
            let units = *slab.base.unwrap() - old_base;
            lines.push(json!({
                "tier": slab.tier.unwrap(), "units": units.to_string(), "amount": amount.to_string()
            }));
        }
    }
    json!(lines)
}

fn prepare(case: &Value, calculators: &Calculators<'_>) -> Prepared {
    let inputs = &case["inputs"];
    let variant = case["variant"].as_str().unwrap();
    let method = match variant {
        "incremental_marginal"
        | "incremental_quantity_threshold"
        | "incremental_marginal_with_flat_per_tier"
        | "incremental_delta_since_last_settlement" => json!("marginal"),
        "fixed_lump_sum_target" | "fixed_lump_sum_instalments" => json!("lump_sum"),
        "target_attainment_decelerator" => {
            json!({ "accelerator": { "amount_at_target": text(&inputs["target_variable"]) } })
        }
        _ => json!("whole_volume"),
    };
    let by_units = ["units", "quantity", "qty", "unit_rebate", "period_units", "units_q1"];
    let by_units = by_units.iter().any(|name| !inputs[*name].is_null());
    let measure = match variant {
        "growth_over_baseline_rate" => json!({ "growth":
            { "of": "value", "baseline": "100", "without_baseline": "earns_nothing" } }),
        "target_attainment_decelerator" => {
            json!({ "attainment": { "of": "value", "target": "100" } })
        }
        _ if by_units => json!("quantity"),
        _ => json!("value"),
    };
    let (tiers, from_inclusive, per_unit) = ladder(variant, inputs);
    let each_tier = method == "marginal";
    let line = json!({
        "id": "line", "measure": measure, "method": method, "tiers": tiers,
        "rate_unit": if per_unit { "per_unit" } else { "percent" },
        "lumps": if each_tier { "each_tier" } else { "highest_tier" },
        "lump_at_zero": inputs["flat_when_zero"] == true || !inputs["instalments"].is_null(),
        "cap": text_or_null(&inputs["maximum"]),
        "floor": text_or_null(if inputs["minimum"].is_null() {
            &inputs["guarantee_per_quarter"]
        } else {
            &inputs["minimum"]
        }),
        "stacking": { "order": 1, "kind": "independent" },
    });
    let carried = inputs["cumulative_guarantee"] == true;
    let agreement: Agreement = serde_json::from_value(json!({
        "id": case["id"], "version": 1,
        "currency": inputs["currency"].as_str().unwrap_or("USD"),
        "window": { "from": "2026-01-01", "to": "2026-12-31" }, "period": "year",
        "carry_forward": if carried { "floor_excess" } else { "nothing" },
        "boundary": if from_inclusive { "from_inclusive" } else { "above" },
        "lines": [line],
    }))
    .unwrap();
    let facts = |value: Decimal, quantity: Decimal| Facts::of_line("line", value.into(), quantity.into());
    let zero = Decimal::ZERO;
    let (facts, earlier) = match variant {
        "carry_forward_of_excess" => {
            let first = facts(number(&inputs["royalty_q1"]), zero);
            let excess = calculators.simulate(&agreement, &first).earnings.lines[0].floor_excess;
            let mut second = facts(number(&inputs["royalty_q2"]), zero);
            second.volumes.get_mut("line").unwrap().floor_excess = excess;
            (second, None)
        }
        "basis_value_selection" => (bought(&agreement, inputs, calculators), None),
        "projection_annualised" => {
            let elapsed = inputs["months_elapsed"].as_u64().unwrap() as u32;
            let so_far = facts(number(&inputs["ytd"]), zero);
            let forecast = Some(Forecast::RunRate { elapsed, of: 12 });
            let year = Scenario { forecast, ..calculators.scenario(&agreement, &so_far) };
            ((calculators.rebate)(&year).outlook.unwrap().volumes, None)
        }
        "accrual_catch_up" => {
            let units = number(&inputs["units_q1"]) + number(&inputs["units_q2"]);
            (facts(units * number(&inputs["price"]), units), None)
        }
        "incremental_delta_since_last_settlement" => {
            let before = number(&inputs["previous_cumulative"]);
            let now = before + number(&inputs["period_units"]);
            (facts(zero, now), Some(facts(zero, before)))
        }
        "growth_over_baseline_rate" => {
            (facts(Decimal::ONE_HUNDRED + number(&inputs["growth_pct"]), zero), None)
        }
        _ => {
            let (value, quantity) = volume(inputs);
            (facts(value, quantity), None)
        }
    };
    Prepared { agreement, facts, earlier }
}

/// Tiers as thresholds, whether a threshold itself is in, and whether rates are per unit.
fn ladder(variant: &str, inputs: &Value) -> (Vec<Value>, bool, bool) {
    let tier = |threshold: Decimal, rate: Decimal, lump: Decimal| {
        json!({ "threshold": threshold.to_string(), "rate": rate.to_string(),
                "lump": lump.to_string() })
    };
    let zero = Decimal::ZERO;
    let one_tier = |threshold, rate, lump, per_unit| (vec![tier(threshold, rate, lump)], true, per_unit);
    if let Some(scale) = inputs["scale"].as_array() {
        let tiers = scale.iter().map(|step| tier(number(&step["from"]), number(&step["pct"]), zero));
        return (tiers.collect(), true, false);
    }
    if let Some(multipliers) = inputs["multipliers"].as_array() {
        let mut start = zero;
        let mut tiers = Vec::new();
        for step in multipliers {
            tiers.push(tier(start, number(&step["x"]) * Decimal::ONE_HUNDRED, zero));
            start = number(&step["up_to_pct"]);
        }
        return (tiers, false, false);
    }
    if let Some(steps) = inputs["tiers"].as_array() {
        let per_unit = steps.iter().any(|step| !step["unit"].is_null());
        let mut start = zero;
        let mut tiers = Vec::new();
        for step in steps {
            if !step["gt_growth_pct"].is_null() {
                start = number(&step["gt_growth_pct"]);
            }
            let rate = if per_unit { &step["unit"] } else { &step["pct"] };
            let mut tier = tier(start, number(rate), number(&step["flat"]));
            tier["minimum"] = text_or_null(&step["min_amount"]);
            tiers.push(tier);
            start = number(&step["up_to"]);
        }
        return (tiers, false, per_unit);
    }
    match variant {
        "fixed_lump_sum_target" => {
            one_tier(number(&inputs["target"]), zero, number(&inputs["amount"]), false)
        }
        "fixed_lump_sum_instalments" => one_tier(zero, zero, number(&inputs["amount"]), false),
        "flat_percentage" => one_tier(zero, number(&inputs["pct"]), zero, false),
        "flat_per_unit" => one_tier(zero, number(&inputs["unit_rebate"]), zero, true),
        "threshold_in_stock_uom" => {
            // Whole stock units: up to 7 is below 8.
            let rate = number(&inputs["discount_pct"]);
            let end = number(&inputs["max_qty"]) + Decimal::ONE;
            let tiers = vec![tier(number(&inputs["min_qty"]), rate, zero), tier(end, zero, zero)];
            (tiers, true, false)
        }
        "accrual_catch_up" => {
            let rebate = number(&inputs["price"]) - number(&inputs["discounted_price"]);
            one_tier(zero, rebate, zero, true)
        }
        // All of the value: the royalty or the base itself is the given figure.
        _ => one_tier(zero, Decimal::ONE_HUNDRED, zero, false),
    }
}

fn volume(inputs: &Value) -> (Decimal, Decimal) {
    let first = |names: &[&str]| {
        let found = names.iter().map(|name| &inputs[*name]).find(|value| !value.is_null());
        found.map_or(Decimal::ZERO, |value| match value.as_array() {
            Some(parts) => parts.iter().map(number).sum(),
            None => number(value),
        })
    };
    if inputs["target_met"] == true {
        return (Decimal::ONE, Decimal::ZERO);
    }
    let value = first(&[
        "base",
        "spend",
        "sales",
        "cumulative_purchases",
        "sales_by_period",
        "effective_sales_by_interval",
        "attainment_pct",
        "price",
        "amount",
    ]);
    let mut quantity = first(&["units", "quantity", "qty"]);
    if !inputs["uom_factor"].is_null() {
        quantity *= number(&inputs["uom_factor"]);
    }
    (value, quantity)
}

/// Volumes added up from an invoice, valued at the price that the case names as its basis.
fn bought(agreement: &Agreement, inputs: &Value, calculators: &Calculators<'_>) -> Facts {
    let basis = inputs["price_basis"].as_str().unwrap().to_lowercase().replace(' ', "_");
    let units = number(&inputs["units_sold"]);
    let value = Money::parse(&(units * number(&inputs[basis])).to_string(), Currency::USD);
    let invoice = Purchase {
        document: "1".into(),
        date: agreement.window.from,
        kind: PurchaseKind::Invoice,
        sku: "A".into(),
        brand: String::new(),
        categories: Vec::new(),
        region: String::new(),
        channel: String::new(),
        quantity: units.into(),
        value: value.unwrap(),
        exchange_rate: None,
    };
    let nothing = calculators.scenario(agreement, &Facts::default());
    (calculators.rebate)(&Scenario { purchases: vec![invoice], ..nothing }).volumes
}

fn number(value: &Value) -> Decimal {
    match value {
        Value::Number(number) => number.to_string().parse().unwrap(),
        Value::String(text) => text.parse().unwrap(),
        _ => Decimal::ZERO,
    }
}

fn text(value: &Value) -> String {
    number(value).to_string()
}

fn text_or_null(value: &Value) -> Value {
    if value.is_null() { Value::Null } else { json!(text(value)) }
}

/// Equal as numbers, through lists and objects.
fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(expected).all(|(found, expected)| same(found, expected))
        }
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(name, expected)| found.get(name).is_some_and(|found| same(found, expected)))
        }
        (Value::Null, _) => false,
        _ => number(found) == number(expected),
    }
}
