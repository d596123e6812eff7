//! The cart: operations that may be sent twice, lines that are never dropped.

use serde_json::{Value, json};

use crate::support::{ADMIN, BUYER, Client, OTHER_BUYER, TestApp};

const CART: &str = "/api/v1/cart";

fn add(sku: &str, quantity: u32) -> Value {
    json!({ "change": "add", "sku": sku, "quantity": quantity })
}

async fn changed(client: &Client, changes: Value) -> Value {
    client.patch(CART, json!({ "changes": changes })).await.expect_status(200).json()
}

fn lines(cart: &Value) -> Vec<(&str, u64)> {
    let lines = cart["lines"].as_array().expect("lines").iter();
    lines
        .map(|line| (line["sku"].as_str().expect("a SKU"), line["quantity"].as_u64().expect("a quantity")))
        .collect()
}

on_both_engines! {
    async fn lines_keep_their_order_and_are_added_up(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changes = json!([add("mug-1", 3), add("LMP-2140-BK", 48), add("MUG-1", 4), add("  bowl-1 ", 6)]);
        let cart = changed(&client, changes).await;
        assert_eq!(lines(&cart), [("MUG-1", 7), ("LMP-2140-BK", 48), ("BOWL-1", 6)]);
        let changes = json!([
            { "change": "set", "sku": "mug-1", "quantity": 5 },
            { "change": "remove", "sku": "BOWL-1" },
            { "change": "save_for_later", "sku": "LMP-2140-BK" },
        ]);
        let cart = changed(&client, changes).await;
        assert_eq!(lines(&cart), [("MUG-1", 5)]);
        assert_eq!(cart["saved_for_later"], json!([{ "sku": "LMP-2140-BK", "quantity": 48 }]));
        assert_eq!(cart["revision"], 2);
        assert_eq!(client.get(CART).await.json(), cart);
    }

    async fn each_line_is_worked_out(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changes = json!([add("LMP-2140-BK", 60), add("MUG-1", 30), add("BOWL-1", 18), add("NO-SUCH", 1), add("GONE-1", 2), add("PRICELESS-1", 1)]);
        let cart = changed(&client, changes).await;
        let line = |position: usize| cart["evaluation"]["lines"][position].clone();
        let refusal = &line(0)["problems"][0];
        assert_eq!((&refusal["below"], &refusal["above"]), (&json!(48), &json!(72)));
        assert_eq!(line(1)["unit_price"]["amount"], "4.00", "the contract has ended, the break is not yet valid");
        assert_eq!(line(1)["list_price"]["amount"], "5.00");
        assert_eq!(line(2)["price_list"], "nordlicht-contract");
        let promise = &line(2)["promise"];
        assert_eq!(promise["portions"][0], json!({ "warehouse": "RTM", "quantity": 6, "date": null }));
        assert_eq!(promise["portions"][1]["date"], "2026-12-01");
        assert_eq!(line(3)["problems"][0]["problem"], "unknown_sku");
        assert_eq!(line(4)["problems"][0]["problem"], "withdrawn");
        assert_eq!(line(5)["problems"][0]["problem"], "no_price");
        assert_eq!(cart["evaluation"]["goods_total"]["amount"], "219.90");
        assert_eq!(cart["evaluation"]["shortfall"], Value::Null);
    }

    async fn the_market_and_the_currency_decide(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        changed(&client, json!([add("MUG-1", 10), add("LMP-2140-BK", 48)])).await;
        let cart = client.get("/api/v1/cart?market=AE&currency=USD").await.json();
        let line = &cart["evaluation"]["lines"][0];
        assert_eq!(line["unit_price"], json!({ "amount": "5.50", "currency": "USD" }));
        assert_eq!(line["promise"]["portions"][0]["warehouse"], "DXB");
        assert_eq!(cart["evaluation"]["order_minimum"], Value::Null, "it is in EUR alone");
        let stock = &client.get(CART).await.json()["evaluation"]["lines"][1]["promise"]["portions"];
        assert_eq!(stock[0], json!({ "warehouse": "RTM", "quantity": 48, "date": null }));
    }

    async fn a_batch_sent_twice_counts_once(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let send = |key: &'static str, quantity: u32| {
            let client = client.clone();
            async move {
                let body = json!({ "changes": [add("MUG-1", quantity)] });
                let headers = [("idempotency-key", key)];
                client.send(http::Method::PATCH, CART, Some(body), &headers).await
            }
        };
        let both = tokio::join!(send("one", 5), send("one", 5));
        assert_eq!(both.0.expect_status(200).json(), both.1.expect_status(200).json());
        assert_eq!(lines(&client.get(CART).await.json()), [("MUG-1", 5)]);
        send("one", 6).await.expect_status(422).expect_problem("idempotency-key-reused");
        send("two", 6).await.expect_status(200);
        assert_eq!(lines(&client.get(CART).await.json()), [("MUG-1", 11)]);
    }

    async fn all_changes_or_none(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let refused = |changes: Value| client.patch(CART, json!({ "changes": changes }));
        let too_many = json!([add("MUG-1", 1), add("BOWL-1", u32::MAX), add("BOWL-1", 1)]);
        refused(too_many).await.expect_status(422).expect_field("invalid-value", "/changes/2/quantity");
        refused(json!([add("MUG-1", 1), add(" ", 1)])).await.expect_field("invalid-value", "/changes/1/sku");
        refused(json!([add(&"x".repeat(65), 1)])).await.expect_field("invalid-value", "/changes/0/sku");
        refused(json!([add("MUG-1", 1), { "change": "add", "sku": "MUG-1" }])).await.expect_status(400);
        assert_eq!(client.get(CART).await.json()["lines"], json!([]));
    }

    async fn a_fault_in_a_change_names_its_field(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let set = |sku: Value, quantity: Value| json!({ "change": "set", "sku": sku, "quantity": quantity });
        let replace = |with: &str| json!({ "change": "replace", "sku": "MUG-1", "with": with });
        for (change, field, words) in [
            (set(json!("MUG-1"), json!(-1)), "quantity", "not negative"),
            (set(json!("MUG-1"), json!("5")), "quantity", "whole number"),
            (set(json!("MUG-1"), json!(5.5)), "quantity", "whole number"),
            (set(json!("MUG-1"), json!(4_294_967_296_u64)), "quantity", "4,294,967,295"),
            (set(json!(4_006_381_333_931_u64), json!(1)), "sku", "Give a text"),
            (set(json!("MUG\t1"), json!(1)), "sku", "cannot be shown"),
            (json!({ "change": "set", "sku": "MUG-1" }), "quantity", "needed"),
            (json!({ "change": "clear", "sku": "MUG-1" }), "sku", "no such field"),
            (json!({ "change": "empty" }), "change", "save_for_later"),
            (json!({ "sku": "MUG-1", "quantity": 1 }), "change", "needed"),
            (replace(""), "with", "fill this in"),
            (replace(&"x".repeat(65)), "with", "64"),
        ] {
            let answer = client.patch(CART, json!({ "changes": [add("MUG-1", 1), change] })).await;
            let problem = answer.json();
            let error = &problem["errors"][0];
            assert_eq!(error["pointer"], format!("/changes/1/{field}"), "{problem:#}");
            assert!(error["detail"].as_str().is_some_and(|detail| detail.contains(words)), "{problem:#}");
        }
        assert_eq!(client.get(CART).await.json()["lines"], json!([]));
    }

    async fn a_cart_too_large_for_any_sum_can_still_be_read(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE products SET unit_volume_cubic_millimetres = 4000000000 WHERE sku IN ('MUG-1', 'BOWL-1')").await;
        app.execute("UPDATE products SET maximum_quantity = NULL").await;
        let cart = changed(&client, json!([add("MUG-1", 4_000_000_000), add("BOWL-1", 3_999_999_996_u32)])).await;
        let problems = &cart["evaluation"]["lines"][0]["problems"];
        assert_eq!(problems[0]["problem"], "too_large", "{cart:#}");
    }

    async fn ten_thousand_lines(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changes: Vec<Value> = (0..10_000).map(|number| add(&format!("SKU-{number}"), 1)).collect();
        let start = std::time::Instant::now();
        let cart = changed(&client, json!(changes)).await;
        assert_eq!(cart["lines"].as_array().map(Vec::len), Some(10_000));
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
        let one_more = client.patch(CART, json!({ "changes": [add("MUG-1", 1)] })).await;
        one_more.expect_status(422).expect_field("invalid-value", "/changes");
    }

    async fn one_cart_for_each_person_and_company(app: TestApp) {
        changed(&app.signed_in(BUYER).await, json!([add("MUG-1", 10)])).await;
        for email in [ADMIN, OTHER_BUYER] {
            assert_eq!(app.signed_in(email).await.get(CART).await.json()["lines"], json!([]));
        }
        // The same in another browser.
        assert_eq!(lines(&app.signed_in(BUYER).await.get(CART).await.json()), [("MUG-1", 10)]);
    }

    async fn no_change_may_be_sent_twice_too(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        for _ in 0..2 {
            let body = Some(json!({ "changes": [] }));
            let answer = client.send(http::Method::PATCH, CART, body, &[("idempotency-key", "k")]).await;
            assert_eq!(lines(&answer.expect_status(200).json()), []);
        }
    }
}
