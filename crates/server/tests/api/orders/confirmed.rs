//! What the partner saw and confirmed is what is ordered, or it is told.

use serde_json::{Value, json};

use super::{ORDERS, euros, mugs, order, place};
use crate::support::{BUYER, TestApp};

on_both_engines! {
    async fn what_was_confirmed_must_still_be_true(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.execute("UPDATE prices SET unit_price = 410 WHERE price_list = 'gold-EUR' AND sku = 'MUG-1' AND minimum_quantity = 1").await;
        let answer = client.post_once(ORDERS, order(mugs(25), "100.00"), "k").await.expect_status(409);
        let problem = answer.expect_problem("order-changed");
        assert_eq!(problem["check"]["evaluation"]["goods_total"], euros("102.50"));
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("€102.50")));
        // In the reader's language, money too.
        let mut german = client.clone();
        german.language = Some("de");
        let problem = german.post_once(ORDERS, order(mugs(25), "1100.00"), "k").await.expect_problem("order-changed");
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains("1.100,00\u{a0}€") && detail.contains("102,50\u{a0}€"), "{detail}");
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

    async fn an_order_may_have_as_many_lines_as_a_cart(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        // SKUs as long as they may be, and of each 10 from one warehouse, 15 from the other.
        app.execute(
            "INSERT INTO products (sku, sku_key, family, names, descriptions, brand, category, options, attributes, \
                 unit_weight_grams, unit_volume_cubic_millimetres, carton_weight_grams, carton_volume_cubic_millimetres, \
                 minimum_quantity, order_multiple, active, revision) \
             WITH RECURSIVE counted (n) AS (SELECT 10000 UNION ALL SELECT n + 1 FROM counted WHERE n < 19999), \
                 named (sku) AS (SELECT 'LONG-SKU-OF-SIXTY-FOUR-LETTERS-WHICH-NOBODY-WANTS-TO-TYPE-' || n FROM counted) \
             SELECT sku, sku, '', '{}', '{}', '', 'kitchen', '[]', '[]', 100, 1000, 0, 0, 1, 1, 1, 1 FROM named",
        )
        .await;
        app.execute(
            "INSERT INTO prices (price_list, sku, minimum_quantity, unit_price, valid_from, valid_to, revision) \
             SELECT 'list-EUR', sku, 1, 100, '', '', 1 FROM products WHERE sku LIKE 'LONG-%'",
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
}
