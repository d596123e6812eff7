//! Placing orders: one order for one intent, on what is true now.

mod cart;
mod confirmed;
mod found;

use serde_json::{Value, json};

use crate::support::{ADMIN, APPROVER, BUYER, Client, TestApp, moment};

const ORDERS: &str = "/api/v1/orders";

fn euros(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

fn order(lines: Value, total: &str) -> Value {
    json!({
        "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1", "incoterm": "DAP",
        "po_number": "PO-1", "note": "Ramp 3", "requested_date": "2026-12-20",
        "confirmed_total": euros(total),
    })
}

fn mugs(quantity: u32) -> Value {
    json!([{ "sku": "MUG-1", "quantity": quantity }])
}

async fn place(client: &Client, body: Value, key: &str) -> Value {
    client.post_once(ORDERS, body, key).await.expect_status(201).json()
}

on_both_engines! {
    async fn an_order_is_placed_as_it_was_confirmed(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let lines = json!([{ "sku": "lmp-2140-bk", "quantity": 144 }, { "sku": "BOWL-1", "quantity": 18 }]);
        let check = json!({ "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1", "requested_date": "2026-12-10" });
        let check = client.post("/api/v1/orders/check", check).await.expect_status(200).json();
        assert_eq!(check["evaluation"]["goods_total"], euros("1387.26"));
        assert_eq!(check["late"], json!(["LMP-2140-BK"]));
        assert_eq!((&check["credit"]["limit"], &check["credit"]["used"]), (&euros("10000.00"), &euros("1000.00")));
        assert_eq!(check["payment_terms_days"], 30);

        let answer = client.post_once(ORDERS, order(lines, "1387.26"), "k").await.expect_status(201);
        let placed = answer.json();
        let number = placed["summary"]["number"].as_str().expect("a number");
        assert_eq!(answer.header("location"), format!("{ORDERS}/{number}"));
        assert_eq!(number, "SO-100001");
        assert_eq!(placed["summary"]["status"], "placed");
        assert_eq!(placed["summary"]["total"], euros("1387.26"));
        assert_eq!(placed["lines"][0]["description"], "Desk lamp, black");
        assert_eq!(placed["ship_to"]["city"], "Hamburg");
        assert_eq!(placed["timeline"][0]["by"], "Ben Buyer");
        assert_eq!(placed["older"], "N-2");
        assert_eq!(client.get(&format!("{ORDERS}/{number}")).await.json(), placed);

        // 100 from Rotterdam and 40 from Dubai are ready, 4 come with the arrival.
        assert_eq!(app.number("SELECT CAST(SUM(on_hand) AS BIGINT) FROM stock WHERE sku = 'LMP-2140-BK'").await, 0);
        assert_eq!(app.number("SELECT quantity FROM arrivals WHERE sku = 'LMP-2140-BK' AND date = '2026-12-14'").await, 236);
        assert_eq!(app.number("SELECT quantity FROM arrivals WHERE sku = 'BOWL-1'").await, 48);
        let used = &client.get("/api/v1/company").await.json()["credit"]["used"];
        assert_eq!(used, &euros("2387.26"));
    }

    async fn an_order_keeps_what_it_fills(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE products SET order_multiple = 1 WHERE sku = 'LMP-2140-BK'").await;
        let lines = json!([{ "sku": "LMP-2140-BK", "quantity": 60 }, { "sku": "MUG-1", "quantity": 25 }]);
        let check = json!({ "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1" });
        let check = client.post("/api/v1/orders/check", check).await.expect_status(200).json();
        let load = &check["evaluation"]["load"];
        assert_eq!((&load["cartons"], &load["loose_units"]), (&json!(2), &json!(37)));
        let placed = place(&client, order(lines, "694.00"), "k").await;
        assert_eq!(placed["load"], *load);
        let number = placed["summary"]["number"].as_str().expect("a number");
        assert_eq!(client.get(&format!("{ORDERS}/{number}")).await.json()["load"], *load);
    }

    async fn one_order_for_one_intent(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let body = order(mugs(25), "100.00");
        let sent: Vec<_> = (0..8)
            .map(|_| {
                let (client, body) = (client.clone(), body.clone());
                tokio::spawn(async move { client.post_once(ORDERS, body, "same").await.expect_status(201).json() })
            })
            .collect();
        let mut numbers = Vec::new();
        for answer in sent {
            numbers.push(answer.await.expect("an answer")["summary"]["number"].to_string());
        }
        numbers.dedup();
        assert_eq!(numbers.len(), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM orders WHERE company = 'nordlicht'").await, 3);
        assert_eq!(app.number("SELECT on_hand FROM stock WHERE sku = 'MUG-1' AND warehouse = 'RTM'").await, 99_975);
        let other = client.post_once(ORDERS, order(mugs(30), "120.00"), "same").await;
        other.expect_status(422).expect_problem("idempotency-key-reused");
        // Another person's key is another key.
        place(&app.signed_in(ADMIN).await, order(mugs(25), "100.00"), "same").await;
        client.post(ORDERS, order(mugs(25), "100.00")).await.expect_status(400).expect_problem("invalid-request");
    }

    async fn rules_are_refused_line_by_line(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let lines = json!([
            { "sku": "LMP-2140-BK", "quantity": 60 }, { "sku": "MUG-1", "quantity": 25 },
            { "sku": "NOPE", "quantity": 1 }, { "sku": "MUG-1", "quantity": 501 },
        ]);
        let twice = client.post_once(ORDERS, order(lines.clone(), "1.00"), "k").await;
        twice.expect_status(422).expect_field("invalid-value", "/lines/3/sku");
        let unnamed = client.post_once(ORDERS, order(json!([{ "sku": "", "quantity": 1 }]), "1.00"), "k").await;
        let problem = unnamed.expect_field("order-refused", "/lines/0/sku");
        assert_eq!(problem["errors"][0]["detail"], "Please fill this in.");
        let lines = json!([lines[0], lines[1], lines[2], { "sku": "BOWL-1", "quantity": 0 }]);
        let problem = client.post_once(ORDERS, order(lines, "1.00"), "k").await.expect_status(422);
        let problem = problem.expect_field("order-refused", "/lines/2/sku");
        let errors = problem["errors"].as_array().expect("errors");
        assert_eq!(errors[0]["pointer"], "/lines/0/quantity");
        assert_eq!(errors[0]["detail"], "60 cannot be ordered; 48 or 72 can.");
        assert_eq!(errors.len(), 3);
        let small = client.post_once(ORDERS, order(mugs(10), "40.00"), "k").await;
        let problem = small.expect_field("order-refused", "/lines");
        assert_eq!(problem["check"]["evaluation"]["shortfall"], euros("60.00"));
        let empty = client.post_once(ORDERS, order(json!([]), "0.00"), "k").await;
        empty.expect_field("order-refused", "/lines");
        assert_eq!(app.number("SELECT COUNT(*) FROM orders").await, 3);
    }

    async fn a_request_must_make_sense(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let with = |name: &str, value: Value| {
            let mut body = order(mugs(25), "100.00");
            body[name] = value;
            client.post_once(ORDERS, body, "k")
        };
        with("ship_to", json!("oasis-1")).await.expect_field("invalid-value", "/ship_to");
        with("requested_date", json!("2026-11-21")).await.expect_field("invalid-value", "/requested_date");
        with("po_number", json!("x".repeat(65))).await.expect_field("invalid-value", "/po_number");
        with("confirmed_total", json!({ "amount": 100.0, "currency": "EUR" })).await.expect_field("invalid-request", "/confirmed_total/amount");
        with("confirmed_total", euros("1e2")).await.expect_status(400);
        with("confirmed_total", euros("100.001")).await.expect_status(400);
        with("confirmed_total", json!({ "amount": "100.00", "currency": "USD" })).await.expect_problem("order-changed");
        with("surprise", json!(1)).await.expect_field("invalid-request", "/surprise");
    }

    async fn nobodys_today_has_passed(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let check = async |at: &str, day: &str| {
            app.clock.set(moment(at));
            let asked = json!({ "lines": mugs(25), "currency": "EUR", "ship_to": "nordlicht-1", "requested_date": day });
            client.post(&format!("{ORDERS}/check"), asked).await
        };
        // On Baker Island the day before goes on until noon.
        check("2026-11-23T11:59:59Z", "2026-11-22").await.expect_status(200);
        let problem = check("2026-11-23T12:00:00Z", "2026-11-22").await.expect_field("invalid-value", "/requested_date");
        assert!(problem["errors"][0]["detail"].as_str().expect("words").contains("2026-11-23"), "{problem}");
        // In Auckland it is tomorrow.
        check("2026-11-23T12:00:00Z", "2026-11-24").await.expect_status(200);
    }

    async fn two_people_cannot_spend_the_same_credit(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = 150000 WHERE id = 'nordlicht'").await;
        // 1,000.00 are used: one order of 400.00 fits, not two.
        let (buyer, approver) = (app.signed_in(BUYER).await, app.signed_in(APPROVER).await);
        let body = order(mugs(100), "400.00");
        let both = tokio::join!(buyer.post_once(ORDERS, body.clone(), "a"), approver.post_once(ORDERS, body.clone(), "b"));
        let mut statuses = [both.0.status.as_u16(), both.1.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409]);
        let refused = if both.0.status == 409 { both.0 } else { both.1 };
        let problem = refused.expect_problem("credit-exceeded");
        assert_eq!(problem["check"]["credit_refusal"]["short_by"], euros("300.00"));
    }

    async fn credit_is_used_until_it_is_due(app: TestApp) {
        let used = async || app.signed_in(BUYER).await.get("/api/v1/company").await.json()["credit"]["used"].clone();
        assert_eq!(used().await, euros("1000.00"));
        app.execute("INSERT INTO order_events (order_number, position, at, status) VALUES ('N-2', 2, 1795341600000, 'delivered')").await;
        app.execute("UPDATE orders SET status = 'delivered' WHERE number = 'N-2'").await;
        app.execute(
            "INSERT INTO orders (number, company, placed_at, status, currency, total, units, line_count, weight_grams, volume_cubic_millimetres, cartons) \
             VALUES ('C-1', 'nordlicht', 1795341600000, 'credit_note', 'EUR', -25000, -1, 0, 0, 0, 0), \
                    ('U-1', 'nordlicht', 1795341600000, 'placed', 'USD', 77700, 1, 0, 0, 0, 0)",
        )
        .await;
        assert_eq!(used().await, euros("750.00"), "delivered on 22 November, due after 30 days; dollars are prepaid");
        app.clock.set(moment("2026-12-23T10:00:00Z"));
        assert_eq!(used().await, euros("0.00"));
    }

    async fn another_currency_is_prepaid(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = 100 WHERE id = 'nordlicht'").await;
        let client = app.signed_in(BUYER).await;
        let mut body = order(mugs(100), "0.00");
        body["currency"] = json!("USD");
        body["confirmed_total"] = json!({ "amount": "550.00", "currency": "USD" });
        let placed = place(&client, body, "k").await;
        assert_eq!(placed["payment_terms_days"], 0);
    }

    async fn many_buyers_cannot_take_more_than_there_is(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = NULL, order_minimum = NULL").await;
        let client = app.signed_in(BUYER).await;
        let sent: Vec<_> = (0..12)
            .map(|number| {
                let client = client.clone();
                let body = order(json!([{ "sku": "RARE-1", "quantity": 1 }]), "100.00");
                tokio::spawn(async move { place(&client, body, &format!("k{number}")).await })
            })
            .collect();
        let (mut ready, mut later) = (0, 0);
        for placed in sent {
            let promise = placed.await.expect("an order")["lines"][0]["promise"].clone();
            later += promise["unpromised"].as_u64().unwrap_or_default();
            ready += promise["portions"].as_array().map_or(0, Vec::len);
        }
        assert_eq!((ready, later), (5, 7));
        assert_eq!(app.number("SELECT on_hand FROM stock WHERE sku = 'RARE-1'").await, 0);
    }

    async fn an_order_of_unknown_fate_is_withdrawn_or_stands(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let withdraw = async |key: &str| {
            let body = json!({ "key": key });
            client.post("/api/v1/orders/withdraw", body).await.expect_status(200).json()["placed"].clone()
        };
        // It never arrived: from now on it cannot.
        assert_eq!(withdraw("lost").await, Value::Null);
        assert_eq!(withdraw("lost").await, Value::Null);
        let late = client.post_once(ORDERS, order(mugs(25), "100.00"), "lost").await;
        late.expect_problem("idempotency-key-reused");
        assert_eq!(app.number("SELECT COUNT(*) FROM orders WHERE company = 'nordlicht'").await, 2);
        // It did: it stands.
        let placed = place(&client, order(mugs(25), "100.00"), "arrived").await;
        assert_eq!(withdraw("arrived").await, placed["summary"]["number"]);
        assert_eq!(place(&client, order(mugs(25), "100.00"), "arrived").await, placed);
        // A key of one's own only, and only that of an order.
        let other = app.signed_in(APPROVER).await;
        let answer = other.post("/api/v1/orders/withdraw", json!({ "key": "arrived" })).await;
        assert_eq!(answer.expect_status(200).json()["placed"], Value::Null);
        let changes = json!({ "changes": [{ "change": "add", "sku": "MUG-1", "quantity": 25 }] });
        client.send(http::Method::PATCH, "/api/v1/cart", Some(changes), &[("idempotency-key", "cart")]).await;
        let answer = client.post("/api/v1/orders/withdraw", json!({ "key": "cart" })).await;
        answer.expect_problem("idempotency-key-reused");
    }

    async fn an_order_is_worked_out_without_what_was_bought_before(app: TestApp) {
        let buyer = app.signed_in(BUYER).await;
        app.execute("ALTER TABLE order_lines RENAME TO lines_of_many_years").await;
        let check = json!({ "lines": mugs(25), "currency": "EUR", "ship_to": "nordlicht-1" });
        buyer.post("/api/v1/orders/check", check).await.expect_status(200);
    }
}
