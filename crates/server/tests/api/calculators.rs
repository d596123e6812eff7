//! The calculators: what they answer, and what they say of bad input.

mod batches;
mod published;
mod rates;

use domain::landed_cost::{LandedCost, Market};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::storage;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::support::{Client, TestApp, promise};

const LANDED_COST: &str = "/api/v1/calculators/landed-cost";

fn example(calculator: &str) -> Value {
    let path = format!("/api/v1/calculators/{calculator}");
    promise::DESCRIPTION["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"]
        .clone()
}

/// Works a scenario out over the API, from a test that does not wait.
fn work<T: DeserializeOwned>(client: &Client, calculator: &str, scenario: &impl Serialize) -> T {
    let path = format!("/api/v1/calculators/{calculator}");
    let scenario = serde_json::to_value(scenario).expect("JSON");
    let answer = block_in_place(|| Handle::current().block_on(client.post(&path, scenario)));
    serde_json::from_value(answer.expect_status(200).json()).expect("the result as it is described")
}

async fn keep_market(app: &TestApp, market: &Market) {
    let mut transaction = app.app.database().write().await.expect("a transaction");
    storage::rates::keep_market_rules(&mut transaction, market).await.expect("the rules are kept");
    transaction.commit().await.expect("a commit");
}

on_both_engines! {
    /// 392410 is at 6.5 % in the Union and at 6 % in the United Kingdom by the tables that come along.
    async fn northern_ireland_is_worked_out_by_both_tariffs(app: TestApp) {
        let client = app.nobody();
        let shipment = |schemes: &[&str]| json!({
            "version": 1, "market": "XI", "entry_date": "2026-11-23", "importer": "registered_business",
            "incoterm": "CIF", "mode": "sea", "schemes": schemes,
            "lines": [{ "quantity": "1", "price": "1000", "currency": "GBP", "hs_code": "392410",
                "origin": "CN" }],
        });
        for (schemes, duties) in [(&[] as &[&str], "65.00"), (&["ukims"], "60.00")] {
            let result: LandedCost = work(&client, "landed-cost", &shipment(schemes));
            assert_eq!(result.totals.duties.amount(), duties, "{schemes:?}");
        }
    }

    async fn bad_input_is_a_problem_at_the_field(app: TestApp) {
        let client = app.nobody();
        let digits = "1".repeat(40);
        let fraction = format!("0.{}", "1".repeat(40));
        for (calculator, pointer, value, kind) in [
            ("landed-cost", "/lines/0/price", json!(12.5), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!("1e3"), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!("1.234,56"), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!("١٢٣"), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!("NaN"), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!(digits), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!(fraction), "invalid-request"),
            ("landed-cost", "/lines/0/price", json!("1234567890123456"), "invalid-value"),
            ("landed-cost", "/lines/0/price", json!("-1"), "invalid-value"),
            ("landed-cost", "/lines/0/quantity", json!("0.0000000000001"), "invalid-value"),
            ("landed-cost", "/lines/0/hs_code", json!("94"), "invalid-request"),
            ("landed-cost", "/lines/0/currency", json!("EURO"), "invalid-request"),
            ("landed-cost", "/lines", json!([]), "invalid-value"),
            ("landed-cost", "/entry_date", json!("2026-02-30"), "invalid-request"),
            ("landed-cost", "/market", json!("Nowhere"), "invalid-value"),
            ("landed-cost", "/version", json!(2), "invalid-value"),
            ("landed-cost", "/charges/0/amount", json!("0.001"), "invalid-value"),
            ("landed-cost", "/charges/0/basis", json!("retail"), "invalid-request"),
            ("rebate", "/version", json!(9), "invalid-value"),
            ("rebate", "/agreement/lines/0/tiers/0/rate", json!(2), "invalid-request"),
            ("rebate", "/agreement/lines/0/tiers/1/threshold", json!("9000"), "invalid-value"),
            ("rebate", "/agreement/lines/0/tiers/1/rate", json!("-1"), "invalid-value"),
            ("rebate", "/agreement/lines/0/tiers/1/rate", json!("0.1234567890123"), "invalid-value"),
            ("rebate", "/agreement/lines/0/tiers", json!([]), "invalid-value"),
            ("price", "/cost/buying_price", json!("-40"), "invalid-value"),
            ("price", "/cost/buying_price", json!(40), "invalid-request"),
            ("price", "/question/price_for/target/margin", json!(30), "invalid-request"),
            ("reorder", "/supply/lead_time", json!("-1"), "invalid-value"),
            ("reorder", "/supply/demand/mean", json!("1e3"), "invalid-request"),
            ("reorder", "/supply/demand/mean", json!(null), "invalid-request"),
            ("reorder", "/supply/service", json!({}), "invalid-request"),
            ("reorder", "/supply/service", json!({ "factor": "1", "cycle_level": "95" }), "invalid-request"),
            ("price", "/question/price_for/target", json!({ "margin": "1", "profit": "2" }), "invalid-request"),
            ("price", "/channels/0/id", json!(""), "invalid-value"),
            ("fx", "/rates/0/spot", json!("0"), "invalid-value"),
            ("fx", "/exposures/0/amount/amount", json!(5), "invalid-request"),
        ] {
            let mut scenario = example(calculator);
            *scenario.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value.clone();
            let answer = client.post(&format!("/api/v1/calculators/{calculator}"), scenario).await;
            let problem = answer.expect_problem(kind);
            let found = problem["errors"][0]["pointer"].as_str().unwrap_or_default();
            assert!(found == pointer, "{calculator} {pointer} {value}: {problem:#}");
        }
    }

    async fn what_is_wrong_with_a_rebate_is_put_where_it_is(app: TestApp) {
        let client = app.nobody();
        let line = |id: &str, order: u32| json!({
            "id": id, "measure": "value", "method": "whole_volume", "tiers": [{ "rate": "10" }],
            "stacking": { "order": order, "kind": "independent" },
        });
        let good = json!({
            "version": 1,
            "agreement": {
                "id": "a", "version": 1, "currency": "USD", "period": "year",
                "window": { "from": "2026-01-01", "to": "2026-12-31" }, "lines": [line("k", 1), line("l", 2)],
            },
            "volumes": { "volumes": { "l": { "value": "1000" } } },
        });
        let purchase = json!({ "document": "1", "date": "2026-01-05", "kind": "invoice", "sku": "A",
            "quantity": "99999999999999999999", "value": { "amount": "1.00", "currency": "USD" } });
        let run_rate = |elapsed: u32, of: u32| json!({ "run_rate": { "elapsed": elapsed, "of": of } });
        let seasonal =
            |second: &str, elapsed: u32| json!({ "seasonal": { "weights": ["1", second], "elapsed": elapsed } });
        let expected = |line: &str, quantity: &str| {
            json!({ "expected": { "volumes": { line: { "quantity": quantity } } } })
        };
        let net_of = |lines: Value| json!({ "net_of_earlier": { "lines": lines } });
        for (path, field, value, pointer) in [
            ("", "version", json!(0), "/version"),
            ("", "forecast", run_rate(1, 0), "/forecast/run_rate/of"),
            ("", "forecast", run_rate(13, 12), "/forecast/run_rate/elapsed"),
            ("", "forecast", run_rate(0, 12), "/forecast/run_rate/elapsed"),
            ("", "forecast", seasonal("1", 5), "/forecast/seasonal/elapsed"),
            ("", "forecast", seasonal("-1", 1), "/forecast/seasonal/weights/1"),
            ("", "forecast", expected("x/y", "1"), "/forecast/expected/volumes/x~1y"),
            ("", "forecast", expected("l", "1234567890123456"), "/forecast/expected/volumes/l/quantity"),
            ("", "brought_forward", json!({ "amount": "10.00", "currency": "USD" }), "/brought_forward"),
            ("/volumes/volumes", "nope", json!({ "value": "1" }), "/volumes/volumes/nope"),
            ("/volumes/volumes/l", "floor_excess", json!("-1"), "/volumes/volumes/l/floor_excess"),
            ("/volumes/volumes/l", "quantity", json!("1234567890123456"), "/volumes/volumes/l/quantity"),
            ("/volumes/volumes/l", "shared", json!({ "zz": "1" }), "/volumes/volumes/l/shared/zz"),
            ("/agreement/lines/1/stacking", "kind", net_of(json!(["k", "nope"])),
                "/agreement/lines/1/stacking/kind/net_of_earlier/lines/1"),
            ("/agreement/lines/0/stacking", "kind", net_of(json!(["l"])),
                "/agreement/lines/0/stacking/kind/net_of_earlier/lines/0"),
            ("/agreement/lines/1", "method", json!({ "package": { "every": "0", "amount": "1" } }),
                "/agreement/lines/1/tiers/0/rate"),
            // What comes out would have 17 digits.
            ("/agreement/lines/1/tiers/0", "rate", json!("999999999999999"), "/agreement/lines/1"),
        ] {
            let mut scenario = good.clone();
            scenario.pointer_mut(path).unwrap_or_else(|| panic!("{path}"))[field] = value.clone();
            let problem = client.post("/api/v1/calculators/rebate", scenario).await.expect_problem("invalid-value");
            let found = problem["errors"][0]["pointer"].as_str().unwrap_or_default();
            assert!(found == pointer, "{pointer} {value}: {problem:#}");
        }
        let mut bought = good.clone();
        bought["volumes"] = json!({ "volumes": {} });
        bought["purchases"] = json!([purchase]);
        client.post("/api/v1/calculators/rebate", bought).await.expect_field("invalid-value", "/purchases/0/quantity");
        let mut amount = example("price");
        amount["channels"][0]["discount_amount"] = json!("-1");
        client.post("/api/v1/calculators/price", amount).await
            .expect_field("invalid-value", "/channels/0/discount_amount");
    }

    /// IFRS 15, illustrative example 24: management expects more than 600 units.
    async fn a_rebate_forecast_by_hand_is_accrued(app: TestApp) {
        let client = app.nobody();
        let scenario = json!({
            "version": 1,
            "agreement": {
                "id": "a", "version": 1, "currency": "USD", "period": "year", "boundary": "above",
                "window": { "from": "2026-01-01", "to": "2026-12-31" },
                "lines": [{
                    "id": "l", "measure": "quantity", "method": "whole_volume", "rate_unit": "per_unit",
                    "tiers": [{ "threshold": "0" }, { "threshold": "600", "rate": "48" }],
                    "stacking": { "order": 1, "kind": "independent" },
                }],
            },
            "volumes": { "volumes": { "l": { "value": "144000", "quantity": "300" } } },
            "forecast": { "expected": { "volumes": { "l": { "quantity": "650" } } } },
            "interim": true,
        });
        let answer = client.post("/api/v1/calculators/rebate", scenario).await.expect_status(200).json();
        assert_eq!(answer["outlook"]["accrual"]["accrued"]["amount"], "14400.00", "{answer:#}");
    }

    async fn what_divides_by_nothing_is_a_problem(app: TestApp) {
        let client = app.nobody();
        let mut scenario = example("landed-cost");
        for line in scenario["lines"].as_array_mut().expect("lines") {
            line["volume"] = json!("0");
        }
        client.post(LANDED_COST, scenario).await.expect_field("invalid-value", "/charges/0/basis");
        let terms = json!({ "version": 1, "lot": { "economic": { "demand": "10", "order_cost": "1", "holding_cost": "0" } } });
        let answer = client.post("/api/v1/calculators/reorder", terms).await;
        answer.expect_field("invalid-value", "/lot/economic/holding_cost");
    }

    async fn a_refusal_says_what_would_do(app: TestApp) {
        let client = app.nobody();
        let typed = |rate: &str, bounds: Value| {
            let mut typed = json!({ "levy": "vat", "rate": { "percent": rate } });
            typed.as_object_mut().expect("an object").extend(bounds.as_object().expect("bounds").clone());
            json!([typed])
        };
        let charge = json!([{ "component": "other", "amount": "5", "currency": "EUR", "basis": "volume" }]);
        let lines = json!([{ "quantity": "1", "price": "0", "currency": "EUR", "gross_weight": "2" }]);
        let mut duties = lines.clone();
        duties[0]["typed_duties"] = json!([
            { "kind": "most_favoured_nation", "rate": "5 %" }, { "kind": "anti_dumping", "rate": "much" },
        ]);
        for (changes, pointer, words) in [
            (json!({ "market": "EU" }), "/market", "AE, AT, AU"),
            (json!({ "market": "UK" }), "/market", "FR, GB, GR"),
            (json!({ "overrides": [{ "levy": "gst", "rate": { "percent": "5" } }] }), "/overrides/0", "It has vat."),
            (json!({ "overrides": typed("5", json!({ "minimum": "9", "maximum": "8" })) }), "/overrides/0", "The least"),
            (json!({ "overrides": typed("-5", json!({})) }), "/overrides/0", "below zero"),
            (json!({ "lines": lines, "charges": charge }), "/charges/0/basis", "Share by gross_weight."),
            (json!({ "lines": duties, "charges": [] }), "/lines/0/typed_duties/1", "“much” is not understood"),
        ] {
            let mut scenario = example("landed-cost");
            scenario.as_object_mut().expect("a scenario").extend(changes.as_object().expect("changes").clone());
            let problem = client.post(LANDED_COST, scenario).await.expect_field("invalid-value", pointer);
            let detail = problem["errors"][0]["detail"].as_str().expect("words");
            assert!(detail.contains(words), "{detail}");
        }
    }

    /// Worked examples are often in a currency and at a rounding that no market has: bal.pe.kr counts what is
    /// due in Korea in dollars and cents.
    async fn a_shipment_may_bring_the_rules_of_its_market(app: TestApp) {
        let client = app.nobody();
        let read = json!({ "source": "bal.pe.kr, direct purchase of 250 dollars" });
        let rate = json!([{ "rate": { "percent": "10" }, "provenance": read }]);
        let mut scenario = json!({
            "version": 1, "market": "KR", "entry_date": "2026-11-23", "importer": "consumer", "incoterm": "CIF",
            "mode": "courier", "charges": null,
            "lines": [{ "quantity": "1", "price": "250.00", "currency": "USD",
                "typed_duties": [{ "kind": "most_favoured_nation", "rate": "6.5 %" }] }],
            "rules": { "code": "KR", "currency": "USD", "valuation": [{ "point": "cif", "provenance": read }],
                "levies": [{ "id": "vat", "kind": "tax", "rates": rate,
                    "base": [{ "part": "customs_value" }, { "part": "duties" }] }] },
        });
        let result = client.post(LANDED_COST, scenario.clone()).await.expect_status(200).json();
        let due = ["duties", "taxes", "cash_at_border"].map(|name| result["totals"][name]["amount"].clone());
        assert_eq!(due, ["16.25", "26.63", "42.88"], "{result:#}");
        assert!(result["warnings"].as_array().is_some_and(|all| all.contains(&json!({ "rule_unverified": { "rule": 0 } }))));
        scenario["overrides"] = json!([{ "levy": "gst", "rate": { "percent": "5" } }]);
        let problem = client.post(LANDED_COST, scenario.clone()).await.expect_field("invalid-value", "/overrides/0");
        assert!(problem["errors"][0]["detail"].as_str().is_some_and(|words| words.contains("It has vat.")));
        scenario["rules"]["inherits"] = json!("Nowhere");
        let problem = client.post(LANDED_COST, scenario).await.expect_field("invalid-value", "/rules");
        assert!(problem["errors"][0]["detail"].as_str().is_some_and(|words| words.contains("“inherits”")));
    }

    async fn a_plan_that_cannot_be_says_what_it_needs(app: TestApp) {
        let client = app.nobody();
        let forecast = |terms: Value| {
            let mut request = json!({ "history": ["1", "2", "3", "0"], "horizon": 3 });
            request.as_object_mut().expect("an object").extend(terms.as_object().expect("terms").clone());
            json!({ "version": 1, "forecast": request })
        };
        let season = |kind: &str| json!({ "smoothing": { "season": { "length": 2, "kind": kind } } });
        let lot = |kind: &str, terms: Value| {
            let mut lot = json!({ "demand": "1000", "order_cost": "10" });
            lot.as_object_mut().expect("an object").extend(terms.as_object().expect("terms").clone());
            json!({ "version": 1, "lot": { kind: lot } })
        };
        let breaks = |from: &str| json!([{ "from": from, "unit_cost": "5" }]);
        let mut exposed = example("fx");
        exposed["exposures"][0]["amount"]["currency"] = json!("NOK");
        for (calculator, scenario, pointer, words) in [
            ("reorder", forecast(json!({ "horizon": 0 })), "/forecast/horizon", "At least 1."),
            (
                "reorder",
                forecast(json!({ "model": { "moving_average": 5 } })),
                "/forecast/model/moving_average",
                "a history of 5 periods; it has 4",
            ),
            (
                "reorder",
                forecast(json!({ "model": season("multiplicative") })),
                "/forecast/model/smoothing/season/kind",
                "above zero",
            ),
            (
                "reorder",
                lot("production", json!({ "holding_cost": "1", "production_rate": "10" })),
                "/lot/production/production_rate",
                "above the demand",
            ),
            (
                "reorder",
                lot("all_units_discount", json!({ "holding_percent": "20", "breaks": breaks("1") })),
                "/lot/all_units_discount/breaks/0/from",
                "starts at 0",
            ),
            (
                "reorder",
                lot("all_units_discount", json!({ "holding_percent": "20", "holding_cost": "1", "breaks": breaks("0") })),
                "/lot/all_units_discount/holding_cost",
                "in two ways",
            ),
            ("fx", exposed, "/exposures/0/amount", "no rate for NOK"),
        ] {
            let answer = client.post(&format!("/api/v1/calculators/{calculator}"), scenario).await;
            let problem = answer.expect_field("invalid-value", pointer);
            let detail = problem["errors"][0]["detail"].as_str().expect("words");
            assert!(detail.contains(words), "{detail}");
        }
    }

    async fn a_service_is_told_in_cycles_and_in_units(app: TestApp) {
        // Chopra and Meindl, Supply Chain Management, chapter 12: 6,000 of 10,000.
        let scenario = json!({ "version": 1, "lot": { "fixed": "10000" },
            "supply": { "demand": { "mean": "2500", "deviation": "500" }, "lead_time": "2",
                "service": { "reorder_point": "6000" } } });
        let answer = app.nobody().post("/api/v1/calculators/reorder", scenario).await.expect_status(200).json();
        assert_eq!(answer["supply"]["safety_stock"], "1000");
        for (figure, start) in [("cycle_level", "92.1"), ("expected_shortage", "25.1"), ("fill_rate", "99.7")] {
            let found = answer["supply"][figure].as_str().expect("a figure");
            assert!(found.starts_with(start), "{figure}: {found}");
        }
    }

    async fn problems_speak_the_language_of_the_reader(app: TestApp) {
        let mut client = app.nobody();
        let mut scenario = example("landed-cost");
        scenario["market"] = json!("Nowhere");
        let mut seen = Vec::new();
        for (language, _) in api::settings::LANGUAGES {
            client.language = Some(language);
            let problem = client.post(LANDED_COST, scenario.clone()).await.expect_problem("invalid-value");
            let detail = problem["errors"][0]["detail"].as_str().expect("words").to_owned();
            assert!(detail.contains("Nowhere"), "{detail}");
            assert!(!seen.contains(&detail), "{detail}");
            seen.push(detail);
        }
    }
}

#[test]
fn the_examples_of_the_description_are_what_the_server_answers() {
    for calculator in ["landed-cost", "rebate", "price", "reorder", "fx"] {
        let path = format!("/api/v1/calculators/{calculator}");
        let operation = &promise::DESCRIPTION["paths"][&path]["post"];
        assert!(example(calculator).is_object(), "{calculator}");
        let content = &operation["responses"]["200"]["content"]["application/json"];
        let faults: Vec<String> = promise::validator(&content["schema"])
            .iter_errors(&content["example"])
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{calculator}: {faults:?}");
    }
}

#[test]
fn what_is_read_has_an_example_that_is_as_described() {
    for path in ["rates", "tariff", "tariff/search", "short-links", "short-links/{id}", "rebates"] {
        let operation = &promise::DESCRIPTION["paths"][format!("/api/v1/{path}")]["get"];
        let content = &operation["responses"]["200"]["content"]["application/json"];
        assert!(content["example"].is_object(), "{path}");
        let faults: Vec<String> = promise::validator(&content["schema"])
            .iter_errors(&content["example"])
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:?}");
    }
}
