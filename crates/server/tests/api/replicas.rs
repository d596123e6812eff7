//! Two servers on one database are one server.

use serde_json::json;

use crate::support::{BUYER, PASSWORD, TestApp};

const ORDERS: &str = "/api/v1/orders";

on_both_engines! {
    async fn what_one_does_the_other_knows(app: TestApp) {
        let other = app.replica().await;
        let here = app.signed_in(BUYER).await;
        let mut there = other.nobody();
        there.cookie.clone_from(&here.cookie);
        let offers = there.get("/api/v1/catalogue/offers").await.expect_status(200);
        let add = json!({ "changes": [{ "change": "add", "sku": "MUG-1", "quantity": 25 }] });
        here.patch("/api/v1/cart", add).await.expect_status(200);
        let cart = there.get("/api/v1/cart").await.json();
        assert_eq!(cart["lines"], json!([{ "sku": "MUG-1", "quantity": 25 }]));

        let body = json!({
            "lines": cart["lines"], "currency": "EUR", "ship_to": "nordlicht-1", "incoterm": "DAP",
            "confirmed_total": { "amount": "100.00", "currency": "EUR" }, "from_cart": true,
        });
        let (first, second) =
            tokio::join!(here.post_once(ORDERS, body.clone(), "k"), there.post_once(ORDERS, body, "k"));
        let (first, second) = (first.expect_status(201).json(), second.expect_status(201).json());
        assert_eq!(first["summary"]["number"], second["summary"]["number"]);
        assert_eq!(here.get("/api/v1/cart").await.json()["lines"], json!([]));

        // What a replica keeps in memory is by revision: it does not answer with old stock.
        let fresh = there.get("/api/v1/catalogue/offers").await.expect_status(200);
        assert_ne!(fresh.header("etag"), offers.header("etag"));
        assert_ne!(fresh.bytes, offers.bytes);
        assert_eq!(fresh.bytes, here.get("/api/v1/catalogue/offers").await.bytes);
        let list = there.get("/api/v1/products?q=MUG-1").await.json();
        assert_eq!(list["page"]["items"][0]["offer"]["stock"][0]["on_hand"], 99_975);

        there.delete("/api/v1/session").await.expect_status(204);
        here.get("/api/v1/cart").await.expect_status(401);
    }

    async fn guesses_are_counted_together(app: TestApp) {
        let other = app.replica().await;
        for number in 0..10 {
            let client = if number % 2 == 0 { app.nobody() } else { other.nobody() };
            client.clone().sign_in(BUYER, "wrong").await.expect_status(401);
        }
        other.nobody().sign_in(BUYER, PASSWORD).await.expect_status(429);
    }

    async fn several_may_start_at_once(app: TestApp) {
        let starting: Vec<_> = (0..4)
            .map(|_| {
                let app = app.clone();
                tokio::spawn(async move { app.replica().await.nobody().get("/readyz").await.status.as_u16() })
            })
            .collect();
        for replica in starting {
            assert_eq!(replica.await.expect("it starts"), 200);
        }
    }

    async fn orders_of_two_replicas_do_not_share_a_number(app: TestApp) {
        app.execute("UPDATE companies SET credit_limit = NULL").await;
        let other = app.replica().await;
        let clients = [app.signed_in(BUYER).await, other.signed_in(BUYER).await];
        let placing: Vec<_> = (0..20)
            .map(|number| {
                let client = clients[number % 2].clone();
                let body = json!({
                    "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
                    "incoterm": "DAP", "confirmed_total": { "amount": "100.00", "currency": "EUR" },
                });
                tokio::spawn(async move { client.post_once(ORDERS, body, &number.to_string()).await.expect_status(201).json() })
            })
            .collect();
        let mut numbers = Vec::new();
        for order in placing {
            numbers.push(order.await.expect("an order")["summary"]["number"].to_string());
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 20);
        assert_eq!(app.number("SELECT on_hand FROM stock WHERE sku = 'MUG-1' AND warehouse = 'RTM'").await, 99_500);
    }
}
