//! Rates, tariffs and exchange rates: read, imported, looked up.

use http::Request;
use serde_json::{Value, json};
use server::storage::us_schedule::{Edition, replace};

use super::{LANDED_COST, example, keep_market};
use crate::support::{CHANNEL_MANAGER, TestApp};

on_both_engines! {
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
            EU,9405,CN,anti_dumping,10 %,2026-01-01,https://example.org\n\
            EU,6307.10.10.00,all,mfn,12 %,2026-01-01,https://example.org\n";
        let report = manager.post("/api/v1/imports?kind=tariff", json!(tariff)).await.expect_status(201).json();
        assert_eq!((&report["added"], &report["refused"]), (&json!(3), &json!(0)), "{report:#}");
        let report = manager.post("/api/v1/imports?kind=tariff", json!(tariff)).await.expect_status(201).json();
        assert_eq!(report["unchanged"], 3, "{report:#}");
        let bad = "tariff,code,origin,kind,expression,valid_from,source\nEU,x,Mars,tax,much,soon,\n";
        let report = manager.post("/api/v1/imports?kind=tariff", json!(bad)).await.expect_status(201).json();
        assert_eq!(report["refused"], 1);
        assert_eq!(report["refusals"].as_array().map(Vec::len), Some(6), "{report:#}");

        let client = app.nobody();
        let entry = client.get("/api/v1/tariff?code=9405.21.00&market=DE").await.expect_status(200).json();
        let measures = entry["table"]["measures"].as_array().expect("measures");
        assert!(measures.iter().any(|measure| measure["text"] == "10 %"), "{entry:#}");
        // TARIC prints the combined nomenclature's 8 digits filled up to 10.
        let entry = client.get("/api/v1/tariff?code=6307.10.10&market=DE").await.expect_status(200).json();
        let measures = entry["table"]["measures"].as_array().expect("measures");
        assert!(measures.iter().any(|measure| measure["text"] == "12 %"), "{entry:#}");
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
            row("9405.29.00.00", "1", "Other", "5.7%", "45%"),
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
        let result = client.post(LANDED_COST, scenario.clone()).await.expect_status(200).json();
        // 3.9 and 25 per cent of 1,000; what else the footnote names is told and not counted.
        assert_eq!(result["totals"]["duties"]["amount"], "289.00", "{result:#}");
        let told = json!({ "provisions_open": { "line": 0, "codes": ["9903.91.01"] } });
        assert!(result["warnings"].as_array().is_some_and(|all| all.contains(&told)), "{result:#}");

        // A subheading whose only line is statistical: asked by its legal 8 digits, by fewer, by all, and by two
        // of these in one shipment.
        let line = |code: &str| json!({ "quantity": "100", "price": "10", "currency": "USD", "hs_code": code, "origin": "CN" });
        for codes in [vec!["9405.29.00"], vec!["940529"], vec!["9405.29.00.00"], vec!["9405290000", "94052900"]] {
            scenario["lines"] = codes.iter().map(|code| line(code)).collect();
            let result = client.post(LANDED_COST, scenario.clone()).await.expect_status(200).json();
            for line in result["lines"].as_array().expect("lines") {
                assert_eq!(line["costs"]["duties"]["amount"], "307.00", "{codes:?}: {result:#}");
            }
            let told = result["warnings"].as_array().expect("warnings").iter();
            assert_eq!(told.filter(|told| told["provisions_open"].is_object()).count(), codes.len());
            let path = format!("/api/v1/tariff?code={}&market=US", codes[0]);
            let entry = client.get(&path).await.expect_status(200).json();
            assert_eq!(entry["line"]["exact"], true);
            let asked = codes[0].replace('.', "");
            assert_eq!(entry["table"]["measures"][0]["code"], asked, "{entry:#}");
        }
    }
}
