//! Problems: in the reader's language, never a bare status, never a cause of ours.

use http::{Method, Request};
use serde_json::json;
use server::random::to_hexadecimal;

use crate::support::{BUYER, CHANNEL_MANAGER, TestApp};

on_both_engines! {
    async fn in_every_language(app: TestApp) {
        let mut client = app.nobody();
        let mut titles = Vec::new();
        for (language, _) in api::settings::LANGUAGES {
            client.language = Some(language);
            let problem = client.get("/api/v1/cart").await.expect_status(401).expect_problem("not-signed-in");
            titles.push(problem["title"].to_string());
        }
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), 8, "{titles:?}");
    }

    async fn what_does_not_exist(app: TestApp) {
        let client = app.nobody();
        for path in ["/api/v1/nothing", "/api/nothing", "/api/v1/products/NOPE"] {
            client.get(path).await.expect_status(404).expect_problem("not-found");
        }
        let answer = client.send(Method::PUT, "/api/v1/cart", Some(json!({})), &[]).await.expect_status(405);
        assert_eq!(answer.header("allow"), "GET,HEAD,PATCH");
        answer.expect_problem("method-not-allowed");
    }

    async fn bodies_that_cannot_be_read(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let send = async |body: Vec<u8>, kind: &str| {
            let request = Request::builder().method(Method::PATCH).uri("/api/v1/cart").header("content-type", kind);
            client.send_raw(request, body).await
        };
        send(b"{".to_vec(), "application/json").await.expect_status(400).expect_problem("invalid-request");
        send(b"".to_vec(), "application/json").await.expect_status(400).expect_problem("invalid-request");
        send(vec![0xFF, 0xFE], "application/json").await.expect_status(400).expect_problem("invalid-request");
        send(b"{}".to_vec(), "text/plain").await.expect_status(415).expect_problem("unsupported-media-type");
        send(vec![b' '; 3 << 20], "application/json").await.expect_status(413).expect_problem("too-large");
        let deep = "[".repeat(100_000).into_bytes();
        send(deep, "application/json").await.expect_status(400).expect_problem("invalid-request");
        client.get(&format!("/api/v1/orders?q={}", "x".repeat(20_000))).await.expect_status(413);
    }

    async fn the_character_nobody_types(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        client.get("/api/v1/products/A%00").await.expect_status(400).expect_problem("invalid-request");
        client.get("/api/v1/orders?q=%00").await.expect_status(400);
        let change = |sku: &str| json!({ "changes": [{ "change": "remove", "sku": sku }] });
        let refused = client.patch("/api/v1/cart", change("A\u{0}")).await.expect_status(400);
        refused.expect_field("invalid-request", "/changes/0/sku");
        client.patch("/api/v1/cart", change("\\u0000")).await.expect_status(200);
    }

    async fn a_line_is_one_and_a_note_may_have_several(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let place = |po_number: &str, note: &str| {
            let order = json!({
                "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
                "incoterm": "DAP", "confirmed_total": { "amount": "100.00", "currency": "EUR" },
                "po_number": po_number, "note": note,
            });
            let (client, key) = (client.clone(), format!("{po_number}{note}"));
            async move { client.post_once("/api/v1/orders", order, &to_hexadecimal(key.as_bytes())).await }
        };
        place("a\nb", "").await.expect_status(422).expect_field("invalid-value", "/po_number");
        place("\u{202e}abc", "").await.expect_field("invalid-value", "/po_number");
        place("PO-7", "a\u{7}b").await.expect_field("invalid-value", "/note");
        let placed = place("PO-7", "Ramp 3\r\nring\ttwice\r\n").await.expect_status(201).json();
        assert_eq!(placed["note"], "Ramp 3\nring\ttwice");
    }

    async fn a_day_is_written_in_one_way(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let check = |day: &str| {
            let order = json!({
                "lines": [{ "sku": "MUG-1", "quantity": 25 }], "currency": "EUR", "ship_to": "nordlicht-1",
                "requested_date": day,
            });
            client.post("/api/v1/orders/check", order)
        };
        check("2026-12-12").await.expect_status(200);
        for day in ["+12345-01-01", " 2026-12-12", "2026-12-5", "12.12.2026"] {
            let problem = check(day).await.expect_status(400).expect_field("invalid-request", "/requested_date");
            assert!(problem["errors"][0]["detail"].to_string().contains("2026-11-23"), "{problem}");
        }
    }

    async fn a_limit_says_what_it_may_be(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        for limit in ["0", "201", "-1", "many", "99999999999"] {
            let answer = client.get(&format!("/api/v1/orders?limit={limit}")).await.expect_status(400);
            let problem = answer.expect_field("invalid-request", "/limit");
            assert_eq!(problem["errors"][0]["detail"], "Give a number from 1 to 200.", "{limit}");
        }
    }

    async fn another_site_cannot_write(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let write = async |headers: &[(&str, &str)]| {
            let body = Some(json!({ "changes": [] }));
            client.send(Method::PATCH, "/api/v1/cart", body, headers).await.status.as_u16()
        };
        let host = ("host", "shop.example");
        assert_eq!(write(&[host, ("origin", "http://shop.example")]).await, 200);
        assert_eq!(write(&[host, ("origin", "http://evil.example")]).await, 403);
        assert_eq!(write(&[host, ("origin", "null")]).await, 403);
        assert_eq!(write(&[("sec-fetch-site", "cross-site")]).await, 403);
        assert_eq!(write(&[("sec-fetch-site", "same-origin")]).await, 200);
    }

    async fn a_cause_of_ours_is_not_told(app: TestApp) {
        let client = app.signed_in(CHANNEL_MANAGER).await;
        app.execute("UPDATE companies SET currency = 'nonsense' WHERE id = 'oasis'").await;
        let answer = client.get("/api/v1/companies").await.expect_status(500);
        assert!(!answer.text().contains("nonsense"));
        let problem = answer.expect_problem("internal");
        assert!(problem["instance"].as_str().is_some_and(|id| id.len() == 16), "{problem}");
    }

    async fn a_lost_database_is_said(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        client.get("/readyz").await.expect_status(200);
        app.app.database().close().await;
        let answer = client.get("/api/v1/cart").await.expect_status(503);
        assert_eq!(answer.header("retry-after"), "1");
        answer.expect_problem("unavailable");
        client.get("/readyz").await.expect_status(503);
        client.get("/healthz").await.expect_status(200);
    }

    async fn every_answer_is_guarded(app: TestApp) {
        let answer = app.nobody().get("/api/v1/settings").await.expect_status(200);
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
        assert!(answer.header("x-request-id").len() == 16);
        let tag = answer.header("etag").to_owned();
        let again = app.nobody().send(Method::GET, "/api/v1/settings", None, &[("if-none-match", &tag)]).await;
        assert_eq!(again.expect_status(304).bytes.len(), 0);
        let nobody = app.nobody();
        let packed = nobody.send(Method::GET, "/api/v1/settings", None, &[("accept-encoding", "gzip")]).await;
        assert_eq!(packed.header("content-encoding"), "gzip");
    }

    async fn settings_are_for_everyone(app: TestApp) {
        let mut client = app.nobody();
        client.language = Some("ar");
        let settings = client.get("/api/v1/settings").await.expect_status(200).json();
        assert_eq!(settings["currencies"], json!(["AED", "EUR", "USD"]));
        let germany =
            json!({ "country": "DE", "name": "ألمانيا", "currency": "EUR", "warehouses": ["RTM", "DXB"] });
        assert_eq!(settings["markets"][0], germany);
        assert_eq!(settings["warehouses"][0]["name"], "دبي");
        assert_eq!(settings["demo_accounts"].as_array().map(Vec::len), Some(8));
        assert_eq!(settings["incoterms"].as_array().map(Vec::len), Some(11));
    }

    async fn figures_are_counted(app: TestApp) {
        let client = app.nobody();
        client.get("/api/v1/products/MUG-1").await.expect_status(200);
        client.get("/api/v1/products/NOPE").await.expect_status(404);
        let text = client.get("/metrics").await.expect_status(200).text();
        let line = "http_requests_total{route=\"/api/v1/products/{sku}\",method=\"GET\",status=\"200\"} 1";
        assert!(text.contains(line), "{text}");
        assert!(text.contains("database_connections{state=\"open\"}"));
    }

    async fn figures_of_made_up_methods_are_one(app: TestApp) {
        let client = app.nobody();
        for name in ["BREW", "WHEN"] {
            let method = Method::from_bytes(name.as_bytes()).expect("a method");
            client.send(method, "/api/v1/settings", None, &[]).await.expect_status(405);
        }
        let text = client.get("/metrics").await.expect_status(200).text();
        assert!(text.contains("route=\"/api/v1/settings\",method=\"other\",status=\"405\"} 2"), "{text}");
        assert!(!text.contains("BREW") && !text.contains("WHEN"), "{text}");
    }

    async fn what_is_one_readers_is_kept_by_nobody_between(app: TestApp) {
        let buyer = app.signed_in(BUYER).await;
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        for (client, path) in [
            (&buyer, "/api/v1/orders.csv"),
            (&buyer, "/api/v1/rebates/growth-n/statement.csv"),
            (&manager, "/api/v1/imports/i-1/refused.csv"),
        ] {
            let answer = client.get(path).await.expect_status(200);
            assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
        }
        for path in ["/api/v1/orders/O-1", "/api/v1/nothing", "/nothing.csv"] {
            let answer = buyer.get(path).await.expect_status(404);
            assert!(answer.header("cache-control").contains("no-store"), "{path}");
        }
        // What says itself how it is kept goes on to say so.
        for path in ["/api/v1/cart", "/api/v1/catalogue/offers"] {
            let answer = buyer.get(path).await.expect_status(200);
            assert_eq!(answer.header("cache-control"), "private, no-cache", "{path}");
            let tag = answer.header("etag").to_owned();
            let again = buyer.send(Method::GET, path, None, &[("if-none-match", &tag)]).await.expect_status(304);
            assert_eq!(again.header("cache-control"), "private, no-cache", "{path}");
            assert!(again.header("vary").contains("cookie"), "{path}");
        }
    }
}
