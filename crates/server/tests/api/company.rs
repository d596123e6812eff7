//! A company keeps its addresses and its people; nobody locks the last admin out.

use serde_json::{Value, json};
use server::random::to_hexadecimal;
use sha2::{Digest, Sha256};

use crate::support::{ADMIN, BUYER, CHANNEL_MANAGER, PASSWORD, TestApp};

const ADDRESSES: &str = "/api/v1/company/addresses";
const USERS: &str = "/api/v1/company/users";

fn address(label: &str) -> Value {
    json!({ "label": label, "line_1": " Am Kai 7 ", "city": "Kiel", "country": "DE" })
}

on_both_engines! {
    async fn addresses_are_kept(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let added = admin.post_once(ADDRESSES, address("Kiel"), "k").await.expect_status(201).json();
        let again = admin.post_once(ADDRESSES, address("Kiel"), "k").await.expect_status(201).json();
        assert_eq!(added, again);
        assert_eq!(added["line_1"], "Am Kai 7");
        let all = admin.get(ADDRESSES).await.json();
        assert_eq!(all.as_array().map(Vec::len), Some(3));
        assert_eq!(all[2], added);
        let path = format!("{ADDRESSES}/{}", added["id"].as_str().expect("an id"));
        let changed = admin.put(&path, address("Kiel, ramp 2")).await.expect_status(200).json();
        assert_eq!(admin.get(&path).await.json(), changed);
        admin.delete(&path).await.expect_status(204);
        admin.delete(&path).await.expect_status(404).expect_problem("not-found");
    }

    async fn a_change_must_know_the_one_before(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let path = format!("{ADDRESSES}/nordlicht-1");
        let tag = admin.get(&path).await.header("etag").to_owned();
        let put = |label: &'static str| {
            let (admin, path, tag) = (admin.clone(), path.clone(), tag.clone());
            async move { admin.send(http::Method::PUT, &path, Some(address(label)), &[("if-match", &tag)]).await }
        };
        put("first").await.expect_status(200);
        put("second").await.expect_status(412).expect_problem("conflict");
        assert_eq!(admin.get(&path).await.json()["label"], "first");
    }

    async fn of_two_changes_at_once_one_is_made(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let path = format!("{ADDRESSES}/nordlicht-1");
        for round in 0..10 {
            let tag = admin.get(&path).await.header("etag").to_owned();
            let put = |label: String| {
                let (admin, path, tag) = (admin.clone(), path.clone(), tag.clone());
                tokio::spawn(async move {
                    let headers = [("if-match", tag.as_str())];
                    admin.send(http::Method::PUT, &path, Some(address(&label)), &headers).await.status.as_u16()
                })
            };
            let all: Vec<_> = (0..4).map(|number| put(format!("{round} {number}"))).collect();
            let mut made = 0;
            for one in all {
                made += u32::from(one.await.expect("an answer") == 200);
            }
            assert_eq!(made, 1, "in round {round}");
        }
    }

    async fn an_address_says_what_is_missing(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let with = |name: &str, value: Value| {
            let mut body = address("x");
            body[name] = value;
            admin.post(ADDRESSES, body)
        };
        with("city", json!("  ")).await.expect_status(422).expect_field("invalid-value", "/city");
        with("line_1", json!("x".repeat(201))).await.expect_field("invalid-value", "/line_1");
        with("country", json!("XX")).await.expect_status(400).expect_problem("invalid-request");
        for label in ["a\u{7}b", "a\nb", "a\u{202e}b"] {
            with("label", json!(label)).await.expect_field("invalid-value", "/label");
        }
        // All at once.
        let empty = json!({ "label": "", "line_1": " ", "city": "", "country": "DE" });
        assert_eq!(admin.post(ADDRESSES, empty).await.expect_fields(), ["/label", "/line_1", "/city"]);
    }

    async fn a_misspelt_field_of_an_address_empties_nothing(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let path = format!("{ADDRESSES}/nordlicht-1");
        let present = admin.get(&path).await.json();
        let with = |name: &str| {
            let mut body = address("x");
            body[name] = json!("20457");
            body
        };
        for name in ["postcode", "id"] {
            let pointer = format!("/{name}");
            let refused = admin.put(&path, with(name)).await.expect_status(400);
            refused.expect_field("invalid-request", &pointer);
            admin.post(ADDRESSES, with(name)).await.expect_field("invalid-request", &pointer);
        }
        assert_eq!(admin.get(&path).await.json(), present);
    }

    async fn people_are_added_and_blocked(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let person = |email: &str| json!({ "email": email, "name": "New", "role": "buyer", "password": PASSWORD });
        let added = admin.post(USERS, person("New@Nordlicht.example")).await.expect_status(201).json();
        assert_eq!(added["email"], "new@nordlicht.example");
        admin.post(USERS, person("new@nordlicht.example")).await.expect_field("invalid-value", "/email");
        admin.post(USERS, person("not an address")).await.expect_field("invalid-value", "/email");
        let mut boss = person("boss@nordlicht.example");
        boss["role"] = json!("channel_manager");
        admin.post(USERS, boss).await.expect_field("invalid-value", "/role");
        // All at once.
        let empty = json!({ "email": "", "name": " ", "role": "channel_manager", "password": "short" });
        assert_eq!(admin.post(USERS, empty).await.expect_fields(), ["/email", "/name", "/password", "/role"]);
        let client = app.signed_in("new@nordlicht.example").await;
        let path = format!("{USERS}/{}", added["id"].as_str().expect("an id"));
        let blocked = admin.patch(&path, json!({ "blocked": true })).await.expect_status(200).json();
        assert_eq!(blocked["blocked"], true);
        client.get("/api/v1/cart").await.expect_status(401);
        app.nobody().sign_in("new@nordlicht.example", PASSWORD).await.expect_status(401);
        assert_eq!(admin.get(USERS).await.json().as_array().map(Vec::len), Some(4));
    }

    async fn a_lost_password_is_replaced(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let buyer = app.signed_in(BUYER).await;
        let change = async |id: &str, password: &str| {
            admin.patch(&format!("{USERS}/{id}"), json!({ "password": password })).await
        };
        change("u-buyer", "short").await.expect_field("invalid-value", "/password");
        // One's own needs the present one, in the profile.
        let own = change("u-admin", "four words in a row").await.expect_field("invalid-value", "/password");
        assert!(own["errors"][0]["detail"].as_str().is_some_and(|words| words.contains("Profil")), "{own}");
        change("u-elsewhere", "four words in a row").await.expect_status(404);
        buyer.get("/api/v1/cart").await.expect_status(200);
        change("u-buyer", "four words in a row").await.expect_status(200);
        buyer.get("/api/v1/cart").await.expect_status(401);
        app.nobody().sign_in(BUYER, PASSWORD).await.expect_status(401);
        app.nobody().sign_in(BUYER, "four words in a row").await.expect_status(200);
    }

    async fn an_admin_stays(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let change = async |id: &str, body: Value| admin.patch(&format!("{USERS}/{id}"), body).await;
        change("u-admin", json!({ "blocked": true })).await.expect_field("invalid-value", "/blocked");
        change("u-admin", json!({ "role": "buyer" })).await.expect_field("invalid-value", "/role");
        change("u-buyer", json!({ "role": "sales_rep" })).await.expect_field("invalid-value", "/role");
        change("u-buyer", json!({ "role": "company_admin" })).await.expect_status(200);
        // Two admins who demote each other at the same moment: one of them stays.
        let other = app.signed_in(BUYER).await;
        let demote = json!({ "role": "buyer" });
        let (there, here) = (format!("{USERS}/u-buyer"), format!("{USERS}/u-admin"));
        let (first, second) = tokio::join!(admin.patch(&there, demote.clone()), other.patch(&here, demote));
        assert!(first.status != second.status, "{} {}", first.status, second.status);
        let admins = "SELECT COUNT(*) FROM users WHERE company = 'nordlicht' AND role = 'company_admin'";
        assert_eq!(app.number(admins).await, 1);
    }

    async fn what_is_kept_of_a_request_does_not_tell_its_password(app: TestApp) {
        let admin = app.signed_in(ADMIN).await;
        let person = json!({ "email": "n@n.example", "name": "New", "role": "buyer", "password": PASSWORD });
        let change = json!({ "password": "four words in a row" });
        let added = admin.post_once(USERS, person.clone(), "add").await.expect_status(201).json();
        let path = format!("{USERS}/u-buyer");
        let patch = async |body: &Value| {
            admin.send(http::Method::PATCH, &path, Some(body.clone()), &[("idempotency-key", "change")]).await
        };
        patch(&change).await.expect_status(200);
        let mut connection = app.app.database().read().await.expect("a transaction");
        let kept: Vec<String> = sqlx::query_scalar("SELECT request_hash FROM idempotency_keys")
            .fetch_all(&mut *connection)
            .await
            .expect("what is kept");
        drop(connection);
        assert_eq!(kept.len(), 2);
        for (request, body) in [(format!("POST{USERS}"), &person), (format!("PATCH{path}"), &change)] {
            let quick = Sha256::digest(format!("{request}{body}").as_bytes());
            assert!(!kept.contains(&to_hexadecimal(&quick)), "{request} is as quick to guess as its hash");
        }
        // They are known again all the same.
        assert_eq!(admin.post_once(USERS, person.clone(), "add").await.expect_status(201).json(), added);
        patch(&change).await.expect_status(200);
        let mut other = person;
        other["password"] = json!("another long password");
        admin.post_once(USERS, other, "add").await.expect_problem("idempotency-key-reused");
        patch(&json!({ "password": "other words in a row" })).await.expect_problem("idempotency-key-reused");
    }

    async fn companies_that_come_in_between_move_no_page(app: TestApp) {
        let manager = app.signed_in(CHANNEL_MANAGER).await;
        let page = async |cursor: &str| {
            manager.get(&format!("/api/v1/companies?limit=1{cursor}")).await.expect_status(200).json()
        };
        let first = page("").await;
        assert_eq!(first["items"][0]["id"], "nordlicht");
        app.execute(
            "INSERT INTO companies (id, name, country, tier, currency, incoterm, payment_terms_days, search_text) \
             VALUES ('alster', 'Alster', 'DE', 'gold', 'EUR', 'DAP', 0, 'alster')",
        )
        .await;
        let second = page(&format!("&cursor={}", first["next_cursor"].as_str().expect("a cursor"))).await;
        assert_eq!(second["items"][0]["id"], "oasis");
        assert_eq!((&second["total"], &second["next_cursor"]), (&json!(3), &Value::Null));
        for cursor in ["nope", "oasis", "zz.zz", "6f.", "6.6", ".", "00.00", "c3.6f"] {
            let path = format!("/api/v1/companies?cursor={cursor}");
            manager.get(&path).await.expect_status(400).expect_field("invalid-request", "/cursor");
        }
    }
}
