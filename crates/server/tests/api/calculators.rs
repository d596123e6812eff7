//! The calculators, their rates and tariffs: published examples, bad input, batches.

#[path = "../../../domain/tests/published/inventory.rs"]
mod inventory;
#[path = "../../../domain/tests/published/landed.rs"]
mod landed;
#[path = "../../../domain/tests/published/rebate.rs"]
mod rebate;

use std::fmt::Write as _;

use domain::Money;
use domain::landed_cost::{Basis, LandedCost, Market, Scenario, Weights};
use http::Request;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::storage::rates;
use server::storage::us_schedule::{Edition, replace};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::support::{Answer, CHANNEL_MANAGER, Client, TestApp, promise};

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

/// A shipment whose charge is shared by what its lines have.
fn sharing(charge: Money, basis: &Basis, lines: &[Weights]) -> Value {
    let lines = lines.iter().map(|line| {
        let price = line.value.checked_div(line.quantity).unwrap_or_default();
        json!({ "quantity": line.quantity, "price": price, "currency": charge.currency().code(),
            "gross_weight": line.gross_weight, "volume": line.volume })
    });
    json!({
        "version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea", "lines": lines.collect::<Vec<_>>(),
        "charges": [{ "component": "other", "amount": charge.amount(),
            "currency": charge.currency().code(), "basis": basis }],
    })
}

async fn keep_market(app: &TestApp, market: &Market) {
    let mut transaction = app.app.database().write().await.expect("a transaction");
    rates::keep_market_rules(&mut transaction, market).await.expect("the rules are kept");
    transaction.commit().await.expect("a commit");
}

on_both_engines! {
    async fn every_published_landed_cost_comes_out_as_printed(app: TestApp) {
        let Some(mut cases) = landed::cases() else { return };
        // A return among the lines: a shipment has none, and its quantity is refused.
        cases.retain(|case| case["id"] != "AP-02");
        let client = app.nobody();
        let shipment = |market: &Market, scenario: &Scenario| {
            block_in_place(|| Handle::current().block_on(keep_market(&app, market)));
            work(&client, "landed-cost", scenario)
        };
        let share = |charge, basis: &Basis, lines: &[Weights]| {
            let result: LandedCost = work(&client, "landed-cost", &sharing(charge, basis, lines));
            Ok(result.lines.iter().map(|line| line.costs.charges).collect())
        };
        let (failures, answered) = landed::differences(&cases, &shipment, &share);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= 60, "only {answered} figures were compared");
    }

    async fn published_duties_come_out_at_the_rules_of_the_united_kingdom(app: TestApp) {
        let Some(cases) = landed::cases() else { return };
        let client = app.nobody();
        for id in ["UK-05", "UK-06"] {
            let case = cases.iter().find(|case| case["id"] == id).expect("the case");
            let mut scenario = landed::scenario(case);
            scenario.market = "GB".to_owned();
            let relieved: LandedCost = work(&client, "landed-cost", &scenario);
            assert!(relieved.totals.duties.is_zero(), "{id}: goods of less than 135 GBP");
            scenario.without_reliefs = true;
            let result: LandedCost = work(&client, "landed-cost", &scenario);
            assert_eq!(result.totals.duties.amount(), case["expected"]["duty"], "{id}");
            if let Some(value) = case["expected"]["customs_value"].as_str() {
                assert_eq!(result.totals.customs_value.amount(), value, "{id}");
            }
        }
    }

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

    async fn every_published_rebate_comes_out_as_printed(app: TestApp) {
        let Some(cases) = rebate::cases() else { return };
        let client = app.nobody();
        let calculators = rebate::Calculators {
            rebate: &|scenario| work(&client, "rebate", scenario),
            price: &|scenario| work(&client, "price", scenario),
        };
        let (failures, answered) = rebate::differences(&cases, &calculators);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= cases.len());
    }

    async fn every_published_reorder_comes_out_within_its_tolerance(app: TestApp) {
        let Some(cases) = inventory::cases() else { return };
        let client = app.nobody();
        let (failures, answered) =
            inventory::differences(&cases, &|scenario| work(&client, "reorder", scenario));
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert!(answered >= cases.len());
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
            (json!({ "lines": duties, "charges": [] }), "/lines/0/typed_duties/1", "not a duty expression"),
        ] {
            let mut scenario = example("landed-cost");
            scenario.as_object_mut().expect("a scenario").extend(changes.as_object().expect("changes").clone());
            let problem = client.post(LANDED_COST, scenario).await.expect_field("invalid-value", pointer);
            let detail = problem["errors"][0]["detail"].as_str().expect("words");
            assert!(detail.contains(words), "{detail}");
        }
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

    async fn ten_thousand_scenarios_are_answered_in_order(app: TestApp) {
        let client = app.nobody();
        let good = example("landed-cost");
        let mut bad = good.clone();
        bad["lines"][1]["price"] = json!(1.85);
        let mut body = String::new();
        for scenario in 0..10_000 {
            writeln!(body, "{}", if scenario % 100 == 7 { &bad } else { &good }).expect("a line");
        }
        let request = |body: String| {
            let request = Request::post(format!("{LANDED_COST}/batch"));
            client.send_raw(request.header("content-type", "application/x-ndjson"), body.into_bytes())
        };
        let begun = std::time::Instant::now();
        let answer: Answer = request(body.clone()).await.expect_status(200);
        eprintln!("10,000 scenarios, each answer held to its description: {:?}", begun.elapsed());
        let lines = answer.lines();
        assert_eq!(lines.len(), 10_000);
        let alone = client.post(LANDED_COST, good).await.json();
        for (place, line) in lines.iter().enumerate() {
            assert_eq!(line["scenario"], place);
            if place % 100 == 7 {
                assert_eq!(line["problem"]["errors"][0]["pointer"], "/lines/1/price", "{line:#}");
            } else {
                assert_eq!(line["result"], alone);
            }
        }
        body.push_str(&bad.to_string());
        request(body).await.expect_problem("invalid-value");
    }

    async fn a_batch_need_not_be_sound(app: TestApp) {
        let client = app.nobody();
        let send = |kind: &'static str, body: &'static str| {
            let request = Request::post("/api/v1/calculators/price/batch").header("content-type", kind);
            client.send_raw(request, body.as_bytes().to_vec())
        };
        assert_eq!(send("application/json", "[]").await.expect_status(200).lines(), <[Value; 0]>::default());
        send("application/json", "[{}").await.expect_problem("invalid-request");
        send("text/csv", "").await.expect_problem("unsupported-media-type");
        let lines = send("application/x-ndjson", "{\"version\":1\n[]\n7 nonsense").await.expect_status(200).lines();
        assert_eq!(lines.len(), 3);
        for line in lines {
            assert_eq!(line["problem"]["type"], "/problems/invalid-request", "{line:#}");
        }
        // What is wrong with a line is told of that line: those behind it are worked out.
        let good = example("price");
        let body = format!("{good}\n{{\"version\":1,\n{good}\n\n\"\n{good}\n");
        let request = Request::post("/api/v1/calculators/price/batch");
        let request = request.header("content-type", "application/x-ndjson");
        let lines = client.send_raw(request, body.into_bytes()).await.expect_status(200).lines();
        let told: Vec<bool> = lines.iter().map(|line| line["result"].is_object()).collect();
        assert_eq!(told, [true, false, true, false, true]);
        let places: Vec<&Value> = lines.iter().map(|line| &line["scenario"]).collect();
        assert_eq!(places, [0, 1, 2, 3, 4]);
    }

    async fn rates_come_with_their_dates_and_a_tag(app: TestApp) {
        let client = app.nobody();
        let answer = client.get("/api/v1/rates").await.expect_status(200);
        let data: domain::landed_cost::RateData = serde_json::from_slice(&answer.bytes).expect("rates");
        let rates = domain::landed_cost::Rates::try_from(data).expect("sound rates");
        assert!(rates.market("DE").is_some());
        let request = Request::get("/api/v1/rates").header("if-none-match", answer.header("etag"));
        client.send_raw(request, Vec::new()).await.expect_status(304);
        // A stored rule takes the place of the one that came with the server.
        let mut market = rates.market("SG").expect("Singapore").clone();
        market.regimes.clear();
        market.small_sums.clear();
        market.levies.clear();
        keep_market(&app, &market).await;
        let changed = client.get("/api/v1/rates").await.expect_status(200);
        assert_ne!(changed.header("etag"), answer.header("etag"));
    }

    async fn tariffs_and_exchange_rates_are_imported(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let tariff = "tariff,code,origin,kind,expression,valid_from,source\n\
            EU,9405.21,all,mfn,3.7 %,2026-01-01,https://example.org\n\
            EU,9405,CN,anti_dumping,10 %,2026-01-01,https://example.org\n";
        let report = manager.post("/api/v1/imports?kind=tariff", json!(tariff)).await.expect_status(201).json();
        assert_eq!((&report["added"], &report["refused"]), (&json!(2), &json!(0)), "{report:#}");
        let report = manager.post("/api/v1/imports?kind=tariff", json!(tariff)).await.expect_status(201).json();
        assert_eq!(report["unchanged"], 2, "{report:#}");
        let bad = "tariff,code,origin,kind,expression,valid_from,source\nEU,x,Mars,tax,much,soon,\n";
        let report = manager.post("/api/v1/imports?kind=tariff", json!(bad)).await.expect_status(201).json();
        assert_eq!(report["refused"], 1);
        assert_eq!(report["refusals"].as_array().map(Vec::len), Some(6), "{report:#}");

        let client = app.nobody();
        let entry = client.get("/api/v1/tariff?code=9405.21.00&market=DE").await.expect_status(200).json();
        let measures = entry["table"]["measures"].as_array().expect("measures");
        assert!(measures.iter().any(|measure| measure["text"] == "10 %"), "{entry:#}");
        let mut scenario = example("landed-cost");
        scenario["lines"].as_array_mut().expect("lines").truncate(1);
        scenario["lines"][0].as_object_mut().expect("a line").remove("typed_duties");
        scenario["lines"][0]["currency"] = json!("USD");
        client.post(LANDED_COST, scenario.clone()).await.expect_field("invalid-value", "/exchange_rates");
        let rates = "Date,USD,JPY,CYP,\n2026-11-20,1.25,181.05,N/A,\n2026-10-21,1.25,181.05,N/A,\n";
        let kind = "/api/v1/imports?kind=exchange_rates";
        let report = manager.post(kind, json!(rates)).await.expect_status(201).json();
        assert_eq!((&report["added"], &report["refused"]), (&json!(2), &json!(0)), "{report:#}");
        let report = manager.post(kind, json!(rates.replace("1.25", "1.20"))).await.expect_status(201).json();
        assert_eq!(report["changed"], 2, "{report:#}");
        let report = manager.post(kind, json!("Date,USD\n2026-11-19,-1\nnever,1\n")).await.json();
        assert_eq!(report["refused"], 2, "{report:#}");
        let result = client.post(LANDED_COST, scenario).await.expect_status(200).json();
        // 7,500 USD at 1.20 and the freight, of which 13.7 per cent.
        assert_eq!(result["totals"]["price"]["amount"], "6250.00", "{result:#}");
        assert_ne!(result["totals"]["duties"]["amount"], "0.00", "{result:#}");
    }

    async fn the_schedule_of_the_united_states_is_looked_up(app: TestApp) {
        let client = app.nobody();
        let nothing = client.get("/api/v1/tariff/search?q=lamp").await.expect_status(200).json();
        assert_eq!(nothing["hits"], json!([]));
        client.get("/api/v1/tariff/search?q=lamp&market=DE").await.expect_problem("not-found");
        let row = |code: &str, indent: &str, description: &str, general: &str, other: &str| json!({
            "htsno": code, "indent": indent, "description": description, "general": general, "other": other,
            "special": if general.is_empty() { "" } else { "Free (AU,S)" },
            "footnotes": if general.is_empty() { Value::Null } else {
                json!([{ "columns": ["general"], "value": "See 9903.88.03 and 9903.91.01. ", "type": "endnote" }])
            },
        });
        let rows = json!([
            row("9405", "0", "Luminaires and lighting fittings", "", ""),
            row("9405.21", "1", "Table, desk, bedside or floor-standing lamps", "", ""),
            row("9405.21.80", "2", "Other", "3.9%", "40%"),
            { "htsno": "9903.88.03", "indent": "0", "description": "Articles the product of China",
              "general": "The duty provided in the applicable subheading + 25%" },
            { "htsno": "9903.91.01", "indent": "0", "description": "Articles the product of China, effective later",
              "general": "The duty provided in the applicable subheading + 25%" },
        ]);
        let rows: Vec<domain::tariff::schedule::UsRow> = serde_json::from_value(rows).expect("rows");
        let day = "2026-01-01".parse().expect("a day");
        let edition = Edition { source: "HTS 2026".into(), valid_from: day, verified_on: day };
        let mut transaction = app.app.database().write().await.expect("a transaction");
        replace(&mut transaction, &edition, &rows).await.expect("the schedule");
        transaction.commit().await.expect("a commit");

        let found = client.get("/api/v1/tariff/search?q=desk%20lamps").await.expect_status(200).json();
        assert_eq!(found["hits"][0]["code"], "940521", "{found:#}");
        let found = client.get("/api/v1/tariff/search?q=9405.21.8").await.expect_status(200).json();
        assert_eq!(found["hits"][0]["general"], "3.9%", "{found:#}");
        let entry = client.get("/api/v1/tariff?code=9405218000&market=US").await.expect_status(200).json();
        assert_eq!(entry["line"]["printed_code"], "9405.21.80", "{entry:#}");
        assert_eq!(entry["provisions"][0]["measured"], true, "{entry:#}");
        assert_eq!(entry["provisions"][1]["measured"], false, "{entry:#}");
        let open = entry["table"]["open_provisions"].as_array().expect("a list");
        assert!(open.contains(&json!({ "code": "94052180", "provision": "9903.91.01" })), "{entry:#}");
        // What the file does not name and is known of, with its days.
        let dated = |open: &&Value| open["code"] == "" && open["valid_from"] == "2026-02-24";
        assert_eq!(open.iter().find(dated).map(|open| &open["valid_to"]), Some(&json!("2026-07-24")));
        client.get("/api/v1/tariff?code=x&market=US").await.expect_field("invalid-value", "/code");
        client.get("/api/v1/tariff?code=940521&market=XX").await.expect_field("invalid-value", "/market");

        let mut scenario = example("landed-cost");
        scenario["market"] = json!("US");
        scenario["charges"] = json!([]);
        scenario["lines"] = json!([{ "quantity": "100", "price": "10", "currency": "USD",
            "hs_code": "9405.21.80", "origin": "CN" }]);
        let result = client.post(LANDED_COST, scenario).await.expect_status(200).json();
        // 3.9 and 25 per cent of 1,000; what else the footnote names is told and not counted.
        assert_eq!(result["totals"]["duties"]["amount"], "289.00", "{result:#}");
        let told = json!({ "provisions_open": { "line": 0, "codes": ["9903.91.01"] } });
        assert!(result["warnings"].as_array().is_some_and(|all| all.contains(&told)), "{result:#}");
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
