//! Signing in and out.

use http::Method;
use serde_json::{Value, json};

use crate::support::{BUYER, CHANNEL_MANAGER, PASSWORD, TestApp, moment};

on_both_engines! {
    async fn signing_in_and_out(app: TestApp) {
        let mut client = app.nobody();
        assert_eq!(client.get("/api/v1/session").await.json(), json!({ "user": null }));
        let answer = client.sign_in(" Buyer@Nordlicht.Example ", PASSWORD).await.expect_status(200);
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with("session=") && cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
        let user = &client.get("/api/v1/session").await.json()["user"];
        assert_eq!(user["company"]["name"], "Nordlicht Handel");
        assert_eq!(user["company"]["order_minimum"], json!({ "amount": "100.00", "currency": "EUR" }));
        client.delete("/api/v1/session").await.expect_status(204);
        assert_eq!(client.get("/api/v1/session").await.json()["user"], Value::Null);
    }

    async fn people_of_an_import_sign_in_with_the_first_password(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let import = async |people: &str, password: Option<&str>| {
            let headers: Vec<_> = password.map(|password| ("initial-password", password)).into_iter().collect();
            let path = "/api/v1/imports?kind=users";
            manager.send(Method::POST, path, Some(json!(format!("email,name,role,company\n{people}"))), &headers).await
        };
        let people = "new@nordlicht.example,New,buyer,nordlicht\nbuyer@nordlicht.example,Buyer,buyer,nordlicht\n";
        import(people, Some("short")).await.expect_field("invalid-value", "/initial_password");
        import(people, None).await.expect_status(201);
        app.nobody().sign_in("new@nordlicht.example", "").await.expect_status(401);
        let report = import(people, Some("a%20gr%C3%BCne%20Wiese%20%2B")).await.expect_status(201).json();
        assert_eq!(report["refused"], 0, "{report:#}");
        app.nobody().sign_in("new@nordlicht.example", "a grüne Wiese +").await.expect_status(200);
        // Who has a password keeps it.
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(200);
        import(people, Some("another%20long%20password")).await.expect_status(201);
        app.nobody().sign_in("new@nordlicht.example", "a grüne Wiese +").await.expect_status(200);
    }

    async fn the_database_does_not_know_the_token(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        let token = client.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("session=")).expect("a token");
        let mut connection = app.app.database().read().await.expect("a transaction");
        let hash: String = sqlx::query_scalar("SELECT token_hash FROM sessions")
            .fetch_one(&mut *connection)
            .await
            .expect("one session");
        assert_ne!(hash, token);
        assert_eq!(hash.len(), 64);
    }

    async fn a_session_ends_thirty_days_after_it_was_used(app: TestApp) {
        let client = app.signed_in(BUYER).await;
        app.clock.set(moment("2026-12-20T10:00:00Z"));
        let answer = client.get("/api/v1/session").await;
        assert!(answer.json()["user"].is_object());
        assert!(answer.headers.contains_key("set-cookie"), "the cookie lives on with the session");
        app.clock.set(moment("2027-01-18T10:00:00Z"));
        assert!(client.get("/api/v1/session").await.json()["user"].is_object());
        app.clock.set(moment("2027-02-18T10:00:00Z"));
        assert!(client.get("/api/v1/session").await.json()["user"].is_null());
        client.get("/api/v1/cart").await.expect_status(401).expect_problem("not-signed-in");
    }

    async fn wrong_credentials_do_not_say_which(app: TestApp) {
        app.execute("UPDATE users SET blocked = 1 WHERE id = 'u-approver'").await;
        let mut problems = Vec::new();
        for (email, password) in [
            (BUYER, "wrong"),
            ("nobody@nordlicht.example", PASSWORD),
            ("approver@nordlicht.example", PASSWORD),
            ("", ""),
        ] {
            let answer = app.nobody().sign_in(email, password).await.expect_status(401);
            assert!(!answer.headers.contains_key("set-cookie"));
            let mut problem = answer.expect_problem("wrong-credentials");
            problem["instance"] = Value::Null;
            problems.push(problem);
        }
        problems.dedup();
        assert_eq!(problems.len(), 1, "{problems:#?}");
    }

    async fn guessing_is_slowed_down_for_the_account_alone(app: TestApp) {
        for _ in 0..10 {
            app.nobody().sign_in(BUYER, "wrong").await.expect_status(401);
        }
        let answer = app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(429);
        let seconds: u32 = answer.header("retry-after").parse().expect("seconds");
        assert!((1..=901).contains(&seconds));
        answer.expect_problem("too-many-requests");
        app.nobody().sign_in("approver@nordlicht.example", PASSWORD).await.expect_status(200);
        app.clock.set(moment("2026-11-23T10:15:01Z"));
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(200);
    }

    async fn a_burst_of_guesses_meets_the_same_limit(app: TestApp) {
        let guesses = (0..40).map(|_| {
            let app = app.clone();
            tokio::spawn(async move { app.nobody().sign_in(BUYER, "wrong").await.status.as_u16() })
        });
        let mut tried = 0;
        for guess in guesses.collect::<Vec<_>>() {
            tried += u32::from(guess.await.expect("a guess") == 401);
        }
        assert_eq!(tried, 10);
    }

    async fn signing_in_often_is_no_guessing(app: TestApp) {
        for _ in 0..60 {
            app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(200);
        }
    }

    async fn right_passwords_at_once_lock_nobody_out(app: TestApp) {
        let attempts = (0..30).map(|_| {
            let app = app.clone();
            tokio::spawn(async move { app.nobody().sign_in(BUYER, PASSWORD).await })
        });
        let mut signed_in = 0;
        for attempt in attempts.collect::<Vec<_>>() {
            let answer = attempt.await.expect("an answer");
            if answer.status == 200 {
                signed_in += 1;
            } else {
                assert_eq!(answer.header("retry-after"), "1");
                let problem = answer.expect_problem("too-many-requests");
                assert!(!problem["detail"].to_string().contains("failed"), "{problem}");
            }
        }
        assert!(signed_in >= 10, "{signed_in}");
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(200);
        assert_eq!(app.number("SELECT COUNT(*) FROM sign_in_failures").await, 0);
    }

    async fn an_attempt_that_never_ends_has_failed(app: TestApp) {
        for _ in 0..10 {
            app.execute(
                "INSERT INTO sign_in_failures (subject, at, attempt) \
                 VALUES ('account buyer@nordlicht.example', 1795428000000, 'a')",
            )
            .await;
        }
        let wait = async || {
            let answer = app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(429);
            answer.header("retry-after").parse::<u32>().expect("seconds")
        };
        assert_eq!(wait().await, 1);
        app.clock.set(moment("2026-11-23T10:01:00Z"));
        assert!(wait().await > 800);
    }
}
