//! Placing orders: one order for one intent, on what is true now; and finding them again.

use serde_json::{Value, json};

use crate::support::{
    ADMIN, APPROVER, BUYER, CHANNEL_MANAGER, Client, OTHER_BUYER, SALES_REP, TestApp, moment,
};

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

    async fn what_was_confirmed_must_still_be_true(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE prices SET unit_price = 410 WHERE price_list = 'gold-EUR' AND sku = 'MUG-1' AND minimum_quantity = 1").await;
        let answer = client.post_once(ORDERS, order(mugs(25), "100.00"), "k").await.expect_status(409);
        let problem = answer.expect_problem("order-changed");
        assert_eq!(problem["check"]["evaluation"]["goods_total"], euros("102.50"));
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("EUR 102.50")));
        // Nothing was kept: with the new total the same key places it.
        place(&client, order(mugs(25), "102.50"), "k").await;
    }

    async fn stock_that_is_gone_is_told_before_anything_is_placed(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let asked = json!({ "lines": mugs(25), "currency": "EUR", "ship_to": "nordlicht-1", "requested_date": null });
        let check = async || client.post("/api/v1/orders/check", asked.clone()).await.expect_status(200).json();
        let confirmed = |check: &Value| {
            let mut body = order(mugs(25), "100.00");
            let line = &check["evaluation"]["lines"][0];
            body["confirmed_promises"] = json!([{ "sku": line["sku"], "promise": line["promise"] }]);
            body
        };
        let seen = check().await;
        app.execute("UPDATE stock SET on_hand = 0 WHERE sku = 'MUG-1'").await;
        app.execute("UPDATE stock SET on_hand = 3 WHERE sku = 'MUG-1' AND warehouse = 'RTM'").await;
        let answer = client.post_once(ORDERS, confirmed(&seen), "k").await.expect_status(409);
        let problem = answer.expect_problem("order-changed");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("MUG-1")), "{problem}");
        let now = &problem["check"]["evaluation"]["lines"][0]["promise"];
        assert_ne!(*now, seen["evaluation"]["lines"][0]["promise"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM orders").await, 3, "nothing was placed");
        // Confirmed as it is now, it is placed; and more stock than was seen is no reason to ask again.
        let seen = check().await;
        app.execute("UPDATE stock SET on_hand = 500 WHERE sku = 'MUG-1'").await;
        place(&client, confirmed(&seen), "k").await;
    }

    async fn nothing_that_was_confirmed_changes_without_a_word(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let lines = json!([{ "sku": "mug-1", "quantity": 20 }, { "sku": "BOWL-1", "quantity": 60 }]);
        let asked = json!({ "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1" });
        let confirmed = async || {
            let check = client.post("/api/v1/orders/check", asked.clone()).await.expect_status(200).json();
            let seen = check["evaluation"]["lines"].as_array().expect("lines").iter();
            let seen = seen.map(|line| json!({ "sku": line["sku"], "promise": line["promise"], "unit_price": line["unit_price"] }));
            let mut body = order(lines.clone(), "413.00");
            body["confirmed_promises"] = seen.collect();
            body["confirmed_payment_terms_days"] = check["payment_terms_days"].clone();
            body
        };
        let refused = async |body: &Value, word: &str| {
            let answer = client.post_once(ORDERS, body.clone(), "k").await.expect_status(409);
            let problem = answer.expect_problem("order-changed");
            assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains(word)), "{word}: {problem}");
            assert_eq!(app.number("SELECT COUNT(*) FROM orders").await, 3, "nothing was placed");
        };
        // Of 413.00, 30 cents a mug less are 10 cents a bowl more.
        let seen = confirmed().await;
        app.execute("UPDATE prices SET unit_price = 370 WHERE price_list = 'gold-EUR' AND sku = 'MUG-1' AND valid_from = ''").await;
        app.execute("UPDATE prices SET unit_price = 565 WHERE price_list = 'nordlicht-contract' AND sku = 'BOWL-1'").await;
        refused(&seen, "unit price has changed: MUG-1, BOWL-1").await;
        // The same from Dubai.
        let seen = confirmed().await;
        app.execute("UPDATE stock SET on_hand = 0 WHERE sku = 'MUG-1' AND warehouse = 'RTM'").await;
        refused(&seen, "another warehouse: MUG-1").await;
        // The first and the last units come when they were to come, the ten in the middle with the last.
        app.execute("UPDATE arrivals SET quantity = 10 WHERE sku = 'BOWL-1'").await;
        app.execute("INSERT INTO arrivals (warehouse, sku, date, quantity) VALUES ('RTM', 'BOWL-1', '2027-02-28', 100)").await;
        let seen = confirmed().await;
        app.execute("DELETE FROM arrivals WHERE sku = 'BOWL-1' AND date = '2026-12-01'").await;
        refused(&seen, "comes later or from another warehouse: BOWL-1").await;
        let seen = confirmed().await;
        app.execute("UPDATE companies SET payment_terms_days = 7 WHERE id = 'nordlicht'").await;
        refused(&seen, "30 days; today they are 7 days").await;
        // Who confirms neither prices nor terms takes them as they are.
        let mut bare = confirmed().await;
        bare.as_object_mut().expect("an object").remove("confirmed_payment_terms_days");
        for one in bare["confirmed_promises"].as_array_mut().expect("promises") {
            one.as_object_mut().expect("an object").remove("unit_price");
        }
        app.execute("UPDATE companies SET payment_terms_days = 14 WHERE id = 'nordlicht'").await;
        assert_eq!(place(&client, bare, "k").await["payment_terms_days"], 14);
    }

    async fn what_is_confirmed_belongs_to_a_line(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let confirmed = |skus: &[&str]| {
            let mut body = order(mugs(25), "100.00");
            let portion = json!({ "warehouse": "RTM", "quantity": 200_000, "date": null });
            let promise = json!({ "portions": [portion], "unpromised": 0 });
            body["confirmed_promises"] = skus.iter().map(|sku| json!({ "sku": sku, "promise": promise })).collect();
            client.post_once(ORDERS, body, "k")
        };
        // However the SKU is typed, the line is held to it.
        for sku in ["MUG-1", "mug-1", " Mug-1 "] {
            confirmed(&[sku]).await.expect_status(409).expect_problem("order-changed");
        }
        let refused = confirmed(&["MUG-1", "NO-SUCH"]).await.expect_status(422);
        refused.expect_field("invalid-value", "/confirmed_promises/1/sku");
        let refused = confirmed(&["MUG-1", "mug-1"]).await.expect_status(422);
        refused.expect_field("invalid-value", "/confirmed_promises/1/sku");
        assert_eq!(app.number("SELECT COUNT(*) FROM orders").await, 3, "nothing was placed");
    }

    async fn rules_are_refused_line_by_line(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let lines = json!([
            { "sku": "LMP-2140-BK", "quantity": 60 }, { "sku": "MUG-1", "quantity": 25 },
            { "sku": "NOPE", "quantity": 1 }, { "sku": "MUG-1", "quantity": 501 },
        ]);
        let twice = client.post_once(ORDERS, order(lines.clone(), "1.00"), "k").await;
        twice.expect_status(422).expect_field("invalid-value", "/lines/3/sku");
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

    async fn an_order_may_have_as_many_lines_as_a_cart(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        // SKUs as long as they may be, and of each 10 from one warehouse, 15 from the other.
        app.execute(
            "INSERT INTO products (sku, sku_key, family, names, descriptions, brand, category, options, attributes,                  unit_weight_grams, unit_volume_cubic_millimetres, carton_weight_grams, carton_volume_cubic_millimetres,                  minimum_quantity, order_multiple, active, revision)              WITH RECURSIVE counted (n) AS (SELECT 10000 UNION ALL SELECT n + 1 FROM counted WHERE n < 19999)              SELECT 'LONG-SKU-OF-SIXTY-FOUR-LETTERS-WHICH-NOBODY-WANTS-TO-TYPE-' || n,                  'LONG-SKU-OF-SIXTY-FOUR-LETTERS-THAT-NOBODY-WANTS-TO-TYPE-BY-' || n,                  '', '{}', '{}', '', 'kitchen', '[]', '[]', 100, 1000, 0, 0, 1, 1, 1, 1 FROM counted",
        )
        .await;
        app.execute(
            "INSERT INTO prices (price_list, sku, minimum_quantity, unit_price, valid_from, valid_to, revision)              SELECT 'list-EUR', sku, 1, 100, '', '', 1 FROM products WHERE sku LIKE 'LONG-%'",
        )
        .await;
        app.execute("INSERT INTO stock (warehouse, sku, on_hand, revision) SELECT 'RTM', sku, 10, 1 FROM products WHERE sku LIKE 'LONG-%'").await;
        app.execute("INSERT INTO stock (warehouse, sku, on_hand, revision) SELECT 'DXB', sku, 15, 1 FROM products WHERE sku LIKE 'LONG-%'").await;
        let client = app.signed_in(BUYER).await;
        let line = |n| json!({ "sku": format!("LONG-SKU-OF-SIXTY-FOUR-LETTERS-WHICH-NOBODY-WANTS-TO-TYPE-{n}"), "quantity": 25 });
        let lines: Value = (10_000..20_000).map(line).collect();
        let check = json!({ "lines": lines, "currency": "EUR", "ship_to": "nordlicht-1" });
        let check = client.post("/api/v1/orders/check", check).await.expect_status(200).json();
        let mut body = order(lines, "250000.00");
        let seen = check["evaluation"]["lines"].as_array().expect("lines").iter();
        let seen = seen.map(|line| json!({ "sku": line["sku"], "promise": line["promise"], "unit_price": line["unit_price"] }));
        body["confirmed_promises"] = seen.collect();
        assert!(body.to_string().len() > 3_000_000, "{}", body.to_string().len());
        assert_eq!(place(&client, body, "k").await["summary"]["lines"], 10_000);
    }

    async fn ordered_lines_leave_the_cart(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changes = json!({ "changes": [
            { "change": "add", "sku": "MUG-1", "quantity": 25 }, { "change": "add", "sku": "BOWL-1", "quantity": 6 },
        ] });
        client.patch("/api/v1/cart", changes).await.expect_status(200);
        let mut body = order(mugs(25), "100.00");
        body["from_cart"] = json!(true);
        place(&client, body, "k").await;
        let cart = client.get("/api/v1/cart").await.json();
        assert_eq!(cart["lines"], json!([{ "sku": "BOWL-1", "quantity": 6 }]));
        assert_eq!(cart["revision"], 2);
    }

    async fn one_cart_makes_one_order(app: TestApp) {
        let (phone, laptop) = (app.signed_in(BUYER).await, app.signed_in(BUYER).await);
        let add = json!({ "changes": [{ "change": "add", "sku": "MUG-1", "quantity": 25 }] });
        phone.patch("/api/v1/cart", add.clone()).await.expect_status(200);
        let mut body = order(json!([{ "sku": "mug-1", "quantity": 25 }]), "100.00");
        body["from_cart"] = json!(true);
        let both = tokio::join!(phone.post_once(ORDERS, body.clone(), "phone"), laptop.post_once(ORDERS, body.clone(), "laptop"));
        let (placed, refused, key) =
            if both.0.status == 201 { (both.0, both.1, "phone") } else { (both.1, both.0, "laptop") };
        let placed = placed.expect_status(201).json();
        let problem = refused.expect_status(409).expect_problem("order-changed");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("mug-1")), "{problem}");
        assert_eq!(app.number("SELECT COUNT(*) FROM orders WHERE company = 'nordlicht'").await, 3);
        // The same order again is the answer again.
        assert_eq!(place(&phone, body.clone(), key).await, placed);
        // What another tab added since is not ordered by this one, and neither is what is kept aside.
        phone.patch("/api/v1/cart", json!({ "changes": [{ "change": "add", "sku": "MUG-1", "quantity": 24 }] })).await;
        laptop.post_once(ORDERS, body.clone(), "third").await.expect_status(409).expect_problem("order-changed");
        phone.patch("/api/v1/cart", json!({ "changes": [{ "change": "save_for_later", "sku": "MUG-1" }, add["changes"][0]] })).await;
        place(&laptop, body, "third").await;
        let cart = phone.get("/api/v1/cart").await.json();
        assert_eq!((&cart["lines"], &cart["saved_for_later"]), (&json!([]), &json!([{ "sku": "MUG-1", "quantity": 24 }])));
    }

    async fn an_order_takes_its_units_and_not_the_line_out_of_the_cart(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changes = json!({ "changes": [
            { "change": "add", "sku": "MUG-1", "quantity": 60 }, { "change": "add", "sku": "BOWL-1", "quantity": 6 },
            { "change": "save_for_later", "sku": "BOWL-1" },
        ] });
        client.patch("/api/v1/cart", changes).await.expect_status(200);
        let mut body = order(json!([{ "sku": "mug-1", "quantity": 25 }]), "100.00");
        body["from_cart"] = json!(true);
        place(&client, body.clone(), "k").await;
        let cart = client.get("/api/v1/cart").await.json();
        assert_eq!(cart["lines"], json!([{ "sku": "MUG-1", "quantity": 35 }]));
        assert_eq!(cart["saved_for_later"], json!([{ "sku": "BOWL-1", "quantity": 6 }]));
        // The same order again is the answer again, and takes nothing.
        place(&client, body, "k").await;
        assert_eq!(client.get("/api/v1/cart").await.json()["lines"], json!([{ "sku": "MUG-1", "quantity": 35 }]));
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

    async fn orders_are_found(app: TestApp) {
        let client = app.signed_in(ADMIN).await;
        let found = async |query: &str| -> Vec<String> {
            let page = client.get(&format!("{ORDERS}?{query}")).await.expect_status(200).json();
            assert_eq!(page["total"].as_u64(), page["items"].as_array().map(|items| items.len() as u64), "{page:#}");
            let items = page["items"].as_array().cloned().unwrap_or_default();
            items.iter().map(|item| item["number"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(found("").await, ["N-2", "N-1"]);
        assert_eq!(found("q=po-7").await, ["N-1"]);
        assert_eq!(found("q=bowl").await, ["N-1"]);
        assert_eq!(found("q=n-").await, ["N-2", "N-1"]);
        assert_eq!(found("q=%25").await, [""; 0]);
        assert_eq!(found("q=mug-1&status=shipped").await, [""; 0]);
        assert_eq!(found("status=shipped,delivered&mine=true").await, ["N-2"]);
        assert_eq!(found("placed_from=2026-01-01&placed_to=2026-01-01").await, ["N-1"]);
        assert_eq!(found("placed_from=2026-01-02").await, ["N-2"]);
        assert_eq!(found("numbers=N-1,O-1").await, ["N-1"]);
        client.get("/api/v1/orders?status=lost").await.expect_status(400).expect_field("invalid-request", "/status");
        client.get("/api/v1/orders?limit=0").await.expect_field("invalid-request", "/limit");
        client.get("/api/v1/orders?limit=many").await.expect_field("invalid-request", "/limit");
        client.get("/api/v1/orders?cursor=x").await.expect_field("invalid-request", "/cursor");
        client.get("/api/v1/orders?placed_from=23.11.2026").await.expect_field("invalid-request", "/placed_from");
    }

    async fn days_begin_where_the_reader_is(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.clock.set(moment("2026-11-24T22:30:00Z"));
        let placed = place(&client, order(mugs(25), "100.00"), "k").await;
        let number = &placed["summary"]["number"];
        // In Shanghai it was the 25th, in Honolulu the 24th.
        let shanghai = "placed_since=2026-11-25T00:00:00%2B08:00&placed_before=2026-11-26T00:00:00%2B08:00";
        let honolulu = "placed_since=2026-11-25T10:00:00Z&placed_before=2026-11-26T10:00:00Z";
        for (days, expected) in [
            (shanghai, 1),
            (honolulu, 0),
            ("placed_from=2026-11-24&placed_to=2026-11-24", 1),
            ("placed_from=2026-11-25&placed_to=2026-11-25", 0),
            ("placed_from=2026-11-24&placed_since=2026-11-24T22:30:00.001Z", 0),
            ("placed_to=2026-11-24&placed_before=2026-11-24T22:30:00Z&placed_from=2026-11-24", 0),
        ] {
            let page = client.get(&format!("{ORDERS}?{days}")).await.expect_status(200).json();
            assert_eq!(page["total"], expected, "{days}");
            let text = client.get(&format!("{ORDERS}.csv?{days}")).await.expect_status(200).text();
            assert_eq!(text.lines().count(), 1 + expected, "{days}");
        }
        let path = format!("{ORDERS}/N-2?{shanghai}");
        assert_eq!(client.get(&path).await.expect_status(200).json()["newer"], *number);
        let path = format!("{ORDERS}/N-2?{honolulu}");
        assert_eq!(client.get(&path).await.expect_status(200).json()["newer"], Value::Null);
        client.get(&format!("{ORDERS}?placed_since=2026-11-25")).await.expect_field("invalid-request", "/placed_since");
    }

    async fn the_neighbours_of_an_order_are_those_of_the_list(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let first = place(&client, order(mugs(25), "100.00"), "a").await;
        let number = first["summary"]["number"].as_str().expect("a number");
        let colleague = app.signed_in(APPROVER).await;
        app.clock.set(moment("2026-11-24T10:00:00Z"));
        let second = place(&colleague, order(mugs(25), "100.00"), "b").await;
        let neighbours = async |query: &str| {
            let read = client.get(&format!("{ORDERS}/{number}{query}")).await.expect_status(200).json();
            (read["newer"].clone(), read["older"].clone())
        };
        let newer = &second["summary"]["number"];
        assert_eq!(neighbours("").await, (newer.clone(), json!("N-2")));
        assert_eq!(neighbours("?status=placed").await, (newer.clone(), Value::Null));
        assert_eq!(neighbours("?status=delivered").await, (Value::Null, json!("N-1")));
        assert_eq!(neighbours("?mine=true&lang=de").await, (Value::Null, json!("N-1")));
        assert_eq!(neighbours("?q=bowl&placed_to=2026-11-23").await, (Value::Null, json!("N-1")));
        client.get(&format!("{ORDERS}/{number}?status=lost")).await.expect_field("invalid-request", "/status");
    }

    async fn pages_follow_each_other(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        for number in 0..7 {
            place(&client, order(mugs(25), "100.00"), &number.to_string()).await;
        }
        let (mut cursor, mut numbers) = (String::new(), Vec::new());
        loop {
            let page = client.get(&format!("{ORDERS}?limit=2{cursor}")).await.expect_status(200).json();
            assert_eq!(page["total"], 9);
            for item in page["items"].as_array().expect("items") {
                numbers.push(item["number"].as_str().expect("a number").to_owned());
            }
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(numbers.len(), 9);
        assert_eq!(numbers.last().map(String::as_str), Some("N-1"));
        numbers.dedup();
        assert_eq!(numbers.len(), 9);
    }

    async fn orders_as_csv(app: TestApp) {
        let client = app.signed_in(ADMIN).await;
        let answer = client.get("/api/v1/orders.csv").await.expect_status(200);
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
        let text = answer.text();
        let rows: Vec<&str> = text.trim_start_matches('\u{FEFF}').lines().collect();
        assert_eq!(rows.len(), 4);
        assert!(rows[0].starts_with("order,placed_at,company,company_name,placed_by,"));
        assert_eq!(
            rows[1],
            "N-2,2026-11-16T10:00:00Z,nordlicht,Nordlicht Handel,Ada Admin,shipped,'=1+1,EUR,DE,RTM,RARE-1,Rare thing,10,100.00,1000.00,RTM 10"
        );
        assert!(!text.contains("SECRET"));
        let selected = client.get("/api/v1/orders.csv?numbers=N-1").await.text();
        assert_eq!(selected.lines().count(), 3);
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let report = manager.post("/api/v1/imports?kind=orders", json!(selected)).await.expect_status(201).json();
        assert_eq!((&report["unchanged"], &report["refused"]), (&json!(2), &json!(0)), "{report:#}");
        // A line that comes from several warehouses is of none by itself.
        let mut body = order(json!([{ "sku": "LMP-2140-BK", "quantity": 144 }]), "1287.36");
        body["po_number"] = json!("p;=1+1");
        place(&client, body, "k").await;
        let text = client.get("/api/v1/orders.csv?status=placed").await.text();
        assert!(text.contains(r#",placed,"p;=1+1",EUR,DE,,LMP-2140-BK,"#), "{text}");
        assert!(text.contains(r#",144,8.94,1287.36,"RTM 100; DXB 40; RTM 4 2026-12-14""#), "{text}");
    }

    async fn letters_are_found_in_any_case_and_without_their_marks(app: TestApp) {
        app.execute("UPDATE order_lines SET description = 'Großer Übertopf', search_text = '' WHERE sku = 'RARE-1'").await;
        app.execute("UPDATE companies SET name = 'Maison Alizé', search_text = '' WHERE id = 'nordlicht'").await;
        // Opening the database folds what was written before there were search texts.
        app.replica().await;
        let rep = app.signed_in(SALES_REP).await;
        for text in ["%C3%BCbertopf", "%C3%9CBERTOPF", "ubertopf", "grosser"] {
            let page = rep.get(&format!("{ORDERS}?q={text}")).await.expect_status(200).json();
            assert_eq!((&page["total"], &page["items"][0]["number"]), (&json!(1), &json!("N-2")), "{text}");
        }
        for text in ["alize", "ALIZ%C3%89", "nordlicht", ""] {
            let page = rep.get(&format!("/api/v1/companies?q={text}")).await.expect_status(200).json();
            assert_eq!((&page["total"], &page["items"][0]["id"]), (&json!(1), &json!("nordlicht")), "{text}");
        }
        // What is written by an order, and by an import.
        let buyer = app.signed_in(BUYER).await;
        let mut body = order(mugs(25), "100.00");
        body["po_number"] = json!("Frühjahr");
        place(&buyer, body, "k").await;
        assert_eq!(buyer.get(&format!("{ORDERS}?q=FR%C3%9CHJAHR")).await.json()["total"], 1);
        assert_eq!(buyer.get(&format!("{ORDERS}?q=mug")).await.json()["total"], 2);
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let companies = "company,name,country,tier,currency,incoterm,payment_terms_days\n\
            ete,Café d’Été,FR,gold,EUR,DAP,30\n";
        let report = manager.post("/api/v1/imports?kind=companies", json!(companies)).await.json();
        assert_eq!(report["added"], 1, "{report:#}");
        assert_eq!(manager.get("/api/v1/companies?q=cafe").await.json()["items"][0]["id"], "ete");
    }

    async fn ordering_again(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let reorder = client.get("/api/v1/orders/N-1/reorder").await.expect_status(200).json();
        let lines = reorder["evaluation"]["lines"].as_array().expect("lines");
        assert_eq!((lines[0]["sku"].as_str(), lines[0]["quantity"].as_u64()), (Some("MUG-1"), Some(30)));
        let differences = &reorder["price_differences"];
        assert_eq!(differences[0], json!({ "sku": "MUG-1", "before": euros("4.50"), "now": euros("4.00") }));
        assert_eq!(differences[1]["now"], euros("5.55"));
    }

    async fn the_brand_sees_whom_it_serves(app: TestApp) {
        let rep = app.signed_in(SALES_REP).await;
        let page = rep.get(ORDERS).await.expect_status(200).json();
        assert_eq!(page["total"], 2);
        rep.get("/api/v1/orders/N-1").await.expect_status(200);
        rep.get("/api/v1/orders/O-1").await.expect_status(404);
        let other = rep.get("/api/v1/orders?company=oasis").await.json();
        assert_eq!(other["total"], 0);
        let companies = rep.get("/api/v1/companies").await.expect_status(200).json();
        assert_eq!(companies["items"][0]["id"], "nordlicht");
        assert_eq!(companies["items"][0]["credit"]["used"], euros("1000.00"));
        assert_eq!((&companies["total"], &companies["items"][0]["orders"]), (&json!(1), &json!(2)));
        let buyer = app.signed_in(OTHER_BUYER).await;
        assert_eq!(buyer.get(ORDERS).await.json()["total"], 1);
    }

    async fn an_order_is_worked_out_without_what_was_bought_before(app: TestApp) {
        let buyer = app.signed_in(BUYER).await;
        app.execute("ALTER TABLE order_lines RENAME TO lines_of_many_years").await;
        let check = json!({ "lines": mugs(25), "currency": "EUR", "ship_to": "nordlicht-1" });
        buyer.post("/api/v1/orders/check", check).await.expect_status(200);
    }
}
