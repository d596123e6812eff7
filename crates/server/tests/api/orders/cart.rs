//! Orders out of a cart: one of each, and of the cart no more than was ordered.

use serde_json::json;

use super::{ORDERS, mugs, order, place};
use crate::support::{BUYER, TestApp};

on_both_engines! {
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
}
