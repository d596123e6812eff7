//! One's own profile and password.

use serde_json::json;

use crate::support::{BUYER, PASSWORD, TestApp};

on_both_engines! {
    async fn name_and_language(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let changed = client.put("/api/v1/account/profile", json!({ "name": " 田中 ", "language": "ja" })).await;
        assert_eq!(changed.expect_status(200).json()["user"]["name"], "田中");
        // From now on, the server speaks their language where the request names none.
        let problem = client.get("/api/v1/orders/none").await.expect_problem("not-found");
        assert_eq!(problem["title"], "見つかりません");
        let put = |body| client.put("/api/v1/account/profile", body);
        put(json!({ "name": "", "language": "ja" })).await.expect_field("invalid-value", "/name");
        put(json!({ "name": "x".repeat(101), "language": "ja" })).await.expect_field("invalid-value", "/name");
        put(json!({ "name": "a\nb", "language": "ja" })).await.expect_field("invalid-value", "/name");
        put(json!({ "name": "x", "language": "nl" })).await.expect_field("invalid-value", "/language");
        assert_eq!(put(json!({ "name": " ", "language": "nl" })).await.expect_fields(), ["/name", "/language"]);
        put(json!({ "name": "x", "language": "en", "role": "company_admin" }))
            .await
            .expect_field("invalid-request", "/role");
    }

    async fn a_new_password_ends_the_other_sessions(app: TestApp) {
        let (here, there) = (app.signed_in(BUYER).await, app.signed_in(BUYER).await);
        let change = |current: &'static str, new: &'static str| {
            let here = here.clone();
            async move {
                here.put("/api/v1/account/password", json!({ "current": current, "new": new })).await
            }
        };
        change("wrong", "another long password").await.expect_field("invalid-value", "/current");
        assert_eq!(change(PASSWORD, "short").await.expect_fields(), ["/new"]);
        assert_eq!(change("", "").await.expect_fields(), ["/current", "/new"]);
        change(PASSWORD, "another long password").await.expect_status(204);
        here.get("/api/v1/cart").await.expect_status(200);
        there.get("/api/v1/cart").await.expect_status(401);
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(401);
        app.nobody().sign_in(BUYER, "another long password").await.expect_status(200);
    }

    async fn the_present_password_is_not_guessed_at_leisure(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let change = async |current: &str| {
            let change = json!({ "current": current, "new": "another long password" });
            client.put("/api/v1/account/password", change).await
        };
        for _ in 0..10 {
            change("wrong").await.expect_field("invalid-value", "/current");
        }
        change(PASSWORD).await.expect_status(429).expect_problem("too-many-requests");
        // The same count as at signing in.
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(429);
        client.get("/api/v1/cart").await.expect_status(200);
    }
}
