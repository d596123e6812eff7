//! Many scenarios in one request.

use std::fmt::Write as _;

use std::time::Duration;

use http::Request;
use serde_json::{Value, json};

use super::{LANDED_COST, example};
use crate::support::{Answer, BUYER, TestApp};

on_both_engines! {
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
}

/// What is worked out does not depend on the engine.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_scenarios_are_answered_in_order() {
    let app = TestApp::on_sqlite().await;
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

/// Whoever does not read their answer holds up nobody, be they more than there are threads.
#[test]
fn who_does_not_read_holds_no_thread() {
    let runtime = tokio::runtime::Builder::new_multi_thread().max_blocking_threads(4).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let app = TestApp::on_sqlite().await;
        let mut unread = Vec::new();
        for _ in 0..6 {
            let request = Request::post("/api/v1/calculators/price/batch");
            let request = request.header("content-type", "application/x-ndjson");
            unread.push(app.nobody().unread(request, b"1\n".repeat(3_000)).await);
        }
        // A password is hashed on such a thread.
        let signed_in = tokio::time::timeout(Duration::from_secs(30), app.signed_in(BUYER)).await;
        assert!(signed_in.is_ok());
        // Whoever reads on finds everything.
        let body = unread.pop().expect("an answer");
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("the answer has an end");
        assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 3_000);
    });
}
