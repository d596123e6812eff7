//! The market that a published case describes.

use super::*;

/// The market that a case describes: its customs value, taxes, fees, regimes and rounding.
pub fn market(case: &Value) -> Value {
    let inputs = &case["inputs"];
    let id = case["id"].as_str().unwrap();
    let provenance = json!({ "source": case["source"], "verified_on": "2026-11-23" });
    let fob = ["AU", "NZ", "CA", "US", "GEN"].iter().any(|country| id.starts_with(country));
    let rate = |rate: Value| json!({ "rate": rate, "provenance": provenance });
    let part = |part: Value| json!({ "part": part });
    let mut levies = Vec::new();
    // Duties, excises and taxes that the case gives as an amount.
    for (name, levy, kind) in [
        ("duty_given", "duty", "duty"),
        ("duty_unrounded", "duty", "duty"),
        ("excise", "excise", "excise"),
        ("vat_given", "vat", "tax"),
    ] {
        if let Some(amount) = input(inputs, &[name]) {
            let rates = [rate(json!({ "amount": { "amount": amount.to_string() } }))];
            levies.push(json!({ "id": levy, "kind": kind, "rates": rates }));
        }
    }
    if let Some(percent) = input(inputs, &["aidc_pct"]) {
        let rates = [rate(json!({ "percent": percent.to_string() }))];
        levies.push(
            json!({ "id": "aidc", "kind": "duty", "base": [part(json!("customs_value"))], "rates": rates }),
        );
    }
    if let Some(percent) = input(inputs, &["sws_pct_of_bcd_plus_aidc"]) {
        let rates = [rate(json!({ "percent": percent.to_string() }))];
        let base = [part(json!("ordinary_duty")), part(json!({ "levy": "aidc" }))];
        levies.push(json!({ "id": "sws", "kind": "duty", "base": base, "rates": rates }));
    }
    if let Some(share) = input(inputs, &["trade_fee_rate"]) {
        let rates = [rate(json!({ "percent": (share * Decimal::ONE_HUNDRED).normalize().to_string() }))];
        levies.push(json!({ "id": "trade_fee", "kind": "fee", "base": [part(json!("customs_value"))], "rates": rates }));
    }
    if let Some(percent) = input(inputs, &["pct_of_retail"]) {
        let rates = [rate(json!({ "percent": percent.to_string() }))];
        levies.push(
            json!({ "id": "duty", "kind": "excise", "base": [part(json!("retail_price"))], "rates": rates }),
        );
    }
    if let Some(percent) = input(inputs, &["mpf_rate_pct"]) {
        let paid = inputs["mpf_paid"].as_str().unwrap();
        let rates = [
            json!({ "rate": { "percent": percent.to_string() }, "maximum": paid, "provenance": provenance }),
        ];
        levies.push(json!({ "id": "mpf", "kind": "fee", "scope": "entry", "base": [part(json!("customs_value"))], "rates": rates }));
    }
    if let Some(amount) = input(inputs, &["hmf_total"]) {
        let rates = [rate(json!({ "amount": { "amount": amount.to_string() } }))];
        levies.push(json!({ "id": "hmf", "kind": "fee", "scope": "entry", "rates": rates }));
    }
    if !inputs["cases"].is_null() {
        levies.extend(fee_bands(&provenance));
    }
    let relief = input(inputs, &["rate_per_lpa", "rate"]).filter(|_| !inputs["spr"].is_null());
    if let Some(amount) = relief {
        let specific = json!({ "specific": { "amount": amount.to_string(), "currency": "GBP", "per": "1",
            "unit": { "unit": "small_producer_relief_alcohol" } } });
        let down = json!({ "mode": "down", "to": "0.01" });
        levies.push(json!({ "id": "relief", "kind": "excise", "total_rounding": down,
            "rates": [rate(json!({ "expression": specific }))] }));
    }
    if let Some(percent) = tax_percent(inputs) {
        let mut base: Vec<Value> =
            ["customs_value", "duties", "excises"].map(|name| part(json!(name))).into();
        base.extend(
            levies
                .iter()
                .filter(|levy| levy["kind"] == "duty")
                .map(|levy| part(json!({ "levy": levy["id"] }))),
        );
        base.extend(["main_freight", "insurance"].map(|name| part(json!({ "outside": name }))));
        let rates = [rate(json!({ "percent": percent.to_string() }))];
        levies.push(json!({ "id": "vat", "kind": "tax", "base": base, "rates": rates }));
    }
    let mut regimes = Vec::new();
    let threshold = input(inputs, &["threshold", "threshold_usd"]);
    if let Some(most) = threshold {
        let test = json!({ "of": "consignment", "value": "intrinsic", "up_to": most.to_string() });
        regimes.push(json!({ "id": "low_value", "when": { "values": [test] }, "waives_duties": true,
            "waives": ["vat"], "provenance": provenance }));
    }
    let allowance = inputs["lines"].as_array().into_iter().flatten().find_map(|line| line["relief"].as_str());
    if let Some(most) = allowance.and_then(|text| text.rsplit(' ').next()) {
        let test = json!({ "of": "item", "value": "intrinsic", "up_to": most });
        regimes.push(json!({ "id": "traveller", "when": { "values": [test] }, "waives_duties": true,
            "waives": ["vat"], "provenance": provenance }));
    }
    let mut small_sums = Vec::new();
    if let Some(below) = input(inputs, &["waiver_below"]) {
        small_sums
            .push(json!({ "id": "waiver", "duties": true, "levies": ["vat"], "below": below.to_string(),
            "provenance": provenance }));
    }
    if !inputs["hmf_total"].is_null() {
        small_sums.push(json!({ "id": "hmf", "levies": ["hmf"], "up_to": "3.00", "only_if_alone": true,
            "provenance": provenance }));
    }
    let rounding = match case["rounding"].as_str().unwrap() {
        text if text.contains("FLOORS") => json!({ "mode": "down", "to": "0.01" }),
        text if text.contains("whole pesos") => json!({ "mode": "half_up", "to": "1" }),
        _ => json!({ "mode": "half_up", "to": "0.01" }),
    };
    json!({
        "code": "CASE",
        "currency": currency(case).code(),
        "valuation": [{ "point": if fob { "fob" } else { "cif" }, "provenance": provenance }],
        "duty_rounding": { "total": rounding, "provenance": provenance },
        "levies": levies,
        "regimes": regimes,
        "small_sums": small_sums,
    })
}

/// Avanti Freight's table of 2016: import processing by value, quarantine by mode.
fn fee_bands(provenance: &Value) -> Vec<Value> {
    let value = |bounds: Value| {
        let mut test = json!({ "of": "consignment", "value": "customs_value" });
        test.as_object_mut().unwrap().extend(bounds.as_object().unwrap().clone());
        test
    };
    let rate = |amount: &str, when: Value| json!({ "rate": { "amount": { "amount": amount } }, "when": when, "provenance": provenance });
    let processing = [
        rate("152", json!({ "values": [value(json!({ "from": "10000" }))] })),
        rate("50", json!({ "values": [value(json!({ "above": "1000" }))] })),
    ];
    let quarantine = ["33", "42"].into_iter().zip(["air", "sea"]).map(|(amount, mode)| {
        rate(amount, json!({ "modes": [mode], "values": [value(json!({ "above": "1000" }))] }))
    });
    let quarantine: Vec<Value> = quarantine.collect();
    vec![
        json!({ "id": "processing", "kind": "fee", "scope": "entry", "rates": processing }),
        json!({ "id": "quarantine", "kind": "fee", "scope": "entry", "rates": quarantine }),
    ]
}

pub fn tax_percent(inputs: &Value) -> Option<Decimal> {
    if let Some(factor) = input(inputs, &["vat_factor"]) {
        return Some(((factor - Decimal::ONE) * Decimal::ONE_HUNDRED).normalize());
    }
    input(inputs, &["vat_pct", "vat_rate_pct", "gst_pct", "hst_pct", "igst_pct"])
}

pub fn currency(case: &Value) -> Currency {
    let id = case["id"].as_str().unwrap();
    let code = match id.split('-').next().unwrap() {
        "UK" | "GB" => "GBP",
        "AU" => "AUD",
        "NZ" => "NZD",
        "CA" => "CAD",
        "US" | "KR" | "AE" => "USD",
        "CN" => "CNY",
        "CH" => "CHF",
        "MX" => "MXN",
        "IN" => "INR",
        _ => "EUR",
    };
    code.parse().unwrap()
}
